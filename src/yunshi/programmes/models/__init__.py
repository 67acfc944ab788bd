"""Rows of programmes. Other rooms read them through ``queries``, change them by ``services``."""

from yunshi.programmes.models.days import DayOverride
from yunshi.programmes.models.enrolments import Enrolment
from yunshi.programmes.models.packs import PackVersion, Programme, PublishedPack
from yunshi.programmes.models.periods import ListingPeriod
from yunshi.programmes.models.proposals import Proposal
from yunshi.programmes.models.staff import StaffGrant
from yunshi.programmes.models.standings import Standing, StandingList, StandingUpload
from yunshi.programmes.models.windows import (
    SwitchSetting,
    Window,
    WindowDates,
    WindowExpectation,
)

__all__ = [
    "DayOverride",
    "Enrolment",
    "ListingPeriod",
    "PackVersion",
    "Programme",
    "Proposal",
    "PublishedPack",
    "StaffGrant",
    "Standing",
    "StandingList",
    "StandingUpload",
    "SwitchSetting",
    "Window",
    "WindowDates",
    "WindowExpectation",
]
