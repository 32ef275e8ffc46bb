"""Every deliberate error has words a tired person can act on."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from fieldcase.bundle import Code
from fieldcase.domain.errors import FieldCaseError, UnknownSenderError
from fieldcase.forms.errors import Reason
from fieldcase.transport.errors import StoreError
from fieldcase.ui.messages import WORDS, difficulty_of

NEVER_SAID = re.compile(
    r"\b(error|invalid|failed|failure|refused|victim|illegal|denied|fatal|!)", re.IGNORECASE
)


def all_kinds(kind: type[FieldCaseError] = FieldCaseError) -> Iterator[type[FieldCaseError]]:
    """Every error class with a code of its own."""
    yield kind
    for child in kind.__subclasses__():
        yield from all_kinds(child)


def every_code() -> list[str]:
    """Every stable code the program can show."""
    codes = {kind.default_code for kind in all_kinds()}
    codes |= {f"bundle.{code.value}" for code in Code} | {"bundle.unreadable", "bundle.E_PAYLOAD"}
    codes |= {f"card.{code.value}" for code in Code} | {"card.own", "card.unreadable"}
    codes |= {kind.default_code for kind in all_kinds(StoreError)}
    codes |= {f"answer.{reason.value}" for reason in Reason}
    return sorted(codes)


@pytest.mark.parametrize("code", every_code())
def test_every_code_has_its_own_words(code: str) -> None:
    assert code in WORDS


@pytest.mark.parametrize("code", sorted(WORDS))
def test_no_message_blames_or_frightens(code: str) -> None:
    for sentence in WORDS[code]():
        assert sentence.endswith(".")
        assert not NEVER_SAID.search(sentence)


def test_details_for_a_helper_carry_the_code_and_nothing_that_was_said() -> None:
    error = FieldCaseError(size=3)

    assert difficulty_of(error).details == "unexpected size=3"


def test_a_stranger_is_named_as_a_claim_and_in_no_detail() -> None:
    error = UnknownSenderError("Harbour Lawyers")

    told = difficulty_of(error)

    assert "Harbour Lawyers" in told.what_happened
    assert "Harbour" not in told.details
    assert "Harbour" not in repr(error)
