"""What the public reads of the programmes: whom to ask, and what else holds."""

from __future__ import annotations

import pytest
from django.test import Client

from tests.applications.pages import text_of
from tests.portal.office_stages import RETAIL, TCLOUD, publish_real

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("programme", "told"),
    [
        pytest.param(
            RETAIL,
            (
                "經濟部商業司",
                "中華民國資訊軟體協會",
                "建構零售暨服務業數據共享創新服務計畫專案辦公室",
                "02-2553-3988#822",
                "02-2553-3988#830",
                "02-2553-1319",
                "mary.lin@cisanet.org.tw",
                "jason.lee@cisanet.org.tw",
                "106012 臺北市大安區羅斯福路三段37號5樓",
                "線上說明會於 110 年 7 月 5 日（一）舉行",
            ),
            id="R110_IDD_08_09",
        ),
        pytest.param(
            TCLOUD,
            (
                "數位發展部數位產業署",
                "引領中小微型企業數位轉型戰略攻頂計畫專案辦公室",
                "0809-092-091",
                "dgx@cisanet.org.tw",
                "100409 臺北市中正區重慶南路二段51號3樓",
                "112 年已遴選通過的方案要繼續展示，依第八條與執行單位簽約即可。",
                "須知內容如有變動，以臺灣雲市集平台公告為主。",
            ),
            id="T113_IDENT_03_05_08_DATE_05",
        ),
        pytest.param(
            "industry-111",
            (
                "經濟部工業局",
                "財團法人資訊工業策進會（資策會）",
                "雲市集工業館數位點數補助計畫專案辦公室",
                "02-2784-4792#16",
                "02-2784-4792#18",
                "自公告日起隨到隨受理",
                # required of some, of none by this reading, and of all
                "任一方案：「這個方案 110 年已上架工業館」答「否」，且並非（「設立登記日期」"
                "距送件未滿1 年）時需要",
                "營運實力或品質證明 （選填）",
                "無欠稅證明（地方稅） 貳、四、應備文件 2",
                "一次可以申請多個方案",
            ),
            id="I111_IDD_10_12_DOC_01_02_PUB_05",
        ),
        pytest.param(
            "industry-112",
            (
                "經濟部工業局",
                "財團法人中國生產力中心",
                "須知沒有印電話與地址，請洽執行單位。",
                "自公告日起受理；須知沒有印公告日，由計畫辦公室開放。",
                "曾在工業館平台完成註冊的廠商，不必重新申請帳號。",
                "「申請類型」是「首次申請方案」、「曾在工業館上架方案」其中之一時需要",
                "本國企業的分公司，由承辦人確認",
            ),
            id="I112_IDENT_01_02_AMB_01_21_SUB_01_UPL_05",
        ),
    ],
)
def test_the_public_page_says_whom_to_ask_and_what_else_holds(
    client: Client, programme: str, told: tuple[str, ...]
) -> None:
    publish_real(programme)
    page = text_of(client.get(f"/programmes/{programme}/", headers={"accept-language": "zh-TW"}))
    assert [words for words in told if words not in page] == []
