"""Drawings of life-cycles: what they show, and that those in the documentation are up to date."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.packs import PROGRAMMES
from yunshi.rulebook import enrolment
from yunshi.rulebook.enrolment import compile_enrolment
from yunshi.rulebook.lifecycle import Due, LifeCycle, Notice, Role, State, Transition
from yunshi.rulebook.lifecycle_drawing import drawing
from yunshi.rulebook.pack.loader import load_pack
from yunshi.rulebook.pack.shelf import packs_in
from yunshi.rulebook.stages import EFFECTS, GUARDS, compile_application
from yunshi.rulebook.text import Text

ROOT = Path(__file__).resolve().parents[2]

LAMP = LifeCycle(
    kind="lamp",
    initial="off",
    states=(
        State(id="off"),
        State(id="on", label=Text(zh_hant="亮", en="Lit")),
        State(id="broken", ended=True),
    ),
    transitions=(
        Transition(action="press", source="off", target="on", who=(Role.OWNER, Role.MEMBER)),
        Transition(
            action="press",
            source="on",
            target="off",
            who=(Role.SYSTEM,),
            guards=("late",),
            effects=("save",),
            due=Due.GIVEN,
            notices=(Notice(template="good_night", to=(Role.OWNER,)),),
        ),
        Transition(
            action="pull", source="on", target="off", who=(Role.OFFICER,), reason_required=True
        ),
        Transition(action="drop", source="on", target="broken", who=(Role.OWNER,)),
    ),
)

PAGE = """\
# Lamp

Drawn from the compiled table by `yunshi pack lifecycle`; do not edit.

```mermaid
stateDiagram-v2
    [*] --> off
    off --> on: press
    on --> off: press, pull
    on --> broken: drop
    broken --> [*]
```

| From | Action | To | Who | Only if | Due instant | Also | Mail |
|---|---|---|---|---|---|---|---|
| off | **press** | on | owner, member |  |  |  |  |
| on | **press** | off | system | `late` | given by who acts | `save` | `good_night` to owner |
| on | **pull** | off | officer | a reason is given |  |  |  |
| on | **drop** | broken | owner |  |  |  |  |

| State | 正體中文 | English |
|---|---|---|
| on | 亮 | Lit |

| Only if | Meaning |
|---|---|
| `late` | it is late \\| night |

| Also | Meaning |
|---|---|
| `save` | power is saved |
"""


def test_a_table_is_drawn_whole() -> None:
    guards = {"late": "it is late | night", "early": "never asked"}
    assert drawing("Lamp", LAMP, guards, {"save": "power is saved"}) == PAGE


@pytest.mark.parametrize("folder", packs_in(PROGRAMMES), ids=lambda folder: folder.name)
def test_the_drawings_in_the_documentation_are_up_to_date(folder: Path) -> None:
    """Draw them anew with: yunshi pack lifecycle --into docs/lifecycles"""
    pack = load_pack(folder).pack
    page = drawing(
        f"Application of a solution: {pack.id}", compile_application(pack), GUARDS, EFFECTS
    )
    drawn = ROOT / "docs" / "lifecycles"
    assert (drawn / f"{pack.id}.md").read_text(encoding="utf-8") == page
    account = drawing(
        f"Account of a vendor: {pack.id}",
        compile_enrolment(pack),
        {**GUARDS, **enrolment.GUARDS},
        {**EFFECTS, **enrolment.EFFECTS},
    )
    assert (drawn / f"{pack.id}-account.md").read_text(encoding="utf-8") == account


def test_there_is_no_drawing_of_a_programme_that_is_gone() -> None:
    drawn = {path.stem for path in (ROOT / "docs" / "lifecycles").iterdir()}
    names = {folder.name for folder in packs_in(PROGRAMMES)}
    assert drawn == names | {f"{name}-account" for name in names}
