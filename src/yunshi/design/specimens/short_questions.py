"""Specimens of the questions that take one line."""

from yunshi.design.fields import FieldKind, FieldView, OptionView
from yunshi.design.specimens import said


def one_line_fields() -> tuple[FieldView, ...]:
    return (
        FieldView(
            name="solution.name",
            id="solution-name",
            kind=FieldKind.TEXT,
            label=said("方案名稱", "Name of the solution"),
            limit_characters=20,
            value=said("晴川預購通", "Qingchuan Preorder"),
        ),
        FieldView(
            name="solution.price",
            id="price",
            kind=FieldKind.MONEY,
            currency="TWD",
            label=said("總計新臺幣（含稅）", "Total price, tax included"),
            value="28,800",
            hint=said("一個訂閱期的總價。", "For one subscription period."),
        ),
        FieldView(
            name="solution.months",
            id="months",
            kind=FieldKind.NUMBER,
            label=said("訂閱期程", "Subscription period"),
            unit=said("個月", "months"),
            value="12",
        ),
        FieldView(
            name="company.ubn",
            id="ubn",
            kind=FieldKind.UBN,
            label=said("公司統一編號", "Unified business number"),
            maximum_length=8,
            value="12345675",
            echo=said(
                "檢查碼正確。登記名稱：晴川資訊股份有限公司",
                "The check digit is right. Registered name: 晴川資訊股份有限公司",
            ),
        ),
        FieldView(
            name="contact.email",
            id="email",
            kind=FieldKind.EMAIL,
            label=said("聯絡人電子郵件", "E-mail of the contact"),
            autocomplete="email",
            value="wang@qingchuan",
            errors=(
                said(
                    "目前是 wang@qingchuan，缺少網域結尾，例如 .com.tw",
                    "wang@qingchuan lacks the end of a domain, such as .com.tw",
                ),
            ),
        ),
        FieldView(
            name="contact.phone",
            id="phone",
            kind=FieldKind.PHONE,
            label=said("聯絡電話", "Telephone"),
            value="02-0000-1150",
            autocomplete="tel",
        ),
        FieldView(
            name="solution.site",
            id="site",
            kind=FieldKind.URL,
            label=said("方案網址", "Web address of the solution"),
            required=False,
        ),
        FieldView(
            name="company.form",
            id="legal-form",
            kind=FieldKind.SELECT,
            label=said("組織型態", "Legal form"),
            options=(
                OptionView("company", said("公司", "Company"), checked=True),
                OptionView("limited", said("有限合夥", "Limited partnership")),
                OptionView(
                    "other",
                    said("其他", "Other"),
                    follow_ups=(
                        FieldView(
                            name="company.form_other",
                            id="legal-form-other",
                            kind=FieldKind.TEXT,
                            label=said("請說明", "Please say which"),
                        ),
                    ),
                ),
            ),
        ),
    )


def industry() -> FieldView:
    labels = (
        ("582", "軟體出版業", "Software publishing"),
        ("620", "電腦程式設計、諮詢及相關服務業", "Computer programming and consultancy"),
        ("631", "資料處理、主機及網站代管服務業", "Data processing and hosting"),
        ("639", "其他資訊服務業", "Other information services"),
        ("471", "綜合商品零售業", "General retail"),
        ("561", "餐食業", "Food service"),
    )
    return FieldView(
        name="company.industry",
        id="industry",
        kind=FieldKind.COMBOBOX,
        label=said("行業代碼", "Industry code"),
        hint=said("輸入代碼或名稱的一部分。", "Type part of the code or the name."),
        options=tuple(
            OptionView(code, f"{code} {said(zh, en)}", checked=code == "620")
            for code, zh, en in labels
        ),
    )
