"""What stands around a page: navigation, person, clock, footer. Given as data by the page.

A page puts one of these into its context as ``chrome``; the base templates draw it.
"""

import datetime as dt
from dataclasses import dataclass


@dataclass(frozen=True)
class Link:
    """A link with its text. ``current`` marks the page one is on."""

    label: str
    url: str
    icon: str = ""
    count: int | None = None
    current: bool = False


@dataclass(frozen=True)
class LinkGroup:
    """Links under a heading: a block of the side navigation or a column of the footer."""

    title: str
    links: tuple[Link, ...]
    text: tuple[str, ...] = ()


@dataclass(frozen=True)
class LanguageLink:
    """The same page in the other language; ``code`` is a BCP 47 tag (en, zh-Hant-TW)."""

    label: str
    url: str
    code: str


@dataclass(frozen=True)
class Person:
    """Who is signed in: name, the role or organisation acted for, and where to leave."""

    name: str
    role: str = ""
    sign_out_url: str = ""
    account_url: str = ""

    @property
    def initial(self) -> str:
        """First character of the name, for the avatar."""
        return self.name[:1]


@dataclass(frozen=True)
class SessionEnd:
    """When a session ends that nobody uses, and how long before a page says so; in seconds.

    At ``url`` a script asks how long there is (GET) and moves the end (POST).
    """

    url: str
    ends_in: int
    warn_before: int
    sign_in_url: str


@dataclass(frozen=True)
class PublicChrome:
    """Masthead, government line and footer of a public page."""

    programme: str = ""
    home_url: str = "/"
    organiser: str = ""
    executor: str = ""
    navigation: tuple[Link, ...] = ()
    utilities: tuple[Link, ...] = ()
    sign_in_url: str = ""
    person: Person | None = None
    language: LanguageLink | None = None
    footer: tuple[LinkGroup, ...] = ()
    legal: tuple[Link, ...] = ()
    updated: dt.date | None = None
    notice: str = ""


@dataclass(frozen=True)
class WorkChrome:
    """Bar and side navigation of a page for people who are signed in.

    ``now`` is the server's time stamped on the request; the clock in the bar runs on from it.
    """

    now: dt.datetime
    person: Person
    programme: str = ""
    home_url: str = "/"
    navigation: tuple[LinkGroup, ...] = ()
    language: LanguageLink | None = None
    notices: Link | None = None
    notice: str = ""
    session: SessionEnd | None = None

    @property
    def links(self) -> tuple[Link, ...]:
        """All links of the side navigation in order, for the menu of small screens."""
        return tuple(link for group in self.navigation for link in group.links)


@dataclass(frozen=True)
class AuthChrome:
    """The page of sign-in and registration: the words on the dark side."""

    headline: tuple[str, ...] = ()
    programme: str = ""
    checklist_title: str = ""
    checklist: tuple[str, ...] = ()
    checklist_note: str = ""
    home_url: str = "/"
    language: LanguageLink | None = None
    notice: str = ""
