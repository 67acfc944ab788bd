"""What looks after the repository; the site itself needs none of it."""

from pathlib import Path
from typing import Final

PROJECT: Final = Path(__file__).resolve().parent.parent
