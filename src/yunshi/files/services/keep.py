"""Keeping files that something above rests on."""

from __future__ import annotations

from collections.abc import Collection
from typing import Final
from uuid import UUID

from django.db import connection

from yunshi.casework import clock
from yunshi.files.outcomes import Refused
from yunshi.files.refusals import not_there

_KEEP: Final = """
    WITH there AS (
        SELECT id FROM files_storedfile
        WHERE id = ANY(%(files)s::uuid[]) AND owner = %(owner)s AND removed_at IS NULL
        ORDER BY id FOR UPDATE
    ), verdict AS (
        SELECT count(*) = cardinality(%(files)s::uuid[]) AS are_there FROM there
    ), kept AS (
        INSERT INTO files_keeping (file_id, kept_for, kept_at)
        SELECT id, %(kept_for)s, %(now)s FROM there, verdict WHERE are_there
        ON CONFLICT DO NOTHING
    )
    SELECT are_there FROM verdict
"""
"""In SQL: the files are locked, counted and kept in one round."""


def keep(files: Collection[UUID], owner: UUID, kept_for: UUID) -> Refused | None:
    """Hold the owner's files for something above, a snapshot for instance; again is as once.

    Call it in the transaction that writes what rests on them: the files are locked until it ends.
    All of them or none; a file that is another's or was removed is a refusal.
    """
    wanted = {"files": list(set(files)), "owner": owner, "kept_for": kept_for, "now": clock.now()}
    with connection.cursor() as cursor:
        cursor.execute(_KEEP, wanted)
        (are_there,) = cursor.fetchone()
    return None if are_there else Refused((not_there(),))
