"""What pins the record of a notebook outside of its database."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from fieldcase.audit.checkpoint import Checkpoint, sign_checkpoint, verify_checkpoint
from fieldcase.audit.entry import parse_entry
from fieldcase.audit.errors import AuditError
from fieldcase.audit.merkle import Frontier, leaf_hash
from fieldcase.domain.frozen import Frozen
from fieldcase.domain.ids import Entropy, UserId
from fieldcase.keys.errors import KeysError
from fieldcase.keys.files import read_key_file, write_atomically
from fieldcase.keys.keyfile import SessionKey, key_file_name, open_with, seal_with
from fieldcase.keys.secret import UserSecret
from fieldcase.services.mark import MarkFile
from fieldcase.services.place import Place
from fieldcase.storage.audit import KeptCheckpoint
from fieldcase.storage.transaction import Transaction
from fieldcase.storage.vault import Vault

PIN_EVERY = timedelta(hours=1)


class LossKind(StrEnum):
    """How the record differs from what was pinned."""

    SHORTER = "shorter"
    """Its end is missing: the last saves were lost, or an older copy was put back."""
    DIFFERENT = "different"
    """It was continued from an older state, or rewritten."""


class Loss(Frozen):
    """The record is not the one this worker saw last."""

    kind: LossKind
    present: int
    expected: int
    present_at: datetime | None
    expected_at: datetime


@dataclass(frozen=True)
class _Pin:
    """A length of the record with its root, as somebody outside the database remembers it."""

    size: int
    root: bytes
    at: datetime


class Anchor:
    """
    Compares the record with what was pinned, then pins it again and again while the notebook is open.

    A checkpoint is signed with the worker's own key and kept in the database, in the sealed key file, in
    every backup. Between two checkpoints the mark follows each save.
    """

    def __init__(
        self, place: Place, secret: UserSecret, session: SessionKey, mark: MarkFile, entropy: Entropy
    ) -> None:
        self._place = place
        self._secret = secret
        self._session = session
        self._mark = mark
        self._entropy = entropy
        self.pinned_at: datetime | None = None
        self.loss: Loss | None = None

    def adopt(self, session: SessionKey) -> None:
        """Seal with another key from now on: the worker has just changed the passphrase."""
        self._session = session

    def examine(self, vault: Vault) -> Loss | None:
        """Return how the record falls short of what was pinned; nothing when it extends it."""
        pins = sorted(self._pins(), key=lambda pin: pin.size)
        with vault.reading() as tx:
            self.loss = _loss(tx, pins)
        return self.loss

    def follow(self, vault: Vault) -> None:
        """Note every save from now on."""
        vault.recorded = self._mark.write
        with vault.reading() as tx:
            self._mark.write(tx.audit.frontier)

    def pin(self, vault: Vault, now: datetime) -> str:
        """
        Sign the record as it stands, keep the checkpoint in the database and in the key file.

        Returns:
            The signed note; only this where the disk failed and nothing is written any more.
        """
        if vault.stopped:
            with vault.reading() as tx:
                return self.signed(tx.audit.frontier, tx.audit.device)
        with vault.writing(UserId(self._secret.user_id), now) as tx:
            frontier = tx.audit.frontier
            note = self.signed(frontier, tx.audit.device)
            if tx.audit.checkpoint_at(frontier.size) is None:
                tx.audit.keep(KeptCheckpoint(frontier, note, self._secret.verify_key, now))
        self._keep_in_key_file(f"{now.isoformat()}\n{note}")
        self.pinned_at = now
        return note

    def signed(self, frontier: Frontier, device: str) -> str:
        """Return the signed checkpoint of a record that stands at *frontier*."""
        checkpoint = Checkpoint(origin_of(self._secret.vault_id, device), frontier.size, frontier.root)
        return sign_checkpoint(checkpoint, self._secret.signing_seed)

    def _keep_in_key_file(self, head: str) -> None:
        path = self._place.folder / key_file_name(self._secret.user_id)
        # Another passphrase since, a key file that is gone, a full disk: the old head stays, locking goes on.
        with suppress(KeysError, OSError):
            present = open_with(read_key_file(path), self._session)
            fresh = replace(present, last_audit_head=head)
            write_atomically(path, seal_with(fresh, self._session, self._entropy))

    def _pins(self) -> list[_Pin]:
        found = [head_in(self._secret), self._mark.read()]
        return [_Pin(pin.size, pin.root, pin.at) for pin in found if pin is not None]


def origin_of(vault_id: str, device: str) -> str:
    """Return the name of the record of one laptop."""
    return f"fieldcase/{vault_id}/{device}"


def head_in(secret: UserSecret) -> _Pin | None:
    """Return the checkpoint that the key file keeps, if it is one of this worker."""
    at, _, note = secret.last_audit_head.partition("\n")
    origin = note.partition("\n")[0]
    if not origin.startswith(origin_of(secret.vault_id, "")):
        return None
    try:
        checkpoint = verify_checkpoint(note, origin, secret.verify_key)
        return _Pin(checkpoint.size, checkpoint.root, datetime.fromisoformat(at))
    except (AuditError, ValueError):
        return None


def _loss(tx: Transaction, pins: Sequence[_Pin]) -> Loss | None:
    if not pins:
        return None
    present = tx.audit.frontier
    newest = pins[-1]
    if present.size < newest.size:
        return _described(tx, LossKind.SHORTER, present.size, newest)
    known = _known_frontier(tx, pins[0])
    wanted = {pin.size: pin for pin in pins if pin.size >= known.size}
    for entry in _with_start(tx, known):
        known = known.append(leaf_hash(entry)) if entry else known
        pin = wanted.get(known.size)
        if pin is not None and pin.root != known.root:
            return _described(tx, LossKind.DIFFERENT, present.size, pin)
    return None if known == present else _described(tx, LossKind.DIFFERENT, present.size, newest)


def _with_start(tx: Transaction, known: Frontier) -> Sequence[bytes]:
    """Return nothing, for the state that is known, then every later entry."""
    return [b"", *tx.audit.entries(known.size + 1)]


def _known_frontier(tx: Transaction, pin: _Pin) -> Frontier:
    """Return the tree at *pin* if a checkpoint kept it and it has that very root; else the empty one."""
    kept = tx.audit.checkpoint_at(pin.size)
    return kept.frontier if kept is not None and kept.frontier.root == pin.root else Frontier()


def _described(tx: Transaction, kind: LossKind, present: int, pin: _Pin) -> Loss:
    last = [parse_entry(entry).t for entry in tx.audit.entries(present, 1)] if present else []
    return Loss(
        kind=kind,
        present=present,
        expected=pin.size,
        present_at=last[0] if last else None,
        expected_at=pin.at,
    )
