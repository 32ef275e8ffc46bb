"""Sticks that are plugged in, folders that people choose."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QStorageInfo
from PySide6.QtWidgets import QWidget

from fieldcase.ui.common.file_dialogs import choose_file, choose_folder
from fieldcase.ui.common.mail_program import open_draft
from fieldcase.ui.i18n import say

_STICK_SYSTEMS = frozenset({"vfat", "exfat", "msdos", "fat", "fat32", "msdosfs", "fuseblk"})
"""How sticks are formatted; inner disks are not."""
_STICK_PLACES = ("/media/", "/run/media/", "/Volumes/")
_SYSTEM_PLACES = ("/boot", "/efi")


@dataclass(frozen=True)
class Volume:
    """A stick: its name, where it is, what room is left."""

    name: str
    folder: Path
    free_bytes: int


def plugged_in() -> tuple[Volume, ...]:
    """Return the sticks one can write to."""
    return tuple(
        Volume(volume.displayName(), Path(volume.rootPath()), volume.bytesAvailable())
        for volume in QStorageInfo.mountedVolumes()
        if volume.isValid() and volume.isReady() and not volume.isRoot() and _is_stick(volume)
    )


def ask_folder(parent: QWidget, start: Path) -> Path | None:
    """Let somebody choose a folder, beginning at *start*; None if they changed their mind."""
    title = say("Volumes", "Choose a stick or a folder")
    return choose_folder(parent, title, start)


def ask_file(parent: QWidget, start: Path) -> Path | None:
    """Let somebody choose a file that arrived, beginning at *start*; None if they changed their mind."""
    # A title stays readable while everything is hidden: it says nothing of the work.
    title = say("Volumes", "Open a file")
    kinds = say("Volumes", "FieldCase files (*.fcb *.fcreply);;All files (*)")
    return choose_file(parent, title, kinds, start)


def with_practice_stick(folder: Path) -> Callable[[], tuple[Volume, ...]]:
    """Return how to find sticks when *folder* plays one; the real ones come after it."""

    def found() -> tuple[Volume, ...]:
        name = say("Volumes", "Practice stick")
        room = QStorageInfo(str(folder)).bytesAvailable()
        return (Volume(name, folder, room), *plugged_in())

    return found


@dataclass(frozen=True)
class Places:
    """How the page learns of sticks, folders, files, hands drafts on; tests bring their own."""

    volumes: Callable[[], tuple[Volume, ...]] = plugged_in
    folder: Callable[[QWidget, Path], Path | None] = ask_folder
    file: Callable[[QWidget, Path], Path | None] = ask_file
    open_draft: Callable[[Path], None] = open_draft

    def choose_folder(self, parent: QWidget) -> Path | None:
        """Let somebody choose a folder, beginning where a stick is plugged in."""
        return self.folder(parent, self._start())

    def choose_file(self, parent: QWidget) -> Path | None:
        """Let somebody choose a file, beginning where a stick is plugged in."""
        return self.file(parent, self._start())

    def _start(self) -> Path:
        return next((volume.folder for volume in self.volumes()), Path.home())


def places_beside(stick: Path | None) -> Places:
    """Return the places of this computer, with the folder that plays a stick while practising."""
    return Places(volumes=with_practice_stick(stick)) if stick is not None else Places()


def _is_stick(volume: QStorageInfo) -> bool:
    place = volume.rootPath()
    system = bytes(volume.fileSystemType().data()).decode("ascii", "replace").lower()
    if place.startswith(_SYSTEM_PLACES):
        return False
    return place.startswith(_STICK_PLACES) or system in _STICK_SYSTEMS
