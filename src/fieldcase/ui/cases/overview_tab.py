"""What happened in a case, with what may be added in passing."""

from __future__ import annotations

from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from fieldcase.ui.cases.history import History
from fieldcase.ui.common.buttons import quiet_button
from fieldcase.ui.common.card import Card
from fieldcase.ui.common.layouts import column
from fieldcase.ui.common.text import Kind, WrapLabel
from fieldcase.ui.i18n import say
from fieldcase.viewmodels.case_file import CaseFile, CaseWays
from fieldcase.viewmodels.desk import Desk
from fieldcase.viewmodels.timeline import EntryFilter


class OverviewTab(QWidget):
    """The timeline, filtered by kind."""

    def __init__(self, case_file: CaseFile, ways: CaseWays, desk: Desk) -> None:
        super().__init__()
        self.setProperty("role", "plain")
        self._file = case_file
        self._card = Card(say("Timeline", "Timeline"))
        self._history = History(desk, ways.follow, case_file.show_earlier)
        self._nothing = WrapLabel("", Kind.MUTED)
        self._button = quiet_button("", "funnel-simple")
        self._actions: dict[EntryFilter, QAction] = {}
        self._build()

    def repaint_tab(self) -> None:
        """Show the entries of the file."""
        wanted, happened = self._file.timeline.kind, self._file.timeline.latest
        self._button.say(_filter_words(wanted))
        self._button.retint()
        self._actions[wanted].setChecked(True)
        self._history.show_entries(happened.entries, more=happened.more)
        self._nothing.setText(say("Timeline", "Nothing of this kind has happened yet."))
        self._nothing.setVisible(not happened.entries)

    def _build(self) -> None:
        menu = QMenu(self._button)
        group = QActionGroup(menu)
        for wanted in EntryFilter:
            action = menu.addAction(_filter_words(wanted))
            action.setCheckable(True)
            action.triggered.connect(lambda _checked=False, kind=wanted: self._file.show_only(kind))
            group.addAction(action)
            self._actions[wanted] = action
        self._button.setMenu(menu)
        self._card.add_to_header(self._button)
        self._card.add(self._nothing, self._history)
        layout = column(self, gap=0)
        layout.addWidget(self._card, 1)


def _filter_words(wanted: EntryFilter) -> str:
    words = {
        EntryFilter.ALL: say("Timeline", "All types"),
        EntryFilter.INTERVIEWS: say("Timeline", "Interviews"),
        EntryFilter.CONSENT: say("Timeline", "Consent"),
        EntryFilter.RISK: say("Timeline", "Risk"),
        EntryFilter.STEPS: say("Timeline", "Steps"),
        EntryFilter.REFERRALS: say("Timeline", "Referrals"),
        EntryFilter.NOTES: say("Timeline", "Notes"),
    }
    return words[wanted]
