"""One line of the record."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldcase.audit.entry import AuditEntry, parse_entry
from fieldcase.audit.errors import EntryError

NOON = datetime(2026, 5, 4, 12, 0, tzinfo=UTC)
SENT = AuditEntry(7, NOON, "laptop-2", "a1b2", "bundle.sent", "c3d4", ("needs.health", "alias"))
WRITTEN = (
    b'{"action":"bundle.sent","actor":"a1b2","device":"laptop-2","fields":["needs.health","alias"],'
    b'"obj":"c3d4","seq":7,"t":"2026-05-04T12:00Z"}'
)


def test_an_entry_is_written_in_one_way():
    assert SENT.to_bytes() == WRITTEN
    assert parse_entry(WRITTEN) == SENT


def test_the_record_knows_the_minute_never_the_second_nor_the_time_zone():
    moment = datetime(2026, 5, 4, 15, 0, 59, 999, tzinfo=timezone(timedelta(hours=3)))

    assert AuditEntry(7, moment, "laptop-2", "a1b2", "bundle.sent").t == NOON


@pytest.mark.parametrize(
    "change",
    [
        {"seq": 0},
        {"t": datetime(2026, 5, 4, 12, 0)},
        {"device": "Ana's laptop"},
        {"actor": "Ana Popescu"},
        {"actor": "x" * 65},
        {"action": "Sent"},
        {"action": ""},
        {"obj": "Мария"},
        {"obj": "a\n"},
        {"fields": ("she said that",)},
        {"fields": ("",)},
        {"fields": ("alias",) * 513},
    ],
)
def test_names_and_answers_do_not_get_into_the_record(change):
    parts = {
        "seq": 7,
        "t": NOON,
        "device": "d",
        "actor": "a",
        "action": "case.saved",
        "obj": "c",
        "fields": (),
    }

    with pytest.raises(EntryError) as refusal:
        AuditEntry(**(parts | change))

    assert refusal.value.facts == {"part": next(iter(change))}


@pytest.mark.parametrize(
    "untrusted",
    [
        b"",
        b"null",
        b"[]",
        b"{}",
        b"[" * 60_000,
        b"\xff",
        b" " + WRITTEN,
        WRITTEN + b"\n",
        WRITTEN[:-1],
        WRITTEN.replace(b'"seq":7', b'"seq":7.0'),
        WRITTEN.replace(b'"seq":7', b'"seq":true'),
        WRITTEN.replace(b'"seq":7', b'"seq":"7"'),
        WRITTEN.replace(b'"seq":7', b'"seq":8,"seq":7'),
        WRITTEN.replace(b'"seq":7', b'"more":"x","seq":7'),
        WRITTEN.replace(b'"seq":7', b'"more":1,"seq":7'),
        WRITTEN.replace(b'"obj":"c3d4",', b""),
        WRITTEN.replace(b'"obj":"c3d4"', b'"obj":null'),
        WRITTEN.replace(b'"device":"laptop-2",', b""),
        WRITTEN.replace(b'["needs.health","alias"]', b'"alias"'),
        WRITTEN.replace(b'["needs.health","alias"]', b"[1]"),
        WRITTEN.replace(b"12:00Z", b"12:00"),
        WRITTEN.replace(b"12:00Z", b"12:0Z"),
        WRITTEN.replace(b"-05-04", b"-02-30"),
        WRITTEN.replace(b"alias", b"\\u0061lias"),
        WRITTEN.decode().encode("utf-16"),
        b'{"x":"' + b"a" * 70_000 + b'"}',
    ],
)
def test_an_entry_spelled_another_way_is_not_read(untrusted):
    with pytest.raises(EntryError):
        parse_entry(untrusted)


@given(
    seq=st.integers(1, 2**63 - 1),
    t=st.datetimes(datetime(1900, 1, 1), datetime(2200, 1, 1), timezones=st.just(UTC)),
    ids=st.tuples(*[st.from_regex(r"[A-Za-z0-9_:.-]{0,64}", fullmatch=True)] * 3),
    action=st.from_regex(r"[a-z][a-z0-9_.-]{0,63}", fullmatch=True),
    fields=st.lists(st.from_regex(r"[A-Za-z0-9_:./\[\]-]{1,128}", fullmatch=True), max_size=5),
)
def test_whatever_is_written_comes_back(seq, t, ids, action, fields):
    entry = AuditEntry(seq, t, ids[0], ids[1], action, ids[2], tuple(fields))

    assert parse_entry(entry.to_bytes()) == entry


@given(st.binary(max_size=200))
def test_no_bytes_at_all_break_the_reader(untrusted):
    with pytest.raises(EntryError):
        parse_entry(untrusted)
