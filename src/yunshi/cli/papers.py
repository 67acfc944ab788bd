"""Papers that an answers file names by their paths: looked at, and told as facts."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Final

from yunshi.rulebook.evaluation.reading import quoted
from yunshi.rulebook.text import Text

Facts = dict[str, Any]

_MISSING: Final = Text(
    zh_hant="找不到檔案「{path}」。路徑從答案檔所在的資料夾起算。",
    en="There is no file {path}. Paths begin in the folder of the answers file.",
)
_OUTSIDE: Final = Text(
    zh_hant="「{path}」不在答案檔的資料夾裡。請放進來，或以 --papers 指定資料夾。",
    en="{path} lies outside the folder of the answers file. Put it there, or name its folder with"
    " --papers.",
)
_UNREADABLE: Final = Text(zh_hant="「{path}」無法讀取：{why}", en="{path} cannot be read: {why}")


def papers_looked_at(answers: Mapping[str, Any], root: Path) -> dict[str, Any]:
    """The answers with facts in place of paths. Nothing outside ``root`` is opened.

    An answers file may come from someone else; it must not be able to ask about any file of this
    machine. Links are followed before it is decided where a path leads.
    """
    with _Looking(root) as looking:
        looked = looking.at_documents(dict(answers))
        solutions = looked.get("solutions")
        if isinstance(solutions, list):
            looked["solutions"] = [
                looking.at_documents(dict(part)) if isinstance(part, Mapping) else part
                for part in solutions
            ]
        return looked


class _Looking:
    """Inspects each file once, with one child process that starts with the first of them."""

    def __init__(self, root: Path) -> None:
        self._root = root.resolve()
        self._seen: dict[Path, Facts] = {}
        self._inspect: Callable[[Path, str], Facts] | None = None
        self._close: Callable[[], None] | None = None

    def __enter__(self) -> _Looking:
        return self

    def __exit__(self, *error: object) -> None:
        if self._close is not None:
            self._close()

    def at_documents(self, part: dict[str, Any]) -> dict[str, Any]:
        """The filing's part, or a solution, with its papers looked at."""
        documents = part.get("documents")
        if isinstance(documents, Mapping):
            part["documents"] = {name: self._paper(given) for name, given in documents.items()}
        return part

    def _paper(self, given: Any) -> Any:
        return (
            [self._file(file) for file in given] if isinstance(given, list) else self._file(given)
        )

    def _file(self, given: Any) -> Any:
        if isinstance(given, str) and given:
            return self._facts(given)
        if isinstance(given, Mapping) and isinstance(given.get("path"), str):
            stated = {"dated": given["dated"]} if "dated" in given else {}
            return {**given, **self._facts(given["path"]), **stated}
        return given

    def _facts(self, path: str) -> Facts:
        try:
            place = (self._root / path).resolve()
            if not place.is_relative_to(self._root):
                return _problem(path, "outside", _OUTSIDE)
            if not place.exists():
                return _problem(path, "not_found", _MISSING)
            if place not in self._seen:
                self._seen[place] = self._inspected(place)
        except (OSError, ValueError, RuntimeError) as why:
            shown = getattr(why, "strerror", None) or str(why)
            return _problem(path, "unreadable", _UNREADABLE, why=quoted(shown, 80))
        return {**self._seen[place], "path": path}

    def _inspected(self, place: Path) -> Facts:
        if self._inspect is None:
            from yunshi.files.inspection import Inspector

            inspector = Inspector()
            self._close = inspector.close

            def inspect(at: Path, name: str) -> Facts:
                facts = inspector.inspect(at, name).as_json()
                return {name: fact for name, fact in facts.items() if name != "dated"}

            self._inspect = inspect
        return self._inspect(place, place.name)


def _problem(path: str, code: str, message: Text, **known: object) -> Facts:
    said = message.filled({"path": quoted(path, 120), **known}).as_json()
    name = quoted(path.rpartition("/")[2], 120)
    return {"name": name, "problems": [{"code": code, "message": said}]}
