"""The list of cases: a filter, three views, the rows."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QItemSelectionModel, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from fieldcase.ui.cases.case_delegate import CaseDelegate
from fieldcase.ui.cases.case_rows import CaseRows, words_of
from fieldcase.ui.common.binding import bind
from fieldcase.ui.common.buttons import secondary_button
from fieldcase.ui.common.card import Card
from fieldcase.ui.common.empty_state import EmptyState
from fieldcase.ui.common.search_field import SearchField
from fieldcase.ui.common.segmented import Segment, Segmented
from fieldcase.ui.i18n import count, say
from fieldcase.viewmodels.case_list import CaseList, CaseView


class ListPanel(Card):
    """Shows a ``CaseList``; ``opened`` asks for the file of the chosen case."""

    opened = Signal()

    def __init__(self, case_list: CaseList, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._list = case_list
        by_what = say("Case list", "Filter cases by name or code")
        self._filter = SearchField(say("Case list", "Filter cases"), by_what, "funnel-simple")
        self._views = Segmented(say("Case list", "Which cases"), _segments())
        self._rows = CaseRows(self)
        self._view = QListView()
        self._nothing = EmptyState(
            "folders-duotone",
            say("Case list", "No case here matches."),
            secondary_button(say("Case list", "Show all cases"), on_click=self._show_all),
        )
        self._build()
        self._bind()
        self._repaint()

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
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._rows.rowCount():
                self.opened.emit()
                return True
        return super().eventFilter(watched, event)

    def _build(self) -> None:
        self.body.setContentsMargins(10, 10, 10, 10)
        self._view.setModel(self._rows)
        self._view.setItemDelegate(CaseDelegate(self._view))
        self._view.setUniformItemSizes(True)
        self._view.setMouseTracking(True)
        self._view.setProperty("role", "plain")
        self._view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self._view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._view.setAccessibleName(say("Case list", "Cases"))
        self.add(self._filter, self._views)
        self.body.addWidget(self._view, 1)
        self.body.addWidget(self._nothing, 1)

    def _bind(self) -> None:
        bind(self, self._list.changed, self._repaint)
        bind(self, self._list.chosen, self._mark)
        self._filter.textEdited.connect(self._list.narrow)
        self._views.chosen.connect(lambda code: self._list.show(CaseView(code)))
        self._view.selectionModel().currentChanged.connect(lambda now, _before: self._take(now.row()))
        self._view.clicked.connect(lambda _index: self.opened.emit())
        self._filter.installEventFilter(self)
        self._view.installEventFilter(self)

    def _repaint(self, _: object = None) -> None:
        selection = self._view.selectionModel()
        blocked = selection.blockSignals(True)
        self._rows.show_rows([words_of(line, self._list.today) for line in self._list.lines])
        selection.blockSignals(blocked)
        self._views.choose(self._list.view.value)
        self._views.relabel(CaseView.ATTENTION.value, _attention_words(self._list.attention_count))
        self._view.setVisible(bool(self._list.lines))
        self._nothing.setVisible(self._list.is_loaded and not self._list.lines)
        self._mark()

    def _mark(self, _: object = None) -> None:
        number = self._list.position.number
        selection = self._view.selectionModel()
        blocked = selection.blockSignals(True)
        if number:
            index = self._rows.index(number - 1)
            selection.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self._view.scrollTo(index)
        else:
            selection.clear()
        selection.blockSignals(blocked)
        self._view.viewport().update()

    def _take(self, row: int) -> None:
        if 0 <= row < len(self._list.lines):
            self._list.select(self._list.lines[row].case.id)

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
