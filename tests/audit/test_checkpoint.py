"""Checkpoints pin the record; whoever kept one notices what was changed since."""

from __future__ import annotations

import base64
import hashlib
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from nacl.signing import SigningKey

from fieldcase.audit.checkpoint import Checkpoint, sign_checkpoint, verify_checkpoint
from fieldcase.audit.entry import AuditEntry
from fieldcase.audit.errors import AuditError, CheckpointError, EntryError, RecordTamperedError
from fieldcase.audit.merkle import Frontier, leaf_hash
from fieldcase.audit.verification import verify_record

ORIGIN = "fieldcase/vault-1/laptop-2"
SEED = bytes(range(32))
KEY = bytes(SigningKey(SEED).verify_key)
NOON = datetime(2026, 5, 4, 12, 0, tzinfo=UTC)


def entry(seq: int, action: str = "case.saved", t: datetime | None = None) -> bytes:
    """Return one entry, a minute after the one before."""
    return AuditEntry(
        seq, t or NOON + timedelta(minutes=seq), "laptop-2", "a1b2", action, f"case-{seq}"
    ).to_bytes()


def pinned(entries: list[bytes]) -> Checkpoint:
    """Return the checkpoint over *entries*."""
    frontier = Frontier()
    for written in entries:
        frontier = frontier.append(leaf_hash(written))
    return Checkpoint(ORIGIN, frontier.size, frontier.root)


RECORD = [entry(seq) for seq in range(1, 13)]
CHECKPOINT = pinned(RECORD)
NOTE = sign_checkpoint(CHECKPOINT, SEED)


def test_a_checkpoint_is_a_signed_note_that_other_tools_know():
    """C2SP signed-note: text, empty line, dash, name, base64 of key hash with signature."""
    text, signature_line = NOTE.split("\n\n")
    dash, name, encoded = signature_line.removesuffix("\n").split(" ")
    signed = base64.b64decode(encoded)

    assert text.split("\n") == [ORIGIN, "12", base64.b64encode(CHECKPOINT.root).decode()]
    assert (dash, name) == ("—", ORIGIN)
    assert signed[:4] == hashlib.sha256(ORIGIN.encode() + b"\n\x01" + KEY).digest()[:4]
    SigningKey(SEED).verify_key.verify((text + "\n").encode(), signed[4:])


def test_a_signed_checkpoint_is_believed():
    assert verify_checkpoint(NOTE, ORIGIN, KEY) == CHECKPOINT


@pytest.mark.parametrize("place", range(len(NOTE)))
def test_one_character_less_is_not_believed(place):
    with pytest.raises(CheckpointError):
        verify_checkpoint(NOTE[:place] + NOTE[place + 1 :], ORIGIN, KEY)


@pytest.mark.parametrize(
    "note",
    [
        "",
        NOTE + "\n",
        NOTE + NOTE,
        "\n" + NOTE,
        NOTE.replace("\n", "\r\n"),
        NOTE.replace("\n12\n", "\n13\n"),
        NOTE.replace("\n12\n", "\n012\n"),
        NOTE.replace("\n12\n", "\n+12\n"),
        NOTE.replace("\n12\n", "\n١٢\n"),
        NOTE.replace("\n12\n", "\n" + "9" * 20 + "\n"),
        NOTE.replace("—", "-"),
        NOTE.replace("— fieldcase/vault-1", "— fieldcase/vault-2"),
        "x" * 5000,
    ],
)
def test_a_note_written_in_another_way_is_not_believed(note):
    with pytest.raises(CheckpointError):
        verify_checkpoint(note, ORIGIN, KEY)


def test_a_checkpoint_signed_by_somebody_else_is_not_believed():
    forged = sign_checkpoint(CHECKPOINT, bytes(32))

    with pytest.raises(CheckpointError):
        verify_checkpoint(forged, ORIGIN, KEY)


def test_a_checkpoint_of_another_laptop_is_not_taken_for_ours():
    with pytest.raises(CheckpointError):
        verify_checkpoint(NOTE, "fieldcase/vault-1/laptop-3", KEY)


@pytest.mark.parametrize("key", [b"", bytes(31), bytes(32), b"\x01" + bytes(31)])
def test_a_key_that_is_no_key_verifies_nothing(key):
    """Among them small-order points, under which one signature fits every text."""
    weak_signature = b"\x01" + bytes(63)
    key_hash = hashlib.sha256(ORIGIN.encode() + b"\n\x01" + key).digest()[:4]
    line = base64.b64encode(key_hash + weak_signature).decode()
    note = NOTE.split("\n\n")[0] + f"\n\n— {ORIGIN} {line}\n"

    with pytest.raises(CheckpointError):
        verify_checkpoint(note, ORIGIN, key)


@pytest.mark.parametrize(
    ("origin", "size"), [("", 1), ("Ana Popescu", 1), ("a\nb", 1), (ORIGIN, -1), (ORIGIN, 10**19)]
)
def test_a_checkpoint_that_could_not_be_written_is_not_made(origin, size):
    with pytest.raises(CheckpointError):
        Checkpoint(origin, size, bytes(32))


@given(
    origin=st.from_regex(r"[A-Za-z0-9._/-]{1,200}", fullmatch=True),
    size=st.integers(0, 2**63 - 1),
    root=st.binary(min_size=32, max_size=32),
    seed=st.binary(min_size=32, max_size=32),
)
def test_whatever_is_signed_is_believed(origin, size, root, seed):
    checkpoint = Checkpoint(origin, size, root)

    note = sign_checkpoint(checkpoint, seed)

    assert verify_checkpoint(note, origin, bytes(SigningKey(seed).verify_key)) == checkpoint


@given(st.text(max_size=300))
def test_no_text_at_all_breaks_the_reader(untrusted):
    with pytest.raises(CheckpointError):
        verify_checkpoint(untrusted, ORIGIN, KEY)


def test_a_record_that_grew_still_agrees_with_its_older_checkpoints():
    grown = [*RECORD, entry(13), entry(14)]

    assert verify_record(RECORD, CHECKPOINT) == ()
    assert verify_record(grown, CHECKPOINT) == ()
    assert verify_record(grown, pinned(RECORD[:5])) == ()
    assert verify_record([], pinned([])) == ()


@pytest.mark.parametrize(
    ("tampered", "reason"),
    [
        pytest.param([*RECORD[:5], entry(6, "case.opened"), *RECORD[6:]], "different", id="edited"),
        pytest.param([*RECORD[:5], *RECORD[6:]], "sequence", id="one removed"),
        pytest.param(
            [*RECORD[:5], *[entry(seq, "case.opened") for seq in range(6, 12)]],
            "shorter",
            id="removed, numbered anew",
        ),
        pytest.param([*RECORD[:5], entry(6), *RECORD[5:]], "sequence", id="one added"),
        pytest.param([*RECORD[:5], RECORD[6], RECORD[5], *RECORD[7:]], "sequence", id="two swapped"),
        pytest.param(RECORD[:-1], "shorter", id="end missing"),
        pytest.param([], "shorter", id="all missing"),
        pytest.param(RECORD[1:], "sequence", id="beginning missing"),
        pytest.param(
            [*RECORD[:8], *[entry(seq, "case.left") for seq in range(9, 14)]], "different", id="forked"
        ),
        pytest.param([*RECORD, RECORD[-1]], "sequence", id="number used twice"),
        pytest.param([*RECORD, entry(14)], "sequence", id="a gap after the checkpoint"),
    ],
)
def test_a_record_that_was_tampered_with_is_told(tampered, reason):
    with pytest.raises(RecordTamperedError) as refusal:
        verify_record(tampered, CHECKPOINT)

    assert refusal.value.code == "audit.tampered"
    assert refusal.value.facts["reason"] == reason


def test_last_weeks_copy_of_the_notebook_is_noticed():
    """The checkpoint lies in the user's key file; the database was put back."""
    last_week = RECORD[:4]

    with pytest.raises(RecordTamperedError):
        verify_record(last_week, verify_checkpoint(NOTE, ORIGIN, KEY))


def test_an_entry_that_is_none_is_told():
    with pytest.raises(EntryError):
        verify_record([*RECORD[:5], b"{}", *RECORD[6:]], CHECKPOINT)


def test_a_clock_set_back_by_more_than_a_day_is_pointed_out_not_held_against_anybody():
    record = [
        entry(1),
        entry(2, t=NOON - timedelta(hours=23)),
        entry(3),
        entry(4, t=NOON - timedelta(days=2)),
    ]

    assert verify_record(record, pinned(record)) == (4,)


def test_every_refusal_of_the_room_is_of_one_tree():
    assert all(issubclass(kind, AuditError) for kind in (CheckpointError, EntryError, RecordTamperedError))
