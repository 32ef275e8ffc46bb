"""The key file of one user."""

from __future__ import annotations

import hashlib
import json
import random
import time
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fieldcase.keys.errors import (
    KdfTooCostlyError,
    KeysDamagedError,
    KeysError,
    KeysNewerError,
    WrongPassphraseError,
)
from fieldcase.keys.kdf import FLOOR_COST, KdfCost
from fieldcase.keys.keyfile import open_user_secret, read_label, seal_user_secret
from fieldcase.keys.secret import UserSecret, create_user_secret

PASSPHRASE = "harbour lantern meadow"
ENTROPY = random.Random(7).randbytes  # noqa: S311 - the same in every run
SECRET = create_user_secret(ENTROPY, "vault-1", "user-a")
SEALED = seal_user_secret(SECRET, PASSPHRASE, FLOOR_COST, ENTROPY)


def with_header(**changes: object) -> bytes:
    """Return SEALED with another header, and a digest that fits it."""
    line, rest = SEALED.split(b"\n", 1)
    header = json.loads(line)
    for name, value in changes.items():
        (header["kdf"] if name in header["kdf"] else header)[name] = value
    content = json.dumps(header, sort_keys=True, separators=(",", ":")).encode() + b"\n" + rest[:-32]
    return content + hashlib.sha256(content).digest()


def test_the_right_passphrase_opens_the_file():
    assert open_user_secret(SEALED, PASSPHRASE) == SECRET


def test_another_passphrase_does_not():
    with pytest.raises(WrongPassphraseError) as refusal:
        open_user_secret(SEALED, PASSPHRASE + " ")

    assert refusal.value.code == "keys.wrong_passphrase"


def test_the_file_of_a_colleague_does_not_open_with_my_passphrase():
    theirs = seal_user_secret(
        create_user_secret(ENTROPY, "vault-1", "user-b"), "pebble orchard violin", FLOOR_COST, ENTROPY
    )

    with pytest.raises(WrongPassphraseError):
        open_user_secret(theirs, PASSPHRASE)


def test_the_file_tells_without_a_passphrase_only_whose_it_is():
    label = read_label(SEALED)

    assert (label.user_id, label.cost) == ("user-a", FLOOR_COST)
    for secret_part in (SECRET.age_identity, SECRET.signing_seed.hex(), SECRET.vault_id):
        assert secret_part.encode() not in SEALED


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"format": "fieldcase-other"}, KeysDamagedError),
        ({"version": 2}, KeysNewerError),
        ({"version": 2, "post_quantum": True}, KeysNewerError),
        ({"version": 0}, KeysDamagedError),
        ({"version": "1"}, KeysDamagedError),
        ({"user_id": "user-b"}, WrongPassphraseError),
        ({"user_id": "../user-a"}, KeysDamagedError),
        ({"salt": "00" * 16}, WrongPassphraseError),
        ({"salt": "00" * 15}, KeysDamagedError),
        ({"nonce": "00" * 24}, WrongPassphraseError),
        ({"nonce": "zz" * 24}, KeysDamagedError),
        ({"algorithm": "pbkdf2"}, KeysDamagedError),
        ({"passes": 4}, WrongPassphraseError),
        ({"passes": 3.0}, KeysDamagedError),
        ({"memory_mib": 65}, WrongPassphraseError),
        ({"passes": 2}, KdfTooCostlyError),
        ({"passes": 21}, KdfTooCostlyError),
        ({"memory_mib": 1025}, KdfTooCostlyError),
        ({"memory_mib": 63}, KdfTooCostlyError),
        ({"lanes": 2}, KdfTooCostlyError),
        ({"note": "one field more"}, KeysDamagedError),
    ],
)
def test_a_changed_header_never_opens(changes, expected):
    with pytest.raises(KeysError) as refusal:
        open_user_secret(with_header(**changes), PASSPHRASE)

    assert type(refusal.value) is expected


def test_a_forged_cost_is_turned_down_at_once():
    forged = with_header(memory_mib=1 << 30, passes=1 << 30)

    started = time.process_time()
    with pytest.raises(KdfTooCostlyError):
        open_user_secret(forged, PASSPHRASE)
    with pytest.raises(KdfTooCostlyError):
        read_label(forged)

    assert time.process_time() - started < 0.05


def test_a_file_cut_anywhere_is_called_damaged():
    """Never a wrong passphrase: nobody should go on trying passphrases on half a file."""
    for length in range(len(SEALED)):
        with pytest.raises(KeysDamagedError):
            open_user_secret(SEALED[:length], PASSPHRASE)


def test_a_flipped_bit_anywhere_is_noticed():
    for place in range(len(SEALED)):
        flipped = SEALED[:place] + bytes([SEALED[place] ^ 1]) + SEALED[place + 1 :]
        with pytest.raises((KeysDamagedError, KeysNewerError)):
            open_user_secret(flipped, PASSPHRASE)


@pytest.mark.parametrize("respelled", [b' {"', b'{ "', b'{"format":"fieldcase-user-key","'])
def test_a_header_spelled_another_way_is_not_read(respelled):
    """A space, or a key named twice, says the same to a lenient reader."""
    content = SEALED[:-32].replace(b'{"', respelled, 1)

    with pytest.raises(KeysDamagedError):
        open_user_secret(content + hashlib.sha256(content).digest(), PASSPHRASE)


@pytest.mark.parametrize(
    "junk",
    [
        b"",
        b"\n",
        b"{}\n",
        b"[" * 1000 + b"\n",
        b"\xff\n",
        b'{"format":"fieldcase-user-key","note":"\xff","version":2}\n',
        b'{"a":' + b"[" * 1000 + b"\n",
        b"x" * 70_000,
        b"null\n",
    ],
)
def test_something_else_altogether_is_called_damaged(junk):
    with pytest.raises(KeysDamagedError):
        open_user_secret(junk, PASSPHRASE)


def test_a_cost_that_could_not_be_read_again_is_not_written():
    with pytest.raises(KdfTooCostlyError):
        seal_user_secret(SECRET, PASSPHRASE, KdfCost(32, 3), ENTROPY)


def test_sealing_twice_gives_two_different_files():
    again = seal_user_secret(SECRET, PASSPHRASE, FLOOR_COST, ENTROPY)

    assert again != SEALED
    assert read_label(again) == read_label(SEALED)


def test_a_secret_does_not_show_itself():
    shown = f"{SECRET!r} {SECRET} {[SECRET]}"

    assert shown == "<UserSecret> <UserSecret> [<UserSecret>]"


def test_a_refusal_shows_nothing_of_what_it_read():
    forged = with_header(user_id="Ana Popescu")

    with pytest.raises(KeysDamagedError) as refusal:
        open_user_secret(forged, PASSPHRASE)

    assert "Ana" not in f"{refusal.value} {refusal.value.facts} {refusal.value.__cause__}"


def test_the_first_user_rules_the_notebook_until_told_otherwise():
    colleague = create_user_secret(ENTROPY, "vault-1", "user-b", SECRET.verify_key)

    assert SECRET.admin_verify_key == SECRET.verify_key
    assert colleague.admin_verify_key == SECRET.verify_key != colleague.verify_key


@settings(max_examples=6, deadline=None)
@given(passphrase=st.text(max_size=40), head=st.text(max_size=200), seed=st.integers(0, 2**32))
def test_whatever_is_sealed_comes_back(passphrase, head, seed):
    entropy = random.Random(seed).randbytes  # noqa: S311 - the same in every run
    secret: UserSecret = replace(create_user_secret(entropy, "vault-1", "user-a"), last_audit_head=head)

    assert open_user_secret(seal_user_secret(secret, passphrase, FLOOR_COST, entropy), passphrase) == secret
