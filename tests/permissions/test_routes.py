"""Every address of the site, by both methods, for everybody: open where the table of roles says so.

The table is transcribed by hand from the requirements (``roles.yaml``), and so is which of its rows
governs which address (``routes.yaml``). An address that stands in no row is closed to all, and a
test names it.
"""

from __future__ import annotations

import copy
from collections.abc import Iterator, Mapping
from itertools import product

import pytest
from django.db import connection, transaction
from django.http import HttpResponse
from django.test import Client
from django.urls import NoReverseMatch, URLPattern, URLResolver, get_resolver, reverse

from tests.applications.world import DURING
from tests.permissions.table import Route, routes
from tests.permissions.world import EVERYBODY, LEAD_NOWHERE, Somebody, World
from tests.portal.office_world import Office
from yunshi.casework.clock import set_clock

SIGN_IN = "/accounts/login/"
CLOSED = {401, 403, 404, 405}
TAKEN_BACK = {("POST", "applications:check")}
"""What writes before it is refused and takes that back, which the counters do not tell: see
``test_submit_filing``."""
TRACES = {
    "casework_accesslog",
    "casework_refusal",
    "django_session",
    "parties_failedtries",
    "parties_spentcomputation",
    "site_cache",
}
"""Tables that tell of what was tried and refused."""


ANSWERED_IN_WORDS = {
    ("POST", "applications:ask_signature"),
    ("POST", "applications:take_signature"),
    ("POST", "applications:autosave_declarations"),
    ("POST", "catalogue:listings:list_own"),
    ("POST", "portal:office:act"),
    ("POST", "portal:office:bounce"),
    ("POST", "portal:office:bulk"),
    ("POST", "portal:office:decide_points"),
}
"""Where those who may look are told in words that an act is not theirs."""


def names(resolver: URLResolver | None = None, within: str = "") -> Iterator[str]:
    for pattern in (resolver or get_resolver()).url_patterns:
        if isinstance(pattern, URLPattern):
            if pattern.name:
                yield f"{within}{pattern.name}"
        else:
            space = f"{pattern.namespace}:" if pattern.namespace else ""
            yield from names(pattern, within + space)


def test_every_address_stands_in_a_row_and_none_that_is_gone() -> None:
    listed = [(route.method, route.name) for route in routes()]
    assert len(listed) == len(set(listed)), "written twice"
    addresses = {name for _, name in listed}
    assert addresses ^ (set(names()) - LEAD_NOWHERE) == set()


@pytest.fixture
def world(db: None) -> Iterator[World]:
    with set_clock(DURING) as time:
        yield World.of(Office.of_small_market(time))


@pytest.mark.parametrize(
    "people",
    [
        pytest.param([who for who in EVERYBODY if who.column in columns], id=" ".join(columns))
        for columns in (("VIS", "none", "ADM"), ("VO", "VM"), ("OFF", "REV"), ("AGY", "AUD"))
    ],
)
def test_each_address_is_open_to_those_of_whom_its_row_says_so(
    world: World, people: list[Somebody]
) -> None:
    listed = {(route.method, route.name): route for route in routes()}
    wrong = {
        f"{who.name}: {method} {name}": found
        for who in people
        for (method, name), found in wrong_for(world, who, listed).items()
    }
    assert wrong == {}


def wrong_for(
    world: World, who: Somebody, listed: Mapping[tuple[str, str], Route]
) -> dict[tuple[str, str], str]:
    """The addresses that treat somebody otherwise than the table of roles."""
    browser = world.browser_of(who)
    signed_in = copy.deepcopy(browser.cookies)
    wrong = {}
    for method, name in product(("GET", "POST"), sorted(set(names()))):
        browser.cookies = copy.deepcopy(signed_in)
        answer, changed = asked(world, browser, method, name)
        wanted = is_let_in(listed.get((method, name)), who)
        if wanted is True and is_closed(answer):
            wrong[method, name] = f"is closed: {answer.status_code}"
        if wanted is False and changed and (method, name) not in TAKEN_BACK:
            wrong[method, name] = f"changed {changed}"
        elif wanted is False and not is_closed(answer):
            # Who may only look is told in words why a press does nothing.
            looks = method == "POST" and is_let_in(listed.get(("GET", name)), who)
            if not looks and (method, name) not in ANSWERED_IN_WORDS:
                wrong[method, name] = f"is open: {answer.status_code}"
    return wrong


def is_let_in(route: Route | None, who: Somebody) -> bool | None:
    return route.lets_in(who) if route is not None else False


def asked(
    world: World, browser: Client, method: str, name: str
) -> tuple[HttpResponse, set[tuple[str, int]]]:
    """What the address answers, and whether it wrote anything, which is taken back."""
    known = world.arguments(name)
    with transaction.atomic():
        before = written()
        answer: HttpResponse = getattr(browser, method.lower())(path_to(name, known))
        assert answer.status_code < 500, (method, name)
        if answer.streaming:  # Closing the answer itself would close the connection as well.
            for close in answer._resource_closers:  # type: ignore[attr-defined]
                close()
        changed = written().items() - before.items()
        transaction.set_rollback(True)
    return answer, changed


def is_closed(answer: HttpResponse) -> bool:
    return answer.status_code in CLOSED or to_sign_in(answer)


def to_sign_in(answer: HttpResponse) -> bool:
    return answer.status_code == 302 and answer.headers["Location"].startswith(SIGN_IN)


def path_to(name: str, known: dict[str, object]) -> str:
    for candidate in arguments_taken(name):
        try:
            return reverse(name, kwargs={each: known[each] for each in candidate})
        except NoReverseMatch:
            continue
    raise AssertionError(name)


def arguments_taken(name: str) -> list[list[str]]:
    """What an address names, by each of its forms."""
    *spaces, last = name.split(":")
    resolver: URLResolver = get_resolver()
    for space in spaces:
        resolver = resolver.namespace_dict[space][1]
    return [list(taken) for _, taken in possibilities(resolver, last)]


def possibilities(resolver: URLResolver, name: str) -> list[tuple[str, list[str]]]:
    found = resolver.reverse_dict.getlist(name)
    return [form for forms, *_ in found for form in forms]


def written() -> dict[str, int]:
    """How many rows this transaction has written, by table, traces of refusals left aside."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT relname, n_tup_ins + n_tup_upd + n_tup_del FROM pg_stat_xact_user_tables"
            " WHERE n_tup_ins + n_tup_upd + n_tup_del > 0"
        )
        return {table: rows for table, rows in cursor.fetchall() if table not in TRACES}
