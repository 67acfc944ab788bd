"""Where packs stand on disk, and finding one by its id or its folder."""

from __future__ import annotations

import os
from pathlib import Path

from yunshi.rulebook.pack.programme import PROGRAMME_ID
from yunshi.rulebook.pack.source import BrokenPack, PackError

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


def find_pack(named: str) -> Path | None:
    """The folder of a pack: by its id on the shelf, or the folder itself."""
    if PROGRAMME_ID.fullmatch(named) and is_pack(programmes_folder() / named):
        return programmes_folder() / named
    folder = Path(named)
    return folder if "\0" not in named and is_pack(folder) else None


def named_after(folder: Path, pack_id: str) -> None:
    """On the shelf a pack stands under its own id.

    Raises:
        BrokenPack: when the folder is called otherwise.
    """
    if folder.name != pack_id:
        message = f"expected the folder to be called {pack_id!r}, as the id in it"
        raise BrokenPack([PackError(f"{folder.name}/programme.yaml", 1, message)])
