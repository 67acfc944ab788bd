"""The verbs of the files room."""

from yunshi.files.services.keep import keep, release
from yunshi.files.services.receive_upload import receive_upload
from yunshi.files.services.remove import remove
from yunshi.files.services.rescan_waiting import rescan_waiting
from yunshi.files.services.sweep import sweep

__all__ = ["keep", "receive_upload", "release", "remove", "rescan_waiting", "sweep"]
