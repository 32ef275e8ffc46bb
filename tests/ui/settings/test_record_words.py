"""Whatever the program writes into its record, people can read."""

from __future__ import annotations

import ast

import pytest

from fieldcase.services.record import RecordLine
from fieldcase.ui.settings.record_words import entry_words
from tests.architecture.source import ROOT
from tests.notebooks import NOON


def actions():
    """Every action that any line of the program records; what is filled in at run time is left out."""
    found = set()
    for path in sorted((ROOT / "src").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if (
                isinstance(node, ast.Call)
                and isinstance(node.func, ast.Attribute)
                and node.func.attr == "record"
            ):
                words = (
                    "".join(
                        str(part.value) for part in ast.walk(node.args[0]) if isinstance(part, ast.Constant)
                    )
                    if node.args
                    else ""
                )
                if "." in words:
                    found.add(words)
    return sorted(found)


@pytest.mark.parametrize("action", actions())
def test_every_kind_of_entry_has_words(qapp, action):
    line = RecordLine(seq=1, at=NOON, worker="", action=action, about="", fields=(), clock_went_back=False)

    assert not entry_words(line).startswith("Something else")
