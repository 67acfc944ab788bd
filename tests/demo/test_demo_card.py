"""The demonstration card reader: the component's protocol, and the command that starts it."""

from __future__ import annotations

import base64
import json
import os
import signal
import stat
import subprocess
import sys
import urllib.error
import urllib.request
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from tests.cli.processes import wait_until
from tests.databases import TestDatabase
from yunshi.demo.card.component import FAILED, LOCKED, WRONG_PIN, Component, Reader
from yunshi.demo.card.filings import DEMO_PIN
from yunshi.demo.card.wallet import Wallet
from yunshi.parties.certificates.checking import Fault, Signer, check_signature
from yunshi.parties.certificates.trust import Trusted

AT = datetime(2026, 6, 22, tzinfo=UTC)
UBN = "12345675"
ASKED = {
    "func": "MakeSignature",
    "signatureType": "PKCS7",
    "tbs": "to be signed",
    "tbsEncoding": "NONE",
    "hashAlgorithm": "SHA256",
    "pin": "1234",
}


@pytest.fixture(scope="module")
def wallet(tmp_path_factory: pytest.TempPathFactory) -> Wallet:
    made = Wallet(tmp_path_factory.mktemp("cards") / "demo-card")
    made.publish_lists(AT)
    return made


@pytest.fixture
def component(wallet: Wallet) -> Iterator[Component]:
    reader = Reader(lambda _: wallet.card(UBN, "示範", AT), pin="1234", now=lambda: AT)
    with Component(reader, port=0) as made:
        yield made


def post(component: Component, told: object, *, origin: str | None = None) -> Any:
    request = urllib.request.Request(  # noqa: S310 - our own server
        f"{component.origin}/sign",
        data=json.dumps(told).encode(),
        headers={"Origin": origin or component.origin},
    )
    with urllib.request.urlopen(request, timeout=5) as answer:  # noqa: S310
        return json.load(answer)


def checked(wallet: Wallet, answer: dict[str, Any], content: bytes) -> Signer | Fault:
    from asn1crypto import crl

    authority = wallet.authority(AT)
    return check_signature(
        base64.b64decode(answer["signature"]),
        content,
        ubn=UBN,
        trusted=Trusted((authority.root.parsed,), (authority.issuer.parsed,)),
        lists=[crl.CertificateList.load(path.read_bytes()) for path in wallet.lists],
        at=AT,
    )


def test_it_tells_of_its_card_and_signs_what_its_own_window_brings(
    component: Component, wallet: Wallet
) -> None:
    with urllib.request.urlopen(f"{component.origin}/pkcs11info?withcert=true") as answer:  # noqa: S310
        assert answer.headers["Access-Control-Allow-Origin"] == "*"
        (slot,) = json.load(answer)["slots"]
    assert slot["token"]["serialNumber"] == wallet.card(UBN, "示範", AT).number
    signed = post(component, ASKED)
    assert (signed["func"], signed["ret_code"]) == ("sign", 0)
    assert isinstance(checked(wallet, signed, b"to be signed"), Signer)
    encoded = {**ASKED, "tbs": base64.b64encode(b"\0\1").decode(), "tbsEncoding": "base64"}
    assert isinstance(checked(wallet, post(component, encoded), b"\0\1"), Signer)


def test_no_page_of_another_origin_signs(component: Component) -> None:
    with pytest.raises(urllib.error.HTTPError) as refused:
        post(component, ASKED, origin="http://127.0.0.1:8000")
    with refused.value as answer:
        assert answer.code == 403


def test_three_wrong_pins_lock_the_card(component: Component) -> None:
    wrong = {**ASKED, "pin": "0000"}
    codes = [post(component, each)["ret_code"] for each in (wrong, ASKED, wrong, wrong, wrong)]
    assert codes == [WRONG_PIN, 0, WRONG_PIN, WRONG_PIN, LOCKED]
    assert post(component, ASKED)["ret_code"] == LOCKED


@pytest.mark.parametrize(
    "changed", [{"signatureType": "PKCS1"}, {"hashAlgorithm": "SHA1"}, {"tbs": ""}]
)
def test_it_signs_nothing_else(component: Component, changed: dict[str, str]) -> None:
    assert post(component, {**ASKED, **changed})["ret_code"] == FAILED


def test_a_wallet_is_made_once_and_nobody_else_reads_it(wallet: Wallet) -> None:
    again = Wallet(wallet.folder)
    assert again.authority(AT).root.der == wallet.authority(AT).root.der
    assert again.card(UBN, "示範", AT).der == wallet.card(UBN, "示範", AT).der
    for path in wallet.folder.rglob("*"):
        if path.is_file():
            assert stat.S_IMODE(path.stat().st_mode) == 0o600, path


@pytest.mark.processes
def test_the_command_answers_at_the_components_port_until_it_is_ended(
    fresh_database: TestDatabase, tmp_path: Path
) -> None:
    reader = subprocess.Popen(
        [sys.executable, "-m", "yunshi.cli", "demo-card", "--ubn", UBN],
        env={
            **fresh_database.environment(),
            "YUNSHI_HOME": str(tmp_path),
            "YUNSHI_CARD_COMPONENT": "http://localhost:61999",
            "YUNSHI_DEMO": "1",
            "PYTHONUNBUFFERED": "1",
        },
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        assert reader.stdout is not None
        line = reader.stdout.readline()
        assert line == f"Demonstration card at http://localhost:61999, PIN {DEMO_PIN}.\n"
        with urllib.request.urlopen("http://localhost:61999/pkcs11info") as answer:
            assert json.load(answer)["ret_code"] == 0
        reader.send_signal(signal.SIGINT)
        wait_until(lambda: reader.poll() is not None, seconds=20, what="its end")
        assert reader.returncode == 0
    finally:
        reader.kill()
        reader.communicate()


def test_a_site_that_is_no_demo_has_no_card(fresh_database: TestDatabase, tmp_path: Path) -> None:
    said = subprocess.run(
        [sys.executable, "-m", "yunshi.cli", "demo-card"],
        env={
            **os.environ,
            **fresh_database.environment(),
            "YUNSHI_DEMO": "0",
            "YUNSHI_HOME": str(tmp_path),
        },
        capture_output=True,
        text=True,
        check=False,
    )
    assert said.returncode == 1
    assert "Only a demo has cards of its own" in said.stderr
