"""Find the folders of forms, fonts, icons, words, translations that travel with the program."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent
_INSTALLED = _PACKAGE / "_data"
"""The wheel (setup.py) and the built app (build.spec) both carry the two folders here."""

_SOURCE_TREE = _PACKAGE.parents[1]


class ResourcesMissingError(Exception):
    """The installation lacks a folder it cannot work without; ``folder`` is its plain name."""

    code = "installation.resources_missing"

    def __init__(self, folder: str) -> None:
        super().__init__(f"{self.code}: {folder}")
        self.folder = folder


def find_resources() -> Path:
    """Return the folder ``resources``; raises ResourcesMissingError when it is missing."""
    return _find("resources")


def find_translations() -> Path:
    """Return the folder ``translations``; raises ResourcesMissingError when it is missing."""
    return _find("translations")


def _find(folder: str) -> Path:
    for root in (_INSTALLED, _SOURCE_TREE):
        if (root / folder).is_dir():
            return root / folder
    raise ResourcesMissingError(folder)
