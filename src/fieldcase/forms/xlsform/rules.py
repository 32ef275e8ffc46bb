"""The expressions of a workbook, in our own written form with our own names."""

from __future__ import annotations

from collections.abc import Collection

from fieldcase.forms.expressions import (
    Call,
    Column,
    Expression,
    ExpressionError,
    Here,
    fields_in,
    parse,
    parts_of,
    renamed,
    write,
)
from fieldcase.forms.xlsform.naming import Names
from fieldcase.forms.xlsform.sheets import Finding, FindingKind


class Rules:
    """Reads the expressions of one sheet; what cannot be kept becomes a finding with its row."""

    def __init__(self, sheet: str, names: Names, written_names: Collection[str]) -> None:
        self._sheet = sheet
        self._names = names
        self._written = frozenset(written_names)
        self.findings: list[Finding] = []

    def read(self, text: str, row: int, *, here: bool = False, columns: bool = False) -> str | None:
        """Return *text* with our names; None, and a finding, when it cannot be kept."""
        if not text:
            return None
        try:
            expression = parse(text)
        except ExpressionError as error:
            self._remark(row, FindingKind.UNSUPPORTED_EXPRESSION, f"{text[:80]} {error}")
            return None
        if not self._is_whole(expression, row, here=here, columns=columns):
            return None
        return self._short(write(renamed(expression, self._own)), row)

    def both(self, one: str | None, other: str | None) -> str | None:
        """Return an expression that holds when both do."""
        if one is None or other is None:
            return one or other
        return write(Call("and", (parse(one), parse(other))))

    def _is_whole(self, expression: Expression, row: int, *, here: bool, columns: bool) -> bool:
        whole = True
        for name in sorted(fields_in(expression)):
            if self._names.get(name) is None:
                later = name in self._written
                kind = FindingKind.LATER_QUESTION if later else FindingKind.UNKNOWN_QUESTION
                self._remark(row, kind, name)
                whole = False
        for part in parts_of(expression):
            stray = (isinstance(part, Column) and not columns) or (isinstance(part, Here) and not here)
            if stray:
                self._remark(row, FindingKind.UNSUPPORTED_EXPRESSION, write(part))
                whole = False
        return whole

    def _short(self, text: str, row: int) -> str | None:
        try:
            parse(text)
        except ExpressionError as error:
            self._remark(row, FindingKind.UNSUPPORTED_EXPRESSION, str(error))
            return None
        return text

    def _own(self, name: str) -> str:
        return self._names.get(name) or name

    def _remark(self, row: int, kind: FindingKind, what: str) -> None:
        self.findings.append(Finding(self._sheet, row, kind, what))
