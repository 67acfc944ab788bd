"""Drawings of life-cycle tables: Markdown with a Mermaid diagram, for the documentation."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from yunshi.rulebook.lifecycle import Due, LifeCycle, Transition

_DUE = {
    Due.KEPT: "kept",
    Due.GIVEN: "given by who acts",
    Due.CLEARED: "",
}


def drawing(
    title: str, table: LifeCycle, guards: Mapping[str, str], effects: Mapping[str, str]
) -> str:
    """A page about one table. ``guards`` and ``effects`` say what each name means."""
    return "\n".join(_page(title, table, guards, effects)) + "\n"


def _page(
    title: str, table: LifeCycle, guards: Mapping[str, str], effects: Mapping[str, str]
) -> Iterator[str]:
    yield f"# {title}"
    yield ""
    yield "Drawn from the compiled table by `yunshi pack lifecycle`; do not edit."
    yield ""
    yield "```mermaid"
    yield from mermaid(table)
    yield "```"
    yield ""
    yield from _table(
        ("From", "Action", "To", "Who", "Only if", "Due instant", "Also", "Mail"),
        (_row(row) for row in table.transitions),
    )
    named = [
        (state.id, state.label.zh_hant, state.label.en)
        for state in table.states
        if state.label is not None
    ]
    if named:
        yield ""
        yield from _table(("State", "正體中文", "English"), named)
    for heading, known, used in (
        ("Only if", guards, {name for row in table.transitions for name in row.guards}),
        ("Also", effects, {name for row in table.transitions for name in row.effects}),
    ):
        if used:
            yield ""
            yield from _table(
                (heading, "Meaning"), ((f"`{n}`", known[n]) for n in known if n in used)
            )


def mermaid(table: LifeCycle) -> Iterator[str]:
    """The diagram alone: one arrow for all actions between the same two states."""
    yield "stateDiagram-v2"
    yield f"    [*] --> {table.initial}"
    arrows: dict[tuple[str, str], list[str]] = {}
    for row in table.transitions:
        arrows.setdefault((row.source, row.target), []).append(row.action)
    for (source, target), actions in arrows.items():
        yield f"    {source} --> {target}: {', '.join(actions)}"
    for state in table.states:
        if state.ended:
            yield f"    {state.id} --> [*]"


def _row(row: Transition) -> tuple[str, ...]:
    guards = [f"`{name}`" for name in row.guards]
    if row.reason_required:
        guards.append("a reason is given")
    mails = (f"`{notice.template}` to {', '.join(notice.to)}" for notice in row.notices)
    return (
        row.source,
        f"**{row.action}**",
        row.target,
        ", ".join(row.who),
        ", ".join(guards),
        _DUE[row.due],
        ", ".join(f"`{name}`" for name in row.effects),
        "; ".join(mails),
    )


def _table(heads: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> Iterator[str]:
    yield f"| {' | '.join(heads)} |"
    yield f"|{'---|' * len(heads)}"
    for row in rows:
        yield f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in row)} |"
