"""YAML with its places: every value remembers the file and line that wrote it.

YAML 1.2 (no ``yes``/``no`` booleans, no octal numbers); a key written twice is refused, and so
are anchors and tags: a pack says everything once and plainly.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError
from ruamel.yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

Place = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class PackError:
    """One thing wrong with a pack: where, and what was expected."""

    file: str
    line: int
    message: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.message}"


class BrokenPack(Exception):
    """A pack cannot be read. Carries every error found, not only the first."""

    def __init__(self, errors: list[PackError]) -> None:
        super().__init__("\n".join(str(error) for error in errors))
        self.errors = errors


@dataclass(slots=True)
class Mapped:
    """A value read from YAML and where each part of it stands."""

    value: Any
    file: str
    line: int
    parts: dict[str | int, Mapped] = field(default_factory=dict)

    def find(self, place: Place) -> Mapped:
        """The part at a place, or the nearest part above it that was written."""
        here = self
        for step in place:
            if step in here.parts:
                here = here.parts[step]
        return here

    def plain(self) -> Any:
        """The value without its places."""
        if isinstance(self.value, dict):
            return {key: part.plain() for key, part in self.parts.items()}
        if isinstance(self.value, list):
            return [part.plain() for part in self.parts.values()]
        return self.value

    def error(self, message: str) -> PackError:
        return PackError(self.file, self.line, message)


def read_yaml(text: str | bytes, file: str) -> Mapped:
    """Read one YAML document.

    Raises:
        BrokenPack: when it is not YAML, or says a thing twice.
    """
    reader = YAML(typ="safe")
    try:
        node = reader.compose(text)
        if node is None:
            raise BrokenPack([PackError(file, 1, "expected a mapping, found an empty file")])
        return _mapped(node, file, reader.constructor, set())
    except MarkedYAMLError as problem:
        mark = problem.problem_mark or problem.context_mark
        line = mark.line + 1 if mark else 1
        raise BrokenPack([PackError(file, line, f"not YAML: {problem.problem}")]) from None
    except UnicodeDecodeError:
        raise BrokenPack([PackError(file, 1, "expected UTF-8 text")]) from None


def read_yaml_file(path: Path, name: str) -> Mapped:
    return read_yaml(path.read_bytes(), name)


def _mapped(node: Node, file: str, constructor: Any, seen: set[int]) -> Mapped:
    line = node.start_mark.line + 1
    if id(node) in seen:
        raise BrokenPack([PackError(file, line, "anchors are not used here: write it out")])
    seen.add(id(node))
    if isinstance(node, MappingNode):
        mapping = Mapped({}, file, line)
        for key_node, value_node in node.value:
            key = constructor.construct_object(key_node)
            key_line = key_node.start_mark.line + 1
            if not isinstance(key, str | int) or isinstance(key, bool):
                message = f"expected a word as key, found {key!r}"
                raise BrokenPack([PackError(file, key_line, message)])
            if key in mapping.parts:
                raise BrokenPack([PackError(file, key_line, f"{key!r} is written twice")])
            part = _mapped(value_node, file, constructor, seen)
            part.line = key_line if isinstance(value_node, ScalarNode) else part.line
            mapping.parts[key] = part
        return mapping
    if isinstance(node, SequenceNode):
        items = [_mapped(item, file, constructor, seen) for item in node.value]
        return Mapped([], file, line, dict(enumerate(items)))
    return Mapped(constructor.construct_object(node), file, line)
