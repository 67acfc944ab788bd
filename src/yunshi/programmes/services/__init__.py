"""Verbs that change what officers move, and publication."""

from yunshi.programmes.services.extend_listings import extend_listings
from yunshi.programmes.services.grant_staff import end_staff_grant, grant_staff
from yunshi.programmes.services.import_standings import (
    NotImported,
    confirm_upload,
    forget_uploads,
    import_standings,
    keep_upload,
    may_import,
)
from yunshi.programmes.services.override_day import override_day
from yunshi.programmes.services.propose import (
    Wanted,
    confirm_proposal,
    erase_reasons,
    propose,
    refuse_proposal,
    take_back_proposal,
)
from yunshi.programmes.services.publish_pack import NotPublished, publish_pack
from yunshi.programmes.services.set_switch import set_switch
from yunshi.programmes.services.set_window import expect_window, open_window, set_window_dates

__all__ = [
    "NotImported",
    "NotPublished",
    "Wanted",
    "confirm_proposal",
    "confirm_upload",
    "end_staff_grant",
    "erase_reasons",
    "expect_window",
    "extend_listings",
    "forget_uploads",
    "grant_staff",
    "import_standings",
    "keep_upload",
    "may_import",
    "open_window",
    "override_day",
    "propose",
    "publish_pack",
    "refuse_proposal",
    "set_switch",
    "set_window_dates",
    "take_back_proposal",
]
