"""The check that what was published stays as it is, in the folders and in their history."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.rulebook.publishing import PublishedPack
from tools.published import PROGRAMMES, history, main, problems

SOUND = "published versions: 0 problem(s)\n"


class Repository:
    """A repository with the moon market in ``programmes/``."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.market = PublishedPack(folder / "programmes")
        self.git("init", "-q", "-b", "main")
        self.commit()

    @property
    def programmes(self) -> Path:
        return self.folder / "programmes"

    def git(self, *words: str) -> str:
        # What a person has set for themselves, and where a hook of theirs runs, decides nothing.
        env = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
        env |= {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_SYSTEM": os.devnull}
        identity = ("-c", "user.name=a", "-c", "user.email=a@b.example")
        command = ["git", *identity, *words]
        done = subprocess.run(
            command, cwd=self.folder, env=env, check=True, capture_output=True, text=True
        )
        return done.stdout.strip()

    def commit(self) -> str:
        self.git("add", "-A")
        self.git("commit", "-q", "--allow-empty", "-m", "x")
        return self.git("rev-parse", "HEAD")[:12]

    def publish(self, version: str) -> str:
        self.market.as_version(version)
        self.market.published()
        return self.commit()

    def rewrite_the_first_version(self) -> None:
        """As somebody would who leads every hash of today along."""
        shutil.rmtree(self.market.folder / "versions")
        self.market.change("forms/burrow.yaml", "{characters: 60}", "{characters: 80}")
        self.market.published()


@pytest.fixture
def repository(tmp_path: Path) -> Repository:
    return Repository(tmp_path)


def test_packs_without_versions_and_sound_ones_pass(
    repository: Repository, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(repository.programmes) == 0
    assert capsys.readouterr().err == f"history: 0 published file(s) in 1 commit(s)\n{SOUND}"
    repository.publish("1")
    repository.publish("2")
    assert main(repository.programmes) == 0
    # Three files of each version, and the list.
    assert capsys.readouterr().err == f"history: 7 published file(s) in 3 commit(s)\n{SOUND}"
    # One that is not committed yet.
    repository.market.as_version("3")
    repository.market.published()
    assert main(repository.programmes) == 0


def test_the_published_programmes_of_this_project_stand() -> None:
    assert [*problems(PROGRAMMES), *history(PROGRAMMES).problems] == []


def test_a_change_to_a_published_text_fails(
    repository: Repository, capsys: pytest.CaptureFixture[str]
) -> None:
    repository.publish("1")
    repository.market.change("forms/burrow.yaml", "{characters: 60}", "{characters: 80}")
    assert main(repository.programmes) == 1
    said = capsys.readouterr().out
    assert "What differs: questions.burrow.name. Raise version in programme.yaml" in said
    repository.market.as_version("2")
    assert main(repository.programmes) == 0


def test_a_version_rewritten_with_all_its_hashes_is_found_in_the_history(
    repository: Repository,
) -> None:
    commit = repository.publish("1")
    lines = repository.market.sums.read_text(encoding="utf-8").splitlines()
    repository.rewrite_the_first_version()
    assert [*problems(repository.programmes)] == []
    for _ in ("before it is committed", "and after"):
        found = history(repository.programmes).problems
        assert found == [
            *(
                f"moon-market/versions/1/{name}: is not what was published; bring it back: git"
                f" checkout {commit} -- programmes/moon-market/versions/1/{name}"
                for name in ("published.yaml", "resolved.json")
            ),
            *(
                f"moon-market/versions/SHA256SUMS: this line was published and is gone: {line}"
                for line in lines
                if not line.endswith("complete.yaml")
            ),
        ]
        repository.commit()


def test_versions_that_are_gone_with_everything_are_found_in_the_history(
    repository: Repository,
) -> None:
    commit = repository.publish("1")
    shutil.rmtree(repository.market.folder)
    repository.commit()
    assert [*problems(repository.programmes)] == []
    found = history(repository.programmes).problems
    gone = "was published and is gone"
    name = "moon-market/versions/1/resolved.json"
    assert f"{name}: {gone}; bring it back: git checkout {commit} -- programmes/{name}" in found
    assert len(found) == 6  # three files, and three lines of the list


def test_what_was_put_right_again_is_told_and_passes(repository: Repository) -> None:
    repository.publish("1")
    repository.rewrite_the_first_version()
    commit = repository.commit()
    repository.git("revert", "--no-edit", "HEAD")
    past = history(repository.programmes)
    assert past.problems == []
    assert past.notes[0] == (
        f"moon-market/versions/1/published.yaml: commit {commit} changed it; it stands again as"
        " published"
    )


def test_a_merge_that_loses_a_version_is_found(repository: Repository) -> None:
    repository.publish("1")
    repository.git("checkout", "-q", "-b", "side")
    repository.publish("2")
    repository.git("checkout", "-q", "main")
    repository.publish("3")
    repository.git("merge", "-q", "-s", "ours", "--no-edit", "side")
    found = history(repository.programmes).problems
    assert any(
        "moon-market/versions/2/resolved.json: was published and is gone" in f for f in found
    )
    assert not any("versions/1/" in f or "versions/3/" in f for f in found)


def test_without_history_it_says_so(repository: Repository, tmp_path: Path) -> None:
    repository.publish("1")
    shutil.rmtree(tmp_path / ".git")
    past = history(repository.programmes)
    assert past.problems == []
    (note,) = past.notes
    assert note.startswith("no history at hand, so it was not checked: fatal: not a git repository")


def test_a_shallow_clone_says_how_far_it_sees(repository: Repository, tmp_path: Path) -> None:
    repository.publish("1")
    repository.publish("2")
    clone = tmp_path / "clone"
    repository.git("clone", "-q", "--depth", "1", f"file://{tmp_path}", str(clone))
    past = history(clone / "programmes")
    assert (past.problems, past.notes) == (
        [],
        [
            "a shallow clone: only its last 1 commit(s) were checked",
            "history: 7 published file(s) in 1 commit(s)",
        ],
    )
    (clone / "programmes" / "moon-market" / "versions" / "1" / "resolved.json").unlink()
    assert len(history(clone / "programmes").problems) == 1


def test_it_is_run_by_the_lint() -> None:
    from tools.lint import CHECKS

    assert CHECKS["published versions"] == ["tools.published"]
    done = subprocess.run(
        [sys.executable, "-m", "tools.published"],
        cwd=PROGRAMMES.parent,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout) == (0, ""), done.stderr
    assert done.stderr.endswith(SOUND)
