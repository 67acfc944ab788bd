"""The rush as a table."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from benchmarks.rush.plan import Habit
from benchmarks.rush.run import Rush
from benchmarks.rush.site import Look

QUEUE_TIMES_REST = 10.0
QUEUE_SECONDS = 2.0
"""The queue page is usable: 95 of 100 looks take no longer than the greater of the two."""
_SHOWN = 20
"""Faults that are told in full."""


def queue_limit(rush: Rush) -> float:
    return max(QUEUE_TIMES_REST * _share(_seconds(rush.at_rest), 0.5), QUEUE_SECONDS)


def holds(rush: Rush) -> bool:
    return not rush.proof.faults and _share(_seconds(rush.meanwhile), 0.95) <= queue_limit(rush)


def lines(rush: Rush) -> list[str]:
    """The table, and whatever should not be."""
    rows = list(_rows(rush))
    width = max(len(name) for name, _ in rows)
    faults = rush.proof.faults
    told = [f"FAULT {fault}" for fault in faults[:_SHOWN]]
    if len(faults) > _SHOWN:
        told.append(f"FAULT and {len(faults) - _SHOWN} more")
    return [*(f"{name.ljust(width)}  {said}" for name, said in rows), *told]


def _rows(rush: Rush) -> Iterator[tuple[str, str]]:
    proof, closes = rush.proof, rush.closes_at.timestamp()
    habits = Counter(press.habit for press in rush.presses)
    submits = [each for each in rush.attempts if each.what == "submit"]
    begun = [each.begun - each.due for each in submits]
    accepted = [each for each in submits if each.status == 302]
    in_time = [each.ended - closes for each in accepted if each.begun <= closes]
    yield "closing rush", f"{rush.size.filings} filings in {rush.seconds:.0f} s"
    yield "  capacity, closed loop", f"{rush.capacity:.1f} submissions/s"
    yield "  offered, open loop", f"{rush.offered:.1f} submissions/s"
    yield "  accepted", f"{proof.accepted}, each once, the last {_before(proof.latest)}"
    yield "  refused", f"{proof.refused}, drafts as they were"
    yield "  pressed twice, cut off", f"{habits[Habit.TWICE]}, {habits[Habit.CUT_OFF]}"
    yield "  tried again; answers of 503", f"{proof.retried}; {proof.turned_away}"
    yield "  to the receipt, p50 p95 max", _shares([each.ended - each.begun for each in accepted])
    refused = [each.ended - each.begun for each in submits if each.status == 422]
    yield "  to the refusal, p50 p95 max", _shares(refused)
    yield "  from sending to the stamp, p50 p95 max", _shares(proof.stamped_after)
    yield "  the crowd's own lateness, p50 p95 max", _shares(begun)
    yield "  last in time answered", f"{max(in_time, default=0.0):.1f} s after closing"
    drained = max(each.ended for each in rush.attempts) - closes
    yield "  everybody answered", f"{drained:.1f} s after closing"
    yield "  office queue at rest, p50 p95 max", _shares(_seconds(rush.at_rest))
    verdict = "ok" if _share(_seconds(rush.meanwhile), 0.95) <= queue_limit(rush) else "OVER"
    looked = _shares(_seconds(rush.meanwhile))
    yield (
        "  office queue meanwhile, p50 p95 max",
        (
            f"{looked}  ({len(rush.meanwhile)} looks; p95 at most {queue_limit(rush):.2f} s:"
            f" {verdict})"
        ),
    )
    yield "  faults", str(len(proof.faults))


def _seconds(looks: Sequence[Look]) -> list[float]:
    """Of looks; one that did not show the page never ended."""
    return [each.seconds if each.status == 200 else float("inf") for each in looks]


def _before(seconds: float) -> str:
    return f"{seconds:.2f} s before closing" if seconds >= 0 else f"in its second ({-seconds:.2f})"


def _shares(values: Sequence[float]) -> str:
    if not values:
        return "-"
    return f"{_share(values, 0.5):.2f} {_share(values, 0.95):.2f} {max(values):.2f} s"


def _share(values: Sequence[float], share: float) -> float:
    ordered = sorted(values)
    if not ordered:
        return float("inf")
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]
