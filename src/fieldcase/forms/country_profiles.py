"""The countries whose days came with the program, read from their files."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from fieldcase.domain.country_profile import FLOOR, CountryProfile
from fieldcase.domain.errors import FormError
from fieldcase.forms.toml_file import read_toml


def load_profiles(folder: Path) -> Mapping[str, CountryProfile]:
    """
    Return the profile of every country in *folder* by its code, the least that Europe asks for first.

    Raises:
        FormError: ``form.country``, with the place of the first problem.
    """
    profiles = {FLOOR.country: FLOOR}
    for path in sorted(folder.glob("*.toml")):
        reading = read_toml(path, CountryProfile)
        if reading.model is None:
            first = reading.problems[0]
            raise FormError("country", file=first.file, place=first.place, why=first.reason)
        profiles[reading.model.country] = reading.model
    return profiles
