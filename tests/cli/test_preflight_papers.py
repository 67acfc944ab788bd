"""``yunshi preflight``: papers on disk, named by their path."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.cli.preflighting import EXAMPLE, findings, preflight, write
from tests.files import making


def paper(folder: Path, name: str, content: bytes) -> str:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    return name


def test_papers_named_by_path_are_looked_at(folder: Path) -> None:
    deed = paper(folder, "papers/地契.pdf", making.pdf())
    portrait = paper(folder, "portrait.png", making.picture(90, 60))
    taste = paper(folder, "papers/taste.pdf", making.pdf(pages=2))
    changes = {
        "/documents/deed": {"path": deed, "dated": "2030-01-01"},
        "/solutions/0/documents/portrait": portrait,
        "/solutions/0/documents/taste": {"path": taste, "dated": "119/01/10"},
        "/solutions/0/documents/film": [portrait],
    }
    said = preflight(write(folder, changes), "--json")
    assert (said.status, findings(said)) == (0, set())


def test_what_inspection_finds_is_among_the_findings(folder: Path) -> None:
    changes = {
        "/documents/deed": {
            "path": paper(folder, "deed.pdf", making.encrypted_pdf(user="a", owner="b")),
            "dated": "2030-01-01",
        },
        "/solutions/0/documents/portrait": paper(folder, "portrait.png", making.picture(91, 60)),
        "/solutions/0/documents/film": paper(folder, "film.pdf", making.packed({"a.txt": b"x"})),
    }
    said = preflight(write(folder, changes), "--json")
    assert said.status == 1
    assert findings(said) == {
        ("documents.deed.pdf_encrypted", "/documents/deed"),
        ("documents.portrait.pixels", "/solutions/0/documents/portrait"),
        ("documents.film.content_differs", "/solutions/0/documents/film"),
        ("documents.film.type", "/solutions/0/documents/film"),
    }


def test_a_path_needs_the_date_that_its_paper_bears(folder: Path) -> None:
    deed = paper(folder, "deed.pdf", making.pdf())
    said = preflight(write(folder, {"/documents/deed": deed}), "--json")
    assert findings(said) == {("documents.deed.dated", "/documents/deed")}


def test_a_file_that_is_not_there_is_told_in_its_place(folder: Path) -> None:
    said = preflight(write(folder, {"/solutions/0/documents/film": ["gone.pdf"]}), "--json")
    assert findings(said) == {("documents.film.not_found", "/solutions/0/documents/film/0")}
    (message,) = [f["message"]["en"] for f in said.json["findings"] if f["verdict"] == "fail"]
    assert message == "There is no file gone.pdf. Paths begin in the folder of the answers file."


@pytest.mark.parametrize(
    "path", ["../secret.pdf", "/etc/hostname", "link.pdf", "papers/../../secret.pdf"]
)
def test_nothing_outside_the_folder_is_opened(folder: Path, path: str) -> None:
    inside = folder / "inside"
    (inside / "papers").mkdir(parents=True)
    paper(folder, "secret.pdf", making.pdf())
    (inside / "link.pdf").symlink_to(folder / "secret.pdf")
    file = write(inside, {"/solutions/0/documents/film": path})
    said = preflight(file, "--json")
    assert findings(said) == {("documents.film.outside", "/solutions/0/documents/film")}
    assert "sha256" not in said.out
    if path == "../secret.pdf":
        wider = preflight(file, "--json", "--papers", str(folder))
        assert findings(wider) == {("documents.film.outside", "/solutions/0/documents/film")}


def test_papers_may_lie_in_another_folder_that_is_named(folder: Path) -> None:
    (folder / "elsewhere").mkdir()
    paper(folder, "elsewhere/film.pdf", making.pdf())
    file = write(folder, {"/solutions/0/documents/film": "film.pdf"})
    assert preflight(file, "--json", "--papers", str(folder / "elsewhere")).status == 0


@pytest.mark.parametrize(
    ("path", "code"),
    [
        ("x\\0y", "unreadable"),
        ("a" * 5000, "unreadable"),
        (".", "unreadable"),
        ("pipe", "unreadable"),
    ],
    ids=lambda v: str(v)[:10],
)
def test_a_path_that_is_no_file_is_told(folder: Path, path: str, code: str) -> None:
    os.mkfifo(folder / "pipe")
    text = EXAMPLE.read_text(encoding="utf-8").replace(
        "    declarations: {purity: true}",
        f'      film: "{path}"\n    declarations: {{purity: true}}',
    )
    (folder / "answers.yaml").write_text(text, encoding="utf-8")
    said = preflight(folder / "answers.yaml", "--json")
    assert findings(said) == {(f"documents.film.{code}", "/solutions/0/documents/film")}


@pytest.mark.parametrize("given", [3, True, {"path": 3}, [["x.pdf"]], [None]], ids=str)
def test_what_names_no_paper_is_told(folder: Path, given: object) -> None:
    said = preflight(write(folder, {"/solutions/0/documents/film": given}), "--json")
    assert said.status == 1
    assert {rule.partition(".")[0] for rule, _ in findings(said)} == {"documents"}
