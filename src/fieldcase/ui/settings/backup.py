"""When the notebook was last backed up, and a button that does it now."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QProgressBar, QWidget

from fieldcase.ui.common.banner import Banner
from fieldcase.ui.common.buttons import primary_button
from fieldcase.ui.common.file_dialogs import choose_folder
from fieldcase.ui.common.layouts import clear, column
from fieldcase.ui.common.message_block import MessageBlock
from fieldcase.ui.common.text import Kind, WrapLabel
from fieldcase.ui.common.tokens import Tone
from fieldcase.ui.i18n import day_phrase, isolate, say
from fieldcase.ui.messages import difficulty_of_copy
from fieldcase.ui.settings.backup_shelf import BackupShelf
from fieldcase.ui.settings.group import SettingsGroup
from fieldcase.viewmodels.restoring import Restoring
from fieldcase.viewmodels.settings import Settings

FolderChooser = Callable[[QWidget], Path | None]


def ask_for_backup_folder(parent: QWidget) -> Path | None:
    """Let somebody choose where the backup goes; None if they changed their mind."""
    return choose_folder(parent, say("Settings", "Choose a stick or a folder"))


class BackupGroup(SettingsGroup):
    """Says when, asks where, shows what came of it."""

    def __init__(
        self,
        settings: Settings,
        choose_folder: FolderChooser,
        restoring: Callable[[], Restoring | None] = lambda: None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(say("Settings", "Backup"), "floppy-disk-duotone", parent)
        self._settings = settings
        self._choose_folder = choose_folder
        self._build()
        self.body.addSpacing(8)
        self.add(BackupShelf(settings.backups(), restoring, choose_folder))

    def refresh(self) -> None:
        """Show the last backup, then how the present one is doing."""
        busy = self._settings.backing_up
        self._last.setText(self._last_words())
        # A button that is switched off hands its focus to whatever comes next on the screen.
        was_here = self._now.hasFocus() or self._bar.hasFocus()
        self._bar.setVisible(busy)
        if busy and was_here:
            self._bar.setFocus(Qt.FocusReason.OtherFocusReason)
        self._now.setEnabled(not busy)
        if not busy and was_here:
            self._now.setFocus(Qt.FocusReason.OtherFocusReason)
        clear(self._told)
        if self._settings.problem is not None:
            self._told.addWidget(MessageBlock(difficulty_of_copy(self._settings.problem)))
        elif self._settings.backed_up is not None:
            self._told.addWidget(self._done())

    def _build(self) -> None:
        self._last = WrapLabel("", Kind.QUESTION)
        self._bar = QProgressBar()
        self._bar.setRange(0, 0)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(say("Settings", "Writing the backup"))
        self._now = primary_button(say("Settings", "Back up now…"), "floppy-disk", self._ask)
        self._told = column()
        self.add(
            self._last,
            WrapLabel(
                say(
                    "Settings",
                    "A backup is the whole notebook in one encrypted copy. It opens with the passphrase you"
                    " have on the day you make it.",
                )
            ),
            WrapLabel(
                say("Settings", "Best on a stick that is kept in another place than this computer."),
                Kind.MUTED,
            ),
            self._bar,
        )
        self.body.addLayout(self._told)
        self.body.addWidget(self._now, 0, Qt.AlignmentFlag.AlignLeft)

    def _last_words(self) -> str:
        facts = self._settings.facts
        if facts is None:
            return ""
        if facts.last_backup is None:
            return say("Settings", "There is no backup yet.")
        at = facts.last_backup.astimezone()
        return say(
            "Settings",
            "Last backup: {day}, {time}",
            day=day_phrase(at.date(), self._settings.today),
            time=isolate(at.strftime("%H:%M")),
        )

    def _done(self) -> QWidget:
        made = self._settings.backed_up
        if made is None:
            return QWidget()
        size = QLocale().formattedDataSize(made.size)
        return Banner(
            Tone.OK,
            say("Settings", "The backup was written, then read back."),
            say("Settings", "{name}, {size}", name=isolate(made.name), size=size),
        )

    def _ask(self) -> None:
        folder = self._choose_folder(self)
        if folder is not None:
            self._settings.back_up(folder)
