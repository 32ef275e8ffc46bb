"""Kinds of values that the manifest shares with the contact card."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from typing import Annotated

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, PlainSerializer

from fieldcase.bundle.age_file import check_recipient
from fieldcase.bundle.canonical import to_canonical
from fieldcase.bundle.ed25519 import parse_public_line
from fieldcase.bundle.limits import MAX_NAME_CHARACTERS
from fieldcase.bundle.names import is_plain_text

_TIME = re.compile(r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:00Z", re.ASCII)
_TIME_FORMAT = "%Y-%m-%dT%H:%M:%SZ"


class Strict(BaseModel):
    """A value that came from outside: nothing is converted, nothing unknown is kept, nothing is printed."""

    model_config = ConfigDict(
        frozen=True, extra="forbid", strict=True, hide_input_in_errors=True, defer_build=True
    )

    def canonical(self) -> bytes:
        """Return the canonical JSON of this value; what is not set is left out."""
        return to_canonical(self.model_dump(mode="json", exclude_none=True))

    def __repr__(self) -> str:
        return f"{type(self).__name__}(…)"

    __str__ = __repr__


def whole_minute(moment: datetime) -> datetime:
    """Return *moment* in UTC without its seconds: the format does not tell more than it must."""
    return moment.astimezone(UTC).replace(second=0, microsecond=0)


def _parse_time(value: object) -> datetime:
    if isinstance(value, datetime):
        return _checked_time(value)
    if not isinstance(value, str) or not _TIME.fullmatch(value):
        raise ValueError("time")
    return datetime.strptime(value, _TIME_FORMAT).replace(tzinfo=UTC)


def _checked_time(moment: datetime) -> datetime:
    if moment.utcoffset() != timedelta(0) or moment != whole_minute(moment):
        raise ValueError("time")
    return moment


def _write_time(moment: datetime) -> str:
    # Not strftime: %Y has no leading zeros on every platform.
    return moment.replace(tzinfo=None).isoformat(timespec="seconds") + "Z"


def _checked_sign_key(line: str) -> str:
    parse_public_line(line)
    return line


def _checked_human_name(text: str) -> str:
    if not is_plain_text(text, MAX_NAME_CHARACTERS):
        raise ValueError("name")
    return text


Id = Annotated[str, Field(pattern=r"\A[0-9a-f]{32}\z")]
Sha256 = Annotated[str, Field(pattern=r"\A[0-9a-f]{64}\z")]
Token = Annotated[str, Field(pattern=r"\A[A-Za-z0-9][A-Za-z0-9_.-]{0,63}\z")]
UtcMinute = Annotated[datetime, BeforeValidator(_parse_time), PlainSerializer(_write_time, return_type=str)]
SignKey = Annotated[str, AfterValidator(_checked_sign_key)]
AgeRecipientText = Annotated[str, AfterValidator(check_recipient)]
HumanName = Annotated[str, AfterValidator(_checked_human_name)]
