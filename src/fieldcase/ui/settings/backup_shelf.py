"""The copies on this computer, the second place, the trial."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QProgressBar, QWidget

from fieldcase.ui.common.banner import Banner
from fieldcase.ui.common.binding import bind
from fieldcase.ui.common.buttons import quiet_button, secondary_button
from fieldcase.ui.common.fact_row import FactRow
from fieldcase.ui.common.layouts import FlowLayout, clear, column
from fieldcase.ui.common.message_block import MessageBlock
from fieldcase.ui.common.moments import moment_phrase
from fieldcase.ui.common.segmented import Segment, Segmented
from fieldcase.ui.common.text import Heading, Kind, WrapLabel
from fieldcase.ui.common.tokens import Tone
from fieldcase.ui.i18n import isolate, say
from fieldcase.ui.messages import difficulty_of_copy
from fieldcase.ui.restore.panel import RestorePanel, kind_words
from fieldcase.viewmodels.backups import BUDGETS_MIB, Backups
from fieldcase.viewmodels.restoring import Restoring

FolderChooser = Callable[[QWidget], Path | None]
MOST_SHOWN = 8
MEBIBYTE = 1024 * 1024


class BackupShelf(QWidget):
    """What is there, what is done without being asked, what one can do now."""

    def __init__(
        self,
        backups: Backups,
        restoring: Callable[[], Restoring | None],
        choose_folder: FolderChooser,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "plain")
        self._backups = backups
        self._restoring = restoring
        self._choose_folder = choose_folder
        self._build()
        bind(self, backups.changed, lambda _: self.refresh())
        close = backups.close
        self.destroyed.connect(lambda *_: close())
        backups.load()

    def refresh(self) -> None:
        """Show the present state."""
        safety = self._backups.safety
        self._bar.setVisible(self._backups.busy)
        for button in (self._now, self._trial, self._choose, self._restore):
            button.setEnabled(not self._backups.busy)
        self._fill_list()
        if safety is not None:
            self._second.say(self._second_words())
            self._stop.setVisible(safety.second_place is not None)
            self._last_trial.say(self._trial_words())
            self._budget.choose(str(safety.budget // MEBIBYTE))
        self._tell()

    def _build(self) -> None:
        body = column(self, gap=8)
        body.addWidget(Heading(say("Backups", "Copies on this computer"), Kind.H3))
        body.addWidget(
            WrapLabel(
                say(
                    "Backups",
                    "FieldCase makes one when you lock and every hour of work, opens it to check it, and"
                    " keeps some of each hour, day, week and month.",
                ),
                Kind.MUTED,
            )
        )
        self._list = column(gap=0)
        body.addLayout(self._list)
        self._second = FactRow(say("Backups", "Second place"), "")
        self._last_trial = FactRow(say("Backups", "Last put back for trial"), "")
        body.addWidget(self._second)
        body.addWidget(self._last_trial)
        self._bar = QProgressBar()
        self._bar.setRange(0, 0)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(say("Backups", "A copy is being written or checked"))
        body.addWidget(self._bar)
        self._told = column()
        body.addLayout(self._told)
        self._build_buttons()
        body.addWidget(self._buttons)
        self._build_budget()
        self._place = column()
        body.addLayout(self._place)

    def _build_buttons(self) -> None:
        self._buttons = QWidget()
        line = FlowLayout(self._buttons, gap=8)
        self._now = secondary_button(say("Backups", "Copy now"), "floppy-disk", self._backups.back_up)
        self._trial = secondary_button(say("Backups", "Put back for trial"), "", self._backups.rehearse)
        self._choose = secondary_button(say("Backups", "Choose the second place…"), "", self._ask)
        self._stop = quiet_button(
            say("Backups", "No second place"), "", lambda: self._backups.choose_second_place(None)
        )
        self._restore = secondary_button(say("Backups", "Restore…"), "", self._show_restoring)
        for button in (self._now, self._trial, self._choose, self._stop, self._restore):
            line.addWidget(button)

    def _build_budget(self) -> None:
        body = self.layout()
        name = say("Backups", "Room for the copies on this computer")
        self._budget = Segmented(
            name,
            [
                Segment(str(size), isolate(QLocale().formattedDataSize(size * MEBIBYTE, 0)))
                for size in BUDGETS_MIB
            ],
        )
        self._budget.chosen.connect(lambda size: self._backups.choose_budget(int(size)))
        if body is not None:
            body.addWidget(WrapLabel(name, Kind.STRONG))
            body.addWidget(self._budget)

    def _fill_list(self) -> None:
        clear(self._list)
        shown = self._backups.backups[:MOST_SHOWN]
        if not shown:
            self._list.addWidget(WrapLabel(say("Backups", "There is none yet.")))
        for backup in shown:
            size = isolate(QLocale().formattedDataSize(backup.size))
            words = say("Backups", "{kind}, {size}, checked", kind=kind_words(backup), size=size)
            moment = moment_phrase(backup.at, self._backups.today)
            self._list.addWidget(FactRow(moment, words, "check-circle-fill", "ok"))

    def _second_words(self) -> str:
        safety = self._backups.safety
        if safety is None or safety.second_place is None:
            return say("Backups", "None: a stick that lies elsewhere survives a theft or a fire")
        place = isolate(str(safety.second_place))
        if safety.last_elsewhere is None:
            return say("Backups", "{place}, no copy yet", place=place)
        moment = moment_phrase(safety.last_elsewhere, self._backups.today)
        return say("Backups", "{place}, last copy: {moment}", place=place, moment=moment)

    def _trial_words(self) -> str:
        rehearsal = self._backups.safety.rehearsal if self._backups.safety else None
        if rehearsal is None:
            return say("Backups", "Not yet")
        moment = moment_phrase(rehearsal.at, self._backups.today)
        if rehearsal.whole:
            return say("Backups", "{moment}: opened and whole", moment=moment)
        return say("Backups", "{moment}: it could not be put back", moment=moment)

    def _tell(self) -> None:
        clear(self._told)
        problem, safety, rehearsed = self._backups.problem, self._backups.safety, self._backups.rehearsed
        if problem is not None:
            self._told.addWidget(MessageBlock(difficulty_of_copy(problem)))
        elif rehearsed is not None and rehearsed.whole:
            self._told.addWidget(
                Banner(Tone.OK, say("Backups", "The newest copy was put back, opened, and found whole."))
            )
        elif rehearsed is not None:
            self._told.addWidget(
                Banner(
                    Tone.WARN,
                    say("Backups", "The newest copy could not be put back."),
                    say("Backups", "Make another copy now, and keep one on a stick."),
                )
            )
        elif safety is not None and safety.trouble:
            self._told.addWidget(
                Banner(
                    Tone.WARN,
                    say("Backups", "The last copy that FieldCase made by itself could not be written."),
                    say("Backups", "Check the space on the disk and the second place, then press Copy now."),
                )
            )

    def _ask(self) -> None:
        folder = self._choose_folder(self)
        if folder is not None:
            self._backups.choose_second_place(folder)

    def _show_restoring(self) -> None:
        restoring = self._restoring()
        if restoring is None:
            return
        clear(self._place)
        panel = RestorePanel(restoring)
        panel.left.connect(self._put_away_restoring)
        self._place.addWidget(panel)
        restoring.load()
        panel.focus_first()

    def _put_away_restoring(self) -> None:
        clear(self._place)
        self._restore.setFocus(Qt.FocusReason.OtherFocusReason)
