"""Reading a pack: folder of YAML → resolved bytes → typed model, with every error at its line.

The *resolved bytes* are what a pack says once its blocks stand in place: canonical JSON. They are
what is hashed, published and kept; a case pins that hash. The model is made from them alone, so
no upgrade of a library changes a hash.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from yunshi.rulebook.pack import blocks
from yunshi.rulebook.pack.checks import problems
from yunshi.rulebook.pack.model import Pack
from yunshi.rulebook.pack.source import BrokenPack, Mapped, PackError, Place, read_yaml_file

_WHOLE = ("programme", "eligibility", "documents", "review", "listing")
_LISTS = ("declarations", "notices")


@dataclass(frozen=True, slots=True)
class LoadedPack:
    """A pack with the bytes it was made of."""

    pack: Pack
    resolved: bytes
    folder: Path | None = None

    @property
    def hash(self) -> str:
        return hashlib.sha256(self.resolved).hexdigest()


def load_pack(folder: Path, blocks_folder: Path | None = None) -> LoadedPack:
    """Read and check the pack in a folder; blocks are looked for beside it.

    Raises:
        BrokenPack: with every error found, each with file, line and what was expected.
    """
    tree = _read_folder(folder, blocks_folder or folder.parent / "blocks")
    resolved = json.dumps(
        tree.plain(), ensure_ascii=False, separators=(",", ":"), default=_as_text
    ).encode()
    try:
        pack = Pack.model_validate_json(resolved)
    except ValidationError as invalid:
        raise BrokenPack(_located(tree, invalid)) from None
    found = [tree.find(place).error(message) for place, message in problems(pack)]
    if found:
        raise BrokenPack(found)
    return LoadedPack(pack, resolved, folder)


def from_resolved(resolved: bytes) -> LoadedPack:
    """The pack of published bytes. They were checked when they were published."""
    return LoadedPack(Pack.model_validate_json(resolved), resolved)


def _read_folder(folder: Path, blocks_folder: Path) -> Mapped:
    if not (folder / "programme.yaml").is_file():
        raise BrokenPack([PackError(folder.name, 1, "expected a folder with a programme.yaml")])
    errors: list[PackError] = []
    parts: dict[str | int, Mapped] = {}
    read: dict[str, Mapped | None] = {}

    def block(name: str) -> Mapped | None:
        if name not in read:
            path = blocks_folder / f"{name}.yaml"
            read[name] = _read_block(path) if path.is_file() else None
        return read[name]

    def resolved(path: Path) -> Mapped | None:
        try:
            return blocks.resolve(read_yaml_file(path, _name(path, folder)), block)
        except BrokenPack as broken:
            errors.extend(broken.errors)
            return None

    for name in (*_WHOLE, *_LISTS):
        path = folder / f"{name}.yaml"
        if not path.is_file():
            errors.append(PackError(f"{folder.name}/{name}.yaml", 1, "this file is missing"))
        elif (tree := resolved(path)) is not None:
            parts[name] = tree.parts.get(name, tree) if name in _LISTS else tree
    forms = [tree for path in sorted(folder.glob("forms/*.yaml")) if (tree := resolved(path))]
    order = _form_order(parts.get("programme"))
    forms.sort(key=lambda tree: order.get(_form_id(tree), len(order)))
    parts["forms"] = Mapped([], f"{folder.name}/forms", 1, dict(enumerate(forms)))
    errors += [
        PackError(_name(path, folder), 1, "a pack has no such file")
        for path in sorted(folder.rglob("*"))
        if path.is_file() and not _expected(path.relative_to(folder))
    ]
    if errors:
        raise BrokenPack(errors)
    return Mapped({}, folder.name, 1, parts)


def _read_block(path: Path) -> Mapped:
    tree = read_yaml_file(path, f"blocks/{path.name}")
    keys = set(tree.parts) if isinstance(tree.value, dict) else set()
    if keys != {"block", "items"} or not isinstance(tree.parts["items"].value, list):
        raise BrokenPack([tree.error("a block has exactly: block, items (a list)")])
    if tree.parts["block"].value != path.stem:
        raise BrokenPack([tree.error(f"expected block: {path.stem}, the name of the file")])
    return tree


def _name(path: Path, folder: Path) -> str:
    return str(path.relative_to(folder.parent))


def _expected(path: Path) -> bool:
    if len(path.parts) == 1:
        return (
            path.stem in {*_WHOLE, *_LISTS} and path.suffix == ".yaml"
        ) or path.name == "README.md"
    return path.parts[0] in {"forms", "examples"} and path.suffix == ".yaml"


def _form_order(programme: Mapped | None) -> Mapping[Any, int]:
    if programme is None or "forms" not in programme.parts:
        return {}
    return {part.value: place for place, part in enumerate(programme.parts["forms"].parts.values())}


def _form_id(tree: Mapped) -> object:
    return tree.parts["form"].value if "form" in tree.parts else None


def _as_text(value: object) -> str:
    if isinstance(value, date):
        return value.isoformat()
    raise TypeError(f"no place for a {type(value).__name__} in a pack")


def _located(tree: Mapped, invalid: ValidationError) -> list[PackError]:
    found = []
    for problem in invalid.errors(include_url=False):
        place: Place = problem["loc"]
        found.append(tree.find(place).error(_expectation(problem, place)))
    return list(dict.fromkeys(found))


def _expectation(problem: Any, place: Place) -> str:
    last = place[-1] if place else ""
    match problem["type"]:
        case "extra_forbidden":
            return f"unknown key {last!r}"
        case "missing":
            return f"{last!r} is missing"
        case "value_error":
            return str(problem["ctx"]["error"])
    return f"{last}: {problem['msg'][0].lower()}{problem['msg'][1:]}"
