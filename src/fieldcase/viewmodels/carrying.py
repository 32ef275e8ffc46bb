"""Get a sealed file out of this computer: carried, as a draft of an e-mail, through the network."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

from fieldcase.domain.changes import Topic
from fieldcase.domain.errors import FieldCaseError
from fieldcase.domain.ids import BundleId, OrganisationId
from fieldcase.domain.sending import Sending, SendingState
from fieldcase.services import exchange_places, mail_drafts, outbox, sending
from fieldcase.services.exchange_places import PlaceChoice, WaysOut
from fieldcase.services.mail_drafts import DraftWish
from fieldcase.services.notebook import Notebook
from fieldcase.services.outbox import HandedOver
from fieldcase.services.reader_kit import ReaderKit
from fieldcase.services.sending import NeutralWords
from fieldcase.viewmodels.desk import Desk
from fieldcase.viewmodels.observable import Event

_MEGABYTE = 1_000_000

MAIL_SIZES = (10, 20, 25)
"""Megabytes that common mailboxes take in one letter."""


class Channel(StrEnum):
    """How a file leaves our hands."""

    USB = "usb"
    FOLDER = "folder"
    EMAIL = "email"
    NETWORK = "network"
    BY_HAND = "by_hand"


class CarryStage(StrEnum):
    """How far the file is; it lies in the outbox whatever happens here."""

    READY = "ready"
    WRITING = "writing"
    WRITTEN = "written"
    ON_ITS_WAY = "on_its_way"
    HANDED_OVER = "handed_over"


@dataclass(frozen=True)
class Target:
    """Where a file goes: a folder, a draft in a folder, or a place on the network."""

    channel: Channel
    folder: Path | None = None
    mail_megabytes: int = 0
    words: NeutralWords | None = None
    place: PlaceChoice | None = None
    address: str = ""


@dataclass(frozen=True)
class Carriage:
    """The file in our hands; ``trouble`` says why the last attempt to write it stopped."""

    bundle_id: BundleId
    stage: CarryStage = CarryStage.READY
    channel: Channel = Channel.BY_HAND
    file_name: str = ""
    part_count: int = 0
    drafts: tuple[Path, ...] = ()
    place: PlaceChoice | None = None
    sending: Sending | None = None
    trouble: FieldCaseError | None = None


class Carrying:
    """Takes one file at a time; an attempt that stops leaves it ready to be written again."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._kit = desk.content.reader_kit
        self._carriage: Carriage | None = None
        self._ways = WaysOut()
        self._asked: OrganisationId | None = None
        self.changed: Event[None] = Event()

    @property
    def carriage(self) -> Carriage | None:
        """The file in our hands, if there is one."""
        return self._carriage

    @property
    def ways(self) -> WaysOut:
        """How the organisation that was asked about is reached."""
        return self._ways

    def find_ways(self, organisation_id: OrganisationId) -> None:
        """Find out how an organisation can be reached."""
        if organisation_id != self._asked:
            self._asked, self._ways = organisation_id, WaysOut()

        def found(ways: WaysOut) -> None:
            if self._asked == organisation_id and ways != self._ways:
                self._ways = ways
                self.changed(None)

        self._desk.ask(lambda nb: exchange_places.ways_out(nb, organisation_id), found, lambda _error: None)

    def take(self, bundle_id: BundleId) -> None:
        """Take a file of the outbox; the one held before stays in the outbox as it is."""
        self._show(Carriage(bundle_id))

    def put_down(self) -> None:
        """Hold nothing."""
        self._show(None)

    def carry(self, target: Target) -> None:
        """Write the file, then read it back; or put it on its way to a place on the network."""
        held = self._carriage
        if held is None or held.stage is CarryStage.WRITING:
            return
        begun = replace(held, channel=target.channel, place=target.place, drafts=(), trouble=None)
        if target.place is not None:
            self._queue(begun, held.stage, target.place, target.address)
            return
        writing = replace(begun, stage=CarryStage.WRITING)
        self._show(writing)
        self._desk.ask(
            lambda notebook: _written_by(notebook, writing.bundle_id, target, self._kit),
            lambda done: self._written(writing, done),
            lambda error: self._stopped(writing, held.stage, error),
        )

    def look_again(self) -> None:
        """Find out how far a file is that is on its way."""
        held = self._carriage
        if held is not None and held.stage is CarryStage.ON_ITS_WAY:
            self._desk.ask(
                lambda notebook: sending.on_its_way(notebook, held.bundle_id),
                lambda known: self._replace(held, _further(held, known)),
                lambda _error: None,
            )

    def mark_handed_over(self) -> None:
        """Write down that the file left our hands."""
        held = self._carriage
        if held is None or held.stage in (CarryStage.WRITING, CarryStage.HANDED_OVER):
            return
        self._desk.change(
            lambda notebook: outbox.mark_handed_over(notebook, held.bundle_id, held.channel.value),
            self,
            lambda error: self._stopped(held, held.stage, error),
            lambda: self._replace(held, replace(held, stage=CarryStage.HANDED_OVER, trouble=None)),
        )

    def _queue(self, begun: Carriage, stage: CarryStage, place: PlaceChoice, address: str) -> None:
        def queued(topic: Topic) -> None:
            self._replace(begun, replace(begun, stage=CarryStage.ON_ITS_WAY))
            self._desk.publish(topic, None)
            self.look_again()

        self._show(begun)
        self._desk.ask(
            lambda notebook: sending.queue(notebook, begun.bundle_id, place.id, address),
            queued,
            lambda error: self._stopped(begun, stage, error),
        )

    def _written(self, writing: Carriage, done: HandedOver) -> None:
        written = replace(
            writing,
            stage=CarryStage.WRITTEN,
            file_name=done.drafts[0].name if done.drafts else done.written.name,
            part_count=done.part_count,
            drafts=done.drafts,
        )
        self._replace(writing, written)

    def _stopped(self, asked: Carriage, stage: CarryStage, error: FieldCaseError) -> None:
        self._replace(asked, replace(asked, stage=stage, trouble=error))

    def _replace(self, asked: Carriage, answered: Carriage) -> None:
        # Somebody may have taken another file while this one was being written.
        if self._carriage == asked and answered != asked:
            self._show(answered)

    def _show(self, carriage: Carriage | None) -> None:
        self._carriage = carriage
        self.changed(None)


def _written_by(notebook: Notebook, bundle_id: BundleId, target: Target, kit: ReaderKit | None) -> HandedOver:
    folder = target.folder or Path()
    if target.words is not None:
        wish = DraftWish(words=target.words, address=target.address, letter_megabytes=target.mail_megabytes)
        return mail_drafts.write_drafts(notebook, bundle_id, folder, wish, kit)
    if target.mail_megabytes:
        mail_bytes = target.mail_megabytes * _MEGABYTE
        return outbox.write_parts_to_folder(notebook, bundle_id, folder, mail_bytes, kit)
    return outbox.write_to_folder(notebook, bundle_id, folder, kit)


def _further(held: Carriage, known: Sending | None) -> Carriage:
    """Return *held* as the notebook knows it now; taken off its way elsewhere, it can go another way."""
    if known is None:
        return replace(held, stage=CarryStage.READY, sending=None)
    stage = CarryStage.HANDED_OVER if known.state is SendingState.SENT else CarryStage.ON_ITS_WAY
    return replace(held, stage=stage, sending=known)
