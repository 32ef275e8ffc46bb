"""The forms of the open notebook, beside those of the program."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from fieldcase.services.own_forms import KeptForm, own_forms
from fieldcase.viewmodels.desk import Desk


@dataclass(frozen=True)
class OfferedForm:
    """A form that a new interview can be asked with."""

    id: str
    title: str


def read_own_forms(desk: Desk) -> None:
    """Put the forms of the open notebook beside those of the program."""
    desk.ask(
        own_forms,
        lambda kept: shelve(desk, kept),
        lambda _error: None,
    )


def shelve(desk: Desk, kept: Sequence[KeptForm]) -> None:
    """Let interviews be asked with the forms *kept*."""
    withdrawn = [one.own.form.id for one in kept if not one.offered]
    desk.content.library.put_own([one.own for one in kept], withdrawn)
