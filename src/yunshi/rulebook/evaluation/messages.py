"""The words of findings about questions and papers: the limit, the present value, what to do.

Written once per kind of limit and filled in; a question may own a better one for *missing*.
"""

from __future__ import annotations

from yunshi.rulebook.pack.questions import QuestionType
from yunshi.rulebook.text import Text


def _text(zh_hant: str, en: str) -> Text:
    return Text.model_construct(zh_hant=zh_hant, en=en)


MISSING = {
    "write": _text("請填寫「{label}」。", "Enter: {label}."),
    "choose": _text("請選擇「{label}」。", "Choose: {label}."),
    "tick": _text("請勾選「{label}」。", "Tick: {label}."),
    "rows": _text("請至少填寫一列「{label}」。", "Fill in at least one row: {label}."),
    "upload": _text("請上傳「{label}」。", "Upload: {label}."),
}

MISSING_BY_TYPE = {
    QuestionType.CHOICE: MISSING["choose"],
    QuestionType.CHOICES: MISSING["choose"],
    QuestionType.YES_NO: MISSING["choose"],
    QuestionType.TICK: MISSING["tick"],
    QuestionType.ROWS: MISSING["rows"],
}

TOO_LONG = _text(
    "「{label}」目前 {count} 字，請刪減到 {limit} 字以內。",
    "{label}: {count} characters now; cut it to {limit} or fewer.",
)
FAR_TOO_LONG = _text(
    "「{label}」遠超過上限（{limit} 字），請刪減到 {limit} 字以內。",
    "{label}: far above the limit; cut it to {limit} characters or fewer.",
)
TOO_SMALL = _text(
    "「{label}」是 {value}，不得低於 {limit}。", "{label} is {value}; the least is {limit}."
)
TOO_LARGE = _text(
    "「{label}」是 {value}，不得高於 {limit}。", "{label} is {value}; the most is {limit}."
)
TOO_FEW = _text(
    "「{label}」目前選了 {count} 項，至少要 {limit} 項。",
    "{label}: {count} chosen; choose at least {limit}.",
)
TOO_MANY = _text(
    "「{label}」目前選了 {count} 項，最多 {limit} 項，請取消 {over} 項。",
    "{label}: {count} chosen; the most is {limit}. Take away {over}.",
)
TOO_FEW_ROWS = _text(
    "「{label}」目前 {count} 列，至少要 {limit} 列。",
    "{label}: {count} rows; at least {limit} are needed.",
)
TOO_MANY_ROWS = _text(
    "「{label}」目前 {count} 列，最多 {limit} 列，請刪除 {over} 列。",
    "{label}: {count} rows; the most is {limit}. Delete {over}.",
)
NOT_ALONE = _text(
    "「{label}」選了「{option}」，就不能再選其他項目。",
    "{label}: “{option}” cannot stand beside other choices.",
)
NOT_OFFERED = _text(
    "「{label}」的「{option}」不在這一梯次的選項裡，請改選其他項目。",
    "{label}: “{option}” is not offered in this window; choose another.",
)
IN_FUTURE = _text(
    "「{label}」不得晚於送件當天（{today}）。",
    "{label} cannot be later than the day of filing ({today}).",
)
NEEDS_ENGLISH = _text("「{label}」請以英文填寫。", "{label}: write it in English.")
HOLDS_HAN = _text(
    "「{label}」應以英文填寫，內容含有中文，由承辦人判讀。",
    "{label} should be in English and holds Chinese; an officer will look.",
)
PLACEHOLDER = _text(
    "「{label}」還留有範例文字「{word}」，請換成你的內容。",
    "{label} still holds the example's “{word}”; replace it with your own.",
)
UNDECIDED = _text(
    "請回答「{label}」，才能判斷「{rule}」。", "Answer {label}; “{rule}” depends on it."
)
UNKNOWN_FIELD = _text(
    "「{name}」不是這個計畫的欄位，請刪除或改正名稱。",
    "This programme has no field {name}; remove it or correct its name.",
)
ANOTHER_PACK = _text(
    "這份答案是給「{named}」的，不是「{id}」。", "These answers are for {named}, not for {id}."
)
NOT_A_MAPPING = _text("這裡應該是一組欄位與答案。", "Expected a set of fields and answers here.")
NOT_A_LIST = _text("這裡應該是一串清單。", "Expected a list here.")
NO_SOLUTION = _text("至少要有一個方案。", "There must be at least one solution.")
TOO_MANY_SOLUTIONS = _text(
    "同一梯次每家廠商最多 {limit} 個方案；這是第 {number} 個。",
    "A vendor may file at most {limit} solutions in a batch; this is number {number}.",
)

STANDING_LISTED = _text(
    "「{lane}」：名冊上有這家公司。", "{lane}: the company is on the list for it."
)
STANDING_NOT_LISTED = _text(
    "「{lane}」：名冊上查不到這家公司，由承辦人查證。",
    "{lane}: no list says so of the company; an officer looks whether it is right.",
)

NOT_TEXT = _text(
    "應填文字；在答案檔裡請加引號。", "Expected text; in an answers file put it in quotes."
)
NOT_A_DATE = _text(
    "應填日期，例如 2026-06-30 或 115/06/30。", "Expected a date such as 2026-06-30."
)
NO_SUCH_DAY = _text("沒有這一天，請檢查年月日。", "There is no such day; check it.")
NOT_WHOLE = _text(
    "請填整數，用數字書寫（例如 12）。", "Enter a whole number in figures, such as 12."
)
NOT_A_NUMBER = _text("請填數字（例如 99.5）。", "Enter a number in figures, such as 99.5.")
CHOOSE_ONE = _text("請從選項中選一個。", "Choose one of the options.")
CHOOSE_SEVERAL = _text("請從選項中選取（清單）。", "Choose from the options (a list).")
UNKNOWN_OPTION = _text(
    "「{value}」不在選項裡，請從列出的選項選擇。",
    "“{value}” is not one of the options; choose from the list.",
)
MUCH_TOO_LONG = _text("太長了，請縮短。", "Far too long; shorten it.")
UNPRINTABLE = _text(
    "含有看不見的控制字元，請刪除後重新輸入。",
    "It holds an invisible control character; delete it and type the text anew.",
)
YES_OR_NO = _text("請回答是（true）或否（false）。", "Answer yes (true) or no (false).")
NOT_A_URL = _text(
    "請填完整網址，以 https:// 或 http:// 開頭。",
    "Enter a whole web address that starts with https:// or http://.",
)
NOT_AN_EMAIL = _text(
    "請填電子郵件，例如 name@example.com。", "Enter an e-mail address such as name@example.com."
)
NOT_A_PHONE = _text(
    "請填電話，例如 02-2345-6789#12 或 0912-345-678。",
    "Enter a phone number such as 02-2345-6789#12.",
)
UBN_IN_QUOTES = _text(
    "統一編號是文字，在答案檔裡請加引號（開頭可能是 0）。",
    "A unified business number is text: put it in quotes (it may begin with 0).",
)
UBN_DIGITS = _text(
    "統一編號只含半形數字，請填 8 碼數字。",
    "A unified business number has half-width digits alone. Enter its eight digits.",
)
UBN_LENGTH = _text(
    "統一編號目前 {count} 碼，請填 8 碼數字。",
    "This unified business number has {count} digits. Enter all eight.",
)
UBN_CHECKSUM = _text(
    "統一編號的檢查碼不符，請核對登記文件。",
    "This unified business number fails its check digit; compare it with the registration.",
)
NOT_ROWS = _text("這裡應該是表格，一列一組。", "Expected a table: a list of rows.")

TOO_FEW_FILES = _text(
    "「{label}」目前 {count} 個檔案，至少要 {limit} 個。",
    "{label}: {count} files; at least {limit} are needed.",
)
TOO_MANY_FILES = _text(
    "「{label}」目前 {count} 個檔案，最多 {limit} 個，請合併或刪除。",
    "{label}: {count} files; the most is {limit}. Merge or remove some.",
)
WRONG_FILE_TYPE = _text(
    "「{name}」是 {type}，這裡只收 {types}。", "“{name}” is {type}; only {types} is taken here."
)
UNKNOWN_FILE_TYPE = _text(
    "「{name}」無法辨識檔案類型，這裡只收 {types}。",
    "The type of “{name}” cannot be told; only {types} is taken here.",
)
FILE_TOO_LARGE = _text(
    "「{name}」有 {size}，上限 {limit}，請壓縮後再上傳。",
    "“{name}” has {size}; the most is {limit}. Make it smaller and upload again.",
)
FILE_SIZE_UNKNOWN = _text(
    "無法得知「{name}」的大小，請寫明 bytes（位元組數）。",
    "The size of “{name}” is not known; state its bytes.",
)
WRONG_PIXELS = _text(
    "「{name}」是 {width}×{height} 像素，應為 {wanted}。",
    "“{name}” is {width}×{height} pixels; it must be {wanted}.",
)
PIXELS_EXACT = _text("{width}×{height} 像素", "{width}×{height} pixels")
PIXELS_AT_MOST = _text("不超過 {width}×{height} 像素", "at most {width}×{height} pixels")
PIXELS_UNKNOWN = _text(
    "無法得知「{name}」的像素，應為 {wanted}。",
    "The pixels of “{name}” are not known; it must be {wanted}.",
)
PIXELS_OF_PDF = _text(
    "「{name}」不是圖檔，版面大小（{wanted}）由承辦人判讀。",
    "“{name}” is no picture; an officer looks at its size ({wanted}).",
)
NO_PAPER_DATE = _text(
    "請填「{label}」的文件日期，才能判斷是否在期限內。",
    "Enter the date that {label} bears, so that its age can be judged.",
)
PAPER_TOO_OLD = _text(
    "「{label}」日期 {dated} 太舊，請上傳 {earliest} 以後的文件。",
    "{label} is dated {dated}: too old. Upload one dated {earliest} or later.",
)
PAPER_IN_FUTURE = _text(
    "「{label}」日期 {dated} 晚於送件當天，請改正。",
    "{label} is dated {dated}, after the day of filing; correct it.",
)
PAPER_TO_READ = _text(
    "「{label}」須載明：{point}（由承辦人判讀）。",
    "{label} must show: {point} (an officer looks).",
)
FILE_NAME = _text(
    "檔名「{name}」看不出申請單位「{owner}」。建議命名：{rule}。這是提醒，不影響送件。",
    "The file name {name} does not say that it is {owner}'s. Suggested: {rule}. A reminder only.",
)
PAPER_PASSED = _text(
    "「{label}」已上傳 {count} 個檔案，類型、大小與數量符合。",
    "{label}: {count} uploaded; type, size and number are right.",
)
NOT_A_FILE = _text(
    "這裡應該是檔案路徑，或檔案事實（name、type、bytes…）。",
    "Expected a file path, or facts of a file (name, type, bytes …).",
)

NOT_DECLARED = _text(
    "請閱讀並勾選「{title}」，或寫明不能聲明的理由。",
    "Read and tick “{title}”, or say why you cannot declare it.",
)
NOT_CONSENTED = _text("請閱讀並勾選「{title}」。", "Read and tick “{title}”.")
EXCEPTED = _text(
    "「{title}」有一項無法聲明：{statement}。理由：{reason}",
    "“{title}”: one statement cannot be made: {statement}. Reason: {reason}",
)
EXCEPTION_WITHOUT_REASON = _text(
    "「{title}」有一項勾了「無法聲明」，請寫理由：{statement}",
    "“{title}”: say why this cannot be declared: {statement}",
)
UNKNOWN_STATEMENT = _text("「{title}」沒有「{name}」這一項。", "“{title}” has no statement {name}.")
DECLARED = _text("「{title}」已勾選。", "“{title}” is ticked.")
RULE_PASSED = _text("「{title}」符合。", "“{title}”: met.")
