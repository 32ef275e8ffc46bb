"""Ask for a file or a folder without leaving a trace of the choice on the computer."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

_OWN = QFileDialog.Option.DontUseNativeDialog
"""
The dialog of the system puts what was chosen among the recent files; Qt's own is kept from writing its
history (app.window_hardening), and is covered when everything is hidden.
"""


def choose_folder(parent: QWidget, title: str, start: Path | None = None) -> Path | None:
    """Let somebody choose a folder, beginning at *start*; None if they changed their mind."""
    options = _OWN | QFileDialog.Option.ShowDirsOnly
    chosen = QFileDialog.getExistingDirectory(parent, title, _from(start), options)
    return Path(chosen) if chosen else None


def choose_file(parent: QWidget, title: str, kinds: str, start: Path | None = None) -> Path | None:
    """Let somebody choose a file of some *kinds*, beginning at *start*; None if they changed their mind."""
    chosen, _ = QFileDialog.getOpenFileName(parent, title, _from(start), kinds, options=_OWN)
    return Path(chosen) if chosen else None


def choose_files(parent: QWidget, title: str, kinds: str) -> tuple[Path, ...]:
    """Let somebody choose files of some *kinds*; none if they changed their mind."""
    chosen, _ = QFileDialog.getOpenFileNames(parent, title, _from(None), kinds, options=_OWN)
    return tuple(Path(one) for one in chosen)


def choose_target(parent: QWidget, title: str, name: str, kinds: str = "") -> Path | None:
    """Let somebody choose where a new file goes, called *name* at first; None if they changed their mind."""
    chosen, _ = QFileDialog.getSaveFileName(parent, title, str(Path.home() / name), kinds, options=_OWN)
    return Path(chosen) if chosen else None


def _from(start: Path | None) -> str:
    return str(start or Path.home())
