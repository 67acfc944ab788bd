"""``load_packs``: what is published in the programmes folder is published in the database."""

from __future__ import annotations

import re
import shutil
from io import StringIO
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command
from django.utils import translation

from tests.applications.world import DURING, answered, started, vendor
from tests.packs import MOON_MARKET, SMALL_MARKET
from tests.programmes.versions import frozen, written
from yunshi.applications.models import Filing
from yunshi.applications.services import Submitted, submit_filing
from yunshi.casework.clock import SetClock, set_clock
from yunshi.casework.models import Case
from yunshi.programmes.models import PackVersion, PublishedPack, Window
from yunshi.programmes.queries import current_pack, pack_of
from yunshi.programmes.verification import tampered_packs
from yunshi.rulebook.pack.loader import LoadedPack, load_pack

pytestmark = pytest.mark.django_db


def load(*folders: Path | None, **options: object) -> tuple[str, str]:
    """What the command prints, and what it says besides."""
    out, err = StringIO(), StringIO()
    with translation.override("en"):
        call_command("load_packs", *map(str, folders), stdout=out, stderr=err, **options)
    return out.getvalue(), err.getvalue()


def versions() -> list[tuple[str, str]]:
    rows = PackVersion.objects.order_by("pk")
    return list(rows.values_list("version", "pack_id"))


def the_window() -> Window:
    return Window.objects.order_by("opens_at")[0]


@pytest.fixture(autouse=True)
def production(settings: object) -> None:
    settings.DEBUG = settings.YUNSHI_DEMO = False


class Market:
    """The small market in one folder, as it is written on from version to version."""

    def __init__(self, root: Path) -> None:
        self.folder = root / SMALL_MARKET.name
        shutil.copytree(SMALL_MARKET.parent / "blocks", root / "blocks")
        shutil.copytree(SMALL_MARKET, self.folder)

    def write(self, version: str, begins: str, longest_name: int) -> LoadedPack:
        """A version in which the name of a burrow may be so long."""
        identity, form = self.folder / "programme.yaml", self.folder / "forms" / "burrow.yaml"
        for path, pattern, line in (
            (identity, r"(?m)^version:.*$", f'version: "{version}"'),
            (identity, r"(?m)^effective_from:.*$", f"effective_from: {begins}"),
            (form, r"characters: \d+", f"characters: {longest_name}"),
        ):
            text, found = re.subn(pattern, line, path.read_text(encoding="utf-8"))
            assert found == 1
            path.write_text(text, encoding="utf-8")
        return load_pack(self.folder)


@pytest.fixture
def market(tmp_path: Path) -> Market:
    return Market(tmp_path)


def _sent(filing: Filing, ours: object, time: SetClock) -> object:
    return submit_filing(filing.id, ours.actor, key=str(filing.id), arrived_at=time.instant)


def test_Y8_a_case_is_judged_by_the_version_it_was_opened_under_and_new_ones_by_the_next(
    market: Market, settings: object
) -> None:
    """From the working text to the receipt: published, filed, written on, published, filed."""
    settings.YUNSHI_PROGRAMMES = market.folder.parent
    first = frozen(market.write("1", "2030-01-01", longest_name=60))
    long_name = {"burrow/name": "兔" * 50}
    with set_clock(DURING) as time:
        assert load()[0] == f"small-market 1 {first.hash[:12]}\n"
        ours = vendor()
        begun = answered(started(ours, the_window()), ours, **long_name)
        # The next version takes shorter names, and is published while the case is open.
        second = frozen(market.write("2", "2030-03-10", longest_name=10))
        assert load()[0] == (
            f"small-market 1 {first.hash[:12]}\nsmall-market 2 {second.hash[:12]}\n"
        )
        assert versions() == [("1", first.hash), ("2", second.hash)]
        assert current_pack("small-market").hash == second.hash
        # The case that was opened under the first is sent, and judged by it.
        receipt = _sent(begun, ours, time)
        assert isinstance(receipt, Submitted), receipt
        assert receipt.receipt.snapshot.pack_hash == first.hash
        assert set(Case.objects.values_list("pack_hash", flat=True)) == {first.hash}
        # A new filing with the same answers is judged by the second, and refused.
        fresh = answered(started(ours, the_window()), ours, **long_name)
        assert fresh.draft.pack_hash == second.hash
        refused = _sent(fresh, ours, time)
        assert not isinstance(refused, Submitted)
        assert [
            (finding.rule, finding.path)
            for finding in refused.findings
            if finding.blocks_submission
        ] == [("burrow.name.characters", "/burrow/name")]
    # What cases rest on is what was published, byte for byte.
    for version in ("1", "2"):
        resolved = (market.folder / "versions" / version / "resolved.json").read_bytes()
        assert bytes(PublishedPack.objects.get(version=version).resolved) == resolved
    assert pack_of(first.hash).pack.questions["burrow.name"].question.limits.characters == 60
    assert list(tampered_packs()) == []


def test_an_empty_database_gets_every_version_in_the_order_in_which_they_count(
    market: Market,
) -> None:
    far = frozen(market.write("far", "2030-02-03", longest_name=30))
    first = frozen(market.write("1", "2030-01-01", longest_name=10))
    second = frozen(market.write("2", "2030-02-01", longest_name=20))
    with set_clock(DURING):
        for _ in range(2):
            load(market.folder)
            assert versions() == [("1", first.hash), ("2", second.hash), ("far", far.hash)]
        assert current_pack("small-market").hash == far.hash


def test_the_working_text_is_not_published_on_a_site_that_is_no_development_instance(
    market: Market,
) -> None:
    first = frozen(market.write("1", "2030-01-01", longest_name=60))
    market.write("2", "2030-01-02", longest_name=50)
    with set_clock(DURING):
        assert load(market.folder) == (f"small-market 1 {first.hash[:12]}\n", "")
        assert versions() == [("1", first.hash)]
        # Written on under the published version, or broken: it is not even read.
        market.write("1", "2030-01-01", longest_name=40)
        assert load(market.folder)[1] == ""
        (market.folder / "review.yaml").write_text("begins: [", encoding="utf-8")
        assert load(market.folder)[1] == ""
    assert versions() == [("1", first.hash)]


def test_a_pack_without_a_version_is_left_out_and_told(settings: object, market: Market) -> None:
    settings.YUNSHI_PROGRAMMES = market.folder.parent
    assert load() == (
        "",
        "small-market has no published version, and is left out. See: yunshi pack publish"
        " small-market\n",
    )
    assert versions() == []


def test_a_working_text_is_tried_out_where_it_is_asked_for(market: Market) -> None:
    first = frozen(market.write("1", "2030-01-01", longest_name=60))
    second = market.write("2", "2030-02-01", longest_name=50)
    load(market.folder, working_texts=True)
    assert versions() == [("1", first.hash), ("2", second.hash)]
    # This is no development instance: what is there is not published anew.
    market.write("2", "2030-02-01", longest_name=40)
    with pytest.raises(CommandError, match=r"Raise version in programme\.yaml"):
        load(market.folder, working_texts=True)


@pytest.mark.parametrize("flag", ["DEBUG", "YUNSHI_DEMO"])
def test_a_development_instance_tries_out_what_is_not_published_yet(
    market: Market, settings: object, flag: str
) -> None:
    setattr(settings, flag, True)
    with set_clock(DURING):
        tried = market.write("1", "2030-01-01", longest_name=60)
        assert load(market.folder) == (f"small-market 1 {tried.hash[:12]}\n", "")
        # Published with other words than were tried out: those count now, for no case stands.
        first = frozen(market.write("1", "2030-01-01", longest_name=50))
        assert load(market.folder)[1] == ""
        assert versions() == [("1", first.hash)]
        # Written on under the published version it is left out, and said.
        market.write("1", "2030-01-01", longest_name=40)
        out, err = load(market.folder)
        assert (out, err) == (
            f"small-market 1 {first.hash[:12]}\n",
            "The working text of small-market differs from version 1 as it is published, and is"
            " left out. To try it out, raise version in programme.yaml.\n",
        )
        second = market.write("2", "2030-02-01", longest_name=40)
        assert load(market.folder)[1] == ""
        assert versions() == [("1", first.hash), ("2", second.hash)]


@pytest.mark.parametrize("flag", ["DEBUG", "YUNSHI_DEMO"])
def test_a_development_instance_goes_on_with_what_cases_are_pinned_to(
    tmp_path: Path, settings: object, flag: str
) -> None:
    setattr(settings, flag, True)
    first, other = written(tmp_path, "1"), written(tmp_path, "1", zh_name="別的")
    with set_clock(DURING):
        load(first.folder)
        assert load(other.folder)[1] == ""
        started(vendor(), the_window())
    for folder in (first.folder, frozen(first).folder):
        out, err = load(folder)
        assert out == ""
        assert "Raise version in programme.yaml" in err
        assert "The site goes on with the versions that are published." in err
        assert current_pack("small-market").hash == other.hash


def test_bytes_that_are_not_what_was_published_are_not_loaded(market: Market) -> None:
    frozen(market.write("1", "2030-01-01", longest_name=60))
    path = market.folder / "versions" / "1" / "resolved.json"
    path.write_bytes(path.read_bytes().replace("小市集".encode(), "大市集".encode()))
    with pytest.raises(CommandError, match=r"resolved\.json:1: was changed after it was published"):
        load(market.folder)
    assert versions() == []


def test_a_refused_version_ends_with_its_reason_and_the_others_are_published(
    tmp_path: Path,
) -> None:
    """Two folders that publish different words under one version; a third is published."""
    first, other = (frozen(written(tmp_path, "1", zh_name=name)) for name in ("", "別的"))
    later = frozen(written(tmp_path, "2", begins="2030-02-01"))
    load(first.folder)
    with pytest.raises(CommandError, match=r"Raise version in programme\.yaml"):
        load(other.folder, later.folder)
    assert versions() == [("1", first.hash), ("2", later.hash)]


@pytest.mark.parametrize(("begins", "warned"), [("2031-01-09", False), ("2031-01-10", True)])
def test_a_day_more_than_a_year_away_is_asked_about(
    tmp_path: Path, begins: str, warned: bool
) -> None:
    loaded = written(tmp_path, "1", begins=begins)
    with set_clock(DURING.replace(year=2030, month=1, day=8)):
        out, err = load(loaded.folder, working_texts=True)
    assert out.startswith("small-market 1 ")
    said = f"small-market 1 counts from {begins}, more than a year from now."
    assert err.startswith(said) if warned else err == ""


def test_of_several_packs_each_gets_its_versions(tmp_path: Path, settings: object) -> None:
    settings.YUNSHI_PROGRAMMES = tmp_path
    small = frozen(Market(tmp_path).write("1", "2030-01-01", longest_name=60))
    shutil.copytree(MOON_MARKET, tmp_path / MOON_MARKET.name)
    moon = frozen(load_pack(tmp_path / MOON_MARKET.name))
    load()
    rows = PackVersion.objects.order_by("programme_id").values_list("programme_id", "pack_id")
    assert list(rows) == [("moon-market", moon.hash), ("small-market", small.hash)]
