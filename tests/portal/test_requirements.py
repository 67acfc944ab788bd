"""A programme's public page lists what is asked now: no rule that is switched off; limits."""

from __future__ import annotations

import pytest
from django.test import Client

from tests.packs import PROGRAMMES
from yunshi.portal.requirements import papers_wanted, requirements
from yunshi.programmes.services import publish_pack
from yunshi.rulebook.pack.loader import load_pack


def test_what_is_switched_off_is_not_listed_and_a_limit_is_said() -> None:
    pack = load_pack(PROGRAMMES / "industry-112").pack
    listed = requirements(pack, pack.eligibility.vendor, pack.switches)
    titles = [each.title.zh_hant for each in listed]
    assert len(titles) == len(set(titles))
    assert "5 年內有重大違約紀錄者不得申請（計畫辦公室改採此解釋時）" not in titles
    rules = len({rule.title.zh_hant for rule in pack.eligibility.vendor})
    assert 0 < rules - len(titles) < 4
    figures = {each.title.zh_hant: each.figure.zh_hant for each in listed if each.figure}
    assert figures == {"實收資本額達門檻": "「實收資本額」至少 1,000,000 元"}
    everything = {name: True if value is False else value for name, value in pack.switches.items()}
    on = [each.title.zh_hant for each in requirements(pack, pack.eligibility.vendor, everything)]
    assert "5 年內有重大違約紀錄者不得申請（計畫辦公室改採此解釋時）" in on


def test_a_paper_says_in_which_case_it_is_wanted_by_the_answers_alone() -> None:
    pack = load_pack(PROGRAMMES / "industry-112").pack
    papers = {each.label.zh_hant: each for each in papers_wanted(pack, pack.switches)}
    record = papers["廠商實績之證明文件"]
    assert record.when is not None
    assert "設定" not in record.when.zh_hant
    assert "首次申請方案" in record.when.zh_hant
    assert papers["壓力測試報告"].when is None
    assert papers["營運實力或品質證明"].is_optional


@pytest.mark.django_db
@pytest.mark.parametrize("language", ["zh-hant", "en"])
def test_the_page_opens_with_them(client: Client, language: str) -> None:
    publish_pack(load_pack(PROGRAMMES / "industry-112"))
    page = client.get("/programmes/industry-112/", headers={"accept-language": language})
    assert page.status_code == 200
    words = page.content.decode()
    assert "1,000,000" in words
    assert ("符合情形時才需要" in words, "where it applies" in words) == (False, False)
