"""The list of cases: filters, three views, the rows."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QItemSelectionModel, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from fieldcase.ui.cases.case_delegate import CaseDelegate
from fieldcase.ui.cases.case_rows import CaseRows
from fieldcase.ui.cases.filter_box import FilterBox
from fieldcase.ui.cases.rows_view import RowsView
from fieldcase.ui.common.binding import bind
from fieldcase.ui.common.buttons import Button, ButtonLook, secondary_button
from fieldcase.ui.common.card import Card
from fieldcase.ui.common.empty_state import EmptyState
from fieldcase.ui.common.layouts import column, row
from fieldcase.ui.common.search_field import SearchField
from fieldcase.ui.common.segmented import Segment, Segmented
from fieldcase.ui.i18n import count, say
from fieldcase.viewmodels.case_list import CaseList, CaseView, Filters
from fieldcase.viewmodels.desk import Desk


class ListPanel(Card):
    """Shows a ``CaseList``; ``opened`` asks for the file of the chosen case."""

    opened = Signal()

    def __init__(self, case_list: CaseList, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._list = case_list
        by_what = say("Case list", "Filter cases by name or code")
        self._filter = SearchField(say("Case list", "Filter cases"), by_what, "funnel-simple")
        self._more = Button("", ButtonLook.SEGMENT, "sliders-horizontal")
        self._desk = desk
        self._box: FilterBox | None = None
        self._place = column(gap=0)
        self._views = Segmented(say("Case list", "Which cases"), _segments())
        self._rows = CaseRows(case_list, self)
        self._view = RowsView(CaseDelegate())
        self._nothing = EmptyState(
            "folders-duotone",
            say("Case list", "No case here matches."),
            secondary_button(say("Case list", "Show all cases"), on_click=self._show_all),
        )
        self._build()
        self._bind()
        self._repaint()
        self._repaint_facts()

    def focus_rows(self) -> None:
        """Put the focus on the rows, or on the filter while there are none."""
        target = self._view if self._rows.rowCount() else self._filter
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_filter(self) -> None:
        """Put the caret behind what is typed in the filter."""
        self._filter.setFocus(Qt.FocusReason.OtherFocusReason)
        self._filter.end(False)

    def show_words(self, words: str) -> None:
        """Show *words* in the filter; they were typed elsewhere."""
        if self._filter.text() != words:
            self._filter.setText(words)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go from the filter to the rows with Down; open with Enter."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            key = Qt.Key(event.key())
            if watched is self._filter and key == Qt.Key.Key_Down and not event.modifiers():
                self.focus_rows()
                return True
            if watched is self._filter and key == Qt.Key.Key_Escape and self._filter.text():
                self._filter.clear()
                self._list.narrow("")
                return True
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._rows.rowCount():
                self.opened.emit()
                return True
        return super().eventFilter(watched, event)

    def _build(self) -> None:
        self.body.setContentsMargins(10, 10, 10, 10)
        self._view.setModel(self._rows)
        self._view.setAccessibleName(say("Case list", "Cases"))
        self._more.setCheckable(True)
        line = row(gap=4)
        line.addWidget(self._filter, 1)
        line.addWidget(self._more)
        self.body.addLayout(line)
        self.body.addLayout(self._place)
        self.add(self._views)
        self.body.addWidget(self._view, 1)
        self.body.addWidget(self._nothing, 1)

    def _bind(self) -> None:
        bind(self, self._list.changed, self._repaint)
        bind(self, self._list.counted, self._repaint_facts)
        bind(self, self._list.grew, self._grow)
        bind(self, self._list.filled, self._rows.repaint_rows)
        bind(self, self._list.chosen, self._mark)
        self._filter.textEdited.connect(self._list.narrow)
        self._more.toggled.connect(self._open_filters)
        self._views.chosen.connect(lambda code: self._list.show(CaseView(code)))
        self._view.selectionModel().currentChanged.connect(lambda now, _before: self._take(now.row()))
        self._view.clicked.connect(lambda _index: self.opened.emit())
        self._filter.installEventFilter(self)
        self._view.installEventFilter(self)

    def _repaint(self, _: object = None) -> None:
        view, _words, filters = self._list.state
        selection = self._view.selectionModel()
        blocked = selection.blockSignals(True)
        self._rows.begin_anew()
        selection.blockSignals(blocked)
        self._views.choose(view.value)
        if self._box is not None:
            self._box.show_filters(filters)
        self._say_filters(filters)
        shown = bool(self._list.position.total)
        self._view.setVisible(shown)
        self._nothing.setVisible(self._list.is_loaded and not shown)
        self._mark()

    def _repaint_facts(self, _: object = None) -> None:
        facts = self._list.facts
        self._views.relabel(CaseView.ATTENTION.value, _attention_words(facts.attention))
        if self._box is not None:
            self._box.show_facts(facts)
            self._box.show_filters(self._list.state[2])

    def _say_filters(self, filters: Filters) -> None:
        number = filters.number
        self._more.say(str(number) if number else "")
        name = count("Case list", "Filters, %n set", number) if number else say("Case list", "More filters")
        self._more.setAccessibleName(name)
        self._more.setToolTip(name)

    def _open_filters(self, opened: bool) -> None:  # noqa: FBT001  (Qt calls it so)
        if self._box is None:
            # Six choices with all their words: made when somebody wants them, not before the first rows.
            self._box = FilterBox(self._desk)
            self._place.addWidget(self._box)
            self._box.chosen.connect(self._list.filter)
            self._repaint_facts()
        self._box.setVisible(opened)
        if opened:
            self._box.focus_first()

    def _grow(self, before: int) -> None:
        self._rows.go_on()
        if self._list.position.number > before:
            self._mark()

    def _mark(self, _: object = None) -> None:
        number = self._list.position.number
        selection = self._view.selectionModel()
        blocked = selection.blockSignals(True)
        if 0 < number <= self._rows.rowCount():
            index = self._rows.index(number - 1)
            selection.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self._view.scrollTo(index)
        else:
            selection.clear()
        selection.blockSignals(blocked)
        self._view.viewport().update()

    def _take(self, at: int) -> None:
        if 0 <= at < self._list.position.total:
            self._list.select_row(at)

    def _show_all(self) -> None:
        self._filter.clear()
        self._list.find("")


def _segments() -> list[Segment]:
    return [
        Segment(CaseView.MINE.value, say("Case list", "Mine")),
        Segment(CaseView.ATTENTION.value, _attention_words(0)),
        Segment(CaseView.ALL.value, say("Case list", "All")),
    ]


def _attention_words(number: int) -> str:
    return count("Case list", "Needs attention %n", number) if number else say("Case list", "Needs attention")
