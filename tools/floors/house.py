"""The house as the checker sees it: rooms in order, and what names belong to which room."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

# Rooms that must run without Django, and modules of other rooms that must too.
WITHOUT_DJANGO = ("rulebook",)
MODULES_WITHOUT_DJANGO = (
    "cli.main",
    "cli.data_home",
    "cli.embedded_postgres",
    "cli.supervisor",
    "cli.pack",
    "cli.preflight",
)
# The command line starts the composition root, which stands above it, by these names alone.
ALLOWED_NAMES = {("cli", "yunshi.site.settings"), ("cli", "yunshi.site.asgi:application")}


@dataclass(frozen=True, order=True)
class Violation:
    """One place that reaches above its floor."""

    path: str
    line: int
    said: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.said}"


@dataclass(frozen=True)
class Use:
    """One place where a room names something: which room it belongs to, and how it was named."""

    line: int
    room: str
    how: str


@dataclass(frozen=True)
class House:
    """The package of rooms and their order."""

    package: Path
    floors: Sequence[str]
    allowed: frozenset[tuple[str, str]] = field(default_factory=lambda: frozenset(ALLOWED_NAMES))

    @property
    def name(self) -> str:
        return self.package.name

    def height(self, room: str) -> int:
        return self.floors.index(room)

    def room_of_module(self, module: str) -> str | None:
        """The room a dotted module name leads to; None when it is not of this package."""
        parts = module.split(".")
        if len(parts) > 1 and parts[0] == self.name and parts[1] in self.floors:
            return parts[1]
        return None

    def room_of_template(self, name: str) -> str | None:
        """``room/page.html`` → room; a cotton component's file → the room that holds it."""
        first, _, rest = name.partition("/")
        if rest and first in self.floors:
            return first
        for room in self.floors:
            if (self.package / room / "templates" / name).is_file():
                return room
        return None

    def room_of_component(self, tag: str) -> str | None:
        """``design.button`` of ``<c-design.button>`` → the room that holds the component."""
        path = tag.replace(".", "/").replace("-", "_")
        for room in self.floors:
            for tail in (".html", "/index.html"):
                if (self.package / room / "templates" / "cotton" / f"{path}{tail}").is_file():
                    return room
        first = path.partition("/")[0]
        return first if first in self.floors else None

    def room_of_tag_library(self, library: str) -> str | None:
        for room in self.floors:
            if (self.package / room / "templatetags" / f"{library}.py").is_file():
                return room
        return None

    def room_of_url_name(self, name: str) -> str | None:
        """By namespace (``catalogue:detail``), else by the room whose urls name it so."""
        namespace, colon, _ = name.rpartition(":")
        if colon:
            first = namespace.split(":")[0]
            return self._namespaces.get(first, first if first in self.floors else None)
        return self._url_names.get(name)

    def room_of_model(self, reference: str) -> str | None:
        """``catalogue.Listing`` → catalogue."""
        label, dot, model = reference.partition(".")
        return label if dot and model.isidentifier() and label in self.floors else None

    @cached_property
    def _url_calls(self) -> list[tuple[str, ast.AST]]:
        """Every node of every module that may define addresses, with its room."""
        found: list[tuple[str, ast.AST]] = []
        for room in self.floors:
            for path in python_files(self.package / room):
                if path.stem == "urls" or "urls" in path.parts:
                    tree = ast.parse(path.read_text(encoding="utf-8"), str(path))
                    found += [(room, node) for node in ast.walk(tree)]
        return found

    @cached_property
    def _url_names(self) -> dict[str, str]:
        names = {}
        for room, node in self._url_calls:
            if isinstance(node, ast.Call) and _called(node) in {"path", "re_path"}:
                for keyword in node.keywords:
                    if keyword.arg == "name" and isinstance(keyword.value, ast.Constant):
                        names[str(keyword.value.value)] = room
        return names

    @cached_property
    def _namespaces(self) -> dict[str, str]:
        names = {}
        for room, node in self._url_calls:
            if (
                isinstance(node, ast.Assign)
                and isinstance(node.value, ast.Constant)
                and any(isinstance(to, ast.Name) and to.id == "app_name" for to in node.targets)
            ):
                names[str(node.value.value)] = room
        return names

    @cached_property
    def user_room(self) -> str | None:
        """The room of AUTH_USER_MODEL, which people reach through settings."""
        pattern = re.compile(r"AUTH_USER_MODEL(?::\s*\w+)?\s*=\s*[\"'](\w+)\.")
        for path in python_files(self.package / "site"):
            found = pattern.search(path.read_text(encoding="utf-8"))
            if found and found[1] in self.floors:
                return found[1]
        return None


def _called(call: ast.Call) -> str:
    function = call.func
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""


def python_files(folder: Path) -> list[Path]:
    return sorted(path for path in folder.rglob("*.py") if "node_modules" not in path.parts)


def check(
    package: Path,
    floors: Sequence[str],
    *,
    allowed: frozenset[tuple[str, str]] = frozenset(ALLOWED_NAMES),
) -> list[Violation]:
    """Every violation in the package, in the order of files and lines."""
    return sorted(set(_violations(House(package, floors, allowed))))


def _violations(house: House) -> Iterator[Violation]:
    from tools.floors.python_source import django_imports, uses_in_python
    from tools.floors.templates import uses_in_template

    for folder in sorted(house.package.iterdir()):
        if folder.name.startswith((".", "__")):
            continue
        if folder.is_dir() and folder.name not in house.floors:
            yield Violation(folder.name, 0, "this folder is no room of the list of floors")
    for room in house.floors:
        folder = house.package / room
        for path in python_files(folder):
            shown = str(path.relative_to(house.package))
            for use in uses_in_python(house, room, path):
                yield from _judge(house, room, shown, use)
            module = ".".join(path.relative_to(house.package).with_suffix("").parts)
            if room in WITHOUT_DJANGO or any(
                module == name or module.startswith(f"{name}.") for name in MODULES_WITHOUT_DJANGO
            ):
                for line, imported in django_imports(path):
                    yield Violation(shown, line, f"imports {imported}, and must run without Django")
        for path in sorted((folder / "templates").rglob("*")):
            if path.is_file():
                shown = str(path.relative_to(house.package))
                for use in uses_in_template(house, path):
                    yield from _judge(house, room, shown, use)


def _judge(house: House, room: str, shown: str, use: Use) -> Iterator[Violation]:
    if house.height(use.room) > house.height(room):
        yield Violation(shown, use.line, f"{room} stands below {use.room}: {use.how}")
