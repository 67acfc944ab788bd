"""``standing``: lists of who was qualified, listed or excluded elsewhere."""

from __future__ import annotations

from itertools import groupby
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.utils.translation import gettext as _

from yunshi.design.language import page_language
from yunshi.programmes.management.naming import in_taipei, person_named, programme_named
from yunshi.programmes.models import Programme
from yunshi.programmes.queries import current_pack
from yunshi.programmes.services import NotImported, import_standings
from yunshi.programmes.standing_lists.comparing import compare, imports_of
from yunshi.programmes.standing_lists.reading import NotAList, ReadList, read_list
from yunshi.rulebook.standings import standings_read


class Command(BaseCommand):
    help = "List the lists of standings that programmes read, or import one."

    def add_arguments(self, parser: CommandParser) -> None:
        acts = parser.add_subparsers(dest="act", required=True)
        acts.add_parser("list", help="every list a programme reads, and each import of it")
        words = acts.add_parser("import", help="put a list in the place of the former one")
        words.add_argument("programme")
        words.add_argument("kind", help="as the list names it")
        words.add_argument("file", help="CSV or TSV in UTF-8 with a column 統一編號")
        words.add_argument("--source", required=True, help="where the list comes from")
        words.add_argument("--by", required=True, metavar="EMAIL", help="the officer")
        words.add_argument(
            "--look", action="store_true", help="only say what would change and what is wrong"
        )

    def handle(self, *args: Any, **options: Any) -> None:
        if options["act"] == "list":
            self._list()
            return
        programme, kind = programme_named(options["programme"]).pk, options["kind"]
        by = person_named(options["by"])
        path = Path(options["file"])
        try:
            content = path.read_bytes()
        except OSError as error:
            raise CommandError(
                _("%(file)s cannot be read: %(why)s") % {"file": path, "why": error.strerror}
            ) from error
        seen = self._tell(programme, kind, content)
        if options["look"]:
            return
        outcome = import_standings(
            programme,
            kind,
            content,
            source=options["source"],
            file_name=path.name,
            seen=seen,
            by=by.pk,
        )
        if isinstance(outcome, NotImported):
            raise CommandError(outcome.message.in_language(page_language()))
        self.stdout.write(
            _("%(programme)s %(kind)s: revision %(revision)d counts from now on.")
            % {"programme": programme, "kind": kind, "revision": outcome.revision}
        )

    def _tell(self, programme: str, kind: str, content: bytes) -> int | None:
        """What the import changes; the revision that it is compared with."""
        read = read_list(content)
        if isinstance(read, NotAList):
            raise CommandError(read.message.in_language(page_language()))
        self._problems(read)
        found = compare(programme, kind, read.entries)
        self.stdout.write(
            _("new %(new)d, gone %(gone)d, changed %(changed)d, the same %(same)d")
            % {
                "new": len(found.new),
                "gone": len(found.gone),
                "changed": len(found.changed),
                "same": found.same,
            }
        )
        return found.revision

    def _problems(self, read: ReadList) -> None:
        for problem in read.problems:
            self.stderr.write(
                _("line %(line)d: %(message)s")
                % {
                    "line": problem.line,
                    "message": problem.message.in_language(page_language()),
                }
            )

    def _list(self) -> None:
        programmes = list(Programme.objects.order_by("pk").values_list("pk", flat=True))
        imports = {
            named: list(rows)
            for named, rows in groupby(
                imports_of(programmes), key=lambda row: (row.programme_id, row.kind)
            )
        }
        listed = False
        for programme in programmes:
            for kind in standings_read(current_pack(programme).pack):
                listed = True
                self.stdout.write(
                    f"{programme} {kind.kind}: {kind.title.in_language(page_language())}"
                )
                for row in imports.get((programme, kind.kind), ()):
                    self.stdout.write(
                        "    "
                        + _(
                            "r%(revision)d  %(at)s  %(entries)d businesses  %(file)s  by: %(by)s  "
                            "%(source)s"
                        )
                        % {
                            "revision": row.revision,
                            "at": in_taipei(row.imported_at),
                            "entries": row.entries,
                            "file": row.file_name,
                            "by": row.imported_by.email,
                            "source": row.source,
                        }
                    )
        if not listed:
            self.stdout.write(_("No programme reads a list."))
