"""The rows of a survey taken apart into pages, groups and repeated groups."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from fieldcase.forms.xlsform.kinds import BEGIN_GROUP, BEGIN_REPEAT, END_GROUP, END_REPEAT
from fieldcase.forms.xlsform.questions import Asked, Maker
from fieldcase.forms.xlsform.sheets import Finding, FindingKind, Sheet, SheetRow

MAX_QUESTIONS = 1_000
_TOO_MANY = "more than 1000 questions"


@dataclass(slots=True)
class Page:
    """A group at the top, or the questions between two of them."""

    title: str = ""
    titles: Mapping[str, str] = field(default_factory=dict)
    asked: list[Asked] = field(default_factory=list)


@dataclass(slots=True)
class _Open:
    row: SheetRow
    is_repeat: bool
    around: str | None
    asked: list[Asked]


def pages_of(sheet: Sheet, maker: Maker, findings: list[Finding]) -> tuple[Page, ...]:
    """Return the pages, adding to *findings* what does not close."""
    reader = _Reader(maker)
    for row in sheet.rows:
        reader.take(row)
    for left in reader.open:
        findings.append(
            Finding(sheet.name, left.row.number, FindingKind.UNBALANCED_GROUP, left.row.get("name"))
        )
    return tuple(reader.pages)


class _Reader:
    def __init__(self, maker: Maker) -> None:
        self._maker = maker
        self.pages: list[Page] = [Page()]
        self.open: list[_Open] = []
        self._count = 0

    def take(self, row: SheetRow) -> None:
        kind = row.get("type").lower()
        if not kind:
            return
        if kind in BEGIN_GROUP:
            self._begin_group(row)
        elif kind in BEGIN_REPEAT:
            self._begin_repeat(row)
        elif kind in END_GROUP | END_REPEAT:
            self._end(row, is_repeat=kind in END_REPEAT)
        else:
            self._question(row)

    def _begin_group(self, row: SheetRow) -> None:
        around = self._maker.rules.both(
            self._around(), self._maker.rules.read(row.get("relevant"), row.number)
        )
        if not self.open:
            words = self._maker.words(row)
            titles = {tag: said.get("label", "") for tag, said in words.items()}
            self.pages.append(Page(self._maker.title(row), titles))
        else:
            self._put(self._maker.heading(row, around))
        self.open.append(_Open(row, False, around, self._target()))

    def _begin_repeat(self, row: SheetRow) -> None:
        if any(one.is_repeat for one in self.open):
            self._maker.remark(row, FindingKind.NESTED_REPEAT, row.get("name"))
        around = self._maker.rules.both(
            self._around(), self._maker.rules.read(row.get("relevant"), row.number)
        )
        self.open.append(_Open(row, True, around, []))

    def _end(self, row: SheetRow, *, is_repeat: bool) -> None:
        if not self.open or self.open[-1].is_repeat is not is_repeat:
            self._maker.remark(row, FindingKind.UNBALANCED_GROUP, row.get("type"))
            return
        closed = self.open.pop()
        if is_repeat:
            if not closed.asked:
                self._maker.remark(closed.row, FindingKind.EMPTY_GROUP, closed.row.get("name"))
            if not any(one.is_repeat for one in self.open):
                self._put(self._maker.repeat(closed.row, closed.around, tuple(closed.asked)))
        elif not self.open:
            self.pages.append(Page())

    def _question(self, row: SheetRow) -> None:
        self._count += 1
        if self._count > MAX_QUESTIONS:
            if self._count == MAX_QUESTIONS + 1:
                self._maker.remark(row, FindingKind.NOT_CONSISTENT, _TOO_MANY)
            return
        inside = bool(self.open) and self.open[-1].is_repeat
        # A repeat carries the condition around it; its questions need not say it again.
        self._put(self._maker.make(row, None if inside else self._around()))

    def _around(self) -> str | None:
        return self.open[-1].around if self.open else None

    def _target(self) -> list[Asked]:
        return self.open[-1].asked if self.open else self.pages[-1].asked

    def _put(self, asked: Asked | None) -> None:
        if asked is not None:
            self._target().append(asked)
