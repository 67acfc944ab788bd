"""The confined child: reads one request a line, parses one file, answers in one line.

A request is ``{"path": …, "content": …}`` where ``content`` is what the first bytes looked like.
The answer carries the facts and problem codes, or ``{"too_demanding": true}``, or the trace of an
error that nobody foresaw. The child leaves when its input ends.
"""

from __future__ import annotations

import json
import sys
import traceback
from dataclasses import asdict
from typing import TYPE_CHECKING

from yunshi.files.parsing import virus_test
from yunshi.files.parsing.confinement import confine, grant_cpu_time

if TYPE_CHECKING:
    from yunshi.files.parsing.parsed import Parsed


def parse(path: str, content: str) -> Parsed:
    """Parse a file by what its first bytes say it is. Imports only the library that this needs."""
    watch = virus_test.VirusTestWatch()
    match content:
        case "pdf":
            from yunshi.files.parsing.pdf import parse_pdf

            parsed = parse_pdf(path, watch)
        case "png" | "jpg" | "gif" | "webp":
            from yunshi.files.parsing.images import parse_image

            parsed = parse_image(path, content)
        case "zip":
            from yunshi.files.parsing.office import parse_zip

            parsed = parse_zip(path, watch)
        case "mp4":
            from yunshi.files.parsing.video import parse_mp4

            parsed = parse_mp4(path)
        case "csv" | "txt":
            from yunshi.files.parsing.plain_text import parse_text

            parsed = parse_text(path, content)
        case _:
            raise ValueError(f"no parser for {content!r}")
    if watch.found:
        parsed.report("virus", virus=virus_test.NAME)
    return parsed


def _answer(line: bytes) -> dict[str, object]:
    request = json.loads(line)
    try:
        return asdict(parse(request["path"], request["content"]))
    except (MemoryError, RecursionError):
        return {"too_demanding": True}
    except Exception:
        return {"unexpected": traceback.format_exc()}


def main() -> None:
    confine()
    out = sys.stdout.buffer
    out.write(b"ready\n")
    out.flush()
    for line in sys.stdin.buffer:
        grant_cpu_time()
        out.write(json.dumps(_answer(line)).encode() + b"\n")
        out.flush()


if __name__ == "__main__":
    main()
