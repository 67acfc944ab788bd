"""``python -m yunshi.files.inspection FILE…``: what inspection says, one JSON object a file."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from yunshi.files.inspection.inspector import Inspector


def main(paths: list[str]) -> int:
    """Print the facts of each file. Returns 0 if all are sound, 1 if not, 2 if unreadable."""
    if not paths:
        print("usage: python -m yunshi.files.inspection FILE…", file=sys.stderr)
        return 2
    status = 0
    with Inspector() as inspector:
        for path in paths:
            try:
                facts = inspector.inspect(path, Path(path).name)
            except OSError as error:
                print(f"{path}: {error.strerror}", file=sys.stderr)
                status = 2
                continue
            print(json.dumps(facts.as_json(), ensure_ascii=False, indent=2))
            status = status or (0 if facts.sound else 1)
    return status


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
