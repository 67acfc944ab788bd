"""A rehearsal of the closing rush of `make bench`: whoever arrived in time is filed, once."""

from __future__ import annotations

import re
import subprocess
import sys

import pytest

from tests.databases import TestServer
from yunshi.site.rooms import PACKAGE


@pytest.mark.processes
def test_R110_D13_in_a_rush_exactly_those_who_arrived_in_time_are_filed_and_once(
    postgres_server: TestServer, template_database: str
) -> None:
    project = PACKAGE.parent.parent
    command = [sys.executable, "-m", "benchmarks", "rush"]
    command += ["--filings=60", "--queue=20", "--seconds=5", "--web-alone"]
    with postgres_server.copy(template_database) as database:
        # The programmes of the project, not those of other tests.
        variables = {**database.environment(), "PYTHONPATH": str(project / "src")}
        variables.pop("YUNSHI_PROGRAMMES", None)
        done = subprocess.run(command, cwd=project, env=variables, capture_output=True, text=True)
    rows = dict(re.findall(r"^ *(.+?)  +(.+)$", done.stdout, re.M))
    # Not how fast it was: that depends on who else uses the machine.
    assert rows.get("faults") == "0", done.stdout + done.stderr
    accepted, refused = (int(rows[name].split(",")[0]) for name in ("accepted", "refused"))
    assert accepted + refused == 60
    assert accepted > 0
    assert refused > 0
