"""Commands that open a notebook: backup, restore, card, import."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from fieldcase.cli.exit_codes import DONE
from fieldcase.cli.file_commands import plain
from fieldcase.cli.opening import opened
from fieldcase.cli.passphrase import read_passphrase
from fieldcase.cli.setting import Setting
from fieldcase.domain.errors import NotFoundError
from fieldcase.domain.incoming import IncomingKind
from fieldcase.resources_root import find_resources, find_translations
from fieldcase.services import answers_export, arriving, backup, directory, keeping_safe, restoring
from fieldcase.services.content import load_content
from fieldcase.services.own_forms import own_forms
from fieldcase.services.place import Place

_KINDS = {
    IncomingKind.REFERRAL: "A referral from {sender} is in the inbox. No case changes before you accept it.",
    IncomingKind.RECEIPT: "A receipt from {sender}: the referral arrived there.",
    IncomingKind.RESPONSE: "An answer from {sender}; the referral shows it now.",
    IncomingKind.UPDATE: "{sender} tells more about a referral. Read it in the inbox; no case was changed.",
    IncomingKind.TAKEN_BACK: "{sender} takes a referral back. It is hidden; decide in the inbox.",
    IncomingKind.NEW_KEYS: "New keys of {sender}, vouched for by the old ones.",
    IncomingKind.KEYS_OUT_OF_USE: "A key of {sender} is used no more.",
    IncomingKind.PART: "A part of a file, kept for the others. Still missing: {missing}.",
    IncomingKind.WAITS: "This file cannot be opened yet. It waits, sealed; claimed sender: {sender}.",
}


def back_up(asked: Namespace, setting: Setting) -> int:
    """Write a backup to a folder, or beside the notebook, and open it once to prove it."""
    with opened(setting, asked.notebook, asked.passphrase_fd) as notebook:
        made = backup.back_up(notebook, asked.to) if asked.to else keeping_safe.back_up_here(notebook)
    print(f"Backup {made.name}: {made.size} bytes, opened again and whole.")
    return DONE


def restore(asked: Namespace, setting: Setting) -> int:
    """Put a backup back into a new folder."""
    target: Path = asked.to
    Place(asked.backup).cover()
    passphrase = read_passphrase(asked.passphrase_fd)
    restored = restoring.restore(asked.backup, Place(target), passphrase, setting.clock, setting.entropy)
    counts = restored.contents.counts
    print(
        f"Restored and whole. Cases: {counts.cases}; referrals: {counts.referrals}; "
        f"organisations: {counts.organisations}."
    )
    return DONE


def export_answers(asked: Namespace, setting: Setting) -> int:
    """Write the answers of one case as tables, unprotected."""
    content = load_content(find_resources(), find_translations())
    with opened(setting, asked.notebook, asked.passphrase_fd) as notebook:
        kept = own_forms(notebook)
        content.library.put_own([one.own for one in kept])
        with notebook.reading() as tx:
            case_id = tx.interviews.known_people.case_with(asked.case)
        if case_id is None:
            raise NotFoundError
        tables = answers_export.export_answers(
            notebook, content.library, content.code_lists, case_id, asked.form
        )
        written = answers_export.write_tables(tables, asked.to)
    for path in written:
        print(f"{path.name}: {path.stat().st_size} bytes, not encrypted.")
    return DONE


def write_card(asked: Namespace, setting: Setting) -> int:
    """Write our own contact card to a folder."""
    with opened(setting, asked.notebook, asked.passphrase_fd) as notebook:
        written = directory.write_own_card(notebook, asked.to)
    print(f"{written.name}: {written.size} bytes, read back and equal.")
    return DONE


def import_file(asked: Namespace, setting: Setting) -> int:
    """Open a file into the inbox."""
    with opened(setting, asked.notebook, asked.passphrase_fd) as notebook:
        arrived = arriving.arrive(notebook, asked.file)
    numbers = ", ".join(f"{number:03}" for number in arrived.missing)
    print(_KINDS[arrived.kind].format(sender=plain(arrived.from_name) or "a stranger", missing=numbers))
    if arrived.also_opened:
        print(f"Files that had waited and could be opened now: {arrived.also_opened}.")
    return DONE
