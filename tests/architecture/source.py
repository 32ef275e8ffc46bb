"""The source as these tests see it: files, syntax trees, places."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "src" / "fieldcase"

Function = ast.FunctionDef | ast.AsyncFunctionDef


@dataclass(frozen=True)
class Source:
    """One Python file."""

    path: Path
    code: str
    tree: ast.Module

    @property
    def name(self) -> str:
        """The path as a reader types it."""
        return self.path.relative_to(ROOT).as_posix()

    @property
    def room(self) -> str:
        """The first folder below the package, or the name of a file that stands there alone."""
        return self.path.relative_to(PACKAGE).parts[0].removesuffix(".py")

    def place(self, node: ast.stmt | ast.expr) -> str:
        """Where *node* stands, as file:line."""
        return f"{self.name}:{node.lineno}"

    def functions(self) -> Iterator[Function]:
        """Every function, methods and nested ones too."""
        return (node for node in ast.walk(self.tree) if isinstance(node, Function))


@cache
def package() -> tuple[Source, ...]:
    """Return every file of the program."""
    return _sources(PACKAGE)


@cache
def everything() -> tuple[Source, ...]:
    """Return every file of the program, its tools, its tests."""
    return package() + _sources(ROOT / "tools") + _sources(ROOT / "tests")


def _sources(folder: Path) -> tuple[Source, ...]:
    return tuple(_read(path) for path in sorted(folder.rglob("*.py")))


def _read(path: Path) -> Source:
    code = path.read_text("utf-8")
    return Source(path, code, ast.parse(code, filename=str(path)))
