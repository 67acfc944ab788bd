"""``python -m tools.floors``: print every violation; exit status 1 when there is one."""

import sys

from tools.floors import check
from yunshi.site.rooms import FLOORS, PACKAGE

if __name__ == "__main__":
    violations = check(PACKAGE, FLOORS)
    for violation in violations:
        print(violation)
    print(f"floors: {len(violations)} violations", file=sys.stderr)
    raise SystemExit(1 if violations else 0)
