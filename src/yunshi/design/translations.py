"""Message catalogues without the GNU gettext programs: compile, and list what is untranslated.

``compile_catalogue`` turns one ``.po`` into the ``.mo`` that Django reads; ``compile_all_rooms``
does so for every room. ``python -m yunshi.design.translations ROOM`` writes the message ids that
a room's templates and Python use, and its catalogue lacks, into the catalogue with empty texts.
"""

import ast
import os
import re
import struct
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

ROOMS = Path(__file__).resolve().parents[1]
HEADER = (
    'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n'
    '"Content-Transfer-Encoding: 8bit\\n"\n"Language: zh_Hant\\n"\n'
    '"Plural-Forms: nplurals=1; plural=0;\\n"\n'
)


class CatalogueError(ValueError):
    """A line of a ``.po`` file cannot be read; the message names file and line."""


@dataclass
class Message:
    """One entry of a catalogue. ``texts`` holds one text, or one per plural form."""

    msgid: str
    context: str | None = None
    plural: str | None = None
    texts: dict[int, str] = field(default_factory=dict)
    fuzzy: bool = False

    @property
    def key(self) -> str:
        """The key under which gettext looks the entry up."""
        ident = self.msgid if self.context is None else f"{self.context}\x04{self.msgid}"
        return ident if self.plural is None else f"{ident}\0{self.plural}"

    @property
    def is_translated(self) -> bool:
        """True when no text is empty."""
        return bool(self.texts) and all(self.texts.values()) and not self.fuzzy


_KEYWORD = re.compile(r'(msgctxt|msgid_plural|msgid|msgstr)(?:\[(\d+)\])?\s+(".*")$')


def read_catalogue(path: Path) -> list[Message]:
    """The entries of a ``.po`` file in their order, header included."""
    return list(_read(path.read_text(encoding="utf-8"), str(path)))


def _read(text: str, name: str) -> Iterator[Message]:
    current: Message | None = None
    part: tuple[str, int] = ("", 0)
    context: str | None = None
    fuzzy = False

    def append(value: str) -> None:
        nonlocal context
        keyword, index = part
        if keyword == "msgctxt":
            context = (context or "") + value
        elif current is None:
            raise CatalogueError(f"{name}:{number}: text before any msgid")
        elif keyword == "msgid":
            current.msgid += value
        elif keyword == "msgid_plural":
            current.plural = (current.plural or "") + value
        else:
            current.texts[index] = current.texts.get(index, "") + value

    for number, raw in enumerate(text.splitlines(), start=1):
        line = raw.strip()
        if line.startswith("#,") and "fuzzy" in line:
            fuzzy = True
        if not line or line.startswith("#"):
            continue
        match = _KEYWORD.match(line)
        if match is None and not (line.startswith('"') and line.endswith('"')):
            raise CatalogueError(f"{name}:{number}: expected a keyword or a quoted text")
        if match is not None:
            keyword, index, quoted = match.group(1), int(match.group(2) or 0), match.group(3)
            starts = keyword == "msgctxt" or (keyword == "msgid" and part[0] != "msgctxt")
            if starts and current is not None:
                yield current
                current, context = None, None
            if keyword == "msgid":
                current = Message("", context, fuzzy=fuzzy)
                fuzzy = False
            part = (keyword, index)
        else:
            quoted = line
        append(ast.literal_eval(quoted))
    if current is not None:
        yield current


def compile_catalogue(source: Path) -> Path:
    """Write the ``.mo`` beside a ``.po`` (fuzzy and empty entries left out); returns its path."""
    entries: dict[bytes, bytes] = {}
    for message in read_catalogue(source):
        if message.is_translated or (message.msgid == "" and message.texts):
            text = "\0".join(message.texts[index] for index in sorted(message.texts))
            entries[message.key.encode()] = text.encode()
    keys = sorted(entries)
    table_start, count = 28, len(keys)
    text_start = table_start + 16 * count
    ids = texts = b""
    id_table: list[int] = []
    text_table: list[int] = []
    for key in keys:
        id_table += [len(key), len(ids)]
        ids += key + b"\0"
        text_table += [len(entries[key]), len(texts)]
        texts += entries[key] + b"\0"
    for index in range(1, 2 * count, 2):
        id_table[index] += text_start
        text_table[index] += text_start + len(ids)
    head = struct.pack(
        "<7I", 0x950412DE, 0, count, table_start, table_start + 8 * count, 0, text_start
    )
    tables = struct.pack(f"<{4 * count}I", *id_table, *text_table)
    target = source.with_suffix(".mo")
    content = head + tables + ids + texts
    if not target.is_file() or target.read_bytes() != content:
        # Several processes may compile at once; each writes beside and moves in.
        beside = target.with_suffix(f".{os.getpid()}.new")
        beside.write_bytes(content)
        beside.replace(target)
    return target


def compile_all_rooms(rooms: Path = ROOMS) -> list[Path]:
    """Compile ``<room>/locale/<language>/LC_MESSAGES/django.po`` of every room."""
    return [
        compile_catalogue(source)
        for source in sorted(rooms.glob("*/locale/*/LC_MESSAGES/django.po"))
    ]


_SINGULAR = {"_", "gettext", "gettext_lazy", "gettext_noop", "ugettext"}
_PLURAL = {"ngettext", "ngettext_lazy"}
_CONTEXT = {"pgettext", "pgettext_lazy"}
_CONTEXT_PLURAL = {"npgettext", "npgettext_lazy"}


def messages_used(room: Path) -> list[Message]:
    """Every message id that the Python and the templates of a room mark for translation."""
    found: dict[str, Message] = {}
    for source in sorted(room.rglob("*.py")):
        for message in _messages_of_python(source.read_text(encoding="utf-8")):
            found.setdefault(message.key, message)
    for template in sorted((room / "templates").rglob("*.*")):
        for message in _messages_of_template(template.read_text(encoding="utf-8")):
            found.setdefault(message.key, message)
    return list(found.values())


def _messages_of_python(text: str) -> Iterator[Message]:
    for node in ast.walk(ast.parse(text)):
        if not isinstance(node, ast.Call):
            continue
        name = getattr(node.func, "id", None) or getattr(node.func, "attr", "")
        literals = [
            argument.value
            for argument in node.args
            if isinstance(argument, ast.Constant) and isinstance(argument.value, str)
        ]
        if name in _SINGULAR and literals:
            yield Message(literals[0])
        elif name in _PLURAL and len(literals) >= 2:
            yield Message(literals[0], plural=literals[1])
        elif name in _CONTEXT and len(literals) >= 2:
            yield Message(literals[1], context=literals[0])
        elif name in _CONTEXT_PLURAL and len(literals) >= 3:
            yield Message(literals[1], context=literals[0], plural=literals[2])


def _messages_of_template(text: str) -> Iterator[Message]:
    # Django's own lexer, so that blocktranslate, trimmed and context are read as it reads them.
    from django.utils.translation.template import templatize

    for line in templatize(text).splitlines():
        call = re.search(r"\b(?:n?p?gettext|_)\s*\(.*\)", line)
        if call is None:
            continue
        for candidate in _calls(line):
            yield from _messages_of_python(candidate)


def _calls(line: str) -> Iterator[str]:
    for match in re.finditer(r"\b(?:npgettext|ngettext|pgettext|gettext|_)\s*\(", line):
        for end in range(len(line), match.end(), -1):
            if line[end - 1] != ")":
                continue
            try:
                ast.parse(line[match.start() : end].strip())
            except SyntaxError:
                continue
            yield line[match.start() : end].strip()
            break


def catalogue_of(room: Path) -> Path:
    """The Chinese catalogue of a room."""
    return room / "locale" / "zh_Hant" / "LC_MESSAGES" / "django.po"


def untranslated(room: Path) -> list[Message]:
    """Messages a room uses for which its own catalogue has no Chinese text."""
    source = catalogue_of(room)
    known = {
        message.key
        for message in (read_catalogue(source) if source.is_file() else [])
        if message.is_translated
    }
    return [message for message in messages_used(room) if message.key not in known]


def unused(room: Path) -> list[Message]:
    """Entries of a room's catalogue that nothing in the room uses any more."""
    source = catalogue_of(room)
    used = {message.key for message in messages_used(room)}
    entries = read_catalogue(source) if source.is_file() else []
    return [message for message in entries if message.msgid and message.key not in used]


def add_missing(room: Path) -> int:
    """Append the untranslated messages of a room to its catalogue, texts empty; returns how many.

    Entries that stand there already, even empty ones, are left as they are.
    """
    source = catalogue_of(room)
    source.parent.mkdir(parents=True, exist_ok=True)
    if not source.is_file():
        source.write_text(HEADER, encoding="utf-8")
    present = {message.key for message in read_catalogue(source)}
    missing = [message for message in untranslated(room) if message.key not in present]
    with source.open("a", encoding="utf-8") as catalogue:
        for message in missing:
            catalogue.write("\n" + "\n".join(_entry(message)) + "\n")
    return len(missing)


def _entry(message: Message) -> Iterable[str]:
    if message.context is not None:
        yield f"msgctxt {_quoted(message.context)}"
    yield f"msgid {_quoted(message.msgid)}"
    if message.plural is None:
        yield 'msgstr ""'
    else:
        yield f"msgid_plural {_quoted(message.plural)}"
        yield 'msgstr[0] ""'


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'


def main(names: list[str]) -> int:
    """Command line: add what is missing to the named rooms' catalogues, then compile all."""
    for name in names:
        room = ROOMS / name
        if not room.is_dir():
            print(f"there is no room {name}", file=sys.stderr)
            return 1
        added = add_missing(room)
        print(f"{name}: {added} added, {len(untranslated(room))} without a Chinese text")
    compile_all_rooms()
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
