"""Carry a sealed file out of this computer: write it, read it back, say that it left."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

from fieldcase.domain.errors import FieldCaseError
from fieldcase.domain.ids import BundleId
from fieldcase.services import outbox
from fieldcase.services.notebook import Notebook
from fieldcase.services.outbox import HandedOver
from fieldcase.services.reader_kit import ReaderKit
from fieldcase.viewmodels.desk import Desk
from fieldcase.viewmodels.observable import Event

_MEGABYTE = 1_000_000

MAIL_SIZES = (10, 20, 25)
"""Megabytes that common mailboxes take in one letter."""


class Channel(StrEnum):
    """How a file leaves our hands."""

    USB = "usb"
    FOLDER = "folder"
    BY_HAND = "by_hand"


class CarryStage(StrEnum):
    """How far the file is; it lies in the outbox whatever happens here."""

    READY = "ready"
    WRITING = "writing"
    WRITTEN = "written"
    HANDED_OVER = "handed_over"


@dataclass(frozen=True)
class Carriage:
    """The file in our hands; ``trouble`` says why the last attempt to write it stopped."""

    bundle_id: BundleId
    stage: CarryStage = CarryStage.READY
    channel: Channel = Channel.BY_HAND
    file_name: str = ""
    mail_megabytes: int = 0
    part_count: int = 0
    trouble: FieldCaseError | None = None


class Carrying:
    """Takes one file at a time; an attempt that stops leaves it ready to be written again."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._kit = desk.content.reader_kit
        self._carriage: Carriage | None = None
        self.changed: Event[None] = Event()

    @property
    def carriage(self) -> Carriage | None:
        """The file in our hands, if there is one."""
        return self._carriage

    def take(self, bundle_id: BundleId) -> None:
        """Take a file of the outbox; the one held before stays in the outbox as it is."""
        self._show(Carriage(bundle_id))

    def put_down(self) -> None:
        """Hold nothing."""
        self._show(None)

    def write(self, folder: Path, channel: Channel, mail_megabytes: int = 0) -> None:
        """Write the file into *folder*, then read it back; for letters of so many megabytes, in parts."""
        held = self._carriage
        if held is None or held.stage is CarryStage.WRITING:
            return
        writing = replace(
            held, stage=CarryStage.WRITING, channel=channel, mail_megabytes=mail_megabytes, trouble=None
        )
        self._show(writing)
        self._desk.ask(
            lambda notebook: _written_by(notebook, writing, folder, self._kit),
            lambda done: self._written(writing, done),
            lambda error: self._stopped(writing, held.stage, error),
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

    def _written(self, writing: Carriage, done: HandedOver) -> None:
        written = replace(
            writing, stage=CarryStage.WRITTEN, file_name=done.written.name, part_count=done.part_count
        )
        self._replace(writing, written)

    def _stopped(self, asked: Carriage, stage: CarryStage, error: FieldCaseError) -> None:
        self._replace(asked, replace(asked, stage=stage, trouble=error))

    def _replace(self, asked: Carriage, answered: Carriage) -> None:
        # Somebody may have taken another file while this one was being written.
        if self._carriage == asked:
            self._show(answered)

    def _show(self, carriage: Carriage | None) -> None:
        self._carriage = carriage
        self.changed(None)


def _written_by(notebook: Notebook, writing: Carriage, folder: Path, kit: ReaderKit | None) -> HandedOver:
    if writing.mail_megabytes:
        mail_bytes = writing.mail_megabytes * _MEGABYTE
        return outbox.write_parts_to_folder(notebook, writing.bundle_id, folder, mail_bytes, kit)
    return outbox.write_to_folder(notebook, writing.bundle_id, folder, kit)
