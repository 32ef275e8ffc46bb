"""Contact cards: proven to be whole, not proven to be anybody's until two people compare a number."""

from __future__ import annotations

import base64
import json
import re
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest

from fieldcase.bundle import (
    BundleError,
    Code,
    ContactCard,
    OutgoingError,
    make_card,
    read_card,
    safety_number,
    sshsig,
)
from tests.bundle.forge import CLINIC, HARBOUR, NOW, STRANGER, Party, canonical, moment


def card(party: Party = HARBOUR, **changes: object) -> ContactCard:
    whole = ContactCard(
        training=False,
        card_id="0d" * 16,
        org_id=party.org_id,
        org_name=party.org_name,
        sign_key=party.signing_key.public_line,
        age_x25519=party.age_recipient,
        created_at=NOW,
        expires_at=NOW + timedelta(days=730),
    )
    return whole.but(**changes)


def forged(party: Party = HARBOUR, signer: Party | None = None, **changes: object) -> bytes:
    """Write a card by hand; a change to None takes the key away."""
    whole = {
        "format": "contact-card",
        "version": 1,
        "training": False,
        "card_id": "0d" * 16,
        "org_id": party.org_id,
        "org_name": party.org_name,
        "sign_key": party.signing_key.public_line,
        "age_x25519": party.age_recipient,
        "created_at": moment(NOW),
        "expires_at": moment(NOW + timedelta(days=730)),
    } | changes
    text = canonical({key: value for key, value in whole.items() if value is not None})
    return wrapped(text, sshsig.sign(text, sshsig.CARD_NAMESPACE, (signer or party).signing_key))


def wrapped(text: bytes, signature: bytes, **more: str) -> bytes:
    return canonical({"card_b64": base64.b64encode(text).decode(), "sshsig": signature.decode()} | more)


def bundle_signed() -> bytes:
    text = card().canonical()
    return wrapped(text, sshsig.sign(text, sshsig.BUNDLE_NAMESPACE, HARBOUR.signing_key))


def inner(content: bytes) -> bytes:
    return wrapped(content, sshsig.sign(content, sshsig.CARD_NAMESPACE, HARBOUR.signing_key))


def test_a_card_comes_back_as_it_was_made():
    made = card(label="Night desk", supersedes="0e" * 16)

    assert read_card(make_card(made, HARBOUR.signing_key)) == made


def test_the_card_written_from_the_specification_is_the_same_file():
    assert forged() == make_card(card(), HARBOUR.signing_key)


def test_a_card_is_small_enough_for_any_channel():
    assert len(make_card(card(), HARBOUR.signing_key)) < 1000


def test_nobody_can_make_a_card_with_another_ones_key():
    with pytest.raises(OutgoingError):
        make_card(card(), STRANGER.signing_key)


def test_a_card_that_lives_too_long_cannot_be_made():
    with pytest.raises(ValueError, match="life"):
        card(expires_at=NOW + timedelta(days=1500))


def test_a_card_of_the_last_days_of_the_calendar_is_read():
    last = card(created_at=datetime(9999, 12, 30, tzinfo=UTC), expires_at=datetime(9999, 12, 31, tzinfo=UTC))

    assert read_card(make_card(last, HARBOUR.signing_key)) == last


VECTORS: dict[str, tuple[Code, Callable[[], bytes]]] = {
    "C1 signed by another key": (Code.SIG_KEY, lambda: forged(signer=STRANGER)),
    "C2 signed as a bundle": (Code.SIG_NAMESPACE, bundle_signed),
    "C3 changed": (
        Code.SIG_BAD,
        lambda: wrapped(
            card(org_name="Harbor House").canonical(),
            json.loads(forged())["sshsig"].encode(),
        ),
    ),
    "C4 empty": (Code.JSON_SYNTAX, lambda: b""),
    "C5 list": (Code.JSON_OBJECT, lambda: b"[]"),
    "C6 too long": (Code.SIZE, lambda: forged() + b" " * 20_000),
    "C7 one key more": (Code.CARD_FORMAT, lambda: wrapped(b"{}", b"", more="x")),
    "C8 not base64": (Code.CARD_FORMAT, lambda: b'{"card_b64":"***","sshsig":""}'),
    "C8b base64 in another spelling": (Code.CARD_FORMAT, lambda: b'{"card_b64":"e31=","sshsig":""}'),
    "C9 number as a card": (Code.CARD_FORMAT, lambda: b'{"card_b64":1,"sshsig":""}'),
    "C10 other format": (Code.CARD_FORMAT, lambda: forged(format="visiting-card")),
    "C11 version 2": (Code.CARD_VERSION, lambda: forged(version=2)),
    "C12 field missing": (Code.CARD_FIELD, lambda: forged(org_id=None)),
    "C12b training missing": (Code.CARD_FIELD, lambda: forged(training=None)),
    "C13 unknown field": (Code.CARD_FIELD, lambda: forged(phone="1")),
    "C14 life of four years": (
        Code.CARD_FIELD,
        lambda: forged(expires_at=moment(NOW + timedelta(days=1461))),
    ),
    "C14b over before it began": (Code.CARD_FIELD, lambda: forged(expires_at=moment(NOW))),
    "C15 name that turns round": (Code.CARD_FIELD, lambda: forged(org_name="Harbour\u202e")),
    "C16 RSA key": (Code.KEY_FORMAT, lambda: forged(sign_key="ssh-rsa AAAA")),
    "C17 bad recipient": (Code.KEY_FORMAT, lambda: forged(age_x25519="age1abc")),
    "C18 card not canonical": (Code.JSON_CANON, lambda: inner(b'{"format": "contact-card"}')),
    "C19 file not canonical": (Code.JSON_CANON, lambda: forged() + b"\n"),
    "C20 no signature": (Code.SIG_FORMAT, lambda: wrapped(card().canonical(), b"")),
}


@pytest.mark.parametrize("name", VECTORS)
def test_a_hostile_card_is_refused_with_its_code(name):
    code, build = VECTORS[name]

    with pytest.raises(BundleError) as refusal:
        read_card(build())

    assert refusal.value.code is code


def test_every_flipped_byte_of_a_card_is_refused():
    content = make_card(card(), HARBOUR.signing_key)

    accepted = [place for place in range(len(content)) if is_read(flipped(content, place))]

    assert accepted == []


def test_both_sides_read_the_same_number_aloud():
    assert safety_number(card(HARBOUR), card(CLINIC)) == safety_number(card(CLINIC), card(HARBOUR))


def test_the_number_is_sixty_digits_in_groups_of_five():
    assert re.fullmatch(r"(\d{5} ){11}\d{5}", safety_number(card(HARBOUR), card(CLINIC)))


def test_the_number_of_the_specification_holds():
    """FORMAT.md prints it for other implementers."""
    assert safety_number(card(HARBOUR), card(CLINIC)) == NUMBER


@pytest.mark.parametrize(
    "changes",
    [{"sign_key": STRANGER.signing_key.public_line}, {"age_x25519": STRANGER.age_recipient}],
)
def test_an_exchanged_key_changes_the_number(changes):
    assert safety_number(card(HARBOUR, **changes), card(CLINIC)) != NUMBER


def test_what_is_no_key_does_not_change_the_number():
    assert safety_number(card(HARBOUR, org_name="Harbor", card_id="0f" * 16), card(CLINIC)) == NUMBER


def flipped(content: bytes, place: int) -> bytes:
    return content[:place] + bytes([content[place] ^ 1]) + content[place + 1 :]


def is_read(content: bytes) -> bool:
    try:
        read_card(content)
    except BundleError:
        return False
    return True


NUMBER = "23619 93630 02087 83253 95343 92088 26130 62955 52807 91624 44158 44593"
