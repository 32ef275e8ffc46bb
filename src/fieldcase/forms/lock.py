"""Whether released forms are still what they were when they were released."""

from __future__ import annotations

import hashlib
from pathlib import Path

from fieldcase.domain.errors import FormError
from fieldcase.forms.toml_file import read_toml

LOCK_NAME = "LOCK.toml"
"""Holds the SHA-256 by ``<form>/<version>.toml``."""


def form_sum(path: Path) -> str:
    """Return the SHA-256 of a form's text; line ends do not count, version control may change them."""
    text = path.read_bytes().replace(b"\r\n", b"\n")
    return hashlib.sha256(text).hexdigest()


def changed_since_release(forms_dir: Path) -> tuple[str, ...]:
    """
    Return the forms that differ from the lock file, are gone, or were never entered.

    Raises:
        FormError: ``form.lock`` if there is no lock file that can be read.
    """
    reading = read_toml(forms_dir / LOCK_NAME, dict[str, str])
    if reading.model is None:
        raise FormError("lock")
    present = {f"{path.parent.name}/{path.name}": form_sum(path) for path in forms_dir.glob("*/*.toml")}
    released = reading.model
    return tuple(sorted(name for name in present | released if present.get(name) != released.get(name)))
