"""An officer sees that a journal was changed behind the door's back."""

from __future__ import annotations

from tests.applications.world import DURING
from tests.databases import TestDatabase
from tests.portal.office_world import Office, at_browser, case_url, words_of
from yunshi.casework.clock import set_clock


def test_a_journal_that_was_tampered_with_says_so(fresh_database: TestDatabase) -> None:
    with set_clock(DURING) as time:
        office = Office.of_small_market(time)
        case = office.filed()
        with fresh_database.connect_as_owner() as owner:
            owner.execute("ALTER TABLE casework_journalentry DISABLE TRIGGER USER")
            owner.execute(
                "UPDATE casework_journalentry SET actor_role = 'agency'"
                " WHERE case_id = %s AND number = 2",
                [case.id],
            )
            owner.execute("ALTER TABLE casework_journalentry ENABLE TRIGGER USER")
        page = words_of(at_browser(office.officer_person).get(case_url(case, "journal")).content)
    assert "紀錄被改動過" in page
    assert f"案件 {case.id} 第 2 筆紀錄的內容被改過。" in page
    assert "紀錄完整" not in page
