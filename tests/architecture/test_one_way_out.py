"""Nothing about a person is sealed past the two functions that decide what may go."""

from __future__ import annotations

import ast
from functools import cache

import pytest

from tests.architecture.source import package

CALLED_IN = {
    "Projection": {"domain/sharing.py"},
    "CasePayload": {"services/payload.py"},
    "seal": {"services/sealing.py"},
    "seal_letter": {
        "services/answering.py",
        "services/exceptional.py",
        "services/following_up.py",
        "services/own_keys.py",
        "services/sharing.py",
    },
    "case_payload": {"services/exceptional.py", "services/sharing.py"},
    "SafeTable": {"domain/statistics_safety.py"},
    "figures_pdf": {"services/statistics_export.py"},
    "exact_table": {"services/statistics.py", "services/statistics_export.py"},
    "release_table": {"viewmodels/statistics.py"},
}
"""
Who may call what: a payload about a case needs a ``Projection``, and only the compiler makes one; a table of
numbers leaves as a ``SafeTable``, and only ``publishable`` makes one.
"""


@pytest.mark.parametrize("name", CALLED_IN)
def test_only_the_rooms_on_the_way_out_call_it(name: str) -> None:
    assert _callers()[name] == CALLED_IN[name]


def test_case_content_is_named_in_a_letter_only_where_it_comes_from_a_projection() -> None:
    found = {
        source.name.removeprefix("src/fieldcase/")
        for source in package()
        for line in ast.walk(source.tree)
        if isinstance(line, ast.Dict)
        for key in line.keys
        if isinstance(key, ast.Name) and key.id == "CASE_PATH"
    }

    assert found == {"services/sharing.py", "services/exceptional.py"}


@cache
def _callers() -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for source in package():
        if source.room != "bundle":
            for call in ast.walk(source.tree):
                if isinstance(call, ast.Call):
                    found.setdefault(_called(call), set()).add(source.name.removeprefix("src/fieldcase/"))
    return found


def _called(call: ast.Call) -> str:
    if isinstance(call.func, ast.Name):
        return call.func.id
    return call.func.attr if isinstance(call.func, ast.Attribute) else ""
