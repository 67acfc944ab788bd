"""The demo's authority and cards on disk: keys of this instance alone, made when missing."""

from __future__ import annotations

import os
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    load_pem_private_key,
)
from cryptography.x509.oid import NameOID

from yunshi.demo.card.authority import Authority, Card, Identity, card_of, new_authority
from yunshi.parties.certificates.anchors import INTERMEDIATES, ROOTS

_LISTS_COUNT_FOR: Final = timedelta(days=365)


@dataclass(frozen=True)
class Wallet:
    """A folder: ``anchors`` to be pinned, two revocation lists, and the keys."""

    folder: Path

    @property
    def anchors(self) -> Path:
        return self.folder / "anchors"

    @property
    def lists(self) -> tuple[Path, Path]:
        return self.folder / "issuer.crl", self.folder / "root.crl"

    def authority(self, at: datetime) -> Authority:
        """The authority of this folder; a new one when there is none, valid from ``at``."""
        paths = (self.folder / "root.pem", self.folder / "issuer.pem")
        if not all(path.exists() for path in paths):
            made = new_authority(at)
            for path, identity in zip(paths, (made.root, made.issuer), strict=True):
                _write(path, _pem(identity))
        root, issuer = (_identity(path) for path in paths)
        authority = Authority(root, issuer)
        for part, identity in ((ROOTS, root), (INTERMEDIATES, issuer)):
            _write(self.anchors / part / "test.pem", _certificate_pem(identity))
        return authority

    def publish_lists(self, at: datetime, *, until: datetime | None = None) -> None:
        """Fresh revocation lists, on which nothing stands; good for a year."""
        authority = self.authority(at)
        ends = until or at + _LISTS_COUNT_FOR
        issuer, root = self.lists
        _write(issuer, authority.crl(at=at, until=ends))
        _write(root, authority.root_crl(at=at, until=ends))

    def card(self, ubn: str, name: str, at: datetime, *, until: datetime | None = None) -> Card:
        """The card of an organisation; a new one when it has none, or has another name since."""
        path = self.folder / "cards" / f"{ubn}.pem"
        if not path.exists() or _name_on(_identity(path)) != name:
            _write(path, _pem(self.authority(at).card(ubn, name, at=at, until=until)))
        return card_of(_identity(path))


def _name_on(identity: Identity) -> str:
    (named,) = identity.certificate.subject.get_attributes_for_oid(NameOID.ORGANIZATION_NAME)
    return str(named.value)


def _identity(path: Path) -> Identity:
    content = path.read_bytes()
    key = load_pem_private_key(content, password=None)
    if not isinstance(key, rsa.RSAPrivateKey):
        raise ValueError(f"{path} holds no RSA key")
    return Identity(key, x509.load_pem_x509_certificate(content))


def _pem(identity: Identity) -> bytes:
    key = identity.key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    return key + _certificate_pem(identity)


def _certificate_pem(identity: Identity) -> bytes:
    return identity.certificate.public_bytes(Encoding.PEM)


def _write(path: Path, content: bytes) -> None:
    """For us alone, and whole or not at all; what says the same already is left alone."""
    if path.exists() and path.read_bytes() == content:
        return
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    draft = path.with_name(f".{path.name}.{os.getpid()}")
    handle = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(handle, "wb") as file:
        file.write(content)
    draft.replace(path)
