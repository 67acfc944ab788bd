"""Importing a list of standings: it takes the place of the former one as a whole."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import timedelta
from typing import Final
from uuid import UUID

from django.db import transaction

from yunshi.casework import clock
from yunshi.programmes.models import Programme, Standing, StandingList, StandingUpload
from yunshi.programmes.queries import current_pack, staff_grants
from yunshi.programmes.standing_lists.comparing import latest
from yunshi.programmes.standing_lists.reading import NotAList, read_list
from yunshi.rulebook.lifecycle import Role
from yunshi.rulebook.standings import standings_read
from yunshi.rulebook.text import Text

UPLOADS_KEPT: Final = timedelta(days=1)
LONGEST_SOURCE: Final = 200
LONGEST_FILE_NAME: Final = 200


@dataclass(frozen=True, slots=True)
class NotImported:
    """Nothing was imported, and the former list counts as before."""

    message: Text
    """Why, and what to do."""


def may_import(person: UUID, programme: str) -> bool:
    """Whether somebody imports lists of a programme: its officers (roles, part 5)."""
    return any(
        grant.role is Role.OFFICER and grant.programme == programme
        for grant in staff_grants(person)
    )


def keep_upload(
    programme: str, kind: str, *, content: bytes, file_name: str, source: str, by: UUID
) -> StandingUpload | NotImported:
    """Keeps a file until it is confirmed, with the words that say where it comes from.

    Also a file with problems is kept, since the page that shows them is the upload's own.
    """
    refused = _refused(programme, kind, source, by)
    if refused is not None:
        return refused
    read = read_list(content)
    if isinstance(read, NotAList):
        return NotImported(read.message)
    forget_uploads()
    return StandingUpload.objects.create(
        programme_id=programme,
        kind=kind,
        source=source.strip(),
        file_name=file_name[-LONGEST_FILE_NAME:],
        content=content,
        uploaded_at=clock.now(),
        uploaded_by_id=by,
    )


def confirm_upload(upload: UUID, *, seen: int, by: UUID) -> StandingList | NotImported:
    """Imports an upload of one's own; two presses of the button import it once."""
    with transaction.atomic():
        rows = StandingUpload.objects.select_for_update().filter(pk=upload, uploaded_by=by)
        kept = rows.first()
        if kept is None:
            return NotImported(_NO_UPLOAD)
        outcome = import_standings(
            kept.programme_id,
            kept.kind,
            bytes(kept.content),
            source=kept.source,
            file_name=kept.file_name,
            seen=seen,
            by=by,
        )
        if isinstance(outcome, StandingList):
            kept.delete()
    return outcome


def import_standings(
    programme: str,
    kind: str,
    content: bytes,
    *,
    source: str,
    file_name: str,
    seen: int | None,
    by: UUID,
) -> StandingList | NotImported:
    """Makes what a file says the list that counts; the former one stays as history.

    ``seen`` is the revision that counted when somebody looked at the differences; refused when
    another has been imported since, and for a file that any line is wrong of.
    """
    refused = _refused(programme, kind, source, by)
    if refused is not None:
        return refused
    read = read_list(content)
    if isinstance(read, NotAList):
        return NotImported(read.message)
    if read.problems:
        first = read.problems[0]
        return NotImported(_PROBLEMS.filled({"line": first.line, "message": first.message}))
    with transaction.atomic():
        # Of two who import at the same moment the second waits here, and sees what it missed.
        Programme.objects.select_for_update().get(pk=programme)
        former = latest(programme, kind)
        revision = former.revision if former else 0
        if seen is not None and seen != revision:
            return NotImported(_CHANGED)
        imported = StandingList.objects.create(
            programme_id=programme,
            kind=kind,
            revision=revision + 1,
            source=source.strip(),
            file_name=file_name[-LONGEST_FILE_NAME:],
            file_sha256=hashlib.sha256(content).hexdigest(),
            entries=len(read.entries),
            imported_at=clock.now(),
            imported_by_id=by,
        )
        Standing.objects.bulk_create(
            [
                Standing(
                    list=imported,
                    ubn=entry.ubn,
                    label=entry.label,
                    valid_from=entry.valid_from,
                    valid_until=entry.valid_until,
                )
                for entry in read.entries
            ],
            batch_size=2000,
        )
    return imported


def forget_uploads() -> int:
    """Removes what nobody confirmed within a day, and says how many it were."""
    old = StandingUpload.objects.filter(uploaded_at__lte=clock.now() - UPLOADS_KEPT)
    removed, _ = old.delete()
    return removed


def _refused(programme: str, kind: str, source: str, by: UUID) -> NotImported | None:
    if not may_import(by, programme):
        return NotImported(_NOT_AN_OFFICER)
    kinds = {each.kind for each in standings_read(current_pack(programme).pack)}
    if kind not in kinds:
        return NotImported(
            _NO_KIND.filled({"kind": kind, "kinds": ", ".join(sorted(kinds)) or "-"})
        )
    if not source.strip():
        return NotImported(_NO_SOURCE)
    if len(source.strip()) > LONGEST_SOURCE:
        return NotImported(_LONG_SOURCE.filled({"most": LONGEST_SOURCE}))
    return None


_NOT_AN_OFFICER = Text(
    zh_hant="只有這個計畫的承辦人可以匯入名單。",
    en="Only an officer of the programme imports its lists.",
)
_NO_KIND = Text(
    zh_hant="這個計畫不讀「{kind}」名單。它讀的有：{kinds}。",
    en="The programme reads no list {kind}. It reads: {kinds}.",
)
_NO_SOURCE = Text(
    zh_hant="請寫名單從哪裡來，例如來函文號或主辦單位提供的日期。",
    en="Say where the list comes from, such as the letter's number or who sent it when.",
)
_LONG_SOURCE = Text(
    zh_hant="名單來源最多 {most} 個字。", en="Say where it comes from in at most {most} characters."
)
_NO_UPLOAD = Text(
    zh_hant="這份上傳已經匯入，或放了超過一天。請看匯入紀錄，或再上傳一次。",
    en="This upload was imported already, or is older than a day. Look at the imports, or upload "
    "it again.",
)
_PROBLEMS = Text(
    zh_hant="沒有匯入。第 {line} 行：{message}請改好檔案再上傳。",
    en="Nothing was imported. Line {line}: {message} Mend the file and upload it again.",
)
_CHANGED = Text(
    zh_hant="你看差異之後，已經有人匯入了新的名單。請再看一次差異。",
    en="Another list was imported since you looked. Look at the differences again.",
)
