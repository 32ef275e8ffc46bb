"""Choose a backup, see it beside the notebook that is there, decide."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QAbstractButton, QProgressBar, QWidget

from fieldcase.services.backup_shelf import BackupKind, KeptBackup
from fieldcase.ui.common.banner import Banner
from fieldcase.ui.common.binding import bind
from fieldcase.ui.common.buttons import primary_button, quiet_button, secondary_button
from fieldcase.ui.common.fact_row import FactRow
from fieldcase.ui.common.file_dialogs import choose_folder
from fieldcase.ui.common.layouts import clear, column
from fieldcase.ui.common.message_block import MessageBlock
from fieldcase.ui.common.moments import moment_phrase
from fieldcase.ui.common.text import Heading, Kind, PlainLabel, WrapLabel
from fieldcase.ui.common.tokens import Tone
from fieldcase.ui.i18n import isolate, say
from fieldcase.ui.intake.revealing import reveal
from fieldcase.ui.messages import difficulty_of
from fieldcase.ui.restore.comparison import ComparisonView
from fieldcase.ui.restore.words_way import WordsWay
from fieldcase.ui.unlock.passphrase_field import PassphraseField
from fieldcase.viewmodels.restoring import Restoring, is_sealed

FolderChooser = Callable[[QWidget], Path | None]
MOST_SHOWN = 12


def ask_for_folder_with_backups(parent: QWidget) -> Path | None:
    """Let somebody choose where to look; None if they changed their mind."""
    return choose_folder(parent, say("Restore", "Choose the stick or folder"))


class RestorePanel(QWidget):
    """First the list, then the comparison; ``left`` says that somebody wants neither."""

    left = Signal()

    def __init__(
        self,
        restoring: Restoring,
        choose_folder: FolderChooser = ask_for_folder_with_backups,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "plain")
        self._restoring = restoring
        self._choose_folder = choose_folder
        self._build()
        bind(self, restoring.changed, lambda _: self._repaint())
        self._repaint()

    def focus_first(self) -> None:
        """Stand where one starts."""
        first = self._passphrase if self._restoring.needs_passphrase else self._elsewhere
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build(self) -> None:
        body = column(self, gap=10)
        self._choice = QWidget()
        self._choice.setProperty("role", "plain")
        inside = column(self._choice, gap=10)
        inside.addWidget(WrapLabel(_what_happens(), Kind.MUTED))
        self._label = PlainLabel(say("Restore", "Passphrase you had then"), Kind.STRONG)
        self._passphrase = PassphraseField(say("Restore", "Passphrase you had then"))
        self._label.setBuddy(self._passphrase)
        inside.addWidget(self._label)
        inside.addWidget(self._passphrase)
        self._words = WordsWay()
        inside.addWidget(self._words)
        self._list = column(gap=0)
        inside.addLayout(self._list)
        self._elsewhere = secondary_button(
            say("Restore", "Look on a stick or in a folder…"), "folder-open", self._look_elsewhere
        )
        inside.addWidget(self._elsewhere, 0, Qt.AlignmentFlag.AlignLeft)
        self._compared = column(gap=10)
        self._bar = QProgressBar()
        self._bar.setRange(0, 0)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(say("Restore", "The backup is being opened and checked"))
        self._told = column()
        body.addWidget(self._choice)
        body.addLayout(self._compared)
        body.addWidget(self._bar)
        body.addLayout(self._told)
        self._leave = quiet_button(say("Restore", "Leave everything as it is"), "", self._give_up)
        body.addWidget(self._leave, 0, Qt.AlignmentFlag.AlignLeft)

    def _repaint(self) -> None:
        state = self._restoring
        comparing = state.comparison is not None
        self._choice.setVisible(not comparing)
        self._choice.setEnabled(not state.busy)
        self._leave.setEnabled(not state.busy)
        for widget in (self._label, self._passphrase):
            widget.setVisible(state.needs_passphrase)
        self._words.offer(wanted=state.needs_passphrase)
        self._bar.setVisible(state.busy)
        self._fill_list()
        self._fill_comparison()
        clear(self._told)
        if state.problem is not None:
            block = MessageBlock(difficulty_of(state.problem))
            self._told.addWidget(block)
            reveal(block)
            self._try_again()

    def _fill_list(self) -> None:
        clear(self._list)
        shown = self._restoring.backups[:MOST_SHOWN]
        if not shown:
            self._list.addWidget(WrapLabel(say("Restore", "There is no backup in this place."), Kind.STRONG))
        looks: list[QAbstractButton] = []
        for backup in shown:
            row = self._row(backup)
            self._list.addWidget(row)
            # What is not shown yet takes no focus.
            row.show()
            looks += row.findChildren(QAbstractButton)
        for first, second in pairwise((*looks, self._elsewhere, self._leave)):
            self.setTabOrder(first, second)
        if looks and self.focusWidget() is self._elsewhere:
            # The newest copy is the next thing to look at, as soon as the list is there.
            looks[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _row(self, backup: KeptBackup) -> QWidget:
        when = moment_phrase(backup.at, self._restoring.today)
        line = FactRow(when, f"{kind_words(backup)} · {isolate(QLocale().formattedDataSize(backup.size))}")
        look = secondary_button(say("Restore", "Compare"), "", lambda: self._prepare(backup))
        look.setAccessibleName(say("Restore", "Compare the backup of {moment}", moment=when))
        line.add_action(look)
        return line

    def _fill_comparison(self) -> None:
        clear(self._compared)
        comparison, chosen = self._restoring.comparison, self._restoring.chosen
        if comparison is None or chosen is None:
            return
        when = moment_phrase(chosen.at, self._restoring.today)
        self._compared.addWidget(Heading(say("Restore", "The backup of {moment}", moment=when), Kind.H3))
        self._compared.addWidget(ComparisonView(comparison, self._restoring.today))
        self._compared.addWidget(
            Banner(
                Tone.INFO,
                say("Restore", "The backup was opened and found whole."),
                say("Restore", "If you use it, the notebook of now is put aside and kept for 30 days."),
            )
        )
        use = primary_button(say("Restore", "Use this backup"), "check", self._restoring.use)
        use.setEnabled(not self._restoring.busy)
        self._compared.addWidget(use, 0, Qt.AlignmentFlag.AlignLeft)
        use.setFocus(Qt.FocusReason.OtherFocusReason)

    def _prepare(self, backup: KeptBackup) -> None:
        words = self._words.typed
        if is_sealed(backup) and not words:
            self._words.ask()
        elif self._restoring.needs_passphrase and not words and not self._passphrase.text():
            self._passphrase.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._restoring.prepare(backup, self._passphrase.text(), words)

    def _try_again(self) -> None:
        if self._words.typed:
            self._words.ask()
        else:
            self.focus_first()

    def _look_elsewhere(self) -> None:
        folder = self._choose_folder(self)
        if folder is not None:
            self._restoring.look_in(folder)

    def _give_up(self) -> None:
        comparing = self._restoring.comparison is not None
        self._restoring.abandon()
        if not comparing:
            self.left.emit()


def kind_words(backup: KeptBackup) -> str:
    """Return why a copy was made, or what alone opens it."""
    if is_sealed(backup):
        return say("Restore", "One file, opens with the recovery words")
    words = {
        BackupKind.BACKUP: say("Restore", "Backup"),
        BackupKind.BEFORE_UPDATE: say("Restore", "Before an update"),
        BackupKind.REPLACED: say("Restore", "Put aside when a backup took its place"),
    }
    return words[backup.kind]


def _what_happens() -> str:
    return say(
        "Restore",
        "Choose a backup to see what is in it, beside the notebook of now. Nothing is replaced before you"
        " say so.",
    )
