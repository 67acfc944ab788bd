"""What a Python file uses of other rooms."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from tools.floors.house import House, Use

_RELATIONS = {"ForeignKey", "OneToOneField", "ManyToManyField", "GenericRelation"}
_URL_CALLS = {"reverse", "reverse_lazy", "redirect", "resolve_url", "assert_redirects"}
_MODEL_CALLS = {"get_model", "get_app_config", "get_registered_model"}
_DJANGO = {"django", "allauth", "django_cotton", "csp", "whitenoise"}
_TEMPLATE = re.compile(r"^[\w./-]+\.(?:html|txt|xml|csv)$")
_MODEL = re.compile(r"^[a-z_]+\.[A-Z]\w*$")


def uses_in_python(house: House, room: str, path: Path) -> Iterator[Use]:
    """Imports wherever they stand, and every string that names a room's module, model, template,
    address or migration. Docstrings name nothing."""
    tree = ast.parse(path.read_text(encoding="utf-8"), str(path))
    prose = _docstrings(tree)
    is_migration = "migrations" in path.relative_to(house.package).parts
    for node in ast.walk(tree):
        if isinstance(node, ast.Import | ast.ImportFrom):
            yield from _imports(house, room, path, node)
        elif isinstance(node, ast.Call):
            yield from _call(house, node)
            if is_migration:
                yield from _migration_call(house, node)
        elif isinstance(node, ast.Attribute) and node.attr == "AUTH_USER_MODEL":
            yield from _user_model(house, node.lineno, "settings.AUTH_USER_MODEL")
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            if id(node) not in prose:
                yield from _string(house, room, node.lineno, node.value)
        elif isinstance(node, ast.Assign | ast.AnnAssign):
            yield from _assignment(house, node, is_migration=is_migration)


def django_imports(path: Path) -> Iterator[tuple[int, str]]:
    """Imports of Django, or of packages that are nothing without it."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"), str(path))):
        if isinstance(node, ast.Import):
            modules = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            modules = [node.module]
        else:
            continue
        for module in modules:
            if module.split(".")[0] in _DJANGO or module.startswith("procrastinate.contrib.django"):
                yield node.lineno, module


def _docstrings(tree: ast.AST) -> set[int]:
    found = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            found.add(id(node.value))
    return found


def _imports(
    house: House, room: str, path: Path, node: ast.Import | ast.ImportFrom
) -> Iterator[Use]:
    if isinstance(node, ast.Import):
        modules = [alias.name for alias in node.names]
    else:
        module = node.module or ""
        if node.level:
            inside = path.relative_to(house.package.parent).parent.parts
            anchor = inside[: len(inside) - node.level + 1]
            module = ".".join([*anchor, *([module] if module else [])])
        # `from yunshi import catalogue` names the room after the word import.
        modules = [f"{module}.{alias.name}" for alias in node.names]
    for module in modules:
        used = house.room_of_module(module)
        if used is not None:
            yield Use(node.lineno, used, f"imports {module}")


def _call(house: House, node: ast.Call) -> Iterator[Use]:
    name = _name_of(node.func)
    words = [
        argument.value
        for argument in (*node.args, *(keyword.value for keyword in node.keywords))
        if isinstance(argument, ast.Constant) and isinstance(argument.value, str)
    ]
    if name in _URL_CALLS and words:
        used = house.room_of_url_name(words[0])
        if used is not None:
            yield Use(node.lineno, used, f"{name}({words[0]!r})")
    elif name in _MODEL_CALLS and words and words[0] in house.floors:
        yield Use(node.lineno, words[0], f"{name}({words[0]!r}, …)")
    elif name in _RELATIONS:
        for word in words[:1]:
            used = house.room_of_model(word)
            if used is not None:
                yield Use(node.lineno, used, f"{name}({word!r})")
    elif name == "get_user_model":
        yield from _user_model(house, node.lineno, "get_user_model()")
    for keyword in node.keywords:
        # sender="catalogue.Listing", app_label="catalogue", to="catalogue.Listing"
        if (
            keyword.arg == "app_label"
            and isinstance(keyword.value, ast.Constant)
            and keyword.value.value in house.floors
        ):
            yield Use(node.lineno, str(keyword.value.value), f"app_label={keyword.value.value!r}")


def _migration_call(house: House, node: ast.Call) -> Iterator[Use]:
    """Names of models and migrations are lower case in migrations: to="catalogue.listing"."""
    for keyword in node.keywords:
        if keyword.arg in {"to", "through"} and isinstance(keyword.value, ast.Constant):
            used = house.room_of_model(str(keyword.value.value))
            if used is not None:
                yield Use(node.lineno, used, f"{keyword.arg}={keyword.value.value!r}")


def _assignment(
    house: House, node: ast.Assign | ast.AnnAssign, *, is_migration: bool
) -> Iterator[Use]:
    targets = node.targets if isinstance(node, ast.Assign) else [node.target]
    names = {target.id for target in targets if isinstance(target, ast.Name)}
    if node.value is None:
        return
    if "app_label" in names and isinstance(node.value, ast.Constant):
        label = str(node.value.value)
        if label in house.floors:
            yield Use(node.lineno, label, f"app_label = {label!r}")
    if is_migration and names & {"dependencies", "run_before", "replaces"}:
        for inner in ast.walk(node.value):
            if isinstance(inner, ast.Tuple) and inner.elts:
                first = inner.elts[0]
                if isinstance(first, ast.Constant) and first.value in house.floors:
                    yield Use(inner.lineno, str(first.value), f"depends on {ast.unparse(inner)}")


def _string(house: House, room: str, line: int, text: str) -> Iterator[Use]:
    if (room, text) in house.allowed:
        return
    dotted, _, _ = text.partition(":")
    if re.fullmatch(r"[A-Za-z_]\w*(\.[A-Za-z_]\w*)+", dotted):
        used = house.room_of_module(dotted)
        if used is not None:
            yield Use(line, used, f"names {text!r}")
            return
    if _MODEL.match(text):
        used = house.room_of_model(text)
        if used is not None:
            yield Use(line, used, f"names the model {text!r}")
    elif _TEMPLATE.match(text):
        used = house.room_of_template(text)
        if used is not None:
            yield Use(line, used, f"names the template {text!r}")


def _user_model(house: House, line: int, how: str) -> Iterator[Use]:
    if house.user_room is not None:
        yield Use(line, house.user_room, how)


def _name_of(function: ast.expr) -> str:
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""
