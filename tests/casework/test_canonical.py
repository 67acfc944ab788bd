from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from yunshi.casework.canonical import canonical, instant, plain

texts = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x00"), max_size=8)
values = st.recursive(
    st.none() | st.booleans() | st.integers() | texts,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(texts, inner, max_size=4),
    max_leaves=12,
)


def test_bytes_are_sorted_compact_and_utf8() -> None:
    value = {"b": [1, True, None], "a": "雲市", "ä": {"z": "", "y": -5}}
    written = '{"a":"雲市","b":[1,true,null],"ä":{"y":-5,"z":""}}'
    assert canonical(value) == written.encode()


@given(values)
def test_a_value_survives_being_written(value: object) -> None:
    assert json.loads(canonical(value)) == plain(value)  # type: ignore[arg-type]


@given(st.dictionaries(texts, values, max_size=5))
def test_the_order_of_keys_changes_nothing(value: dict[str, object]) -> None:
    backwards = dict(reversed(value.items()))
    assert canonical(backwards) == canonical(value)  # type: ignore[arg-type]


@given(values, values)
def test_two_values_share_bytes_only_when_they_are_the_same(one: object, other: object) -> None:
    # True equals 1 in Python and not in JSON, so the comparison is of JSON.
    same = json.dumps(one, sort_keys=True) == json.dumps(other, sort_keys=True)
    assert (canonical(one) == canonical(other)) == same  # type: ignore[arg-type]


@pytest.mark.parametrize("value", [1.0, float("nan"), b"bytes", {1: "a"}, {"a": {2.5}}, object()])
def test_what_has_no_canonical_form_is_a_mistake(value: object) -> None:
    with pytest.raises(TypeError):
        canonical(value)  # type: ignore[arg-type]


@pytest.mark.parametrize("text", ["a\x00b", "\ud800"])
def test_text_that_cannot_be_stored_is_a_mistake(text: str) -> None:
    with pytest.raises(ValueError, match=r"NUL|surrogates"):
        canonical({"key": text})


def test_an_instant_is_written_in_utc_to_the_microsecond() -> None:
    taipei = timezone(timedelta(hours=8))
    assert instant(datetime(2024, 11, 20, 18, 0, 0, 5, tzinfo=taipei)) == (
        "2024-11-20T10:00:00.000005+00:00"
    )
    assert instant(datetime(2024, 11, 20, tzinfo=UTC)) == "2024-11-20T00:00:00.000000+00:00"
    with pytest.raises(ValueError, match="time zone"):
        instant(datetime(2024, 11, 20))
