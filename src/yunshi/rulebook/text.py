"""Words in the two languages of the house."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache, lru_cache
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

Language = Literal["zh-Hant", "en"]


class Text(BaseModel):
    """One text in 正體中文 and English. Neither may be empty: half a text is no text."""

    model_config = ConfigDict(frozen=True, extra="forbid", validate_by_name=True)

    zh_hant: str = Field(alias="zh-Hant", min_length=1)
    en: str = Field(min_length=1)

    def in_language(self, language: str) -> str:
        """The text for a language code; anything that is not English reads Chinese."""
        return self.en if language.lower().startswith("en") else self.zh_hant

    def filled(self, values: Mapping[str, object]) -> Text:
        """The text with each ``{name}`` replaced; a :class:`Text` value fills each language."""
        return Text.model_construct(
            zh_hant=_fill(self.zh_hant, values, "zh-Hant"), en=_fill(self.en, values, "en")
        )

    def as_json(self) -> dict[str, str]:
        return {"zh-Hant": self.zh_hant, "en": self.en}


_BLANK = re.compile(r"\{([a-z_]+)\}")


@cache
def blanks(template: str) -> frozenset[str]:
    """The names that a template leaves open."""
    return frozenset(_BLANK.findall(template))


def _fill(template: str, values: Mapping[str, object], language: Language) -> str:
    words = list(_pieces(template))
    for place in range(1, len(words), 2):
        value = values[words[place]]
        words[place] = value.in_language(language) if isinstance(value, Text) else str(value)
    return "".join(words)


@lru_cache(maxsize=4096)
def _pieces(template: str) -> tuple[str, ...]:
    """What stands between the blanks, and at every odd place the name of a blank."""
    return tuple(_BLANK.split(template))
