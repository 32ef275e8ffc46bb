#!/usr/bin/env python3
"""
Check an exported record without FieldCase: with Python's standard library and PyNaCl.

::

    verify_audit.py FOLDER

The folder holds entries.jsonl, checkpoint.txt, allowed_signers, and older.txt with earlier checkpoints.
Compare allowed_signers with what you were given on paper: it says whose signatures count.
Exit code 0: nothing was changed, removed, added or moved. 1: something was; the last word says what.
"""

from __future__ import annotations

import base64
import datetime
import hashlib
import json
import re
import sys
from pathlib import Path

from nacl.exceptions import CryptoError
from nacl.signing import VerifyKey

PREFIX = b"\0\0\0\x0bssh-ed25519\0\0\0\x20"
NOTE, OLDER = re.compile(r"[^\n]+\n(0|[1-9][0-9]*)\n\S+\n\n\S+ \S+ \S+\n"), "older.txt"
FIELDS = ["action", "actor", "device", "fields", "obj", "seq", "t"]


def root_of(leaves: list[bytes]) -> bytes:
    """Return the RFC 6962 root over leaf hashes."""
    level = leaves
    while len(level) > 1:
        pairs = [
            hashlib.sha256(b"\1" + level[i] + level[i + 1]).digest() for i in range(0, len(level) - 1, 2)
        ]
        level = pairs + level[len(pairs) * 2 :]
    return level[0] if level else hashlib.sha256().digest()


def checkpoint(note: str, signers: dict[str, list[bytes]]) -> tuple[int, bytes]:
    """Return size and root of a C2SP signed note."""
    lines = note.split("\n")
    if not NOTE.fullmatch(note):
        sys.exit("NOT GOOD: note")
    text, name = "\n".join(lines[:3]) + "\n", lines[4].split(" ")[1]
    if lines[0] not in signers or name != lines[0]:
        sys.exit("NOT GOOD: origin")
    given = base64.b64decode(lines[4].split(" ")[2], validate=True)
    for key in signers[lines[0]]:
        key_hash = hashlib.sha256(f"{name}\n".encode() + b"\1" + key).digest()[:4]
        try:
            VerifyKey(key).verify(text.encode(), given[4:])
        except (CryptoError, ValueError):
            continue
        if given[:4] == key_hash:
            return int(lines[1]), base64.b64decode(lines[2], validate=True)
    sys.exit("NOT GOOD: signature")


def check(folder: Path) -> str:
    """Return the finding; empty when the record holds."""
    signers: dict[str, list[bytes]] = {}
    for line in (folder / "allowed_signers").read_text("utf-8").splitlines():
        origin, _, _, key = line.split(" ")
        signers.setdefault(origin, []).append(base64.b64decode(key).removeprefix(PREFIX))
    size, root = checkpoint((folder / "checkpoint.txt").read_text("utf-8"), signers)
    kept = (folder / OLDER).read_text("utf-8").splitlines(True) if (folder / OLDER).exists() else []
    older = [checkpoint("".join(kept[start : start + 5]), signers) for start in range(0, len(kept), 5)]
    lines = (folder / "entries.jsonl").read_bytes().splitlines()
    entries = [json.loads(line) for line in lines]
    for line, entry in zip(lines, entries, strict=True):
        canonical = json.dumps(entry, sort_keys=True, separators=(",", ":")).encode()
        if sorted(entry) != FIELDS or canonical != line:
            return "entry"
    if [entry["seq"] for entry in entries] != list(range(1, len(entries) + 1)):
        return "sequence"
    leaves = [hashlib.sha256(b"\0" + line).digest() for line in lines]
    times = [datetime.datetime.strptime(entry["t"], "%Y-%m-%dT%H:%MZ") for entry in entries]  # noqa: DTZ007  (all UTC)
    jumps = (times[i + 1] < times[i] - datetime.timedelta(hours=24) for i in range(len(times) - 1))
    found = {
        "shorter": len(leaves) < size,
        "root": root_of(leaves[:size]) != root,
        "uncovered": len(leaves) > size,
        "fork": any(length > len(leaves) or root_of(leaves[:length]) != old for length, old in older),
        "time": any(jumps),
    }
    return next((finding for finding, holds in found.items() if holds), "")


if __name__ == "__main__":
    try:
        finding = check(Path(*sys.argv[1:]))
    except (OSError, ValueError, TypeError, KeyError, IndexError):
        sys.exit("NOT GOOD: unreadable")
    if finding:
        sys.exit(f"NOT GOOD: {finding}")
    print("GOOD: nothing was changed, removed, added or moved")
