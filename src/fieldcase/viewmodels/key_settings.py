"""What the settings need to speak of people and keys; each is made when its group is first looked at."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from fieldcase.viewmodels.erasing_switch import ErasingSwitch
from fieldcase.viewmodels.my_keys import MyKeys
from fieldcase.viewmodels.people import People


@dataclass(frozen=True)
class KeySettings:
    """Makers of the three states."""

    my_keys: Callable[[], MyKeys]
    people: Callable[[], People]
    erasing: Callable[[], ErasingSwitch]
