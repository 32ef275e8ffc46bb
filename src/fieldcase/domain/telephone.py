"""Telephone numbers as they are typed."""

from __future__ import annotations

import re
from enum import StrEnum

_BETWEEN = re.compile(r"[\s()./\u00a0-]+")
_WHOLE = re.compile(r"\+[1-9]\d{1,14}")
_AT_HOME = re.compile(r"\d{3,15}")


class PhoneDoubt(StrEnum):
    """What is worth another look at a number; it is kept all the same (V-11)."""

    NO_NUMBER = "no_number"
    WITHOUT_COUNTRY = "without_country"


def phone_doubt(typed: str) -> PhoneDoubt | None:
    """Return what stands out in a number, however it is spaced; nothing in an empty one."""
    number = _BETWEEN.sub("", typed)
    number = "".join(str(int(sign)) if sign.isdecimal() else sign for sign in number)
    number = re.sub(r"^00(?=[1-9])", "+", number)
    if not number or _WHOLE.fullmatch(number):
        return None
    return PhoneDoubt.WITHOUT_COUNTRY if _AT_HOME.fullmatch(number) else PhoneDoubt.NO_NUMBER
