"""Answers in the true shapes of the registers, about invented businesses."""

from __future__ import annotations

import json
from typing import Any

UBN = "12345675"
BLANK = "       "
"""Seven spaces, one of the three ways of writing nothing."""


def as_bytes(payload: Any) -> bytes:
    return json.dumps(payload, ensure_ascii=False).encode()


def kinds(*, company: str = "Y", branch: str = "N", business: str = "N") -> list[dict[str, Any]]:
    said = {"公司": company, "分公司": branch, "商業": business}
    return [{"Year": "115", "exist": exist, "TYPE": kind} for kind, exist in said.items()]


def company(**changed: Any) -> list[dict[str, Any]]:
    """應用一. A value of ``...`` takes the key away, the third way of writing nothing."""
    row = {
        "Business_Accounting_NO": UBN,
        "Company_Status_Desc": "核准設立",
        "Company_Name": "臺灣月兔股份有限公司",
        "Capital_Stock_Amount": 10000000,
        "Paid_In_Capital_Amount": 5000000,
        "Share_Val": 10,
        "Equity_Amt": 500000,
        "Responsible_Name": "王小明",
        "Company_Location": "臺北市中正區重慶南路一段1號",
        "Register_Organization_Desc": "臺北市政府",
        "Company_Setup_Date": "0760221",
        "Change_Of_Approval_Data": "1150618",
        "Revoke_App_Date": "",
        "Case_Status": "",
        "Case_Status_Desc": BLANK,
        "Sus_App_Date": "",
        "Sus_Beg_Date": "",
        "Sus_End_Date": "",
        **changed,
    }
    return [{key: value for key, value in row.items() if value is not ...}]


def company_items(*codes: str, ubn: str = UBN) -> list[dict[str, Any]]:
    """應用三, with the free words under which the last items of a company often stand."""
    listed = [
        {"Business_Seq_NO": f"{number:04}", "Business_Item": code, "Business_Item_Desc": "某業"}
        for number, code in enumerate(codes, 1)
    ]
    words = {"Business_Seq_NO": "0011", "Business_Item": BLANK, "Business_Item_Desc": "１．除許可"}
    return [
        {
            "Business_Accounting_NO": ubn,
            "Company_Name": "臺灣月兔股份有限公司",
            "Company_Status": "01",
            "Company_Status_Desc": "核准設立",
            "Company_Setup_Date": "0760221",
            "Cmp_Business": [*listed, words],
        }
    ]


def business(**changed: Any) -> list[dict[str, Any]]:
    """商業登記 應用一, which answers with the authority alone."""
    row = {
        "President_No": UBN,
        "Business_Name": "月兔工作室",
        "Business_Current_Status": "01",
        "Business_Current_Status_Desc": "核准設立",
        "Business_Register_Funds": 200000,
        "Responsible_Name": "王小明",
        "Business_Organization_Type": "06",
        "Business_Organization_Type_Desc": "獨資",
        "Agency": "376570000A",
        "Agency_Desc": "臺北市政府",
        "Business_Address": "臺北市中正區重慶南路一段1號",
        "Business_Setup_Approve_Date": "1001012",
        "Business_Last_Change_Date": "1010507",
        **changed,
    }
    return [row]


def business_items(*codes: str, ubn: str = UBN) -> list[dict[str, Any]]:
    """商業登記 應用三, with neither funds nor representative."""
    return [
        {
            "President_No": ubn,
            "Business_Name": "月兔工作室",
            "Business_Current_Status": "01",
            "Business_Current_Status_Desc": "核准設立",
            "Business_Organization_Type_Desc": "獨資",
            "Agency": "376570000A",
            "Agency_Desc": "臺北市政府",
            "Business_Address": "臺北市中正區重慶南路一段1號",
            "Business_Item_Old": [
                {
                    "Business_Seq_No": str(number),
                    "Business_Item": code,
                    "Business_Item_Desc": "某業",
                }
                for number, code in enumerate(codes, 1)
            ],
        }
    ]


def taxpayer(**changed: Any) -> dict[str, Any]:
    return {
        "ban": UBN,
        "headquartersBan": "",
        "businessNm": "臺灣月兔股份有限公司",
        "businessAddress": "臺北市中正區重慶南路一段１號",
        "capitalAmount": 5000000,
        "businessSetupDate": "0760301",
        "businessType": "股份有限公司",
        "isUseInvoice": "Y",
        "industryCd": "620100",
        "industryNm": "電腦程式設計業",
        "industryCd1": "631200",
        "industryNm1": "資料處理、主機及網站代管服務業",
        "industryCd2": "",
        "industryNm2": "",
        "industryCd3": None,
        "industryNm3": None,
        **changed,
    }


def factory(number: str = "63001234", status: str = "生產中", ubn: str = UBN) -> dict[str, Any]:
    return {
        "工廠名稱": "月兔廠",
        "工廠登記編號": number,
        "工廠設立許可案號": "",
        "工廠地址": "新竹市東區測試路1號",
        "工廠市鎮鄉村里": "新竹市東區",
        "工廠負責人姓名": "王小明",
        "統一編號": ubn,
        "工廠組織型態": "股份有限公司",
        "工廠設立核准日期": "",
        "工廠登記核准日期": "1010913000000",
        "工廠登記狀態": status,
        "產業類別": "26電子零組件製造業",
        "主要產品": "261半導體",
    }
