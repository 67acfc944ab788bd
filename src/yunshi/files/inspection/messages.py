"""The words for each problem: what is wrong, and what to do about it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from yunshi.files.inspection.facts import FileProblem
from yunshi.rulebook.text import Text


def _both(zh_hant: str, en: str) -> Text:
    return Text(zh_hant=zh_hant, en=en)


MESSAGES: Final[Mapping[str, Text]] = {
    "name_empty": _both(
        "檔案沒有名稱。請取一個名稱再上傳，例如「401報表_公司名稱.pdf」。",
        "The file has no name. Give it one, such as “VAT return_Company.pdf”, and upload it again.",
    ),
    "name_path": _both(
        "檔名含有路徑符號（/、\\ 或磁碟代號）。請改檔名再上傳。",
        "The file name contains parts of a path (/, \\ or a drive letter). "
        "Rename the file and upload it again.",
    ),
    "name_control": _both(
        "檔名含有看不見的控制字元或無法辨識的字。請改檔名再上傳。",
        "The file name contains invisible control characters or broken ones. "
        "Rename the file and upload it again.",
    ),
    "name_direction": _both(
        "檔名含有改變書寫方向的隱藏符號，看到的副檔名可能不是真的。請改檔名再上傳。",
        "The file name contains hidden marks that turn the writing direction, so the extension "
        "shown may not be the real one. Rename the file and upload it again.",
    ),
    "name_too_long": _both(
        "檔名太長，超過 {limit} 位元組（約 85 個中文字）。請縮短檔名再上傳。",
        "The file name is longer than {limit} bytes (about 85 Chinese characters). "
        "Shorten it and upload the file again.",
    ),
    "extension_missing": _both(
        "檔名沒有副檔名，例如「.pdf」。請補上正確的副檔名再上傳。",
        "The file name has no extension such as “.pdf”. Add the right one and upload it again.",
    ),
    "not_checked": _both(
        "檔案檢查程式暫時無法使用，這個檔案沒有收下。請過一分鐘再上傳一次。",
        "The program that checks files cannot be reached for the moment, so this file was not "
        "taken. Upload it again in a minute.",
    ),
    "empty_file": _both(
        "檔案是空的（0 位元組）。請確認原始檔案打得開，再上傳一次。",
        "The file is empty (0 bytes). Check that the original opens, then upload it again.",
    ),
    "too_large": _both(
        "檔案超過 {limit} MB，系統不收。請壓縮圖片或降低掃描解析度，再上傳。",
        "The file is larger than {limit} MB, more than is accepted. "
        "Compress its pictures or scan at a lower resolution, then upload it again.",
    ),
    "unrecognised": _both(
        "無法辨識這個檔案的格式。請另存為 PDF 再上傳。",
        "The format of this file is not recognised. Save it as PDF and upload it again.",
    ),
    "content_differs": _both(
        "副檔名是 .{extension}，內容卻是 {found}。"
        "請用原本的軟體另存為正確的格式再上傳，不要只改副檔名。",
        "The extension says .{extension} but the content is {found}. Save the file in the right "
        "format with the program that made it; renaming it is not enough.",
    ),
    "mixed_content": _both(
        "檔案裡還藏著另一種格式，不同的軟體會讀到不同的內容。請從原始文件重新另存，再上傳。",
        "A second format is hidden in this file, so different programs read different content. "
        "Save it anew from the original document and upload that.",
    ),
    "too_demanding": _both(
        "檔案展開後太大或太複雜，無法安全檢查。請重新另存或列印成 PDF，再上傳。",
        "The file expands too far or is too complex to be checked safely. "
        "Save it anew or print it to PDF, then upload that.",
    ),
    "virus": _both(
        "檔案帶有病毒（{virus}），已拒收且不保留內容。請先掃毒，再上傳乾淨的檔案。",
        "The file carries a virus ({virus}). It was refused and its content is not kept. "
        "Clean your computer, then upload a clean file.",
    ),
    "pdf_encrypted": _both(
        "PDF 有密碼或加密保護。請另存為未加密的 PDF 再上傳。",
        "The PDF is protected by a password or encryption. "
        "Save it as an unencrypted PDF and upload that.",
    ),
    "pdf_damaged": _both(
        "PDF 已損壞或不完整。請從原始文件重新另存為 PDF 再上傳。",
        "The PDF is damaged or incomplete. Save it as PDF anew from the original and upload that.",
    ),
    "pdf_javascript": _both(
        "PDF 含有 JavaScript 程式。請「列印成 PDF」產生不含程式的檔案再上傳。",
        "The PDF contains JavaScript. Print it to PDF to get a file without it, and upload that.",
    ),
    "pdf_action": _both(
        "PDF 含有會啟動程式、開啟其他檔案或傳送資料的動作。"
        "請「列印成 PDF」產生不含動作的檔案再上傳。",
        "The PDF contains actions that start programs, open other files or send data. "
        "Print it to PDF to get a file without them, and upload that.",
    ),
    "pdf_embedded_file": _both(
        "PDF 裡夾帶了其他檔案或媒體。請移除附件，或「列印成 PDF」再上傳；附件請分開上傳。",
        "Other files or media are attached inside the PDF. Remove them or print the PDF to PDF, "
        "and upload the attachments separately.",
    ),
    "pdf_form_script": _both(
        "PDF 是動態表單（XFA），其他軟體打不開。請填好後「列印成 PDF」再上傳。",
        "The PDF is a dynamic form (XFA) that other programs cannot open. "
        "Fill it in, print it to PDF, and upload that.",
    ),
    "pdf_bomb": _both(
        "PDF 裡的內容展開後大得不合理，無法安全開啟。請「列印成 PDF」或重新掃描再上傳。",
        "Content inside the PDF expands beyond reason and cannot be opened safely. "
        "Print it to PDF or scan it again, and upload that.",
    ),
    "image_too_many_pixels": _both(
        "圖片有 {width}×{height} 像素，超過 {ten_thousands} 萬像素的上限。請縮小圖片再上傳。",
        "The picture has {width}×{height} pixels, more than the limit of "
        "{millions} million. "
        "Make it smaller and upload it again.",
    ),
    "image_damaged": _both(
        "圖片已損壞或不完整。請從原始圖檔重新另存再上傳。",
        "The picture is damaged or incomplete. Save it anew from the original and upload that.",
    ),
    "office_damaged": _both(
        "Office 檔案已損壞或不完整。請用原本的軟體開啟、重新另存，再上傳。",
        "The office file is damaged or incomplete. "
        "Open it in the program that made it, save it anew, and upload that.",
    ),
    "office_macros": _both(
        "Office 檔案含有巨集或控制項。請另存為不含巨集的格式（.docx、.xlsx、.pptx）再上傳。",
        "The office file contains macros or controls. "
        "Save it in a format without macros (.docx, .xlsx, .pptx) and upload that.",
    ),
    "office_remote_template": _both(
        "Office 檔案會從外部位置載入範本或物件。請移除外部連結，或另存為 PDF 再上傳。",
        "The office file loads a template or object from elsewhere. "
        "Remove the outside link or save the file as PDF, and upload that.",
    ),
    "office_encrypted": _both(
        "Office 檔案有密碼保護。請移除密碼、另存後再上傳。",
        "The office file is protected by a password. Remove it, save the file, and upload that.",
    ),
    "office_old": _both(
        "這是舊版 Office 格式（.doc、.xls、.ppt）。請另存為 PDF 或新版格式再上傳。",
        "This is an old office format (.doc, .xls, .ppt). "
        "Save it as PDF or in the current format and upload that.",
    ),
    "archive_damaged": _both(
        "壓縮檔已損壞或不完整。請重新壓縮再上傳。",
        "The archive is damaged or incomplete. Pack it anew and upload that.",
    ),
    "archive_bomb": _both(
        "壓縮內容展開後大得不合理，或層層壓縮太深，無法安全開啟。請減少內容或分開上傳。",
        "The packed content expands beyond reason or is nested too deeply to be opened safely. "
        "Pack less into it, or upload the files separately.",
    ),
    "archive_encrypted": _both(
        "壓縮檔有密碼，無法檢查內容。請移除密碼再上傳。",
        "The archive is protected by a password, so its content cannot be checked. "
        "Pack it without one and upload that.",
    ),
    "text_unreadable": _both(
        "文字檔的編碼無法辨識。請另存為 UTF-8 再上傳。",
        "The encoding of the text file is not recognised. Save it as UTF-8 and upload that.",
    ),
    "table_unreadable": _both(
        "CSV 表格的引號不成對或欄位太長，無法讀取。請用試算表軟體重新匯出再上傳。",
        "The CSV table has unpaired quotation marks or an overlong cell and cannot be read. "
        "Export it anew from the spreadsheet program and upload that.",
    ),
    "video_damaged": _both(
        "影片已損壞或不完整。請重新匯出 MP4 再上傳。",
        "The film is damaged or incomplete. Export it as MP4 anew and upload that.",
    ),
}
"""Every problem that inspection can find, by its code."""

_KINDS_OF_CONTENT: Final[Mapping[str, Text]] = {
    "text": _both("純文字", "plain text"),
    "html": _both("網頁", "a web page"),
    "old office": _both("舊版 Office 文件", "an old office document"),
    "": _both("無法辨識的資料", "nothing recognised"),
}


def problem(code: str, values: Mapping[str, object]) -> FileProblem:
    """The problem with its message filled in."""
    return FileProblem(code, MESSAGES[code].filled(values))


def content_name(found: str | None) -> Text:
    """What to call a content that does not fit its extension."""
    key = found or ""
    if key in _KINDS_OF_CONTENT:
        return _KINDS_OF_CONTENT[key]
    return _both(f"{key.upper()} 檔", f"a {key.upper()} file")
