"""Listing: what the market shows, how long, and what a listed vendor owes."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from yunshi.rulebook.pack.items import Cited, Identifier, Reading, Statement, Strict
from yunshi.rulebook.text import Text

Path = str


class Shown(Strict):
    """One block of a solution's public page, made of answers."""

    id: Identifier
    title: Text
    paths: tuple[Path, ...] = Field(min_length=1)


class Price(Strict):
    """Where the price of a solution stands; the first path that is answered counts."""

    amount: tuple[Path, ...] = Field(min_length=1)
    months: Path | None = None
    per: Path | None = None


class Market(Strict):
    """Which answers become the market's columns. The first path that is answered counts."""

    name: tuple[Path, ...] = Field(min_length=1)
    name_en: tuple[Path, ...] = ()
    summary: tuple[Path, ...] = Field(min_length=1)
    summary_en: tuple[Path, ...] = ()
    vendor: Path
    vendor_en: Path | None = None
    categories: tuple[Path, ...] = Field(min_length=1)
    industries: tuple[Path, ...] = ()
    sizes: tuple[Path, ...] = ()
    website: tuple[Path, ...] = ()
    video: tuple[Path, ...] = ()
    price: Price
    facets: tuple[Literal["categories", "industries", "sizes"], ...] = ()
    """The columns by which the market can be narrowed, in their order."""
    blocks: tuple[Shown, ...] = ()


class Validity(Cited):
    """From when and until when a listing stands."""

    begins: Literal["announcement", "approval", "contract"]
    ends: Literal["period", "unlimited"]


class Changes(Cited):
    """Who must agree before a listed solution changes; until then the old one is shown."""

    approved_by: Literal["executor", "agency"]
    covers: Text


class Sanction(Cited):
    """A measure against a vendor or a listing, and its grounds."""

    id: Identifier
    text: Text
    grounds: tuple[Statement, ...] = ()
    bar_years: int | None = Field(None, gt=0)
    reading: Reading | None = None


class Listing(Strict):
    """``listing.yaml``"""

    market: Market
    listed_by: tuple[Literal["executor", "vendor"], ...] = Field(min_length=1)
    validity: Validity
    changes: Changes
    obligations: tuple[Statement, ...] = ()
    sanctions: tuple[Sanction, ...] = ()
