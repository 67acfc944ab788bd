"""Revocation lists from files and from a server that may fail: the last good one stays."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from datetime import datetime, timedelta
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest
from asn1crypto import x509
from django.core.checks import run_checks
from django.test import override_settings

from tests.signing import BEGAN, ENDS, card_settings, cards_trusted, wallet
from yunshi.casework.clock import SetClock, set_clock
from yunshi.demo.card.authority import Authority, new_authority, new_key
from yunshi.parties.certificates import anchors, lists
from yunshi.parties.certificates.models import RevocationList
from yunshi.parties.tasks import refresh_revocation_lists

pytestmark = pytest.mark.django_db

AT = datetime(2024, 11, 20, 10, 0, tzinfo=BEGAN.tzinfo)
HOUR = timedelta(hours=1)


class Host:
    """A server of lists: what it answers is chosen by the test."""

    def __init__(self) -> None:
        self.answers: dict[str, tuple[int, bytes]] = {}
        self.asked: list[str] = []
        host = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                host.asked.append(self.path)
                status, content = host.answers.get(self.path, (404, b""))
                self.send_response(status)
                if status == 302:
                    self.send_header("Location", content.decode())
                self.send_header("Content-Length", str(len(content)))
                self.end_headers()
                self.wfile.write(content)

            def log_message(self, format: str, *args: object) -> None:
                return

        self.server = HTTPServer(("127.0.0.1", 0), Handler)
        self.thread = threading.Thread(target=self.server.serve_forever, daemon=True)
        self.thread.start()
        self.url = f"http://127.0.0.1:{self.server.server_address[1]}/"

    def end(self) -> None:
        self.server.shutdown()
        self.server.server_close()
        self.thread.join()


@pytest.fixture
def host() -> Iterator[Host]:
    made = Host()
    yield made
    made.end()


@pytest.fixture
def time() -> Iterator[SetClock]:
    with set_clock(AT) as clock, cards_trusted():
        yield clock


def authority() -> Authority:
    return wallet().authority(BEGAN)


def certificate(url: str) -> x509.Certificate:
    """A certificate that says that its list lies there."""
    pinned = authority()
    return Authority(pinned.root, pinned.issuer, url).card("12345675", "x", at=AT).parsed


def kept(source: str) -> RevocationList:
    return RevocationList.objects.get(source=source)


def test_lists_in_files_are_read_once_and_kept(time: SetClock) -> None:
    found = lists.lists_for(certificate("http://elsewhere.invalid/x.crl"))
    assert {each.dump() for each in found} == {path.read_bytes() for path in wallet().lists}
    assert set(RevocationList.objects.values_list("source", flat=True)) == set(
        map(str, wallet().lists)
    )


def test_a_list_that_a_certificate_names_is_asked_for_only_where_the_settings_allow(
    time: SetClock, host: Host
) -> None:
    host.answers = {"/crl/7.crl": (200, authority().crl(at=AT))}
    url = f"{host.url}crl/7.crl"
    with override_settings(YUNSHI_CERTIFICATE_LISTS=(f"{host.url}other/",)):
        assert lists.lists_for(certificate(url)) == []
    assert host.asked == []
    with override_settings(YUNSHI_CERTIFICATE_LISTS=(f"{host.url}crl/",)):
        assert [each.dump() for each in lists.lists_for(certificate(url))] == [
            host.answers["/crl/7.crl"][1]
        ]
        lists.lists_for(certificate(url))
    assert host.asked == ["/crl/7.crl"]


def test_a_list_that_a_made_up_certificate_names_is_not_asked_for(
    time: SetClock, host: Host
) -> None:
    foreign = new_authority(AT)
    made_up = Authority(foreign.root, foreign.issuer, f"{host.url}crl/1.crl")
    with override_settings(YUNSHI_CERTIFICATE_LISTS=(f"{host.url}crl/",)):
        assert lists.lists_for(made_up.card("12345675", "x", at=AT).parsed) == []
    assert host.asked == []
    assert not RevocationList.objects.exists()


def test_an_outage_leaves_the_last_list_in_force_until_it_is_over(
    time: SetClock, host: Host
) -> None:
    url = f"{host.url}ca.crl"
    first = authority().crl(at=AT, until=AT + 2 * HOUR)
    host.answers = {"/ca.crl": (200, first)}
    with override_settings(YUNSHI_CERTIFICATE_LISTS=(url,)):
        refresh_revocation_lists(0)
        host.answers = {"/ca.crl": (503, b"")}
        time.move(HOUR)
        refresh_revocation_lists(0)
        assert (bytes(kept(url).der), kept(url).fetched_at) == (first, AT)
        assert "Service Unavailable" in kept(url).trouble
        time.move(HOUR - timedelta(seconds=1))
        assert [each.dump() for each in lists.lists_for(certificate(url))] == [first]
        time.move(timedelta(seconds=1))
        asked = len(host.asked)
        lists.lists_for(certificate(url))
        lists.lists_for(certificate(url))
        assert len(host.asked) == asked + 1, "while people wait it is asked twice a minute"
        time.move(lists.ASKED_AGAIN_AFTER)
        second = authority().crl(at=AT + 2 * HOUR)
        host.answers = {"/ca.crl": (200, second)}
        assert [each.dump() for each in lists.lists_for(certificate(url))] == [second]
        assert kept(url).trouble == ""


def test_what_is_no_list_of_a_pinned_authority_never_takes_its_place(
    time: SetClock, host: Host
) -> None:
    url = f"{host.url}ca.crl"
    good = authority().crl(at=AT)
    bad = {
        "is no revocation list": b"<html>maintenance</html>",
        "no pinned authority has signed the list": authority().crl(at=AT, signed_with=new_key()),
        "the list is older than the one that is kept": authority().crl(at=AT - HOUR),
        "the list is over, or names no end": authority().crl(at=AT, until=AT),
    }
    with override_settings(YUNSHI_CERTIFICATE_LISTS=(url,)):
        host.answers = {"/ca.crl": (200, good)}
        lists.refresh(url)
        for trouble, content in bad.items():
            host.answers = {"/ca.crl": (200, content)}
            lists.refresh(url)
            assert (bytes(kept(url).der), kept(url).trouble) == (good, trouble)
        foreign = new_authority(AT).crl(at=AT)
        host.answers = {"/ca.crl": (200, foreign)}
        assert bytes(lists.refresh(url).der) == good


def test_an_answer_that_leads_elsewhere_is_not_followed(time: SetClock, host: Host) -> None:
    host.answers = {
        "/ca.crl": (302, f"{host.url}internal".encode()),
        "/internal": (200, authority().crl(at=AT)),
    }
    with override_settings(YUNSHI_CERTIFICATE_LISTS=(f"{host.url}ca.crl",)):
        assert lists.refresh(f"{host.url}ca.crl").der is None
    assert host.asked == ["/ca.crl"]


def test_a_list_in_pem_is_read_as_well(time: SetClock, tmp_path: Path) -> None:
    from asn1crypto import pem

    path = tmp_path / "ca.crl"
    path.write_bytes(pem.armor("X509 CRL", authority().crl(at=AT)))
    assert lists.refresh(str(path)).next_update == AT + timedelta(days=1)


def test_a_test_authority_is_trusted_in_tests_and_demos_and_never_in_production() -> None:
    with cards_trusted():
        for environment in ("tests", "demo"):
            with override_settings(YUNSHI_CERTIFICATE_ENVIRONMENT=environment):
                trusted = anchors.trusted()
                assert (len(trusted.roots), len(trusted.intermediates)) == (1, 1)
        with override_settings(YUNSHI_CERTIFICATE_ENVIRONMENT="production"):
            trusted = anchors.trusted()
            assert (trusted.roots, trusted.intermediates) == ((), ())


def _said() -> set[str | None]:
    return {each.id for each in run_checks(include_deployment_checks=True)} & {
        "parties.E001",
        "parties.E002",
        "parties.W001",
        "parties.W002",
        "parties.W003",
    }


def test_start_up_says_what_is_wrong_with_the_pinned_certificates(tmp_path: Path) -> None:
    def found(**told: object) -> set[str | None]:
        with override_settings(**{**card_settings(), **told}):
            return _said()

    production = {"YUNSHI_CERTIFICATE_ENVIRONMENT": "production"}
    assert found() == {"parties.W002"}
    assert found(**production) == {"parties.E002", "parties.W001"}
    nothing = {"YUNSHI_CERTIFICATE_ANCHORS": None, "YUNSHI_CERTIFICATE_LISTS": ()}
    assert found(**production, **nothing) == {"parties.W003"}
    assert found(**production, YUNSHI_CERTIFICATE_ANCHORS=tmp_path) == {"parties.W001"}
    (tmp_path / "roots").mkdir()
    (tmp_path / "roots" / "root.pem").write_text("no certificate")
    assert found(**production, YUNSHI_CERTIFICATE_ANCHORS=tmp_path) == {"parties.E001"}
    assert found(YUNSHI_CERTIFICATE_ENVIRONMENT="elsewhere") >= {"parties.E001"}


def test_the_tests_lists_count_in_every_year_that_tests_are_set_in() -> None:
    assert BEGAN.year == 2020
    assert ENDS.year == 2034
