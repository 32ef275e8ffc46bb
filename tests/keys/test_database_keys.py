"""The keys of the database, sealed to everybody who may open it."""

from __future__ import annotations

import json
import random
import subprocess
import time

import pyrage
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fieldcase.keys.dbkey import (
    DatabaseKeys,
    begin_rotation,
    finish_rotation,
    new_database_keys,
    open_database_keys,
    seal_database_keys,
)
from fieldcase.keys.errors import ForeignKeysError, KeysDamagedError
from fieldcase.keys.identity import age_identity_from, age_recipient_of
from fieldcase.keys.secret import create_user_secret

ENTROPY = random.Random(3).randbytes  # noqa: S311 - the same in every run
ANA = create_user_secret(ENTROPY, "vault-1", "user-a")
BEN = create_user_secret(ENTROPY, "vault-1", "user-b")
RECOVERY = age_identity_from(ENTROPY(32))
KEYS = new_database_keys(ENTROPY, "vault-1")
SEALED = seal_database_keys(KEYS, [ANA.age_recipient, age_recipient_of(RECOVERY)])


def sealed_text(text: bytes) -> bytes:
    """Return any text at all, properly sealed to Ana."""
    sealed: bytes = pyrage.encrypt(text, [pyrage.x25519.Recipient.from_str(ANA.age_recipient)])
    return sealed


def test_every_user_and_the_recovery_kit_open_the_same_keys():
    for_user = open_database_keys(SEALED, ANA.age_identity, vault_id="vault-1")
    for_recovery = open_database_keys(SEALED, RECOVERY, vault_id=None)

    assert for_user == for_recovery == KEYS
    assert len(KEYS.keys[0]) == 32


def test_a_user_who_was_removed_does_not_open_them():
    with pytest.raises(ForeignKeysError) as refusal:
        open_database_keys(SEALED, BEN.age_identity, vault_id="vault-1")

    assert refusal.value.code == "keys.foreign"


def test_keys_of_another_notebook_are_not_taken():
    """Somebody put files of a notebook of his own in place of ours."""
    planted = seal_database_keys(new_database_keys(ENTROPY, "vault-2"), [ANA.age_recipient])

    with pytest.raises(ForeignKeysError):
        open_database_keys(planted, ANA.age_identity, vault_id="vault-1")


def test_a_file_cut_anywhere_is_called_damaged():
    for length in range(len(SEALED)):
        with pytest.raises(KeysDamagedError):
            open_database_keys(SEALED[:length], ANA.age_identity, vault_id="vault-1")


def test_a_flipped_bit_anywhere_is_noticed():
    for place in range(len(SEALED)):
        flipped = SEALED[:place] + bytes([SEALED[place] ^ 1]) + SEALED[place + 1 :]
        with pytest.raises(KeysDamagedError):
            open_database_keys(flipped, ANA.age_identity, vault_id="vault-1")


@pytest.mark.parametrize(
    "text",
    [
        b"",
        b"{}",
        b"[" * 5000,
        b'{"epoch":1,"keys":[],"retired":[],"vault":"vault-1"}',
        b'{"epoch":0,"keys":["' + b"0" * 64 + b'"],"retired":[],"vault":"vault-1"}',
        b'{"epoch":1,"keys":["' + b"0" * 62 + b'"],"retired":[],"vault":"vault-1"}',
        b'{"epoch":1,"keys":["' + b"A" * 64 + b'"],"retired":[],"vault":"vault-1"}',
        b'{"epoch":1, "keys":["' + b"0" * 64 + b'"],"retired":[],"vault":"vault-1"}',
        b'{"epoch":1,"epoch":1,"keys":["' + b"0" * 64 + b'"],"retired":[],"vault":"vault-1"}',
        b'{"epoch":1,"keys":["' + b"0" * 64 + b'"],"more":1,"retired":[],"vault":"vault-1"}',
    ],
)
def test_well_sealed_nonsense_is_called_damaged(text):
    with pytest.raises(KeysDamagedError):
        open_database_keys(sealed_text(text), ANA.age_identity, vault_id="vault-1")


def test_a_file_sealed_with_a_costly_passphrase_is_turned_down_at_once():
    """A work factor of 22 would keep a laptop busy for half a minute."""
    scrypt = (
        b"age-encryption.org/v1\n-> scrypt "
        + b"A" * 22
        + b" 22\n"
        + b"A" * 43
        + b"\n--- "
        + b"A" * 43
        + b"\n"
    )

    started = time.process_time()
    with pytest.raises(KeysDamagedError):
        open_database_keys(scrypt + bytes(100), ANA.age_identity, vault_id="vault-1")

    assert time.process_time() - started < 0.05


@pytest.mark.parametrize("recipients", [[], ["age1nobody"], ["ssh-ed25519 AAAA"]])
def test_keys_are_never_sealed_to_nobody(recipients):
    with pytest.raises(KeysDamagedError):
        seal_database_keys(KEYS, recipients)


def test_a_rotation_keeps_both_keys_until_it_is_finished():
    started = begin_rotation(KEYS, ENTROPY)
    taken_up_again = begin_rotation(started, ENTROPY)
    finished = finish_rotation(started, started.keys[1])

    assert started.keys[0] == KEYS.keys[0]
    assert (started.epoch, len(started.keys)) == (2, 2)
    assert taken_up_again == started
    assert (finished.keys, finished.retired) == ((started.keys[1],), (started.keys[0],))


def test_a_rotation_does_not_finish_with_a_key_nobody_knows():
    with pytest.raises(ForeignKeysError):
        finish_rotation(KEYS, bytes(32))


def test_database_keys_do_not_show_themselves():
    assert f"{KEYS!r} {[KEYS]}" == "<DatabaseKeys epoch 1> [<DatabaseKeys epoch 1>]"


@settings(max_examples=25, deadline=None)
@given(
    epoch=st.integers(1, 10**6),
    keys=st.lists(st.binary(min_size=32, max_size=32), min_size=1, max_size=2),
    retired=st.lists(st.binary(min_size=32, max_size=32), max_size=5),
)
def test_whatever_is_sealed_comes_back(epoch, keys, retired):
    database_keys = DatabaseKeys("vault-1", epoch, tuple(keys), tuple(retired))

    sealed = seal_database_keys(database_keys, [ANA.age_recipient])

    assert open_database_keys(sealed, ANA.age_identity, vault_id="vault-1") == database_keys


@pytest.mark.needs_tool("age")
def test_the_stock_age_opens_the_file_with_the_recovery_identity(tmp_path):
    identity, sealed = tmp_path / "identity.txt", tmp_path / "dbkey.age"
    identity.write_text(RECOVERY + "\n")
    sealed.write_bytes(SEALED)

    opened = subprocess.run(
        ["age", "-d", "-i", str(identity), str(sealed)], capture_output=True, check=True, timeout=30
    )

    expected = {"vault": "vault-1", "epoch": 1, "keys": [KEYS.keys[0].hex()], "retired": []}
    assert json.loads(opened.stdout) == expected


@pytest.mark.needs_tool("age-keygen")
def test_the_stock_age_derives_the_same_recipient_from_our_identities():
    for _ in range(3):
        identity = age_identity_from(ENTROPY(32))

        derived = subprocess.run(
            ["age-keygen", "-y"],
            input=identity + "\n",
            text=True,
            capture_output=True,
            check=True,
            timeout=30,
        )

        assert derived.stdout.strip() == age_recipient_of(identity)


@given(seed=st.binary(min_size=32, max_size=32))
def test_every_seed_makes_an_identity_that_age_reads(seed):
    assert str(pyrage.x25519.Identity.from_str(age_identity_from(seed))) == age_identity_from(seed)


@pytest.mark.parametrize("identity", ["", "AGE-SECRET-KEY-1", RECOVERY[:-1], "age1" + "q" * 58])
def test_something_that_is_no_identity_is_called_damaged(identity):
    with pytest.raises(KeysDamagedError):
        age_recipient_of(identity)
    with pytest.raises(KeysDamagedError):
        open_database_keys(SEALED, identity, vault_id="vault-1")
