"""Everything stays small enough to be read on paper (docs/adr/0001)."""

from __future__ import annotations

import ast

from tests.architecture.source import everything, package

MAX_FILE_LINES = 400
MAX_FUNCTION_LINES = 50
MAX_PUBLIC_METHODS = 15
NAMES_THAT_FIT_EVERYTHING = {
    "utils",
    "util",
    "helpers",
    "helper",
    "common",
    "core",
    "misc",
    "manager",
    "controller",
}


def test_no_file_is_longer_than_a_reader_can_follow():
    too_long = {
        source.name: lines
        for source in everything()
        if (lines := len(source.code.splitlines())) > MAX_FILE_LINES
    }

    assert too_long == {}


def test_no_function_is_longer_than_a_page():
    too_long = {
        source.place(function): f"{function.name}: {lines} lines"
        for source in everything()
        for function in source.functions()
        if (lines := (function.end_lineno or 0) - function.lineno + 1) > MAX_FUNCTION_LINES
    }

    assert too_long == {}


def test_no_class_offers_more_than_fifteen_methods():
    too_wide = {
        source.place(node): f"{node.name}: {methods} public methods"
        for source in package()
        for node in ast.walk(source.tree)
        if isinstance(node, ast.ClassDef) and (methods := _public_methods(node)) > MAX_PUBLIC_METHODS
    }

    assert too_wide == {}


def test_no_module_is_named_after_everything_at_once():
    walls_missing = [
        source.name
        for source in package()
        if NAMES_THAT_FIT_EVERYTHING & {part.removesuffix(".py") for part in source.name.split("/")}
        and not source.name.startswith("src/fieldcase/ui/common/")
    ]

    assert walls_missing == []


def test_every_module_says_what_it_is():
    silent = [
        source.name for source in everything() if source.code.strip() and not ast.get_docstring(source.tree)
    ]

    assert silent == []


def _public_methods(node: ast.ClassDef) -> int:
    """Count what a caller may call; Qt's own names (paintEvent) are called by Qt."""
    return sum(
        isinstance(member, ast.FunctionDef | ast.AsyncFunctionDef)
        and not member.name.startswith("_")
        and member.name.islower()
        for member in node.body
    )
