"""Choose how a finished file leaves this computer, watch how far it is."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLocale, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from fieldcase.domain.ids import OrganisationId
from fieldcase.domain.sending import PlaceKind
from fieldcase.services.exchange_places import PlaceChoice
from fieldcase.ui.common.buttons import secondary_button
from fieldcase.ui.common.drafting import drop_drafts, set_scope
from fieldcase.ui.common.layouts import column
from fieldcase.ui.common.text import Kind, WrapLabel
from fieldcase.ui.i18n import isolate, say
from fieldcase.ui.mail_words import neutral_words
from fieldcase.ui.referral.address_line import AddressLine
from fieldcase.ui.referral.carry_progress import CarryProgress
from fieldcase.ui.referral.mail_size import MailSize
from fieldcase.ui.referral.option_list import Option, OptionList
from fieldcase.ui.referral.step_view import TroublePlace
from fieldcase.ui.referral.volumes import Places, Volume
from fieldcase.ui.referral.way_words import place_words
from fieldcase.viewmodels.carrying import Carriage, Carrying, CarryStage, Channel, Target

_LOOK_AGAIN_MILLISECONDS = 2000
"""A stick that was just plugged in appears while one still looks."""
_FOLDER = "folder"
_LETTER = "letter"


class CarryPanel(QWidget):
    """
    Offers the sticks that are plugged in, any folder, a draft of an e-mail, the places on the network.

    ``changed`` comes when somebody chose another way; ``target`` is that way.
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
        self._organisation: OrganisationId | None = None
        self._opened: Carriage | None = None
        self._training = False
        self._list = OptionList(say("Carry", "How the file leaves"))
        self._parts = MailSize()
        self._letters = MailSize(letters=True)
        self._address = AddressLine()
        self._progress = CarryProgress()
        self._open = secondary_button(
            say("Carry", "Open in the e-mail program"), "envelope-simple", self._open_drafts
        )
        self._trouble = TroublePlace()
        self._hint = WrapLabel("", Kind.MUTED)
        self._timer = QTimer(self)
        self._build()
        self._bind()
        self.repaint_state()

    def target(self) -> Target | None:
        """Return the chosen way, if it is still there."""
        place = self._chosen_place()
        if place is not None:
            known = place.kind is not PlaceKind.MAIL or "@" in self._address.address
            to = self._address.address if place.kind is PlaceKind.MAIL else ""
            return Target(Channel.NETWORK, place=place, address=to) if known else None
        if self._folder is not None and self._code == _FOLDER:
            return Target(Channel.FOLDER, self._folder, self._parts.megabytes)
        if self._folder is not None and self._code == _LETTER:
            return Target(
                Channel.EMAIL,
                self._folder,
                self._letters.megabytes,
                words=neutral_words(),
                address=self._address.address,
            )
        volume = next((one for one in self._volumes if str(one.folder) == self._code), None)
        return Target(Channel.USB, volume.folder) if volume is not None else None

    def forget(self) -> None:
        """Choose no way any more, except the place they were reached by before."""
        self._folder, self._code = None, self._carrying.ways.usual or ""
        self._look()

    def show_organisation(self, organisation_id: OrganisationId | None) -> None:
        """Offer the ways that lead to an organisation."""
        if organisation_id is not None and organisation_id != self._organisation:
            self._organisation = organisation_id
            set_scope(self, f"way:{organisation_id}")
            self._carrying.find_ways(organisation_id)

    def show_training(self, *, training: bool) -> None:
        """Say where a practice file can be opened."""
        self._training = training
        self.repaint_state()

    def repaint_state(self) -> None:
        """Paint the ways, how far the file is."""
        held = self._carrying.carriage
        self._list.show_options(self._options(), self._code)
        place = self._chosen_place()
        self._address.suggest(self._carrying.ways.address)
        self._address.setVisible(
            self._code == _LETTER or (place is not None and place.kind is PlaceKind.MAIL)
        )
        self._parts.setVisible(self._code == _FOLDER)
        self._letters.setVisible(self._code == _LETTER)
        self._trouble.show_trouble(held.trouble if held is not None else None)
        self._progress.show_carriage(held)
        if held is not None and held.stage in (CarryStage.ON_ITS_WAY, CarryStage.WRITTEN):
            drop_drafts(self)
        written = held is not None and held.stage in (CarryStage.WRITTEN, CarryStage.HANDED_OVER)
        self._hint.setVisible(written and self._training)
        self._open.setVisible(held is not None and bool(held.drafts))
        if held is not None and held.drafts and held.stage is CarryStage.WRITTEN:
            self._open_once(held)

    def focus_first(self) -> None:
        """Stand on the chosen way, or on the first."""
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
        choices = (self._list, self._address, self._parts, self._letters)
        for part in (self._trouble, *choices, self._progress, self._open, self._hint):
            layout.addWidget(part)
        self._hint.hide()

    def _bind(self) -> None:
        self._list.chosen.connect(self._choose)
        self._address.changed.connect(self.changed.emit)
        self._timer.timeout.connect(self._look)

    def _look(self) -> None:
        self._volumes = self._places.volumes()
        if self._code not in self._codes():
            self._code = ""
        self.repaint_state()
        self.changed.emit()

    def _choose(self, code: str) -> None:
        if code in (_FOLDER, _LETTER):
            self._folder = self._places.choose_folder(self) or self._folder
            code = code if self._folder is not None else ""
        self._code = code
        self.repaint_state()
        # The cards were made anew, or a dialog was open: the keyboard stays where it was.
        self._list.focus_first()
        self.changed.emit()

    def _open_once(self, held: Carriage) -> None:
        if self._opened is None or self._opened.drafts != held.drafts:
            self._opened = held
            self._open_drafts()

    def _open_drafts(self) -> None:
        held = self._carrying.carriage
        for path in held.drafts if held is not None else ():
            self._places.open_draft(path)

    def _chosen_place(self) -> PlaceChoice | None:
        return next((one for one in self._carrying.ways.places if one.id == self._code), None)

    def _codes(self) -> frozenset[str]:
        return frozenset(option.code for option in self._options())

    def _options(self) -> list[Option]:
        ways = self._carrying.ways
        sticks = [
            Option(str(one.folder), _stick_words(one), (_room_words(one),), icon="usb-duotone")
            for one in self._volumes
        ]
        folder = Option(
            _FOLDER,
            say("Carry", "A folder on this computer…"),
            self._folder_lines(_FOLDER, sticks=bool(sticks)),
            icon="folder-open-duotone",
        )
        letter = Option(
            _LETTER,
            say("Carry", "A draft for your e-mail program…"),
            (
                *self._folder_lines(_LETTER, sticks=True),
                say("Carry", "It is not sent until you press Send there."),
            ),
            icon="envelope-duotone",
        )
        places = [
            Option(one.id, isolate(one.label), (place_words(one.kind),), icon="paper-plane-tilt-duotone")
            for one in ways.places
        ]
        return [*sticks, *places, folder, letter]

    def _folder_lines(self, code: str, *, sticks: bool) -> tuple[str, ...]:
        lines: tuple[str, ...] = ()
        if self._folder is not None and self._code == code:
            lines = (isolate(self._folder.name or str(self._folder)),)
        if not sticks:
            lines = (*lines, say("Carry", "A USB stick appears here as soon as it is plugged in."))
        return lines


def _stick_words(volume: Volume) -> str:
    return say("Carry", "USB stick “{name}”", name=isolate(volume.name))


def _room_words(volume: Volume) -> str:
    return say("Carry", "{size} free", size=isolate(QLocale().formattedDataSize(volume.free_bytes, 1)))
