"""The published versions of a pack: what was published, byte for byte, beside its working text.

``<pack>/versions/<version>/`` holds ``resolved.json`` (the resolved bytes, from which alone the
model is made), ``published.yaml`` (when, from when it counts, and the hash) and the examples of
that day. ``<pack>/versions/SHA256SUMS`` lists every file of them in the order of publication;
``sha256sum -c SHA256SUMS`` checks it without us. Nothing in there is ever changed or taken away.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Final

from pydantic import ValidationError

from yunshi.rulebook.pack.items import Strict
from yunshi.rulebook.pack.loader import LoadedPack, from_resolved, load_pack
from yunshi.rulebook.pack.shelf import RESOLVED, VERSIONS, is_version
from yunshi.rulebook.pack.source import BrokenPack, PackError, read_yaml_file
from yunshi.rulebook.text import Text

SUMS: Final = "SHA256SUMS"
PUBLISHED: Final = "published.yaml"

_LINE = re.compile(r"([0-9a-f]{64})  (\S.*)")


class Publication(Strict):
    """``published.yaml``: what a person needs to know of a published version."""

    programme: str
    version: str
    name: Text
    effective_from: date
    published: date
    """The day in Taipei on which it was published."""
    sha256: str
    """The hash of ``resolved.json``, which cases pin."""


@dataclass(frozen=True, slots=True)
class FrozenVersion:
    """One published version in its folder, whose files are what was published."""

    folder: Path
    about: Publication

    @property
    def hash(self) -> str:
        return self.about.sha256

    def load(self) -> LoadedPack:
        """The pack, made of the published bytes.

        Raises:
            BrokenPack: when this code cannot read them any more.
        """
        file = self.folder / RESOLVED
        try:
            loaded = from_resolved(file.read_bytes())
        except ValidationError as invalid:
            first = invalid.errors(include_url=False)[0]
            place = ".".join(map(str, first["loc"]))
            message = f"what was published is not understood any more: {place}: {first['msg']}"
            raise BrokenPack([PackError(_name(file, _pack_of(self.folder)), 1, message)]) from None
        return LoadedPack(loaded.pack, loaded.resolved, self.folder)


def read_pack(folder: Path) -> LoadedPack:
    """A pack by its folder: a working text, or a published version once its bytes are proved.

    Raises:
        BrokenPack: with every error found.
    """
    folder = folder.resolve()
    if not is_version(folder):
        return load_pack(folder)
    (version,) = (each for each in frozen_versions(_pack_of(folder)) if each.folder == folder)
    return version.load()


def frozen_versions(folder: Path) -> tuple[FrozenVersion, ...]:
    """The published versions of a pack, in the order in which they count.

    That is the order of their effective dates; of two from the same day, that of publication.

    Raises:
        BrokenPack: where any file in ``versions/`` is not what was published.
    """
    folder = folder.resolve()
    errors: list[PackError] = []
    listed = _listed(folder, errors)
    if not errors:
        errors += _not_as_listed(folder, listed)
    if errors:
        raise BrokenPack(errors)
    found = []
    for version in dict.fromkeys(path.partition("/")[0] for path in listed):
        about = _about(folder, version, listed, errors)
        if about is not None:
            found.append(FrozenVersion(folder / VERSIONS / version, about))
    if errors:
        raise BrokenPack(errors)
    return tuple(sorted(found, key=lambda version: version.about.effective_from))


def examples_folder(folder: Path, version: str) -> Path:
    """Where the examples of a version stand: beside what was published, else in the working text.

    ``folder`` is that of the pack.
    """
    frozen = folder / VERSIONS / version / "examples"
    return frozen if frozen.is_dir() else folder / "examples"


def _listed(folder: Path, errors: list[PackError]) -> Mapping[str, str]:
    """Every path within ``versions/`` with its hash, in order of publication."""
    path = folder / VERSIONS / SUMS
    if not path.is_file():
        return {}
    found: dict[str, str] = {}
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        read = _LINE.fullmatch(line)
        if read is None:
            message = "expected a hash, two spaces and a path"
        elif read[2] in found:
            message = f"{read[2]} is listed twice"
        elif read[2].count("/") not in {1, 2} or ".." in read[2].split("/"):
            message = f"{read[2]} is no file of a version"
        else:
            found[read[2]] = read[1]
            continue
        errors.append(PackError(_name(path, folder), number, message))
    return found


def _not_as_listed(folder: Path, listed: Mapping[str, str]) -> Iterator[PackError]:
    """(1) Every file has the bytes that were listed when it was published."""
    root = folder / VERSIONS
    for path, expected in listed.items():
        file = root / path
        if not file.is_file():
            yield PackError(_name(file, folder), 1, f"is listed in {SUMS} and missing; restore it")
        elif hashlib.sha256(file.read_bytes()).hexdigest() != expected:
            message = f"was changed after it was published; restore the bytes that {SUMS} lists"
            yield PackError(_name(file, folder), 1, message)
    for file in sorted(root.rglob("*")):
        path = file.relative_to(root).as_posix()
        if file.is_file() and path != SUMS and path not in listed:
            message = f"is not listed in {SUMS}; only `yunshi pack publish` writes here: delete it"
            yield PackError(_name(file, folder), 1, message)


def _about(
    folder: Path, version: str, listed: Mapping[str, str], errors: list[PackError]
) -> Publication | None:
    """What ``published.yaml`` says, where the bytes beside it say the same."""
    resolved, published = (f"{version}/{name}" for name in (RESOLVED, PUBLISHED))
    place = _name(folder / VERSIONS / published, folder)
    if not {resolved, published} <= listed.keys():
        errors.append(PackError(place, 1, f"a version has {RESOLVED} and {PUBLISHED}"))
        return None
    try:
        plain = read_yaml_file(folder / VERSIONS / published, place).plain()
        about = Publication.model_validate_json(json.dumps(plain))
    except BrokenPack as broken:
        errors += broken.errors
        return None
    except ValidationError as invalid:
        errors.append(PackError(place, 1, str(invalid)))
        return None
    said = json.loads((folder / VERSIONS / resolved).read_bytes())["programme"]
    for key, told, bytes_say in (
        ("sha256", about.sha256, listed[resolved]),
        ("version", about.version, said["version"]),
        ("programme", about.programme, said["id"]),
        ("effective_from", about.effective_from.isoformat(), said["effective_from"]),
        ("the folder", version, said["version"]),
    ):
        if told != bytes_say:
            errors.append(PackError(place, 1, f"{key} is {told}, and {bytes_say} in {RESOLVED}"))
    return about


def _pack_of(version: Path) -> Path:
    return version.parent.parent


def _name(path: Path, folder: Path) -> str:
    """A file as errors name it: from the folder of its pack on."""
    return path.relative_to(folder.parent).as_posix()
