"""What one guess at a passphrase should cost on this computer."""

from __future__ import annotations

import os
from dataclasses import replace

from fieldcase.keys.files import read_key_file
from fieldcase.keys.kdf import DEFAULT_COST, FLOOR_COST, KdfCost
from fieldcase.keys.keyfile import read_label
from fieldcase.services.disk import disk_errors
from fieldcase.services.keys_refusals import key_file_refusals
from fieldcase.services.notebook import Notebook

SMALL_MEMORY_BYTES = 4 * 1024**3
"""A computer with no more than this derives keys in half the memory."""
SMALL_MEMORY_MIB = 128


def present_cost() -> KdfCost:
    """Return the least that is usual today, on a computer with this much memory."""
    memory = _memory_bytes()
    small = memory is not None and memory <= SMALL_MEMORY_BYTES
    return replace(DEFAULT_COST, memory_mib=SMALL_MEMORY_MIB) if small else DEFAULT_COST


def usual_cost(notebook: Notebook) -> KdfCost:
    """Return the cost of the present worker's own key file: it was measured on this computer."""
    if notebook.training:
        return FLOOR_COST
    with key_file_refusals(), disk_errors():
        return read_label(read_key_file(notebook.place.key_file_of(notebook.user.id))).cost


def _memory_bytes() -> int | None:
    """Return the memory of this computer; nothing where the system does not tell."""
    try:
        return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    except (AttributeError, ValueError, OSError):
        return None
