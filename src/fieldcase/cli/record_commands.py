"""Commands about the record of changes: export, verify."""

from __future__ import annotations

from argparse import Namespace

from fieldcase.cli.exit_codes import DONE
from fieldcase.cli.opening import opened
from fieldcase.cli.setting import Setting
from fieldcase.services import record


def export_record(asked: Namespace, setting: Setting) -> int:
    """Write the record to a folder."""
    with opened(setting, asked.notebook, asked.passphrase_fd) as notebook:
        name = record.export_record(notebook, asked.to)
    print(f"{name}: the record of changes, signed.")
    return DONE


def verify_record(asked: Namespace, setting: Setting) -> int:
    """Check a record that was handed out."""
    del setting
    entries = record.verify_exported(asked.folder)
    print(f"Whole: {entries} entries; nothing was changed, removed, added or moved.")
    return DONE
