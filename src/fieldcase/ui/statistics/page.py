"""Statistics: a table or its bars, what may leave of it."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldcase.domain.statistics import Dimension
from fieldcase.domain.statistics_tables import TOTAL, Sheet
from fieldcase.services.statistics import Counted
from fieldcase.services.statistics_export import TableWords
from fieldcase.ui.cases.prints.preview import FolderChooser
from fieldcase.ui.cases.trouble import Trouble
from fieldcase.ui.common.banner import Banner
from fieldcase.ui.common.binding import bind
from fieldcase.ui.common.buttons import quiet_button
from fieldcase.ui.common.card import Card
from fieldcase.ui.common.empty_state import EmptyState
from fieldcase.ui.common.file_dialogs import choose_folder
from fieldcase.ui.common.layouts import VScroll, clear, column, row
from fieldcase.ui.common.segmented import Segment, Segmented
from fieldcase.ui.common.text import Kind, WrapLabel
from fieldcase.ui.common.theme import look
from fieldcase.ui.common.tokens import Tone
from fieldcase.ui.i18n import isolate, say
from fieldcase.ui.page import Page
from fieldcase.ui.shell.page import PageAction, PageHeader
from fieldcase.ui.statistics.bars import Bars
from fieldcase.ui.statistics.choices import Choices
from fieldcase.ui.statistics.figures_table import FiguresTable, hidden_words, share_words
from fieldcase.ui.statistics.notes import (
    inside_notes,
    left_out_words,
    notes,
    period_words,
    problem_words,
    why_words,
)
from fieldcase.ui.statistics.reports import report_words
from fieldcase.ui.statistics.words import BETWEEN, column_names, dimension_words, row_names
from fieldcase.viewmodels.desk import Desk
from fieldcase.viewmodels.destinations import Destination
from fieldcase.viewmodels.statistics import Statistics

TABLE, BARS = "table", "bars"


class StatisticsPage(Page):
    """One table at a time; the same figures as bars for whoever sees them better so."""

    def __init__(self, desk: Desk, fonts: Path, choose: FolderChooser = choose_folder) -> None:
        super().__init__()
        self._desk = desk
        self._choose = choose
        self.statistics = Statistics(desk, fonts)
        self._trouble = Trouble()
        self._choices = Choices(self.statistics)
        self._said: QVBoxLayout = column(gap=8)
        self._banner = Banner(Tone.INFO, "")
        self._about, self._why = WrapLabel("", Kind.BODY), WrapLabel("", Kind.BODY)
        self._ask_why = quiet_button(say("Statistics", "Why?"), "question", self._turn_why)
        views = (
            Segment(TABLE, say("Statistics", "Table")),
            Segment(BARS, say("Statistics", "Bars")),
        )
        self._view = Segmented(say("Statistics", "How it is shown"), views)
        self._card = Card(say("Statistics", "Figures"), "chart-bar")
        self._table, self._bars = FiguresTable(), Bars()
        self._notes = WrapLabel("", Kind.MUTED)
        self._empty = EmptyState("chart-bar-duotone", "")
        self._build()
        self._bind()

    def header(self) -> PageHeader:
        """Return the title, and how the table leaves."""
        export = PageAction(
            say("Statistics", "Export table…"),
            self._export,
            "download-simple",
            enabled=self.statistics.may_release,
        )
        return PageHeader(say("Statistics", "Statistics"), primary=export)

    def open_on(self, destination: Destination) -> None:  # noqa: ARG002  (there is one page)
        """Count."""
        self._trouble.settle()
        clear(self._said)
        self.statistics.load()
        self._choices.focus_first()

    def show_why(self, *, shown: bool) -> None:
        """Say why figures are hidden, or no longer."""
        self._why.setText("\n".join(why_words()) if shown else "")
        self._why.setVisible(shown)

    def _build(self) -> None:
        inside = QWidget()
        layout = column(inside, gap=12)
        layout.setContentsMargins(4, 4, 12, 16)
        for one in (self._trouble, self._choices, self._banner):
            layout.addWidget(one)
        layout.insertLayout(2, self._said)
        line = row(gap=8)
        line.addWidget(self._about, 1)
        line.addWidget(self._ask_why)
        self._banner.body.addLayout(line)
        self._banner.add(self._why)
        self._why.hide()
        self._card.add_to_header(self._view)
        self._card.add(self._table, self._bars, self._notes)
        layout.addWidget(self._card)
        layout.addWidget(self._empty)
        layout.addStretch(1)
        outer = column(self, gap=0)
        outer.setContentsMargins(18, 0, 12, 0)
        outer.addWidget(VScroll(inside))

    def _bind(self) -> None:
        bind(self, self.statistics.changed, self._repaint)
        bind(self, self.statistics.changed, self._trouble.settle)
        bind(self, self.statistics.failed, self._trouble.show_error)
        bind(self, self.statistics.written, self._say_written)
        self._view.chosen.connect(lambda _: self._repaint())
        self.destroyed.connect(partial(_close, self.statistics))

    def _repaint(self, _: object = None) -> None:
        counted = self.statistics.counted
        if counted is None:
            return
        clear(self._said)
        self._choices.show_choice()
        self._show_banner(counted)
        self._card.setVisible(counted.sheet is not None)
        self._empty.setVisible(counted.sheet is None)
        if counted.sheet is not None:
            self._show_figures(counted, counted.sheet)
        elif counted.problem is not None:
            self._empty.say(problem_words(counted.problem))
        else:
            self._empty.say(say("Statistics", "Nobody was registered in this time. Choose another one."))
        self.heading_changed.emit()

    def _show_banner(self, counted: Counted) -> None:
        if counted.safe is None:
            self._banner.say(say("Statistics", "Our office only"))
            self._about.setText(
                say(
                    "Statistics",
                    "Exact figures of everybody, whatever they agreed to. They are not exported.",
                )
            )
        else:
            self._banner.say(left_out_words(counted.safe))
            self._about.setText(
                say("Statistics", "Small groups are hidden so that nobody can be recognised.")
            )
        self._banner.setVisible(counted.sheet is not None)
        self._ask_why.setVisible(counted.safe is not None)
        self._why.setVisible(counted.safe is not None and bool(self._why.text()))

    def _show_figures(self, counted: Counted, sheet: Sheet) -> None:
        self._card.retitle(self._title(counted))
        dimensions = self._dimensions(counted)
        rows = row_names(sheet, dimensions, self._desk)
        columns = column_names(sheet, dimensions, self._desk, counted.question.unit)
        as_table = self._view.choice() == TABLE
        self._table.setVisible(as_table)
        self._bars.setVisible(not as_table)
        if as_table:
            self._table.show_figures(rows, columns, sheet, with_shares=_has_shares(counted))
        else:
            self._bars.show_figures(rows[:-1], [sheet.figures.get((row, TOTAL)) for row in sheet.rows])
        self._notes.setText("\n".join(self._lines(counted)))

    def _lines(self, counted: Counted) -> tuple[str, ...]:
        if counted.safe is None:
            return inside_notes(counted)
        return notes(counted.safe, counted.question, self._desk)

    def _title(self, counted: Counted) -> str:
        return BETWEEN.join((report_words(counted.question.report), period_words(counted.question.period)))

    def _dimensions(self, counted: Counted) -> tuple[Dimension, ...]:
        return counted.safe.dimensions if counted.safe is not None else counted.question.dimensions

    def _turn_why(self) -> None:
        self.show_why(shown=not self._why.text())

    def _export(self) -> None:
        counted = self.statistics.counted
        if counted is None or counted.safe is None or counted.sheet is None:
            return
        folder = self._choose(self, say("Statistics", "Where should the table be saved?"))
        if folder is not None:
            self.statistics.release(self._words(counted, counted.sheet), folder)

    def _words(self, counted: Counted, sheet: Sheet) -> TableWords:
        dimensions = self._dimensions(counted)
        return TableWords(
            title=self._title(counted),
            corner=BETWEEN.join(dimension_words(one) for one in (dimensions[0], *dimensions[2:])),
            rows=row_names(sheet, dimensions, self._desk),
            columns=column_names(sheet, dimensions, self._desk, counted.question.unit),
            share=share_words(),
            hidden=hidden_words(),
            notes=self._lines(counted),
            leftward=look().mirrored,
        )

    def _say_written(self, files: tuple[Path, ...]) -> None:
        self._trouble.settle()
        clear(self._said)
        names = ", ".join(isolate(one.name) for one in files)
        self._said.addWidget(
            Banner(
                Tone.OK,
                say("Statistics", "Saved: {name}", name=names),
                say("Statistics", "What left is kept, so that a later table cannot single anybody out."),
            )
        )


def _has_shares(counted: Counted) -> bool:
    """Tell whether figures are exact, so that parts of them are."""
    return counted.safe is None or counted.safe.rule.base == 1


def _close(statistics: Statistics, _: object = None) -> None:
    statistics.close()
