"""The papers beside the program keep their form."""

from __future__ import annotations

import re

import pytest

from tests.architecture.source import ROOT

RECORDS = sorted((ROOT / "docs" / "adr").glob("*.md"))
PARTS = ["## Context", "## Decision", "## Consequences", "## Alternatives considered"]
ONE_PAGE_LINES = 60
CHANGELOG_ORDER = ["Security", "Removed", "Deprecated", "Added", "Changed", "Fixed"]


@pytest.mark.parametrize("record", RECORDS, ids=lambda path: path.stem)
def test_a_decision_record_is_one_page_with_its_five_parts(record):
    text = record.read_text("utf-8")

    assert text.startswith(f"# {record.name[:4]} ")
    assert re.search(r"^\*\*Summary\.\*\* ", text, re.MULTILINE)
    assert re.findall(r"^## .*$", text, re.MULTILINE) == PARTS
    assert len(text.splitlines()) <= ONE_PAGE_LINES


def test_the_decision_records_are_numbered_without_a_gap():
    numbers = [int(record.name[:4]) for record in RECORDS]

    assert numbers == list(range(1, len(numbers) + 1))


def test_the_changelog_keeps_its_order():
    releases = re.split(r"^## ", (ROOT / "CHANGELOG.md").read_text("utf-8"), flags=re.MULTILINE)[1:]

    for release in releases:
        headings = re.findall(r"^### (.*)$", release, re.MULTILINE)
        assert headings == sorted(headings, key=CHANGELOG_ORDER.index)


def test_every_command_of_the_makefile_says_what_it_does():
    makefile = (ROOT / "Makefile").read_text("utf-8")
    plumbing = {"setup", "setup-dev", "format", "lint", "types", "contracts", "texts"}

    targets = re.findall(r"^([a-z0-9-]+):(.*)$", makefile, re.MULTILINE)

    assert [name for name, rest in targets if "## " not in rest and name not in plumbing] == []


def test_every_link_between_the_papers_leads_somewhere():
    papers = [*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")]
    broken = [
        f"{paper.name}: {target}"
        for paper in papers
        for target in re.findall(r"\]\((?!https?://|#|mailto:)([^)#\s]+)", paper.read_text("utf-8"))
        if not (paper.parent / target).exists()
    ]

    assert broken == []
