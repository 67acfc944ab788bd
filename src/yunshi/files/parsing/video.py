"""MP4 films: the boxes they are made of."""

from __future__ import annotations

import os
import struct

from yunshi.files.parsing.parsed import Parsed


def parse_mp4(path: str) -> Parsed:
    """Walk the outermost boxes: they must fill the file exactly and hold an index and the film.

    The film itself is not decoded.
    """
    parsed = Parsed(type="mp4")
    found: set[bytes] = set()
    with open(path, "rb") as file:
        end = os.fstat(file.fileno()).st_size
        position = 0
        while position < end:
            file.seek(position)
            header = file.read(16)
            if len(header) < 8:
                break
            size, kind = struct.unpack(">I4s", header[:8])
            if size == 1 and len(header) == 16:
                size = struct.unpack(">Q", header[8:])[0]
            elif size == 0:  # the last box reaches to the end
                size = end - position
            if size < 8:
                break
            found.add(kind)
            position += size
    if position != end or not {b"ftyp", b"moov", b"mdat"} <= found:
        parsed.report("video_damaged")
    return parsed
