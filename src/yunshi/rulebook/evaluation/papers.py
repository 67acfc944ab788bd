"""Findings about papers: missing, too many, of the wrong type, too large, too old."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Mapping
from typing import Any

from yunshi.rulebook.calendar import date_text
from yunshi.rulebook.conditions import Kleene
from yunshi.rulebook.evaluation import messages
from yunshi.rulebook.evaluation.questions import group_applies, unknown_field, wrong_shape
from yunshi.rulebook.evaluation.reading import Unreadable, quoted, read_date
from yunshi.rulebook.evaluation.scope import Scope, earliest_day
from yunshi.rulebook.findings import Blocks, Finding, Verdict
from yunshi.rulebook.pack.documents import OTHER_EXTENSIONS, Paper, Pixels, Span
from yunshi.rulebook.text import Text

_IMAGES = frozenset({"png", "jpg"})
_SAME_TYPE = {other: kind for kind, others in OTHER_EXTENSIONS.items() for other in others}


def paper_findings(scope: Scope) -> Iterator[Finding]:
    """What stands for and against the uploads of one scope."""
    uploads = scope.raw.get("documents")
    if uploads is not None and not isinstance(uploads, Mapping):
        yield wrong_shape(f"{scope.prefix}/documents", messages.NOT_A_MAPPING)
        uploads = {}
    given = uploads or {}
    for paper in scope.pack.documents.papers:
        if paper.per == scope.per and paper_asked(scope, paper) is True:
            yield from _paper(scope, paper, given.get(paper.id))
    for name in given:
        known = scope.pack.paper_by_id.get(name)
        if known is None or known.per != scope.per:
            yield unknown_field(f"{scope.prefix}/documents", name)
    yield from _groups(scope, given)


def paper_asked(scope: Scope, paper: Paper) -> Kleene:
    """Whether the programme asks for this paper here: as the form it stands in, and by itself."""
    placed = scope.pack.papers_placed.get(paper.id)
    answers = [scope.decides(paper.shown_when)]
    if placed is not None:
        answers += [scope.shows(placed[0]), scope.shows(placed[1])]
    if False in answers:
        return False
    return None if None in answers else True


def paper_required(scope: Scope, paper: Paper) -> bool:
    if paper.required_when is not None:
        return scope.decides(paper.required_when) is True
    return paper.required


def files_of(given: object) -> list[object]:
    """The files of one paper, however the answers write them: one, or a list."""
    if given is None or given == "":
        return []
    return list(given) if isinstance(given, list) else [given]


def _paper(scope: Scope, paper: Paper, given: object) -> Iterator[Finding]:
    pointer = f"{scope.prefix}/documents/{paper.id}"
    files = files_of(given)
    if not files:
        if paper_required(scope, paper):
            message = messages.MISSING["upload"].filled({"label": paper.label})
            yield _finding(paper, "missing", Verdict.FAIL, pointer, message)
        return
    against = [*count_findings(paper, len(files), pointer)]
    for number, file in enumerate(files):
        here = f"{pointer}/{number}" if isinstance(given, list) else pointer
        if isinstance(file, Mapping):
            against += file_findings(scope, paper, file, here)
        else:
            against.append(_finding(paper, "type", Verdict.FAIL, here, messages.NOT_A_FILE))
    if not any(finding.verdict is Verdict.FAIL for finding in against):
        message = messages.PAPER_PASSED.filled({"label": paper.label, "count": len(files)})
        yield _finding(paper, "uploaded", Verdict.PASS, pointer, message)
    yield from against
    yield from _unnamed(scope, paper, files, pointer)
    for point in paper.holds:
        message = messages.PAPER_TO_READ.filled({"label": paper.label, "point": point.text})
        yield Finding(
            rule=f"documents.{paper.id}.{point.id}",
            refs=point.refs or paper.refs,
            clause=point.clause or paper.clause,
            verdict=Verdict.REVIEW,
            blocks=Blocks.QUALIFICATION,
            path=pointer,
            message=message,
        )


def _unnamed(scope: Scope, paper: Paper, files: list[object], pointer: str) -> Iterator[Finding]:
    """A reminder where a file's name does not say whose it is (T113-UPL-00)."""
    wanted = scope.pack.documents.general.file_name_holds
    owner = scope.filing.value(wanted.path) if wanted is not None else None
    if wanted is None or not isinstance(owner, str):
        return
    spoken = {_bare(owner), *(_bare(owner.removesuffix(end)) for end in wanted.without)} - {""}
    for file in files:
        name = _stated_name(file) if isinstance(file, Mapping) else ""
        if name and not any(short in _bare(name) for short in spoken):
            general = scope.pack.documents.general
            said = {"name": quoted(name, 120), "owner": owner, "rule": general.file_name}
            yield Finding(
                rule=f"documents.{paper.id}.file_name",
                refs=general.refs,
                clause=general.clause,
                verdict=Verdict.REVIEW,
                blocks=Blocks.NOTHING,
                path=pointer,
                message=messages.FILE_NAME.filled(said),
            )
            return


def _bare(name: str) -> str:
    """A name as file systems and people vary it: width, case and spaces do not count."""
    return "".join(unicodedata.normalize("NFKC", name).casefold().split())


def count_findings(paper: Paper, count: int, pointer: str) -> Iterator[Finding]:
    """What stands against the number of files of a paper."""
    said: dict[str, object] = {"label": paper.label, "count": count}
    if count < paper.count.min:
        message = messages.TOO_FEW_FILES.filled({**said, "limit": paper.count.min})
        yield _finding(paper, "at_least", Verdict.FAIL, pointer, message)
    if paper.count.max is not None and count > paper.count.max:
        message = messages.TOO_MANY_FILES.filled({**said, "limit": paper.count.max})
        yield _finding(paper, "at_most", Verdict.FAIL, pointer, message)


_FACTS = frozenset({"name", "type", "bytes", "width", "height", "dated"})
"""What an answers file may state of a file."""
_KNOWN_BESIDES = frozenset(
    {"path", "file", "id", "extension", "sha256", "pages", "media_type", "problems", "uploaded_at"}
)
"""What inspection and storage add."""


def file_findings(
    scope: Scope, paper: Paper, file: Mapping[str, Any], pointer: str
) -> Iterator[Finding]:
    """What stands against one file of a paper."""
    for fact in file:
        if fact not in _FACTS and fact not in _KNOWN_BESIDES:
            yield unknown_field(pointer, fact)
    found_before = [*_found_by_inspection(paper, file, pointer)]
    yield from found_before
    general = scope.pack.documents.general
    name = file_name(paper, file)
    kind = file_type(file)
    types = paper.types or general.types
    if found_before and "bytes" not in file:
        return  # It could not even be opened.
    if kind not in types:
        template = messages.WRONG_FILE_TYPE if kind else messages.UNKNOWN_FILE_TYPE
        filled = {"name": name, "type": kind, "types": "、".join(types)}
        message = Text.model_construct(
            zh_hant=template.filled(filled).zh_hant,
            en=template.filled({**filled, "types": ", ".join(types)}).en,
        )
        yield _finding(paper, "type", Verdict.FAIL, pointer, message)
    limit = scope.pack.most_bytes(paper, scope.filing.switches)
    yield from _bytes(paper, limit, file, name, pointer)
    if paper.image is not None and kind in types:
        yield from _pixels(scope, paper, paper.image, file, name, kind, pointer)
    if paper.not_older_than is not None:
        yield from _age(scope, paper, paper.not_older_than, file, pointer)


def _found_by_inspection(paper: Paper, file: Mapping[str, Any], pointer: str) -> Iterator[Finding]:
    """What is wrong with the file for whatever paper, as its inspection wrote it down."""
    problems = file.get("problems")
    for problem in problems if isinstance(problems, list | tuple) else ():
        message = problem.get("message") if isinstance(problem, Mapping) else None
        if not isinstance(message, Mapping):
            continue
        text = Text.model_construct(
            zh_hant=quoted(message.get("zh-Hant"), 500), en=quoted(message.get("en"), 500)
        )
        code = quoted(problem.get("code"), 60)
        yield _finding(paper, code, Verdict.FAIL, pointer, text)


def file_name(paper: Paper, file: Mapping[str, Any]) -> str:
    """What to call a file in a message."""
    name = _stated_name(file)
    return quoted(name, 120) if name else paper.label.zh_hant


def _stated_name(file: Mapping[str, Any]) -> str:
    return _word(file, "name") or _word(file, "path").rpartition("/")[2]


def _word(file: Mapping[str, Any], fact: str) -> str:
    """A fact that is a text, else nothing."""
    word = file.get(fact)
    return word if isinstance(word, str) else ""


def _number(file: Mapping[str, Any], fact: str) -> int | None:
    """A fact that is a number within reason: bytes, or pixels."""
    number = file.get(fact)
    return number if type(number) is int and 0 <= number < 10**15 else None


def file_type(file: Mapping[str, Any]) -> str:
    """The type of a file as inspected or stated; where nothing is said, as its name ends."""
    kind = file.get("type")
    if "type" not in file:
        name = _word(file, "name") or _word(file, "path")
        kind = name.rpartition(".")[2] if "." in name else ""
    kind = quoted(kind, 20).lower() if kind else ""
    return _SAME_TYPE.get(kind, kind)


def _bytes(
    paper: Paper, limit: int, file: Mapping[str, Any], name: str, pointer: str
) -> Iterator[Finding]:
    size = _number(file, "bytes")
    if size is None:
        message = messages.FILE_SIZE_UNKNOWN.filled({"name": name})
        yield _finding(paper, "bytes", Verdict.FAIL, pointer, message)
    elif size > limit:
        has, at_most = _sizes(size, limit)
        message = messages.FILE_TOO_LARGE.filled({"name": name, "size": has, "limit": at_most})
        yield _finding(paper, "max_bytes", Verdict.FAIL, pointer, message)


def _pixels(
    scope: Scope,
    paper: Paper,
    wanted: Pixels,
    file: Mapping[str, Any],
    name: str,
    kind: str,
    pointer: str,
) -> Iterator[Finding]:
    exact = scope.pack.switched(wanted.exact, scope.filing.switches)
    template = messages.PIXELS_EXACT if exact else messages.PIXELS_AT_MOST
    size = template.filled({"width": wanted.width, "height": wanted.height})
    said: dict[str, object] = {"name": name, "wanted": size}
    width, height = _number(file, "width"), _number(file, "height")
    if kind not in _IMAGES:
        message = messages.PIXELS_OF_PDF.filled(said)
        yield _finding(paper, "pixels", Verdict.REVIEW, pointer, message, Blocks.QUALIFICATION)
    elif width is None or height is None:
        message = messages.PIXELS_UNKNOWN.filled(said)
        yield _finding(paper, "pixels", Verdict.FAIL, pointer, message)
    elif (width, height) != (wanted.width, wanted.height) and (
        exact or width > wanted.width or height > wanted.height
    ):
        message = messages.WRONG_PIXELS.filled({**said, "width": width, "height": height})
        yield _finding(paper, "pixels", Verdict.FAIL, pointer, message)


def _age(
    scope: Scope, paper: Paper, oldest: Span, file: Mapping[str, Any], pointer: str
) -> Iterator[Finding]:
    dated = read_date(file.get("dated"))
    if isinstance(dated, Unreadable):
        message = messages.NO_PAPER_DATE.filled({"label": paper.label})
        yield _finding(paper, "dated", Verdict.FAIL, pointer, message)
        return
    earliest = earliest_day(scope.today, oldest)
    said = {"label": paper.label, "dated": date_text(dated), "earliest": date_text(earliest)}
    if dated < earliest:
        message = messages.PAPER_TOO_OLD.filled(said)
        yield _finding(paper, "not_older_than", Verdict.FAIL, pointer, message)
    elif dated > scope.today:
        message = messages.PAPER_IN_FUTURE.filled(said)
        yield _finding(paper, "future", Verdict.FAIL, pointer, message)


def _groups(scope: Scope, given: Mapping[str, Any]) -> Iterator[Finding]:
    for group in scope.pack.documents.together:
        papers = [scope.pack.paper_by_id[name] for name in group.at_least_one]
        if papers[0].per != scope.per or not group_applies(scope, group):
            continue
        asked = [paper for paper in papers if paper_asked(scope, paper) is True]
        if asked and not any(files_of(given.get(paper.id)) for paper in asked):
            yield Finding(
                rule=f"documents.{group.id}",
                refs=group.refs,
                clause=group.clause,
                verdict=Verdict.FAIL,
                blocks=Blocks.SUBMIT,
                path=f"{scope.prefix}/documents/{asked[0].id}",
                message=group.message,
            )


def _finding(
    paper: Paper,
    code: str,
    verdict: Verdict,
    pointer: str,
    message: Text,
    blocks: Blocks = Blocks.SUBMIT,
) -> Finding:
    return Finding(
        f"documents.{paper.id}.{code}", paper.refs, paper.clause, verdict, blocks, pointer, message
    )


def _sizes(size: int, limit: int) -> tuple[str, str]:
    """A size and its limit as people read them; one byte too many is shown as such.

    1 MB is 1,048,576 bytes (T113-AMB-11).
    """
    shown = (_size(size), _size(limit))
    return (f"{size:,} bytes", f"{limit:,} bytes") if shown[0] == shown[1] else shown


def _size(size: int) -> str:
    if size >= 1 << 20:
        return f"{size / (1 << 20):.1f} MB".replace(".0 ", " ")
    return f"{size / (1 << 10):.0f} kB" if size >= 1 << 10 else f"{size} bytes"
