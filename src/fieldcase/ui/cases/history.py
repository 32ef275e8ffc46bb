"""The timeline of a case, the latest entries first, the rest on request."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from fieldcase.domain.timeline import TimelineEntry as Happened
from fieldcase.domain.timeline import TimelineKind
from fieldcase.ui.cases.phrases import moment_words
from fieldcase.ui.cases.timeline_phrases import LOOKS, entry_text, entry_title
from fieldcase.ui.common.buttons import quiet_button
from fieldcase.ui.common.layouts import clear, column
from fieldcase.ui.common.text import Kind
from fieldcase.ui.common.timeline import TimelineEntry, TimelineItem
from fieldcase.ui.common.tinted_text import TintedLabel
from fieldcase.ui.i18n import say
from fieldcase.viewmodels.desk import Desk
from fieldcase.viewmodels.timeline import leads_somewhere

FIRST_SHOWN = 8
"""About one screen: painted at once; the next ones follow when the page stands."""
COLLAPSED_CHARACTERS = 120
"""About two lines: what people told is not left open for everybody who passes by."""

_NARRATIVE = frozenset(
    {TimelineKind.NOTE, TimelineKind.RISK, TimelineKind.STEP_DELIVERED, TimelineKind.STEP_CHANGED}
)


class HistoryItem(TimelineItem):
    """An entry whose long text stays folded until somebody opens it."""

    def __init__(self, entry: TimelineEntry, *, last: bool, folded: str = "") -> None:
        self._folded = folded
        super().__init__(entry, last=last)

    def _build(self) -> None:
        super()._build()
        layout = self.layout()
        item = layout.itemAt(1) if layout is not None and self._folded else None
        words = item.layout() if item is not None else None
        if words is not None:
            words.addWidget(TintedLabel(self._folded, Kind.STRONG, "primary"))


class History(QWidget):
    """Shows entries; *follow* is called with the one somebody opens, *earlier* when there should be more."""

    def __init__(
        self,
        desk: Desk,
        follow: Callable[[Happened], None],
        earlier: Callable[[], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "plain")
        self._desk = desk
        self._follow = follow
        self._earlier = earlier
        self._entries: tuple[Happened, ...] = ()
        self._more = False
        self._asked = False
        self._limit = FIRST_SHOWN
        self._unfolded: set[tuple[str, str]] = set()
        self._layout: QVBoxLayout = column(self, gap=0)

    def show_entries(self, entries: Sequence[Happened], *, more: bool) -> None:
        """Show *entries* instead of what is there; *more* of them may be asked for."""
        shown, asked = self._entries, self._asked
        if (tuple(entries), more) == (shown, self._more) and self._layout.count():
            return
        self._entries, self._more, self._asked = tuple(entries), more, False
        if asked and self._entries[: len(shown)] == shown:
            self._show_all_from(len(shown))
            return
        self._limit = FIRST_SHOWN
        self._repaint()
        if len(self._entries) > FIRST_SHOWN:
            QTimer.singleShot(0, self, self._show_second_screen)

    def _repaint(self) -> None:
        clear(self._layout)
        shown = self._entries[: self._limit]
        for number, entry in enumerate(shown):
            self._layout.addWidget(self._item(entry, last=number == len(shown) - 1))
        if self._more or len(self._entries) > self._limit:
            words = say("Timeline", "Show earlier entries")
            self._layout.addWidget(quiet_button(words, "caret-down", self._show_earlier))
        self._layout.addStretch(1)

    def _item(self, entry: Happened, *, last: bool) -> HistoryItem:
        text = entry_text(entry, self._desk)
        short = _two_lines(text) if entry.kind in _NARRATIVE else text
        unfolded = _name(entry) in self._unfolded
        # Where the whole text stands on another tab, opening the entry leads there.
        foldable = short != text and not leads_somewhere(entry)
        icon, tone = LOOKS[entry.kind]
        shown = TimelineEntry(
            title=entry_title(entry),
            when=moment_words(entry.at, self._desk.clock.today()),
            text=text if unfolded else short,
            icon=icon,
            tone=tone,
            opens=entry.subject_id if foldable or leads_somewhere(entry) else "",
        )
        fold = say("Timeline", "Show less") if unfolded else say("Timeline", "Show more")
        item = HistoryItem(shown, last=last, folded=fold if foldable else "")
        item.clicked.connect(lambda _checked=False: self._press(entry, foldable=foldable))
        return item

    def _press(self, entry: Happened, *, foldable: bool) -> None:
        if not foldable:
            self._follow(entry)
            return
        self._unfolded ^= {_name(entry)}
        self._repaint_keeping_focus(self._entries.index(entry))

    def _repaint_keeping_focus(self, number: int) -> None:
        self._repaint()
        item = self._layout.itemAt(number)
        widget = item.widget() if item is not None else None
        if widget is not None:
            # A widget that was put into a layout just now is shown by and by; what is hidden takes no focus.
            widget.show()
            widget.setFocus()

    def _show_second_screen(self) -> None:
        focus = QApplication.focusWidget()
        if self._limit == FIRST_SHOWN and (focus is None or not self.isAncestorOf(focus)):
            self._limit = len(self._entries)
            self._repaint()

    def _show_earlier(self) -> None:
        if self._limit < len(self._entries):
            self._show_all_from(self._limit)
            return
        self._asked = True
        self._earlier()

    def _show_all_from(self, first_new: int) -> None:
        self._limit = len(self._entries)
        self._repaint_keeping_focus(first_new)


def _name(entry: Happened) -> tuple[str, str]:
    return entry.subject_id, entry.at.isoformat()


def _two_lines(text: str) -> str:
    lines = text.splitlines()
    short = "\n".join(lines[:2])
    if len(short) > COLLAPSED_CHARACTERS:
        short = short[:COLLAPSED_CHARACTERS].rsplit(" ", 1)[0]
    return text if short == text else f"{short}…"
