"""C52, D15 in every programme: what was not sent lapses, says so, and goes on in a later window."""

from __future__ import annotations

from datetime import datetime, time, timedelta

import pytest
from django.core import mail

from tests.applications.conftest import signed_in
from tests.applications.pages import base, text_of
from tests.applications.world import vendor
from tests.packs import PROGRAMMES
from tests.portal.office_stages import publish_real
from tests.programmes.enrolling import enrolled
from yunshi.answers.addresses import DECLARATIONS
from yunshi.answers.files_named import files_named
from yunshi.applications import services
from yunshi.applications.models import Filing, Receipt
from yunshi.applications.services import Submitted
from yunshi.casework.acting import Refused
from yunshi.casework.clock import set_clock
from yunshi.casework.models import Case, OutboxMessage
from yunshi.casework.timers import run_due_timers
from yunshi.demo.filings import draft, example
from yunshi.notices.rendering import render
from yunshi.notices.services import deliver_waiting
from yunshi.parties.queries import person_facts
from yunshi.programmes.models import Window
from yunshi.programmes.queries import current_pack
from yunshi.programmes.services import open_window
from yunshi.rulebook.calendar import TAIPEI
from yunshi.rulebook.text import Text

pytestmark = pytest.mark.django_db

EVERY = sorted(folder.parent.name for folder in PROGRAMMES.glob("*/programme.yaml"))


def first_day(programme: str) -> datetime:
    """Noon of a day on which the version in force counts, before listings have ended."""
    pack = current_pack(programme).pack
    return datetime.combine(pack.programme.effective_from, time(12), TAIPEI) + timedelta(days=3)


def window(programme: str, name: str, opens: datetime, days: int) -> Window:
    title = Text(zh_hant=f"批次 {name}", en=f"Batch {name}")
    return open_window(programme, name, title, opens, opens + timedelta(days=days), by=None)


def declared(level: dict[str, object]) -> bool:
    return bool(level.get(DECLARATIONS))


@pytest.mark.parametrize("programme", EVERY)
def test_C52_D15_an_unsent_draft_lapses_with_a_mail_and_is_copied_into_the_next_batch(
    programme: str,
) -> None:
    publish_real(programme)
    at = first_day(programme)
    batch = window(programme, "lapse_first", at - timedelta(days=1), 5)
    following = window(programme, "lapse_second", at + timedelta(days=20), 30)
    ours = vendor()
    enrolled(ours, programme, at)
    with set_clock(at):
        enrolled(ours, programme, at)
        before = draft(ours.organisation, ours.actor, batch)
    complete = example(programme)
    assert declared(complete) or any(map(declared, complete["solutions"]))
    with set_clock(batch.closes_at + timedelta(minutes=10)):
        late = services.submit_filing(
            before.id, ours.actor, key="late", arrived_at=batch.closes_at + timedelta(seconds=1)
        )
        assert isinstance(late, Refused)
        run_due_timers()
        case = Case.objects.get(group=before.id)
        assert case.state == "lapsed"
        assert not Receipt.objects.exists()
        # The mail goes out, and says that nothing was filed.
        notice = OutboxMessage.objects.get(case=case, kind="mail")
        assert (notice.template, notice.audience) == ("draft_lapsed", "owner")
        letter = render(notice, person_facts(ours.owner))
        assert letter.subject
        assert f"/apply/{before.id}/" in letter.body or "複製" in letter.body, letter.body
        mail.outbox.clear()
        deliver_waiting()
        assert [one.subject for one in mail.outbox if ours.owner.email in one.to] == [
            letter.subject
        ]
        # Nothing can be written in it any more; its page stands, the desk offers the copy.
        browser = signed_in(ours.owner)
        assert not Filing.objects.get(pk=before.pk).draft.is_open
        page = browser.get(base(before))
        assert "草稿沒有送出" in text_of(page)
        desk = browser.get("/apply/").content.decode()
        assert f"/apply/{before.id}/copy/" in desk
        assert str(following.id) in desk
        answer = browser.post(f"/apply/{before.id}/copy/", {"window": str(following.id)})
        copy = Filing.objects.exclude(pk=before.pk).get()
        assert answer["Location"] == base(copy)
    old = Filing.objects.get(pk=before.pk).draft.data
    new = copy.draft.data
    assert copy.window_id == following.id
    assert {part: new[part] for part in new if part != "solutions"} == {
        part: old[part] for part in old if part not in {"solutions", DECLARATIONS}
    }
    assert files_named(new) == files_named(old)
    # Declarations are made anew, on every level.
    assert not declared(new)
    assert not any(declared(entry) for entry in new["solutions"])
    assert copy.draft.declared == {}
    with set_clock(following.opens_at + timedelta(hours=1)):
        outcome = services.submit_filing(
            copy.id, ours.actor, key="k", arrived_at=following.opens_at + timedelta(hours=1)
        )
    assert not isinstance(outcome, Submitted)
    missing = {f.rule for f in outcome.findings if f.rule.startswith("declarations.")}
    asked = {each.id for each in current_pack(programme).pack.declarations}
    assert missing
    assert {rule.split(".")[1] for rule in missing} <= asked
    assert all(rule.endswith(".missing") for rule in missing)


def test_every_programme_is_among_them() -> None:
    assert len(EVERY) == 5
