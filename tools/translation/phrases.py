"""
Read every text that the screens show out of the source, by its syntax tree.

Why not pyside6-lupdate: docs/adr/0009.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

I18N_MODULE = "fieldcase.ui.i18n"
HOLE = re.compile(r"\{(\w*)[^{}]*\}")
FIXED_ARGUMENTS = {"say": 2, "count": 3}
"""How many arguments stand before the holes: context, text, and for count the number."""


@dataclass(frozen=True, order=True)
class Phrase:
    """One text to translate; plural ones have a form for each grammatical number of a language."""

    context: str
    source: str
    plural: bool = False


class PhraseError(Exception):
    """A text cannot be extracted; says where, as file:line, and why."""

    def __init__(self, path: Path, line: int, why: str) -> None:
        super().__init__(f"{path}:{line}: {why}")


def read_phrases(folder: Path) -> frozenset[Phrase]:
    """Return the phrases of every Python file below *folder*; PhraseError at the first that is wrong."""
    return frozenset(
        phrase
        for path in sorted(folder.rglob("*.py"))
        for phrase in phrases_in(path, path.read_text("utf-8"))
    )


def phrases_in(path: Path, code: str) -> Iterator[Phrase]:
    """Yield the phrases of one file; *path* only names it in a PhraseError."""
    tree = ast.parse(code, filename=str(path))
    names = _names_of_say_and_count(tree)
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and (function := _called(node.func, names)):
            try:
                yield _phrase(node, function)
            except ValueError as problem:
                raise PhraseError(path, node.lineno, f"{function}: {problem}") from None


def holes(text: str) -> frozenset[str]:
    """Return the names between braces; ``{{`` is a literal brace."""
    return frozenset(HOLE.findall(text.replace("{{", "").replace("}}", "")))


def _names_of_say_and_count(tree: ast.Module) -> dict[str, str]:
    """Map each name the file gives the two functions, or their module, to its real name."""
    names: dict[str, str] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module in {I18N_MODULE, "fieldcase.ui"}:
            names |= {alias.asname or alias.name: alias.name for alias in node.names}
        elif isinstance(node, ast.FunctionDef) and node.name in FIXED_ARGUMENTS:
            # The module that defines them uses them too, for the names of days.
            names[node.name] = node.name
    return names


def _called(function: ast.expr, names: dict[str, str]) -> str | None:
    match function:
        case ast.Name(id=name) if names.get(name) in FIXED_ARGUMENTS:
            return names[name]
        case ast.Attribute(value=ast.Name(id=module), attr=name) if names.get(module) == "i18n":
            return name if name in FIXED_ARGUMENTS else None
    return None


def _phrase(call: ast.Call, function: str) -> Phrase:
    fixed = FIXED_ARGUMENTS[function]
    if len(call.args) != fixed or any(isinstance(argument, ast.Starred) for argument in call.args):
        raise ValueError(f"takes exactly {fixed} positional arguments; holes are filled by keyword")
    phrase = Phrase(_literal(call.args[0]), _literal(call.args[1]), plural=function == "count")
    _check_text(phrase)
    _check_holes(phrase, call)
    return phrase


def _literal(argument: ast.expr) -> str:
    if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
        return argument.value
    raise ValueError("context and text must be plain string literals, not f-strings, sums or variables")


def _check_text(phrase: Phrase) -> None:
    if not phrase.context or not phrase.source.strip():
        raise ValueError("context and text may not be empty")
    if phrase.plural and "%n" not in phrase.source:
        raise ValueError("the text needs %n where the number stands")


def _check_holes(phrase: Phrase, call: ast.Call) -> None:
    filled = {keyword.arg for keyword in call.keywords}
    if None in filled:
        raise ValueError("holes are filled by name, not by ** of a mapping")
    if holes(phrase.source) != filled:
        raise ValueError("the {holes} of the text and the keyword arguments differ")
