"""The vectors that other implementers get, run by our own reader."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from fieldcase.bundle import Code
from tests.bundle.vector_files import FOLDER, INDEX, outcome, read_vectors, write_vectors

VECTORS = {vector.id: vector for vector in read_vectors()}
SPECIFICATION = Path(__file__).resolve().parents[2] / "src" / "fieldcase" / "bundle" / "FORMAT.md"
OF_OTHER_FILES = {Code.CARD_FORMAT, Code.CARD_VERSION, Code.CARD_FIELD, Code.OUTGOING}


@pytest.mark.parametrize("name", VECTORS)
def test_every_vector_ends_as_its_index_says(name, tmp_path):
    assert outcome(VECTORS[name], tmp_path) == VECTORS[name].expected


def test_every_code_has_a_vector():
    expected = {vector.expected for vector in VECTORS.values()}

    assert expected == {code.value for code in Code} - {code.value for code in OF_OTHER_FILES} | {"ok"}


def test_the_files_are_those_that_are_built_today(tmp_path):
    """They are the same each time: a difference is a change of the format, or of a test by mistake."""
    write_vectors(tmp_path)

    assert files_below(tmp_path) == files_below(FOLDER), (
        "run tools/vectors.py --write, then look at the change"
    )


def test_the_files_are_small_enough_to_be_kept():
    assert sum(len(content) for content in files_below(FOLDER).values()) < 3_000_000


def test_no_two_files_differ_in_case_only():
    names = [name.lower() for name in files_below(FOLDER)]

    assert INDEX in names
    assert len(set(names)) == len(names)


def files_below(folder) -> dict[str, bytes]:
    files = [path for path in folder.rglob("*") if path.is_file() and not path.name.startswith(".")]
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


def test_the_specification_lists_every_code():
    words = set(re.findall(r"E_[A-Z0-9_]+", SPECIFICATION.read_text("utf-8")))

    assert {code.value for code in Code} <= words
