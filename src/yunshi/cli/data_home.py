"""Where the data lies."""

from __future__ import annotations

import os
from pathlib import Path


def data_home() -> Path:
    """The folder of everything that must survive a restart: ``YUNSHI_HOME``, else ``var/``.

    ``var/`` lies in the project's folder when Yunshi runs from a checkout, else in the folder
    the program was started in.
    """
    named = os.environ.get("YUNSHI_HOME", "").strip()
    if named:
        return Path(named).expanduser().resolve()
    project = Path(__file__).resolve().parents[3]
    if (project / "pyproject.toml").is_file():
        return project / "var"
    return Path.cwd() / "var"
