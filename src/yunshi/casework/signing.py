"""The key that signs chain heads. It lies in the data folder, outside the database."""

from __future__ import annotations

import contextlib
import hashlib
import os
import tempfile
from collections.abc import Mapping
from pathlib import Path

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from django.conf import settings


class SigningKey:
    """An Ed25519 key; its id is the SHA-256 of the public half."""

    def __init__(self, private: Ed25519PrivateKey) -> None:
        self._private = private
        self.public = private.public_key().public_bytes_raw()
        self.id = key_id(self.public)

    def sign(self, message: bytes) -> str:
        return self._private.sign(message).hex()


def key_id(public: bytes) -> str:
    return hashlib.sha256(public).hexdigest()


def is_signed(message: bytes, signature: str, public: bytes) -> bool:
    """Whether the signature is that of the message under the public key."""
    try:
        Ed25519PublicKey.from_public_bytes(public).verify(bytes.fromhex(signature), message)
    except (InvalidSignature, ValueError):
        return False
    return True


def signing_key() -> SigningKey:
    """The key of this installation, made on first use and readable by its owner alone.

    To change it, take ``keys/heads`` away; the public halves beside it stay, for what they
    have signed.
    """
    path = _folder() / "heads"
    if not path.exists():
        _write_once(path, Ed25519PrivateKey.generate().private_bytes_raw().hex())
    key = SigningKey(Ed25519PrivateKey.from_private_bytes(bytes.fromhex(path.read_text().strip())))
    public = _folder() / f"heads-{key.id[:16]}.public"
    if not public.exists():
        _write_once(public, key.public.hex())
    return key


def public_keys() -> Mapping[str, bytes]:
    """Every public key that this installation has signed with, by its id."""
    keys = [bytes.fromhex(path.read_text().strip()) for path in _folder().glob("heads-*.public")]
    return {key_id(public): public for public in keys}


def _folder() -> Path:
    folder = Path(settings.YUNSHI_HOME) / "keys"
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return folder


def _write_once(path: Path, text: str) -> None:
    """Whole or not at all; of several processes at once, the first wins."""
    handle, draft = tempfile.mkstemp(dir=path.parent, prefix=".making-")
    try:
        with os.fdopen(handle, "w", encoding="ascii") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        with contextlib.suppress(FileExistsError):
            os.link(draft, path)
    finally:
        os.unlink(draft)
