"""Reading a pack: folder of YAML → resolved bytes → typed model, with every error at its line.

The *resolved bytes* are what a pack says once its blocks stand in place: canonical JSON. They are
what is hashed, published and kept; a case pins that hash. The model is made from them alone, so
no upgrade of a library changes a hash.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from yunshi.rulebook.pack import blocks
from yunshi.rulebook.pack.checks import problems
from yunshi.rulebook.pack.condition_checks import condition_problems
from yunshi.rulebook.pack.lists import with_lists
from yunshi.rulebook.pack.model import Pack
from yunshi.rulebook.pack.source import (
    BrokenPack,
    PackError,
    Place,
    Written,
    error_at,
    read_yaml_file,
)

_WHOLE = ("programme", "eligibility", "documents", "review", "listing")
_LISTS = ("declarations", "notices")
_BLOCK_NAME = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


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
    folder = folder.resolve()
    tree = _read_folder(folder, blocks_folder or folder.parent / "blocks")
    resolved = json.dumps(tree.plain(), ensure_ascii=False, separators=(",", ":")).encode()
    try:
        pack = Pack.model_validate_json(resolved)
    except ValidationError as invalid:
        raise BrokenPack(_located(tree, invalid)) from None
    found = [error_at(tree.find(place), message) for place, message in problems(pack)]
    found += [
        error_at(tree.find(place).find_word(word), message)
        for place, message, word in condition_problems(pack)
    ]
    if found:
        raise BrokenPack(list(dict.fromkeys(found)))
    return LoadedPack(pack, resolved, folder)


def from_resolved(resolved: bytes) -> LoadedPack:
    """The pack of published bytes. They were checked when they were published."""
    return LoadedPack(Pack.model_validate_json(resolved), resolved)


def _read_folder(folder: Path, blocks_folder: Path) -> Written:
    if not (folder / "programme.yaml").is_file():
        raise BrokenPack([PackError(folder.name, 1, "expected a folder with a programme.yaml")])
    errors: list[PackError] = []
    parts: dict[str | int, Written] = {}
    read: dict[str, Written | None] = {}

    def block(name: str) -> Written | None:
        if name not in read:
            path = blocks_folder / f"{name}.yaml"
            known = _BLOCK_NAME.fullmatch(name) and path.is_file()
            read[name] = _read_block(path) if known else None
        return read[name]

    def resolved(path: Path) -> Written | None:
        try:
            return blocks.resolve(with_lists(read_yaml_file(path, _name(path, folder))), block)
        except BrokenPack as broken:
            errors.extend(error for error in broken.errors if error not in errors)
            return None

    for name in (*_WHOLE, *_LISTS):
        path = folder / f"{name}.yaml"
        if not path.is_file():
            errors.append(PackError(f"{folder.name}/{name}.yaml", 1, "this file is missing"))
        elif (tree := resolved(path)) is not None:
            parts[name] = tree if name in _WHOLE else _list_of(tree, name, errors)
    forms = [tree for path in sorted(folder.glob("forms/*.yaml")) if (tree := resolved(path))]
    order = _form_order(parts.get("programme"))
    forms.sort(key=lambda tree: order.get(_form_id(tree), len(order)))
    parts["forms"] = Written([], f"{folder.name}/forms", 1, dict(enumerate(forms)))
    errors += [
        PackError(_name(path, folder), 1, "a pack has no such file")
        for path in sorted(folder.rglob("*"))
        if path.is_file() and not _expected(path.relative_to(folder))
    ]
    if errors:
        raise BrokenPack(errors)
    return Written({}, folder.name, 1, parts)


def _list_of(tree: Written, name: str, errors: list[PackError]) -> Written:
    """The list that is all that a file may hold, under its own name."""
    if set(tree.parts) != {name} or not isinstance(tree.value, dict):
        errors.append(error_at(tree, f"expected exactly one key, {name}: and its list"))
    return tree.parts.get(name, tree)


def _read_block(path: Path) -> Written:
    tree = read_yaml_file(path, f"blocks/{path.name}")
    keys = set(tree.parts) if isinstance(tree.value, dict) else set()
    if keys != {"block", "items"} or not isinstance(tree.parts["items"].value, list):
        raise BrokenPack([error_at(tree, "a block has exactly: block, items (a list)")])
    if tree.parts["block"].value != path.stem:
        raise BrokenPack([error_at(tree, f"expected block: {path.stem}, the name of the file")])
    return tree


def _name(path: Path, folder: Path) -> str:
    return str(path.relative_to(folder.parent))


def _expected(path: Path) -> bool:
    if path.parts[0] == "versions":  # What was published is checked against its hashes.
        return True
    if len(path.parts) == 1:
        return (
            path.stem in {*_WHOLE, *_LISTS} and path.suffix == ".yaml"
        ) or path.name == "README.md"
    within = len(path.parts) == 2 and path.parts[0] in {"forms", "examples"}
    return within and path.suffix == ".yaml"


def _form_order(programme: Written | None) -> Mapping[str, int]:
    if programme is None or "forms" not in programme.parts:
        return {}
    forms = programme.parts["forms"].parts.values()
    return {str(form.value): place for place, form in enumerate(forms)}


def _form_id(tree: Written) -> str:
    return str(tree.parts["form"].value) if "form" in tree.parts else ""


def _located(tree: Written, invalid: ValidationError) -> list[PackError]:
    found = []
    for problem in invalid.errors(include_url=False):
        place: Place = problem["loc"]
        found.append(error_at(tree.find(place), _expectation(problem, place)))
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
        case "model_type" | "dict_type":
            return "expected a mapping"
        case "tuple_type":
            return f"{last}: expected a list"
    return f"{last}: {problem['msg'][0].lower()}{problem['msg'][1:]}"
