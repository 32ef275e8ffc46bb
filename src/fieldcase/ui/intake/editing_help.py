"""What an editor may ask of its page: files, and places to put copies."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QWidget

from fieldcase.forms.reply import Attachment
from fieldcase.ui.common.file_dialogs import choose_file, choose_target
from fieldcase.ui.i18n import say

ChooseFile = Callable[[QWidget], Path | None]
ChooseTarget = Callable[[QWidget, str], Path | None]


def ask_for_file(parent: QWidget) -> Path | None:
    """Let somebody choose a file."""
    return choose_file(parent, say("Attachment", "Choose a file"), "")


def ask_for_target(parent: QWidget, name: str) -> Path | None:
    """Let somebody choose where a copy goes."""
    return choose_target(parent, say("Attachment", "Save a copy"), name)


@dataclass(frozen=True)
class EditingHelp:
    """How files come in and go out."""

    attach: Callable[[Path, Callable[[Attachment], None]], None]
    copy_out: Callable[[Attachment, Path], None]
    choose_file: ChooseFile = ask_for_file
    choose_target: ChooseTarget = ask_for_target


def no_help() -> EditingHelp:
    """Return help for a form that is only looked at."""
    return EditingHelp(lambda _path, _done: None, lambda _attachment, _target: None)
