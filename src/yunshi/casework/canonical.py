"""One way to write a value as bytes, so that a hash means the same everywhere and for ever."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import TypeAlias, Union

# A union by name, for it names itself.
Json: TypeAlias = Union[bool, int, str, Sequence["Json"], Mapping[str, "Json"], None]  # noqa: UP007
PlainJson: TypeAlias = Union[bool, int, str, list["PlainJson"], dict[str, "PlainJson"], None]  # noqa: UP007


def plain(value: Json) -> PlainJson:
    """The value as PostgreSQL's ``jsonb`` gives it back.

    Raises TypeError for a float or any other type (two machines may write a float differently),
    and ValueError for text that cannot be stored: NUL or half a surrogate pair.
    """
    if value is None or isinstance(value, (bool, int)):
        return value
    if isinstance(value, str):
        if "\x00" in value:
            raise ValueError("text with a NUL character cannot be stored")
        value.encode()  # UnicodeEncodeError, a ValueError, for half a surrogate pair
        return str(value)
    if isinstance(value, Mapping):
        if not all(isinstance(key, str) for key in value):
            raise TypeError("the keys of a JSON object are texts")
        return {str(plain(key)): plain(entry) for key, entry in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain(entry) for entry in value]
    raise TypeError(f"{type(value).__name__} has no canonical form")


def canonical(value: Json) -> bytes:
    """UTF-8 JSON with sorted keys and no spaces."""
    return json.dumps(
        plain(value), ensure_ascii=False, allow_nan=False, sort_keys=True, separators=(",", ":")
    ).encode()


def instant(moment: datetime) -> str:
    """An instant in UTC to the microsecond, which is what PostgreSQL keeps.

    Raises ValueError for a datetime without a time zone.
    """
    if moment.tzinfo is None:
        raise ValueError("an instant needs a time zone")
    return moment.astimezone(UTC).isoformat(timespec="microseconds")
