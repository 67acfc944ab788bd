"""The verbs of the files room."""

from yunshi.files.services.erase import erase_files
from yunshi.files.services.keep import keep
from yunshi.files.services.receive_upload import receive_upload
from yunshi.files.services.remove import remove
from yunshi.files.services.rescan_waiting import rescan_waiting
from yunshi.files.services.sweep import sweep

__all__ = ["erase_files", "keep", "receive_upload", "remove", "rescan_waiting", "sweep"]
