"""Every clause that a vendor or an officer is shown leads to its anchor in the rulebook, in the
version that the case is pinned to."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from django.test import Client

from tests.applications.world import DURING, started, vendor
from tests.portal.office_stages import TCLOUD, after_intake, filed_in, tcloud_window
from tests.portal.office_world import (
    case_url,
    staff_person,
    with_second_factor,
)
from tests.portal.rulebook_reading import FOLDERS, Rulebook, fragment_of, name_of, path_of
from tests.portal.test_office_axe import NOW
from tests.programmes.versions import written
from yunshi.casework.clock import set_clock
from yunshi.programmes.clause_links import clause_url, rulebook_url
from yunshi.programmes.models import Window
from yunshi.programmes.queries import actor_of, pack_for, pack_of
from yunshi.programmes.services import publish_pack
from yunshi.reviews.queries import case_in_review
from yunshi.rulebook.evaluation import evaluate
from yunshi.rulebook.findings import Finding
from yunshi.rulebook.lifecycle import Role
from yunshi.rulebook.pack.loader import LoadedPack, load_pack
from yunshi.rulebook.pack.source import read_yaml_file
from yunshi.rulebook.windows import window_finding

pytestmark = pytest.mark.django_db
AT = datetime(2026, 6, 1, 4, 0, tzinfo=UTC)


def rulebook_at(address: str) -> Rulebook:
    answer = Client().get(address)
    assert answer.status_code == 200, address
    return Rulebook(answer.content.decode())


def answers_of(loaded: LoadedPack) -> Iterator[dict[str, Any]]:
    """Nothing at all, one empty solution, nonsense for every answer, and every example."""
    yield {}
    yield {"solutions": [{"id": str(uuid4())}]}
    nonsense: dict[str, Any] = {"solutions": [{}]}
    for form in loaded.pack.forms:
        level = nonsense if form.per == "filing" else nonsense["solutions"][0]
        level[form.form] = {
            question.id: "※" * 3000
            for section in form.sections
            for question in section.questions
            if not hasattr(question, "paper")
        }
    for paper in loaded.pack.documents.papers:
        level = nonsense if paper.per == "filing" else nonsense["solutions"][0]
        file = {"name": "x.exe", "type": "exe", "bytes": 1 << 40, "dated": "1911-01-01"}
        level.setdefault("documents", {})[paper.id] = file
    yield nonsense
    assert loaded.folder is not None
    for path in sorted(loaded.folder.glob("examples/*.yaml")):
        yield read_yaml_file(path, path.name).plain()


def findings_of(loaded: LoadedPack) -> Iterator[Finding]:
    for answers in answers_of(loaded):
        yield from evaluate(loaded.pack, answers, at=AT).findings
    yield window_finding(loaded.pack, (), AT, {})


def broken(urls: Iterable[str], pages: dict[str, Rulebook]) -> set[str]:
    """The links that lead to no anchor of the page they name."""
    return {
        url
        for url in urls
        if path_of(url) not in pages or pages[path_of(url)].ids[fragment_of(url)] != 1
    }


@pytest.mark.parametrize("folder", FOLDERS, ids=name_of)
def test_the_link_of_every_finding_leads_to_an_anchor_that_exists(folder: Path) -> None:
    loaded = load_pack(folder)
    publish_pack(loaded)
    pages = {rulebook_url(loaded.pack): rulebook_at(rulebook_url(loaded.pack))}
    found = list(findings_of(loaded))
    clauses = {finding.clause for finding in found if finding.clause}
    assert len(clauses) > 2
    assert broken({clause_url(loaded.pack, clause) for clause in clauses}, pages) == set()
    # A link to what the programme does not say is one that this test would find.
    nowhere = clause_url(loaded.pack, "第九十九條")
    assert broken({nowhere}, pages) == {nowhere}
    other = nowhere.replace(loaded.pack.id, "another-market")
    assert broken({other}, pages) == {other}
    assert clause_url(loaded.pack, "") == ""


# What vendors and officers see.


def rulebook_links(browser: Client, address: str) -> set[str]:
    """Where the clauses of a page lead."""
    answer = browser.get(address)
    assert answer.status_code == 200, address
    links = Rulebook(answer.content.decode()).links
    return {link for link in links if "/rulebook/" in link and "#clause-" in link}


def all_lead_somewhere(links: Iterable[str]) -> None:
    links = set(links)
    pages = {path: rulebook_at(path) for path in {path_of(link) for link in links}}
    assert broken(links, pages) == set()


def test_a_vendor_s_pages_link_every_clause_they_show() -> None:
    window = tcloud_window()
    firm = vendor()
    filing = started(firm, window)
    browser = Client()
    browser.force_login(firm.owner)
    base = f"/apply/{filing.id}/"
    pack = pack_of(filing.draft.pack_hash).pack
    form = pack.forms[0]
    pages = {
        "check": f"{base}check/",
        "section": f"{base}{form.form}/{form.sections[0].id}/",
        "declarations": f"{base}declarations/",
    }
    found = {name: rulebook_links(browser, address) for name, address in pages.items()}
    assert all(found.values()), found
    all_lead_somewhere(link for links in found.values() for link in links)
    question = next(each for each in form.sections[0].questions if hasattr(each, "clause"))
    assert clause_url(pack, question.clause) in found["section"]
    statement = next(s for d in pack.declarations for s in d.statements if s.clause)
    assert clause_url(pack, statement.clause) in found["declarations"]


def test_an_officer_s_tabs_link_every_clause_they_show() -> None:
    window = tcloud_window()
    person = staff_person(Role.OFFICER, TCLOUD, "林承辦")
    with_second_factor(person)
    case = filed_in(window, vendor())
    after_intake(window)
    with set_clock(NOW):
        browser = Client()
        browser.force_login(person)
        found = {
            tab: rulebook_links(browser, case_url(case, tab)) for tab in ("", "answers", "files")
        }
    assert all(found.values()), found
    all_lead_somewhere(link for links in found.values() for link in links)
    pack = pack_of(case.pack_hash).pack
    assert clause_url(pack, pack.documents.papers[0].clause) in found["files"]
    seen = case_in_review(case.id, actor_of(person.pk))
    assert seen is not None
    shown = {point.finding.clause for point in seen.points if point.finding.clause}
    assert len(shown) > 10
    assert {clause_url(pack, clause) for clause in shown} == found[""]


def test_a_case_keeps_linking_to_the_version_it_is_pinned_to(tmp_path: Path) -> None:
    firm = vendor()
    with set_clock(DURING):
        publish_pack(written(tmp_path, "1"))
        window = Window.objects.filter(programme="small-market").order_by("opens_at")[0]
        filing = started(firm, window)
        publish_pack(written(tmp_path, "2", begins="2030-03-01", zh_name="新小市集"))
        another = started(firm, window)
        browser = Client()
        browser.force_login(firm.owner)
        for pinned, version in ((filing, "1"), (another, "2")):
            links = rulebook_links(browser, f"/apply/{pinned.id}/check/")
            assert {path_of(link) for link in links} == {
                f"/programmes/small-market/rulebook/{version}/"
            }
            all_lead_somewhere(links)
            tasks = Rulebook(browser.get(f"/apply/{pinned.id}/").content.decode())
            assert f"/programmes/small-market/rulebook/{version}/" in tasks.links


def test_the_programme_s_page_and_the_desk_lead_to_the_rulebook() -> None:
    window = tcloud_window()
    firm = vendor()
    browser = Client()
    browser.force_login(firm.owner)
    public = Rulebook(browser.get(f"/programmes/{TCLOUD}/").content.decode())
    assert f"/programmes/{TCLOUD}/rulebook/" in public.links
    all_lead_somewhere(link for link in public.links if "#clause-" in link)
    pack = pack_for(window, window.opens_at).pack
    desk = Rulebook(browser.get("/apply/").content.decode())
    assert rulebook_url(pack) in desk.links
    ours = {link for link in public.links if "#clause-" in link}
    for rule in (*pack.eligibility.vendor, *pack.eligibility.solution):
        assert clause_url(pack, rule.clause) in ours
