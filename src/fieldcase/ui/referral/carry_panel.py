"""Write a finished file to a stick or folder, watch until it is safe there."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QLocale, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from fieldcase.ui.common.layouts import column
from fieldcase.ui.common.text import Kind, WrapLabel
from fieldcase.ui.i18n import isolate, say
from fieldcase.ui.referral.carry_progress import CarryProgress
from fieldcase.ui.referral.mail_size import MailSize
from fieldcase.ui.referral.option_list import Option, OptionList
from fieldcase.ui.referral.step_view import TroublePlace
from fieldcase.ui.referral.volumes import Places, Volume
from fieldcase.viewmodels.carrying import Carrying, CarryStage, Channel

_LOOK_AGAIN_MILLISECONDS = 2000
"""A stick that was just plugged in appears while one still looks."""
_FOLDER = "folder"


@dataclass(frozen=True)
class Target:
    """Where a file goes."""

    folder: Path
    channel: Channel


class CarryPanel(QWidget):
    """
    Offers the sticks that are plugged in, besides any folder; shows how far the file is.

    ``changed`` comes when somebody chose another place; ``target`` is that place.
    """

    changed = Signal()

    def __init__(self, carrying: Carrying, places: Places, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "plain")
        self._carrying = carrying
        self._places = places
        self._volumes = places.volumes()
        self._folder: Path | None = None
        self._code = ""
        self._training = False
        self._list = OptionList(say("Carry", "Where to write the file"))
        self._size = MailSize()
        self._progress = CarryProgress()
        self._trouble = TroublePlace()
        self._hint = WrapLabel("", Kind.MUTED)
        self._timer = QTimer(self)
        self._build()
        self._bind()
        self._list.show_options(self._options(), "")

    def target(self) -> Target | None:
        """Return the chosen place, if it is still there."""
        if self._code == _FOLDER and self._folder is not None:
            return Target(self._folder, Channel.FOLDER)
        volume = next((one for one in self._volumes if str(one.folder) == self._code), None)
        return Target(volume.folder, Channel.USB) if volume is not None else None

    def mail_megabytes(self) -> int:
        """Return how large a letter may be, if the file is to be written in parts for e-mail; else 0."""
        return int(self._size.value)

    def forget(self) -> None:
        """Choose no place any more."""
        self._folder, self._code = None, ""
        self._look()

    def show_training(self, *, training: bool) -> None:
        """Say where a practice file can be opened."""
        self._training = training
        self.repaint_state()

    def repaint_state(self) -> None:
        """Paint how far the file is."""
        held = self._carrying.carriage
        self._list.show_options(self._options(), self._code)
        self._trouble.show_trouble(held.trouble if held is not None else None)
        self._progress.show_carriage(held)
        written = held is not None and held.stage in (CarryStage.WRITTEN, CarryStage.HANDED_OVER)
        self._hint.setVisible(written and self._training)

    def focus_first(self) -> None:
        """Stand on the chosen place, or on the first."""
        self._list.focus_first()

    def showEvent(self, event: QShowEvent) -> None:
        """Look for sticks as long as somebody looks here."""
        super().showEvent(event)
        self._look()
        self._timer.start(_LOOK_AGAIN_MILLISECONDS)

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop looking."""
        self._timer.stop()
        super().hideEvent(event)

    def _build(self) -> None:
        layout = column(self, gap=12)
        self._hint.setText(
            say(
                "Carry",
                "This is a practice file. In the practice notebook of a partner, open it with"
                " “Outbox & inbox”, “Open a file…”. Real notebooks never take it in.",
            )
        )
        for part in (self._trouble, self._list, self._size, self._progress, self._hint):
            layout.addWidget(part)
        self._hint.hide()

    def _bind(self) -> None:
        self._list.chosen.connect(self._choose)
        self._timer.timeout.connect(self._look)

    def _look(self) -> None:
        self._volumes = self._places.volumes()
        if self._code and self._code != _FOLDER and self.target() is None:
            self._code = ""
        self.repaint_state()
        self.changed.emit()

    def _choose(self, code: str) -> None:
        if code == _FOLDER:
            self._folder = self._places.choose_folder(self) or self._folder
            code = _FOLDER if self._folder is not None else ""
        self._code = code
        self.repaint_state()
        # The cards were made anew, or a dialog was open: the keyboard stays where it was.
        self._list.focus_first()
        self.changed.emit()

    def _options(self) -> list[Option]:
        sticks = [
            Option(str(one.folder), _stick_words(one), (_room_words(one),), icon="usb-duotone")
            for one in self._volumes
        ]
        lines = (isolate(self._folder.name or str(self._folder)),) if self._folder is not None else ()
        if not sticks:
            lines = (*lines, say("Carry", "A USB stick appears here as soon as it is plugged in."))
        folder = Option(
            _FOLDER, say("Carry", "A folder on this computer…"), lines, icon="folder-open-duotone"
        )
        return [*sticks, folder]


def _stick_words(volume: Volume) -> str:
    return say("Carry", "USB stick “{name}”", name=isolate(volume.name))


def _room_words(volume: Volume) -> str:
    return say("Carry", "{size} free", size=isolate(QLocale().formattedDataSize(volume.free_bytes, 1)))
