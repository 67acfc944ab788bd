"""What is said about files that come in. Kept with what was read, so in both languages."""

from __future__ import annotations

from typing import Final

from yunshi.rulebook.wording import text

# The whole file.

TOO_LARGE: Final = text(
    "檔案超過 {limit} MB。草稿的答案檔不會這麼大，請確認選對檔案。",
    "The file is above {limit} MB. No draft is that large; check that you chose the right file.",
)
EMPTY: Final = text("檔案是空的。請確認選對檔案。", "The file is empty. Check that you chose it.")
NOT_A_KIND: Final = text(
    "這不是答案檔。請上傳 .yaml、.json 或 .xlsx，最好是從這裡下載的那一份。",
    "This is no answers file. Upload .yaml, .json or .xlsx, best the one you downloaded here.",
)
OLD_OFFICE: Final = text(
    "這是舊版 Excel（.xls）。請在試算表軟體另存為 .xlsx 再上傳。",
    "This is an old Excel file (.xls). Save it as .xlsx in your spreadsheet program.",
)
ENCRYPTED: Final = text(
    "檔案有密碼保護。請移除密碼、另存後再上傳。",
    "The file is protected by a password. Remove it, save the file, and upload that.",
)
NO_WORKBOOK: Final = text(
    "副檔名是 .{extension}，內容卻不是試算表。請用試算表軟體另存為 .xlsx，不要只改副檔名。",
    "The extension says .{extension} but the content is no spreadsheet. Save it as .xlsx with the"
    " spreadsheet program; renaming it is not enough.",
)
MACROS: Final = text(
    "試算表含有巨集或控制項。請另存為不含巨集的 .xlsx 再上傳。",
    "The workbook contains macros or controls. Save it as .xlsx without them.",
)
DAMAGED: Final = text(
    "試算表已損壞或不完整。請用試算表軟體開啟、重新另存，再上傳。",
    "The workbook is damaged or incomplete. Open it, save it anew, and upload that.",
)
TOO_DEMANDING: Final = text(
    "試算表展開後太大，無法安全讀取。請從這裡重新下載一份，把答案貼進去再上傳。",
    "The workbook expands too far to be read safely. Download it here again, paste your answers"
    " into it, and upload that.",
)
NOTHING_OF_OURS: Final = text(
    "這份試算表裡找不到題目：沒有「path」欄與「答案」欄並列的工作表。請用從這裡下載的那一份。",
    "No question was found in this workbook: no sheet has a “path” column beside an answer"
    " column. Use the one you downloaded here.",
)
TOO_MANY_SOLUTIONS: Final = text(
    "檔案裡有 {count} 個方案，一次最多讀 {limit} 個。",
    "The file holds {count} solutions; at most {limit} are read at once.",
)
AT_LINE: Final = text("第 {line} 行：{why}", "Line {line}: {why}")

# Parts of a file.

ANOTHER_VERSION: Final = text(
    "這個檔案依計畫規則的另一個版本製作。意思不變的題目照常比對，意思不同的不採用。",
    "This file was made from another version of the programme. Questions that still mean the same"
    " are compared; the others are not taken.",
)
UNKNOWN_VERSION: Final = text(
    "這個檔案依計畫規則的另一個版本製作，這裡沒有那個版本。題目依名稱比對，請逐項確認。",
    "This file was made from a version of the programme that is not known here. Questions are"
    " matched by name; check each of them.",
)
ANOTHER_DRAFT: Final = text(
    "這個檔案是從另一份申請下載的，所有差異都列出來。",
    "This file was downloaded from another filing; every difference is shown.",
)
MEANS_SOMETHING_ELSE: Final = text(
    "這一題在檔案的版本裡問的是別的事，不採用。",
    "In the version of the file this question asks something else; it is not taken.",
)
NOT_ASKED_HERE: Final = text(
    "先前申請的 {count} 個答案，這裡沒有對應的題目，不帶入。",
    "{count} answers of the earlier filing answer questions that are not asked here; they are left"
    " out.",
)
FILE_GONE: Final = text(
    "檔案已不在系統裡，請重新上傳。", "Its file is no longer kept here; upload it again."
)
PAPERS_LEFT: Final = text(
    "檔案裡寫的 {count} 份文件不採用：文件請在申請頁面上傳，系統只相信收到的檔案。",
    "Papers named in the file ({count}) are not taken. Upload papers on the pages of the filing:"
    " only files that were received are believed.",
)
DECLARATIONS_LEFT: Final = text(
    "檔案裡的 {count} 項聲明不採用：聲明須在聲明頁面看過全文後勾選。",
    "Declarations in the file ({count}) are not taken: they are made on their page, with the text"
    " in view.",
)
UNKNOWN_MORE: Final = text(
    "還有 {count} 個這個計畫沒有的欄位。", "{count} more fields that this programme does not have."
)
COLUMN_UNKNOWN: Final = text(
    "表格沒有「{name}」這一欄，請刪除或改正名稱。",
    "The table has no column {name}; remove it or correct its name.",
)
IN_ROW: Final = text("第 {number} 列：{why}", "Row {number}: {why}")
TOO_MANY_ROWS: Final = text(
    "表格有 {count} 列，最多收 {limit} 列，請刪減。",
    "The table has {count} rows; at most {limit} are kept. Delete some.",
)
LINE: Final = text("第 {line} 行", "line {line}")

# Workbooks.

CELL: Final = text("「{sheet}」{cell}", "“{sheet}” {cell}")
NO_PATH_COLUMN: Final = text(
    "「{sheet}」缺少「path」欄（可能被刪除），整張沒有讀取。請重新下載，或把那一欄貼回來。",
    "“{sheet}” has no “path” column (it was deleted, perhaps), so nothing of it was read. Download"
    " the workbook again or paste that column back.",
)
NO_ANSWER_COLUMN: Final = text(
    "「{sheet}」缺少「答案」欄（可能被刪除），整張沒有讀取。請重新下載。",
    "“{sheet}” has no answer column (it was deleted, perhaps), so nothing of it was read. Download"
    " the workbook again.",
)
NO_SOLUTION_NUMBER: Final = text(
    "「{sheet}」看不出是哪一個方案，沒有讀取。請在上方「方案編號」填數字。",
    "“{sheet}” does not say which solution it is about and was not read. Write the solution's"
    " number above.",
)
SHEET_NOT_OURS: Final = text(
    "「{sheet}」不是下載時的工作表，沒有讀取。",
    "“{sheet}” is not one of the downloaded sheets and was not read.",
)
NO_COLUMN_ROW: Final = text(
    "「{label}」的欄名列（灰字那一列）不見了，整個表格沒有讀取。",
    "The row with the column names of “{label}” (in grey) is gone, so that table was not read.",
)
TABLE_WITHOUT_COLUMN: Final = text(
    "「{label}」少了「{column}」一欄（可能被刪除），整個表格沒有讀取。",
    "“{label}” lacks the column “{column}” (it was deleted, perhaps), so that table was not read.",
)
PATH_TWICE: Final = text(
    "「{path}」出現兩次，兩處都沒有讀取。請刪除其中一列。",
    "{path} stands there twice, and neither was read. Delete one of the rows.",
)
CONTENT_WITHOUT_PATH: Final = text(
    "這裡有內容，但 path 欄是空的，沒有讀取。",
    "Something is written here but its path is empty; it was not read.",
)
FORMULA: Final = text(
    "這是公式，採用的是它上次算出的值，請確認。",
    "This is a formula; what it last showed was taken. Check it.",
)
FORMULA_WITHOUT_VALUE: Final = text(
    "這是公式，檔案裡沒有算好的值，沒有讀取。請改填值本身。",
    "This is a formula without a stored value and was not read. Write the value itself.",
)
ERROR_VALUE: Final = text(
    "這一格是試算表的錯誤值，沒有讀取。請改填值本身。",
    "This cell holds an error of the spreadsheet and was not read. Write the value itself.",
)
MERGED: Final = text(
    "這一格與其他格合併，只有左上角有內容，這一題沒有讀取。請取消合併後分別填寫。",
    "This cell is merged with others and only the upper left one keeps its content; this question"
    " was not read. Unmerge them and fill in each.",
)
WAS_A_NUMBER: Final = text(
    "這一格在試算表裡是數字，已當成文字；開頭的 0 可能不見了，請確認。",
    "This cell was a number in the spreadsheet and is taken as text. Leading zeros may be lost;"
    " check it.",
)
COPIED_SHEET: Final = text(
    "「{sheet}」與前面的工作表是同一個方案，當作新的方案。",
    "“{sheet}” is about the same solution as an earlier sheet and is taken for a new one.",
)
