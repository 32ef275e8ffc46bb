"""Copies that can be opened again: written, checked, and only then called a backup."""

from __future__ import annotations

import shutil
from datetime import datetime
from pathlib import Path

from fieldcase.domain.changes import Topic
from fieldcase.domain.clock import Clock
from fieldcase.domain.errors import FolderMissingError, NotebookExistsError, WrittenDifferentlyError
from fieldcase.domain.frozen import Frozen
from fieldcase.domain.ids import Entropy
from fieldcase.services.disk import disk_errors
from fieldcase.services.notebook import Notebook
from fieldcase.services.opening import open_notebook
from fieldcase.services.place import Place
from fieldcase.storage.vault import Vault


class BackedUp(Frozen):
    """A finished backup."""

    name: str
    size: int
    at: datetime
    topic: Topic = Topic.BACKUP


def back_up(notebook: Notebook, folder: Path, keys: tuple[bytes, ...]) -> BackedUp:
    raise NotImplementedError(folder, keys, shutil, Clock, FolderMissingError, NotebookExistsError)
