"""The registers over HTTPS, against a real server that answers well, badly, slowly and hugely."""

from __future__ import annotations

import ssl
import time
from collections.abc import Iterator

import pytest

from tests.parties.registers import payloads
from tests.parties.registers.payloads import UBN, as_bytes
from tests.parties.registers.server import (
    Handle,
    RegisterServer,
    answers,
    endlessly,
    half,
    hangs_up,
    register_server,
    slowly,
)
from yunshi.parties.registers.asking import ask_about, look_up
from yunshi.parties.registers.https import HttpsSource, trusting
from yunshi.parties.registers.outcomes import Found, NotFound, Register, Unclear, Why


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RegisterServer]:
    with register_server(tmp_path_factory.mktemp("registers")) as server:
        yield server


@pytest.fixture
def server(running: RegisterServer) -> RegisterServer:
    running.asked.clear()
    return running


def why(server: RegisterServer, handle: Handle, seconds: float = 5) -> Why:
    server.handle = handle
    outcome = look_up(server.source(seconds), Register.COMPANY, UBN).outcome
    assert isinstance(outcome, Unclear), outcome
    return outcome.why


def by_register(request: object) -> None:
    """Each register's own answer, by its address."""
    path = request.path  # type: ignore[attr-defined]
    said = {
        "673F0FC0": payloads.kinds(),
        "5F64D864": payloads.company(),
        "236EE382": payloads.company_items("I301010"),
        "businessRegistration": payloads.taxpayer(),
    }
    payload = next(payload for part, payload in said.items() if part in path)
    answers(as_bytes(payload))(request)  # type: ignore[arg-type]


def test_a_company_is_asked_at_the_registers_own_addresses(server: RegisterServer) -> None:
    server.handle = by_register  # type: ignore[assignment]
    asked = {each.register: each.outcome for each in ask_about(server.source(), UBN)}
    assert {register: type(outcome) for register, outcome in asked.items()} == {
        Register.KIND: Found,
        Register.COMPANY: Found,
        Register.COMPANY_ITEMS: Found,
        Register.TAX: Found,
        Register.FACTORY: Unclear,
    }
    assert asked[Register.FACTORY] == Unclear(Why.NOT_OFFERED)
    one = f"?$format=json&$filter=Business_Accounting_NO%20eq%20{UBN}&$skip=0&$top=1"
    assert server.asked == [
        "/od/data/api/673F0FC0-B3A7-429F-9041-E9866836B66D"
        f"?$format=json&$filter=No%20eq%20{UBN}&$skip=0&$top=50",
        f"/od/data/api/5F64D864-61CB-4D0D-8AD9-492047CC1EA6{one}",
        f"/od/data/api/236EE382-4942-41A9-BD03-CA0709025E7C{one}",
        f"/OAI/api/businessRegistration/{UBN}",
    ]


def test_a_business_is_asked_for_where_it_is_registered(server: RegisterServer) -> None:
    said = {
        "673F0FC0": payloads.kinds(company="N", business="Y"),
        "426D5542": payloads.business_items("I301010"),
        "7E6AFA72": payloads.business(),
        "businessRegistration": payloads.taxpayer(),
    }

    def handle(request: object) -> None:
        path = request.path  # type: ignore[attr-defined]
        payload = next(payload for part, payload in said.items() if part in path)
        answers(as_bytes(payload))(request)  # type: ignore[arg-type]

    server.handle = handle  # type: ignore[assignment]
    asked = {each.register: type(each.outcome) for each in ask_about(server.source(), UBN)}
    assert asked == {
        Register.KIND: Found,
        Register.TAX: Found,
        Register.FACTORY: Unclear,
        Register.BUSINESS_ITEMS: Found,
        Register.BUSINESS: Found,
    }
    assert server.asked[-1] == (
        "/od/data/api/7E6AFA72-AD6A-46D3-8681-ED77951D912D"
        f"?$format=json&$filter=President_No%20eq%20{UBN}%20and%20Agency%20eq%20376570000A"
        "&$skip=0&$top=1"
    )
    # What is unclear alone is asked again with what tells where.
    server.asked.clear()
    again = [each.register for each in ask_about(server.source(), UBN, {Register.BUSINESS})]
    assert again == [Register.BUSINESS_ITEMS, Register.BUSINESS]


def test_a_number_that_is_nobody_s_is_not_asked_for_as_a_company(server: RegisterServer) -> None:
    def handle(request: object) -> None:
        is_kind = "673F0FC0" in request.path  # type: ignore[attr-defined]
        body = as_bytes(payloads.kinds(company="N")) if is_kind else b""
        answers(body, 200 if is_kind else 404)(request)  # type: ignore[arg-type]

    server.handle = handle  # type: ignore[assignment]
    asked = {each.register: each.outcome for each in ask_about(server.source(), UBN)}
    assert asked == {
        Register.KIND: NotFound(),
        Register.TAX: NotFound(),
        Register.FACTORY: Unclear(Why.NOT_OFFERED),
    }


def test_while_the_kind_is_unclear_every_register_is_asked(server: RegisterServer) -> None:
    server.handle = answers(b"")
    asked = list(ask_about(server.source(), UBN))
    assert {each.register for each in asked} == set(Register)
    assert {each.outcome for each in asked} == {Unclear(Why.EMPTY), Unclear(Why.NOT_OFFERED)}


@pytest.mark.parametrize(
    ("handle", "expected"),
    [
        (answers(b""), Why.EMPTY),
        (answers("此API不存在，請查明後繼續。".encode(), kind="text/plain"), Why.NOT_JSON),
        (answers(b"<html>502</html>", kind="text/html"), Why.NOT_JSON),
        (answers(b"<html>502</html>", 502, "text/html"), Why.STATUS),
        (answers(b"", 302, Location="https://elsewhere.example/"), Why.REDIRECTED),
        (endlessly(b"x" * 65536), Why.TOO_LARGE),
        (answers(b"[" + b" " * 200_000 + b"]"), Why.TOO_LARGE),
        (hangs_up, Why.UNREACHABLE),
        (half(b'[{"Business_Accounting_NO":'), Why.UNREACHABLE),
    ],
    ids=["empty", "words", "page", "502", "redirect", "endless", "giant", "hangs up", "half"],
)
def test_what_is_no_answer_is_unclear(
    server: RegisterServer, handle: Handle, expected: Why
) -> None:
    assert why(server, handle) is expected
    assert len(server.asked) == 1, "nothing is followed, and nothing tried again at once"


def test_a_slow_answer_is_given_up_though_each_byte_comes_soon(server: RegisterServer) -> None:
    begun = time.monotonic()
    assert why(server, slowly(as_bytes(payloads.company()), 0.1), seconds=0.6) is Why.SLOW
    assert time.monotonic() - begun < 3


def test_a_server_that_never_answers_is_given_up(server: RegisterServer) -> None:
    assert why(server, lambda _request: time.sleep(3), seconds=0.4) is Why.SLOW


def test_nobody_there(server: RegisterServer) -> None:
    source = HttpsSource(gcis="https://127.0.0.1:1/od/data/api", seconds=2)
    outcome = look_up(source, Register.COMPANY, UBN).outcome
    assert isinstance(outcome, Unclear)
    assert outcome.why is Why.UNREACHABLE


def test_a_certificate_of_nobody_we_trust_is_no_register(server: RegisterServer) -> None:
    server.handle = answers(as_bytes(payloads.company()))
    source = HttpsSource(gcis=f"{server.url}/od/data/api")
    assert look_up(source, Register.COMPANY, UBN).outcome == Unclear(
        Why.UNREACHABLE, "SSLCertVerificationError"
    )
    assert server.asked == []


def test_everything_else_of_a_certificate_is_verified() -> None:
    context = trusting()
    assert (context.verify_mode, context.check_hostname) == (ssl.CERT_REQUIRED, True)
    assert not context.verify_flags & ssl.VERIFY_X509_STRICT


def test_another_host_s_certificate_is_no_register_s(server: RegisterServer) -> None:
    server.handle = answers(as_bytes(payloads.company()))
    elsewhere = server.url.replace("127.0.0.1", "localhost")
    source = HttpsSource(gcis=f"{elsewhere}/od/data/api", trusted=server.trusted)
    assert look_up(source, Register.COMPANY, UBN).outcome == Unclear(
        Why.UNREACHABLE, "SSLCertVerificationError"
    )
    assert server.asked == []


def test_plain_http_and_what_is_no_number_are_mistakes_of_ours(server: RegisterServer) -> None:
    with pytest.raises(ValueError, match="https only"):
        HttpsSource(gcis="http://data.gcis.nat.gov.tw/od/data/api")
    for written in ("1234567", "１２３４５６７５", "12345675 or 1 eq 1", "../../../x"):
        with pytest.raises(ValueError, match="no unified business number"):
            server.source().answer(Register.TAX, written)
    with pytest.raises(ValueError, match="no authority's code"):
        server.source().answer(Register.BUSINESS, UBN, "1 or 1 eq 1")
    assert server.asked == []
