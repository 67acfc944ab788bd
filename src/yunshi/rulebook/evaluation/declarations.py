"""Findings about declarations: not ticked, or a statement that cannot be made."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from yunshi.rulebook.evaluation import messages
from yunshi.rulebook.evaluation.questions import unknown_field, wrong_shape
from yunshi.rulebook.evaluation.reading import quoted
from yunshi.rulebook.evaluation.scope import Scope, step
from yunshi.rulebook.findings import Blocks, Finding, Verdict
from yunshi.rulebook.pack.declarations import Declaration
from yunshi.rulebook.pack.items import Statement
from yunshi.rulebook.text import Text


def declaration_findings(scope: Scope) -> Iterator[Finding]:
    """What stands for and against the declarations of one scope."""
    answers = scope.raw.get("declarations")
    if answers is not None and not isinstance(answers, Mapping):
        yield wrong_shape(f"{scope.prefix}/declarations", messages.NOT_A_MAPPING)
        answers = {}
    given = answers or {}
    for declaration in scope.pack.declarations:
        if declaration.per == scope.per and scope.decides(declaration.shown_when) is True:
            pointer = f"{scope.prefix}/declarations/{declaration.id}"
            yield from _declaration(declaration, given.get(declaration.id), pointer)
    for name in given:
        known = scope.pack.declaration_by_id.get(name)
        if known is None or known.per != scope.per:
            yield unknown_field(f"{scope.prefix}/declarations", name)


def _declaration(declaration: Declaration, answer: object, pointer: str) -> Iterator[Finding]:
    title = {"title": declaration.title}
    excepted: object = {}
    agreed = answer is True
    if isinstance(answer, Mapping):
        agreed = answer.get("agreed") is True
        excepted = answer.get("except") or {}
        for name in answer:
            if name not in {"agreed", "except"}:
                yield unknown_field(pointer, name)
    elif answer is not None and not isinstance(answer, bool):
        yield wrong_shape(pointer, messages.YES_OR_NO)
        return
    if not agreed:
        template = messages.NOT_DECLARED if declaration.may_except else messages.NOT_CONSENTED
        yield _finding(declaration, "missing", Verdict.FAIL, pointer, template.filled(title))
        return
    if not isinstance(excepted, Mapping):
        yield wrong_shape(f"{pointer}/except", messages.NOT_A_MAPPING)
        return
    statements = {statement.id: statement for statement in declaration.statements}
    for name, reason in excepted.items():
        here = f"{pointer}/except/{step(name)}"
        if name not in statements or not declaration.may_except:
            said = {**title, "name": quoted(str(name), 60)}
            message = messages.UNKNOWN_STATEMENT.filled(said)
            yield _finding(declaration, "unknown", Verdict.FAIL, here, message)
            continue
        yield _excepted(declaration, statements[name], reason, here)
    if not excepted:
        message = messages.DECLARED.filled(title)
        yield _finding(declaration, "declared", Verdict.PASS, pointer, message)


def _excepted(
    declaration: Declaration, statement: Statement, reason: object, pointer: str
) -> Finding:
    said = {"title": declaration.title, "statement": statement.text}
    if not isinstance(reason, str) or not reason.strip():
        message = messages.EXCEPTION_WITHOUT_REASON.filled(said)
        return _finding(declaration, statement.id, Verdict.FAIL, pointer, message)
    said["statement"] = _within_a_sentence(statement.text)
    message = messages.EXCEPTED.filled({**said, "reason": quoted(reason.strip(), 2000)})
    return _finding(
        declaration, statement.id, Verdict.REVIEW, pointer, message, Blocks.QUALIFICATION
    )


def _within_a_sentence(text: Text) -> Text:
    """A statement without its full stop, which the sentence around it brings."""
    return Text(zh_hant=text.zh_hant.removesuffix("。"), en=text.en.removesuffix("."))


def _finding(
    declaration: Declaration,
    code: str,
    verdict: Verdict,
    pointer: str,
    message: Text,
    blocks: Blocks = Blocks.SUBMIT,
) -> Finding:
    return Finding(
        f"declarations.{declaration.id}.{code}",
        declaration.refs,
        declaration.clause,
        verdict,
        blocks,
        pointer,
        message,
    )
