"""What was filed in one programme is offered in the next: the same, the doubtful, the too old."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from tests.applications.conftest import signed_in
from tests.applications.pages import data
from tests.applications.test_carry_over import changes, page_of, take, view
from tests.cases.drafting import drafted
from tests.cases.test_industry_112 import hall_window
from tests.portal.office_stages import publish_real
from yunshi.applications import services
from yunshi.applications.models import Filing
from yunshi.applications.services import Submitted
from yunshi.casework.clock import set_clock
from yunshi.programmes.queries import pack_of
from yunshi.programmes.services import open_window
from yunshi.rulebook.calendar import TAIPEI
from yunshi.rulebook.meaning import meaning_of
from yunshi.rulebook.pack.model import Pack
from yunshi.rulebook.text import Text

pytestmark = pytest.mark.django_db

IN_112 = datetime(2023, 7, 3, 10, 0, tzinfo=TAIPEI)
IN_115 = datetime(2026, 4, 1, 10, 0, tzinfo=TAIPEI)


def question(pack: Pack, key: str) -> str:
    """The path of a question from the name of a change."""
    _, form, item = key.split("/")
    return f"{form}.{item}"


def test_answers_of_industry_112_are_offered_in_ai_115_by_what_is_asked() -> None:
    with set_clock(IN_112):
        draft = drafted(hall_window(), IN_112)
        assert isinstance(draft.submit(), Submitted)
        before = Filing.objects.get(pk=draft.filing.pk)
    publish_real("ai-115")
    with set_clock(IN_115):
        window = open_window(
            "ai-115",
            "carried",
            Text(zh_hant="115 年受理期間", en="Intake of 2026"),
            IN_115 - timedelta(days=1),
            IN_115 + timedelta(days=30),
            by=None,
        )
        now = services.begin_filing(
            window.id, draft.ours.organisation.id, draft.ours.actor, arrived_at=IN_115
        )
        assert isinstance(now, Filing), now
        browser = signed_in(draft.ours.owner)
        page = page_of(browser, now, before)
        then, today = pack_of(before.draft.pack_hash).pack, pack_of(now.draft.pack_hash).pack
        offered = changes(page)
        answers = {key: each for key, each in offered.items() if "/documents/" not in key}
        assert len(answers) > 40
        for key, change in answers.items():
            path = question(today, key)
            same = meaning_of(then.questions[path].question) == meaning_of(
                today.questions[path].question
            )
            assert change.to_confirm is (not same and change.may_be_taken), key
            assert not (change.checked and not same), key
        confirm = {key for key, change in answers.items() if change.to_confirm}
        assert confirm, "the two do not ask everything in the same way"
        assert len(confirm) < len(answers) / 3
        # Papers of 2023 that must be fresh are named; what has no age comes along.
        aged = {p.label.zh_hant for p in today.documents.papers if p.not_older_than is not None}
        renewed = {note.place for note in view(page).not_read if note.place}
        papers = {key.split("/")[2] for key in offered if "/documents/" in key}
        assert papers
        assert not papers & {p.id for p in today.documents.papers if p.not_older_than is not None}
        assert renewed <= {p.label.zh_hant for p in today.documents.papers}
        if aged & {then.paper_by_id[p].label.zh_hant for p in then.paper_by_id}:
            assert renewed
        assert not any("declarations" in key for key in offered)
        take(browser, page)
        taken = data(now)
        assert "declarations" not in taken
        for key in answers.keys() - confirm:
            group, form, item = key.split("/")
            level = taken if group == "filing" else taken["solutions"][int(group)]
            assert answers[key].checked is (item in level.get(form, {})), key


def test_what_another_programme_never_asks_is_left_out_and_counted() -> None:
    with set_clock(IN_112):
        draft = drafted(hall_window(), IN_112)
        assert isinstance(draft.submit(), Submitted)
    publish_real("industry-111")
    with set_clock(IN_112):
        window = open_window(
            "industry-111",
            "carried",
            Text(zh_hant="另一個受理期間", en="Another intake"),
            IN_112 - timedelta(days=1),
            IN_112 + timedelta(days=30),
            by=None,
        )
        now = services.begin_filing(
            window.id, draft.ours.organisation.id, draft.ours.actor, arrived_at=IN_112
        )
        assert isinstance(now, Filing), now
        page = page_of(signed_in(draft.ours.owner), now, Filing.objects.get(pk=draft.filing.pk))
        said = [note.text for note in view(page).not_read]
        assert any("這裡沒有對應的題目，不帶入" in text for text in said), said
        known = pack_of(now.draft.pack_hash).pack.questions
        assert all(
            question(pack_of(now.draft.pack_hash).pack, key) in known
            for key in changes(page)
            if "/documents/" not in key
        )
