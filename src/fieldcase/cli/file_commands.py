"""Commands that look at one file: bundle inspect, bundle verify, form check."""

from __future__ import annotations

import sys
from argparse import Namespace
from pathlib import Path

from fieldcase.cli.exit_codes import DONE, NOT_DONE
from fieldcase.cli.opening import opened
from fieldcase.cli.passphrase import read_passphrase
from fieldcase.cli.setting import Setting
from fieldcase.domain.errors import BundleRefusedError
from fieldcase.domain.organisation import Organisation
from fieldcase.forms.codelists import CodeLists
from fieldcase.forms.load import problems_in
from fieldcase.resources_root import find_resources, find_translations
from fieldcase.services.checking import Whole, look_at_file, sender_known_here, verify_file
from fieldcase.services.forms_import import ENDING, read_form
from fieldcase.services.notebook import Notebook

MAX_IDENTITY_BYTES = 64 * 1024
_IDENTITY = "AGE-SECRET-KEY-"


def inspect_bundle(asked: Namespace, setting: Setting) -> int:  # noqa: ARG001  (every command is called alike)
    """Tell what anybody can see of a file."""
    outside = look_at_file(asked.file)
    lock = "a passphrase" if outside.needs_passphrase else "keys"
    print(f"size        {outside.size} bytes")
    print(f"locked by   {lock}")
    if not outside.needs_passphrase:
        print(f"recipients  {outside.locks} at most; the number is rounded up with throw-away keys")
    print("padded      yes, if FieldCase made it: the size tells little about the content")
    print("Who signed it is inside: see bundle verify.")
    return DONE


def verify_bundle(asked: Namespace, setting: Setting) -> int:
    """Prove that a file is whole, and tell who signed it and for whom it is."""
    outside = look_at_file(asked.file)
    if asked.notebook is not None and not outside.needs_passphrase:
        with opened(setting, asked.notebook, asked.passphrase_fd) as notebook:
            whole = verify_file(asked.file, notebook.office.identities)
            print_whole(whole, notebook)
            _print_sender(sender_known_here(notebook, whole))
        return DONE
    if outside.needs_passphrase:
        whole = verify_file(asked.file, passphrase=read_passphrase(asked.passphrase_fd))
    else:
        whole = verify_file(asked.file, identities_in(asked.identity))
    print_whole(whole, None)
    return DONE


def check_forms(asked: Namespace, setting: Setting) -> int:  # noqa: ARG001  (every command is called alike)
    """Validate form definitions, one line a problem."""
    lists = CodeLists.load(find_resources() / "codelists", find_translations() / "codelists")
    whole = True
    for path in asked.files:
        problems = _problems(path, lists)
        for problem in problems:
            print(problem, file=sys.stderr)
        if not problems:
            print(f"{path.name}: can be used")
        whole = whole and not problems
    return DONE if whole else NOT_DONE


def _problems(path: Path, lists: CodeLists) -> tuple[str, ...]:
    """Return what is wrong, one line each; what a spreadsheet only loses is told, and is no problem."""
    if path.suffix.lower() != ENDING:
        return problems_in(path, lists.names)
    imported = read_form(path)
    for finding in imported.findings:
        if not finding.stops:
            print(plain(f"{path.name}: {finding.text()}"))
    return tuple(plain(f"{path.name}: {one.text()}") for one in imported.findings if one.stops)


def identities_in(path: Path | None) -> tuple[str, ...]:
    """Return the age secret keys in a file as ``age-keygen`` writes it."""
    if path is None:
        return ()
    try:
        with path.open("r", encoding="ascii") as file:
            lines = file.read(MAX_IDENTITY_BYTES).split()
    except (OSError, UnicodeDecodeError):
        raise BundleRefusedError("unreadable") from None
    return tuple(line for line in lines if line.startswith(_IDENTITY))


def print_whole(whole: Whole, notebook: Notebook | None) -> None:
    """Print what a whole file says of itself."""
    practice = ", practice with made-up people" if whole.training else ""
    print("whole       yes: nothing was changed on the way")
    print(f"kind        {whole.type}{practice}")
    print(
        f"made        {whole.created_at:%Y-%m-%d %H:%M} UTC, can be opened until {whole.expires_at:%Y-%m-%d}"
    )
    print(f"signed by   {plain(whole.sender_name)} (as it calls itself)")
    print(f"key         {whole.sender_key}")
    print(f"for         {_recipients(whole, notebook)}")
    for name, size in whole.files:
        print(f"holds       {plain(name)}, {size} bytes")


def _recipients(whole: Whole, notebook: Notebook | None) -> str:
    if whole.for_passphrase:
        return "whoever knows the passphrase"
    own = notebook.office.org_id if notebook else ""
    return ", ".join("this notebook" if one == own else f"organisation {one}" for one in whole.for_org_ids)


def _print_sender(known: Organisation | None) -> None:
    if known is None:
        print("sender      not in the directory")
    else:
        checked = "checked" if known.can_receive else "not checked"
        print(f"sender      {plain(known.name)} in the directory, key {checked}")


def plain(untrusted: str) -> str:
    """Return *untrusted* without anything a terminal would obey."""
    return "".join(character if character.isprintable() else "?" for character in untrusted)
