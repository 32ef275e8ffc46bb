"""The commands and their options."""

from __future__ import annotations

from argparse import SUPPRESS, ArgumentParser, RawDescriptionHelpFormatter
from pathlib import Path
from typing import TYPE_CHECKING

from fieldcase import __version__
from fieldcase.cli import commands as all_commands

if TYPE_CHECKING:
    from argparse import _SubParsersAction

    Commands = _SubParsersAction[ArgumentParser]

DESCRIPTION = "FieldCase: an encrypted case notebook that works offline. Without a command, the app opens."
EPILOG = """\
commands in full:
  fieldcase                                      open the app
  fieldcase --training                           open the practice notebooks
  fieldcase --notebook DIR                       open another notebook
  fieldcase demo                                 try it with made-up cases that vanish afterwards
  fieldcase doctor                               examine this installation
  fieldcase bundle inspect FILE                  what anybody can see of a file
  fieldcase bundle verify FILE                   who signed it, for whom, whether it is whole
  fieldcase bundle open FILE --to DIR            verify it, then write what it holds into a new folder
  fieldcase bundle split FILE --mail 10 --to DIR write it as parts for letters of 10 MB
  fieldcase bundle join PARTS... --to FILE       put parts together, in any order
  fieldcase form check FILE...                   validate form definitions, XLSForm spreadsheets too
  fieldcase form export --case CODE --to FOLDER  write the answers of a case as tables, unprotected
  fieldcase backup --notebook DIR --to FOLDER    write a backup and prove it
  fieldcase backup list                          the copies on this computer
  fieldcase backup verify BACKUP                 read every page of a copy
  fieldcase backup test BACKUP                   put a copy back for trial
  fieldcase restore BACKUP --to DIR              put a backup back into a new folder
  fieldcase audit export --to FOLDER             hand out the record of changes
  fieldcase audit verify FOLDER                  check a record that was handed out
  fieldcase recover BACKUP --to DIR              put a backup back with recovery words alone
  fieldcase card --notebook DIR --to FOLDER      write your contact card for partners
  fieldcase import FILE --notebook DIR           open a file into the inbox

Passphrases are asked on the terminal, or read from a descriptor (--passphrase-fd N).
Ends with 0 when done, 1 when it was not (one line says why), 2 when the command was not understood.
"""

NOTEBOOK_HELP = "the notebook's folder; your own when left out"
"""Where a command does not name it, the one named before the command stays."""


def build_parser() -> ArgumentParser:
    """Return the parser of the whole command line."""
    parser = ArgumentParser(
        prog="fieldcase", description=DESCRIPTION, epilog=EPILOG, formatter_class=RawDescriptionHelpFormatter
    )
    parser.add_argument("--version", action="version", version=f"FieldCase {__version__}")
    chosen = parser.add_mutually_exclusive_group()
    chosen.add_argument("--training", action="store_true", help="open the practice notebooks")
    chosen.add_argument("--notebook", type=Path, metavar="DIR", help="open the notebook in this folder")
    parser.set_defaults(command=all_commands.open_app)
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")
    _add_alone(commands)
    _add_bundle(commands)
    _add_form(commands)
    _add_notebook_commands(commands)
    _add_audit(commands)
    _add_recover(commands)
    return parser


def _add_alone(commands: Commands) -> None:
    demo = commands.add_parser("demo", help="try it with made-up cases that vanish afterwards")
    demo.set_defaults(command=all_commands.demo)
    doctor = commands.add_parser("doctor", help="examine this installation by doing the main job")
    doctor.set_defaults(command=all_commands.doctor)


def _add_bundle(commands: Commands) -> None:
    bundle = commands.add_parser("bundle", help="look at a file: inspect, verify, open, split, join")
    kinds = bundle.add_subparsers(title="commands", metavar="COMMAND", required=True)
    inspect = kinds.add_parser("inspect", help="what anybody can see of a file")
    inspect.add_argument("file", type=Path, metavar="FILE")
    inspect.set_defaults(command=all_commands.inspect_bundle)
    verify = kinds.add_parser("verify", help="who signed it, for whom, whether it is whole")
    verify.add_argument("file", type=Path, metavar="FILE")
    _add_keys(verify)
    verify.set_defaults(command=all_commands.verify_bundle)
    unpack = kinds.add_parser("open", help="verify it, then write what it holds into a new folder")
    unpack.add_argument("file", type=Path, metavar="FILE")
    _add_target(unpack, "DIR", "a folder that is not there yet")
    _add_keys(unpack)
    unpack.set_defaults(command=all_commands.open_bundle)
    _add_parts(kinds)


def _add_parts(kinds: Commands) -> None:
    split = kinds.add_parser("split", help="write it as parts small enough for e-mail")
    split.add_argument("file", type=Path, metavar="FILE")
    split.add_argument(
        "--mail", type=int, choices=(10, 20, 25), default=10, help="megabytes of one letter; 10 when left out"
    )
    _add_target(split, "FOLDER", "an existing folder or stick")
    split.set_defaults(command=all_commands.split_bundle)
    join = kinds.add_parser("join", help="put parts together, in any order")
    join.add_argument("files", type=Path, nargs="+", metavar="PART")
    _add_target(join, "FILE", "a file that is not there yet")
    join.set_defaults(command=all_commands.join_parts)


def _add_keys(command: ArgumentParser) -> None:
    keys = command.add_mutually_exclusive_group()
    keys.add_argument("--notebook", type=Path, default=SUPPRESS, metavar="DIR", help=NOTEBOOK_HELP)
    keys.add_argument("--identity", type=Path, metavar="FILE", help="a file with an age secret key")
    _add_passphrase(command)


def _add_form(commands: Commands) -> None:
    form = commands.add_parser("form", help="form definitions: check, export")
    kinds = form.add_subparsers(title="commands", metavar="COMMAND", required=True)
    check = kinds.add_parser("check", help="one line a problem")
    check.add_argument("files", type=Path, nargs="+", metavar="FILE")
    check.set_defaults(command=all_commands.check_forms)
    export = kinds.add_parser("export", help="the answers of one case as tables, unprotected")
    export.add_argument("--case", required=True, metavar="CODE", help="the code of the case")
    export.add_argument("--form", metavar="FORM", help="only interviews asked with this form")
    _add_notebook(export)
    _add_target(export, "FOLDER", "an existing folder")
    _add_passphrase(export)
    export.set_defaults(command=all_commands.export_answers)


def _add_notebook_commands(commands: Commands) -> None:
    backup = _add_backup(commands)
    restore = commands.add_parser("restore", help="put a backup back into a new folder")
    restore.add_argument("backup", type=Path, metavar="BACKUP")
    _add_target(restore, "DIR", "a folder that is not there yet")
    restore.set_defaults(command=all_commands.restore)
    card = commands.add_parser("card", help="write your contact card for partners")
    _add_notebook(card)
    _add_target(card, "FOLDER", "an existing folder or stick")
    card.set_defaults(command=all_commands.write_card)
    take_in = commands.add_parser("import", help="open a file into the inbox")
    take_in.add_argument("file", type=Path, metavar="FILE")
    _add_notebook(take_in)
    take_in.set_defaults(command=all_commands.import_file)
    for command in (backup, restore, card, take_in):
        _add_passphrase(command)


def _add_backup(commands: Commands) -> ArgumentParser:
    backup = commands.add_parser("backup", help="write a backup and prove it; list, verify, test")
    _add_notebook(backup)
    backup.add_argument("--to", type=Path, metavar="FOLDER", help="an existing folder or stick")
    backup.set_defaults(command=all_commands.back_up)
    kinds = backup.add_subparsers(title="commands", metavar="COMMAND")
    listing = kinds.add_parser("list", help="the copies on this computer, or in another folder")
    listing.add_argument("folder", type=Path, nargs="?", metavar="FOLDER")
    listing.add_argument("--notebook", type=Path, default=SUPPRESS, metavar="DIR", help=NOTEBOOK_HELP)
    listing.set_defaults(command=all_commands.list_backups)
    for name, words, command in (
        ("verify", "read every page of a backup and compute its record again", all_commands.verify_backup),
        ("test", "put a backup back for trial, in a folder that is thrown away", all_commands.test_backup),
    ):
        one = kinds.add_parser(name, help=words)
        one.add_argument("backup", type=Path, metavar="BACKUP")
        _add_passphrase(one)
        one.set_defaults(command=command)
    return backup


def _add_audit(commands: Commands) -> None:
    audit = commands.add_parser("audit", help="the record of changes: export, verify")
    kinds = audit.add_subparsers(title="commands", metavar="COMMAND", required=True)
    export = kinds.add_parser("export", help="hand out the record for somebody who checks it")
    _add_notebook(export)
    _add_target(export, "FOLDER", "an existing folder or stick")
    _add_passphrase(export)
    export.set_defaults(command=all_commands.export_record)
    verify = kinds.add_parser("verify", help="check a record that was handed out")
    verify.add_argument("folder", type=Path, metavar="FOLDER")
    verify.set_defaults(command=all_commands.verify_record)


def _add_recover(commands: Commands) -> None:
    recover = commands.add_parser("recover", help="put a backup back with recovery words alone")
    recover.add_argument("backup", type=Path, metavar="BACKUP")
    _add_target(recover, "DIR", "a folder that is not there yet")
    recover.add_argument(
        "--words-fd", type=int, metavar="N", help="read the recovery words from this file descriptor"
    )
    _add_passphrase(recover)
    recover.set_defaults(command=all_commands.recover)


def _add_notebook(command: ArgumentParser) -> None:
    command.add_argument("--notebook", type=Path, default=SUPPRESS, metavar="DIR", help=NOTEBOOK_HELP)


def _add_target(command: ArgumentParser, name: str, words: str) -> None:
    command.add_argument("--to", type=Path, metavar=name, required=True, help=words)


def _add_passphrase(command: ArgumentParser) -> None:
    command.add_argument(
        "--passphrase-fd", type=int, metavar="N", help="read the passphrase from this file descriptor"
    )
