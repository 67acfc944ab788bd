"""Where packs stand on disk, and finding one by its id or its folder, and a version of it."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Final

from yunshi.rulebook.pack.programme import PROGRAMME_ID, VERSION
from yunshi.rulebook.pack.source import BrokenPack, PackError

VERSIONS: Final = "versions"
"""The folder of a pack in which its published versions stand."""
RESOLVED: Final = "resolved.json"
"""The published bytes of one version."""

_REPOSITORY = Path(__file__).resolve().parents[4]


def programmes_folder() -> Path:
    """``YUNSHI_PROGRAMMES``, else ``./programmes``, else that of the repository."""
    named = os.environ.get("YUNSHI_PROGRAMMES")
    if named:
        return Path(named)
    here = Path("programmes")
    return here if here.is_dir() else _REPOSITORY / "programmes"


def is_pack(folder: Path) -> bool:
    return (folder / "programme.yaml").is_file()


def packs_in(folder: Path) -> tuple[Path, ...]:
    """The folders of packs in a folder, by name."""
    if not folder.is_dir():
        return ()
    return tuple(path for path in sorted(folder.iterdir()) if is_pack(path))


def is_version(folder: Path) -> bool:
    """Whether a folder is that of a published version."""
    return folder.parent.name == VERSIONS and (folder / RESOLVED).is_file()


def find_working_text(named: str) -> Path | None:
    """The folder in which a programme is written: by its id on the shelf, or the folder itself."""
    if PROGRAMME_ID.fullmatch(named) and is_pack(programmes_folder() / named):
        return programmes_folder() / named
    folder = Path(named)
    return folder if "\0" not in named and is_pack(folder) else None


def find_pack(named: str) -> Path | None:
    """The folder of a pack: of a working text, or with ``@VERSION`` of a published version.

    The folder of a published version names it too.
    """
    working = find_working_text(named)
    if working is not None or "\0" in named:
        return working
    pack, _, version = named.rpartition("@")
    if VERSION.fullmatch(version) and (of_pack := find_working_text(pack)) is not None:
        folder = of_pack / VERSIONS / version
    else:
        folder = Path(named).resolve()
    return folder if is_version(folder) else None


def versions_beside(named: str) -> tuple[str, ...] | None:
    """For ``ID@…`` the versions that are published; ``None`` where the programme is not there."""
    pack, at, _ = named.rpartition("@")
    folder = find_working_text(pack) if at else None
    if folder is None:
        return None
    return tuple(path.name for path in sorted((folder / VERSIONS).glob("*")) if is_version(path))


def named_after(folder: Path, pack_id: str) -> None:
    """On the shelf a pack stands under its own id.

    Raises:
        BrokenPack: when the folder is called otherwise.
    """
    if folder.name != pack_id:
        message = f"expected the folder to be called {pack_id!r}, as the id in it"
        raise BrokenPack([PackError(f"{folder.name}/programme.yaml", 1, message)])
