"""Under which system account PostgreSQL runs, and where that account can reach.

PostgreSQL refuses to run as root. Started by an ordinary user, the server runs as that user;
started by root, as a system account of our own that can log in nowhere.
"""

from __future__ import annotations

import ctypes
import hashlib
import os
import pwd
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

ACCOUNT_NAME: Final = "yunshi-postgres"
# Where root's clusters go when the account cannot reach the data folder.
REACHABLE_HOME: Final = Path("/var/lib/yunshi")

_PR_SET_PDEATHSIG: Final = 1


class AccountError(Exception):
    """The system account cannot be made or used; the message says what to do."""


@dataclass(frozen=True)
class Account:
    """Who runs the server. ``user_id`` is None for an ordinary user: then it is we ourselves."""

    user_id: int | None = None
    group_id: int | None = None

    def start(self, command: list[str | Path], **options: Any) -> subprocess.Popen[bytes]:
        """Start a program under this account with a bare environment."""
        if self.user_id is not None:
            options |= {"user": self.user_id, "group": self.group_id, "extra_groups": []}
        return subprocess.Popen(  # noqa: S603 - programs of the bundled PostgreSQL only
            command, env=bare_environment(), cwd="/", **options
        )

    def run(self, command: list[str | Path]) -> subprocess.CompletedProcess[bytes]:
        """Run a program to its end; its output is kept for messages."""
        with self.start(
            command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
        ) as process:
            output, _ = process.communicate()
        return subprocess.CompletedProcess(command, process.returncode, output)

    def own(self, path: Path) -> None:
        """Hand a file or folder that we just made to this account."""
        if self.user_id is not None and self.group_id is not None:
            os.chown(path, self.user_id, self.group_id)

    def reaches(self, path: Path) -> bool:
        """Whether the account may pass through every folder down to this one."""
        if self.user_id is None:
            return True
        return self.run(["/usr/bin/test", "-x", path]).returncode == 0


def bare_environment() -> dict[str, str]:
    """No secret and no PG* variable of ours reaches the server."""
    return {"PATH": "/usr/bin:/bin", "LC_ALL": "C", "TZ": "UTC"}


def server_account() -> Account:
    """The account for a server that we start. As root, makes it on first use."""
    if os.geteuid() != 0:
        return Account()
    try:
        entry = pwd.getpwnam(ACCOUNT_NAME)
    except KeyError:
        _make_account()
        entry = pwd.getpwnam(ACCOUNT_NAME)
    return Account(entry.pw_uid, entry.pw_gid)


def _make_account() -> None:
    program = shutil.which("useradd") or "/usr/sbin/useradd"
    command = [
        program,
        "--system",
        "--user-group",
        "--no-create-home",
        "--home-dir=/nonexistent",
        "--shell=/usr/sbin/nologin",
        ACCOUNT_NAME,
    ]
    try:
        made = subprocess.run(command, capture_output=True, check=False, text=True)  # noqa: S603
    except FileNotFoundError:
        raise AccountError(
            f"PostgreSQL does not run as root and useradd is missing: make a system account"
            f" {ACCOUNT_NAME}, or run as an ordinary user."
        ) from None
    # 9: another process made the account in this moment.
    if made.returncode not in {0, 9}:
        raise AccountError(f"The system account {ACCOUNT_NAME} cannot be made: {made.stderr}")


def reachable_folder(folder: Path, account: Account) -> Path:
    """``folder``, or a stand-in under /var/lib/yunshi when the account cannot reach it.

    A private folder above (such as /root) stays private: nothing there is opened for the
    account. The stand-in is named after the folder, so each keeps its own.
    """
    folder.mkdir(parents=True, exist_ok=True)
    if account.reaches(folder):
        return folder
    name = hashlib.sha256(str(folder).encode()).hexdigest()[:16]
    stand_in = REACHABLE_HOME / name
    make_passable(REACHABLE_HOME)
    make_passable(stand_in)
    if not account.reaches(stand_in):
        raise AccountError(
            f"{ACCOUNT_NAME} can reach neither {folder} nor {stand_in}:"
            " set YUNSHI_HOME to a folder that others may pass through."
        )
    return stand_in


def make_passable(folder: Path) -> None:
    """Make a folder of ours that others may pass through and not list, whatever the umask; leave
    one that is there as it is."""
    if not folder.is_dir():
        folder.mkdir(parents=True, exist_ok=True)
        folder.chmod(0o711)


def keep_private(folder: Path, account: Account) -> None:
    """Close a folder of ours to everybody else; the server's own account may pass through it.

    What somebody else owns is left as it is: it is theirs to close.
    """
    if folder.stat().st_uid != os.geteuid():
        return
    if account.group_id is None:
        folder.chmod(0o700)
    else:
        os.chown(folder, -1, account.group_id)
        folder.chmod(0o710)


def die_with_parent(
    signal_number: signal.Signals, *, parent: int | None = None
) -> Callable[[], None] | None:
    """A function for a child to call before it becomes the program: on Linux the kernel then
    sends it this signal when its parent is gone, even killed. None where there is no such thing.

    The parent is the process that asks for the function, unless ``parent`` names another.
    """
    if not sys.platform.startswith("linux"):
        return None
    library = ctypes.CDLL(None, use_errno=True)
    awaited = os.getpid() if parent is None else parent

    def arrange() -> None:
        # A shell ignores Ctrl-C for what it puts in the background, and children inherit that.
        if signal.getsignal(signal_number) is signal.SIG_IGN:
            signal.signal(signal_number, signal.SIG_DFL)
        library.prctl(_PR_SET_PDEATHSIG, signal_number, 0, 0, 0)
        # The parent may have died before the kernel knew.
        if os.getppid() != awaited:
            os.kill(os.getpid(), signal_number)

    return arrange
