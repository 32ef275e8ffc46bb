"""One worker's time in a notebook: from unlocking to locking."""

from __future__ import annotations

from fieldcase.domain.ids import new_id
from fieldcase.services.notebook import Notebook
from fieldcase.services.sweeping import sweep_arrivals, sweep_outbox
from fieldcase.storage.audit import DEVICE_ID
from fieldcase.storage.transaction import Transaction

LONG_RECORD = 2000
"""So many entries since the last checkpoint are worth a new one at once: opening reads all since then."""


def begin_session(notebook: Notebook) -> None:
    """
    Compare the record with what was pinned, then begin; after a loss somebody has to decide first.

    Afterwards ``notebook.anchor.loss`` says whether there is something to decide.
    """
    if notebook.anchor.examine(notebook.vault) is not None:
        notebook.vault.for_reading = True
        return
    _begin(notebook)


def go_on_after_loss(notebook: Notebook) -> None:
    """Work with the record as it is; that somebody decided so becomes an entry of it."""
    loss = notebook.anchor.loss
    if loss is None:
        return
    notebook.vault.for_reading = False
    notebook.anchor.loss = None
    _begin(notebook, (f"{loss.kind.value}:{loss.present}:{loss.expected}",))


def _begin(notebook: Notebook, loss_accepted: tuple[str, ...] = ()) -> None:
    with notebook.vault.writing(notebook.user.id, notebook.clock.now()) as tx:
        _name_device(tx, notebook)
        if loss_accepted:
            tx.audit.record("record.loss_accepted", "", loss_accepted)
        tx.audit.record("notebook.unlocked", notebook.user.id)
        size = tx.audit.frontier.size
    notebook.anchor.follow(notebook.vault)
    if loss_accepted or size > LONG_RECORD:
        _pin_if_long(notebook, size, always=bool(loss_accepted))
    sweep_outbox(notebook)
    sweep_arrivals(notebook)


def _pin_if_long(notebook: Notebook, size: int, *, always: bool) -> None:
    with notebook.reading() as tx:
        newest = tx.audit.newest_checkpoint_size()
    if always or size - newest > LONG_RECORD:
        notebook.anchor.pin(notebook.vault, notebook.clock.now())


def _name_device(tx: Transaction, notebook: Notebook) -> None:
    if not tx.meta.get(DEVICE_ID):
        tx.meta.put(DEVICE_ID, new_id(notebook.entropy))


def note_lock(notebook: Notebook) -> None:
    """Write down that the notebook is locked, sign the record, fold the log into the file."""
    if notebook.vault.for_reading:
        return
    with notebook.vault.writing(notebook.user.id, notebook.clock.now()) as tx:
        tx.audit.record("notebook.locked", notebook.user.id)
    notebook.anchor.pin(notebook.vault, notebook.clock.now())
    notebook.vault.tidy()
