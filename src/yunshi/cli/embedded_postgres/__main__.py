"""The warden's process; see ``warden.py``."""

import sys

from yunshi.cli.embedded_postgres.warden import Charge, main

if __name__ == "__main__":
    main(Charge.loads(sys.argv[1]))
