"""Make the checkout ready: ``python3 tools/prepare.py run|test``.

Runs on the system's Python alone. ``run`` makes .venv and installs what the site needs; ``test``
also what the tests need, Debian packages included. As root it installs what is missing; an
ordinary user is told in one line what to ask for. When everything is there, it does nothing.
"""

from __future__ import annotations

import fcntl
import hashlib
import os
import re
import shutil
import signal
import subprocess
import sys
from pathlib import Path

PROJECT = Path(__file__).resolve().parent.parent
VENV = PROJECT / ".venv"
PYTHON = VENV / "bin" / "python"
UV = VENV / "bin" / "uv"
# There while packages are being installed: what an interruption leaves half-made is made anew.
UNFINISHED = VENV / "unfinished.txt"
UV_VERSION = "0.13.8"
OLDEST_PYTHON = (3, 11)

GROUPS = {"run": ("assets",), "test": ("assets", "test", "lint")}

# What tests need from the system: a Debian package, and a question whether it is there.
CHROMIUM = ("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
# Told to end, pip and uv do so at once; apt finishes the package that it is unpacking.
STOP_SECONDS = 10
APT_STOP_SECONDS = 300
FONT_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts", "~/.fonts", "~/.local/share/fonts")


class CannotPrepare(Exception):
    """Something is missing that we cannot install; the message says what to ask for."""


def main(purpose: str) -> int:
    # SIGTERM ends us as Ctrl-C does: what we started is ended first.
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        if sys.version_info < OLDEST_PYTHON:
            wanted = ".".join(map(str, OLDEST_PYTHON))
            raise CannotPrepare(f"Python {wanted} or newer is needed; this is {sys.version}.")
        # Two commands at once prepare one after the other; the folder itself is the lock.
        lock = os.open(PROJECT, os.O_RDONLY)
        fcntl.flock(lock, fcntl.LOCK_EX)
        missing = missing_packages(purpose)
        if missing:
            install_packages(missing)
        install_environment(purpose)
    except CannotPrepare as error:
        print(error, file=sys.stderr)
        return 1
    except subprocess.CalledProcessError as error:
        print(f"failed: {' '.join(map(str, error.cmd))}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("Interrupted. The next call goes on from here.", file=sys.stderr)
        return 130
    return 0


def missing_packages(purpose: str) -> list[str]:
    """Debian packages that are wanted and not there."""
    missing = []
    if not has_venv():
        missing.append("python3-venv")
    if purpose == "test":
        if not any(map(os.path.exists, CHROMIUM)):
            missing.append("chromium")
        if not has_library("libatomic.so.1"):
            # The driver of the browser tests is linked to it.
            missing.append("libatomic1")
        if not has_chinese_font():
            missing.append("fonts-noto-cjk")
        if not has_postgresql_server():
            missing.append("postgresql")
    return missing


def has_venv() -> bool:
    """Whether .venv stands already or this Python can make one with pip in it."""
    if PYTHON.exists():
        return True
    try:
        import ensurepip  # noqa: F401
        import venv  # noqa: F401
    except ImportError:
        return False
    return True


def has_library(name: str) -> bool:
    folders = (Path("/usr").glob(pattern) for pattern in (f"lib*/{name}", f"lib*/*/{name}"))
    return any(found for folder in folders for found in folder)


def has_chinese_font() -> bool:
    return any(
        next(Path(folder).expanduser().rglob("NotoSansCJK*"), None) is not None
        for folder in FONT_FOLDERS
    )


def has_postgresql_server() -> bool:
    """A PostgreSQL server of the distribution, 15 or newer (its tests run on it too)."""
    return any(
        re.fullmatch(r"\d+", path.parent.parent.name) and int(path.parent.parent.name) >= 15
        for path in Path("/usr/lib/postgresql").glob("*/bin/postgres")
    )


def install_packages(packages: list[str]) -> None:
    """apt-get as root; else say what to ask for."""
    apt = shutil.which("apt-get")
    if os.geteuid() != 0 or apt is None:
        raise CannotPrepare(
            f"Missing: {', '.join(packages)}. Ask for: sudo apt-get install {' '.join(packages)}"
        )
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    print(f"Installing {', '.join(packages)} …", file=sys.stderr)
    for command in (
        [apt, "update", "-qq"],
        [apt, "install", "-y", "-qq", "--no-install-recommends", *packages],
    ):
        call(command, environment, stop_seconds=APT_STOP_SECONDS)


def install_environment(purpose: str) -> None:
    """.venv with uv in it and the packages of uv.lock; skipped when it is as it should be."""
    if not runs(PYTHON, "-c", "") or not (UV.exists() or runs(PYTHON, "-m", "pip", "--version")):
        # Missing, half-made, or made by a Python that is gone.
        shutil.rmtree(VENV, ignore_errors=True)
        print("Making .venv …", file=sys.stderr)
        run([sys.executable, "-m", "venv", VENV])
    if is_installed(purpose):
        return
    if not UV.exists() or UV_VERSION not in output([UV, "--version"]):
        quietly = ["--quiet", "--disable-pip-version-check", "--no-input"]
        # Anew: pip takes one that it was interrupted with for installed.
        run([PYTHON, "-m", "pip", "install", "--force-reinstall", *quietly, f"uv=={UV_VERSION}"])
    print("Installing the packages of uv.lock …", file=sys.stderr)
    groups = [option for group in GROUPS[purpose] for option in ("--group", group)]
    anew = ["--reinstall"] if UNFINISHED.exists() else []
    UNFINISHED.touch()
    # Inexact: what another purpose installed stays. A copy, so that .venv depends on no cache.
    # Compiled, since some hundred programs are started by the tests and each would do it again.
    options = ["--locked", "--inexact", "--no-default-groups", "--compile-bytecode", "--quiet"]
    run(
        [UV, "sync", *options, *anew, *groups],
        UV_PYTHON_DOWNLOADS="never",
        UV_PYTHON=str(PYTHON),
        UV_PROJECT_ENVIRONMENT=str(VENV),
        UV_LINK_MODE="copy",
    )
    UNFINISHED.unlink()
    stamp_for(purpose).write_text(fingerprint(), encoding="ascii")


def is_installed(purpose: str) -> bool:
    """Whether .venv holds, in the locked versions, all that this purpose or a wider one needs."""
    return not UNFINISHED.exists() and any(
        set(GROUPS[purpose]) <= set(groups)
        and stamp_for(other).is_file()
        and stamp_for(other).read_text(encoding="ascii") == fingerprint()
        for other, groups in GROUPS.items()
    )


def stamp_for(purpose: str) -> Path:
    return VENV / f"prepared-for-{purpose}.txt"


def fingerprint() -> str:
    """What the environment follows from: the lock, the project's table, Python, the place."""
    digest = hashlib.sha256()
    for name in ("uv.lock", "pyproject.toml"):
        digest.update((PROJECT / name).read_bytes())
    digest.update(f"{sys.version} {UV_VERSION} {PROJECT}".encode())
    return digest.hexdigest()


def runs(*command: str | Path) -> bool:
    try:
        return subprocess.run(command, check=False, capture_output=True).returncode == 0
    except OSError:
        return False


def output(command: list[str | Path]) -> str:
    """What a program prints; nothing when it is no program any more."""
    try:
        return subprocess.run(command, check=False, capture_output=True, text=True).stdout
    except OSError:
        return ""


def run(command: list[str | Path], **environment: str) -> None:
    cleared = {name: value for name, value in os.environ.items() if name != "VIRTUAL_ENV"}
    call(command, {**cleared, **environment}, stop_seconds=STOP_SECONDS)


def call(command: list[str | Path], environment: dict[str, str], *, stop_seconds: int) -> None:
    """Run a program to its end; interrupted, let it end in order. Raises CalledProcessError."""
    process = subprocess.Popen(
        command,
        cwd=PROJECT,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=sys.stderr,
        # A group of its own: we pass an interrupt on, also to what it has started.
        process_group=0,
        preexec_fn=listen_to_interrupts,
    )
    try:
        status = process.wait()
    except KeyboardInterrupt:
        # Further interrupts change nothing.
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, signal.SIG_IGN)
        os.killpg(process.pid, signal.SIGINT)
        try:
            process.wait(stop_seconds)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()
        raise
    if status != 0:
        raise subprocess.CalledProcessError(status, command)


def listen_to_interrupts() -> None:
    """A shell makes what it puts in the background ignore Ctrl-C, and children inherit that."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


if __name__ == "__main__":
    if sys.argv[1:] not in (["run"], ["test"]):
        raise SystemExit(__doc__)
    raise SystemExit(main(sys.argv[1]))
