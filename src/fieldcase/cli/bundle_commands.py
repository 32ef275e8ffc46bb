"""Commands that make something of a file: bundle open, bundle split, bundle join."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from fieldcase.bundle import LARGEST_FILE_BYTES, join, part_bytes_for_mail, split
from fieldcase.cli.exit_codes import DONE
from fieldcase.cli.file_commands import identities_in, plain, print_whole
from fieldcase.cli.opening import opened
from fieldcase.cli.passphrase import read_passphrase
from fieldcase.cli.setting import Setting
from fieldcase.domain.errors import BundleRefusedError, FolderTakenError
from fieldcase.services.checking import look_at_file
from fieldcase.services.refusals import bundle_refusals
from fieldcase.services.unpacking import Unpacked, unpack
from fieldcase.transport.folder import delivery_errors

_MEGABYTE = 1_000_000


def open_bundle(asked: Namespace, setting: Setting) -> int:
    """Verify a file, then write what it holds into a new folder."""
    unpacked = _opened(asked, setting)
    print_whole(unpacked.whole, None)
    for name, path, title in unpacked.files:
        print(f"written     {name} ({plain(path)}, {plain(title)})")
    print("These files are no longer encrypted. Delete them when you do not need them any more.")
    return DONE


def split_bundle(asked: Namespace, setting: Setting) -> int:  # noqa: ARG001  (every command is called alike)
    """Write a file as parts for letters of a size."""
    _must_be_a_file(asked.file)
    with delivery_errors(asked.to), bundle_refusals():
        size = part_bytes_for_mail(asked.mail * _MEGABYTE)
        parts = split(asked.file, asked.to, size, max_bytes=LARGEST_FILE_BYTES)
    for part in parts:
        print(f"{part.name}  {part.stat().st_size} bytes")
    return DONE


def join_parts(asked: Namespace, setting: Setting) -> int:  # noqa: ARG001  (every command is called alike)
    """Put parts together, in whatever order they are named."""
    for part in asked.files:
        _must_be_a_file(part)
    if asked.to.exists():
        raise FolderTakenError
    with delivery_errors(asked.to.parent), bundle_refusals():
        whole = join(asked.files, asked.to, max_bytes=LARGEST_FILE_BYTES)
    print(f"{whole.name}  {whole.stat().st_size} bytes, equal to what was split")
    print("Who made it, and whether it is genuine, only bundle verify tells.")
    return DONE


def _opened(asked: Namespace, setting: Setting) -> Unpacked:
    outside = look_at_file(asked.file)
    if outside.needs_passphrase:
        return unpack(asked.file, asked.to, (), read_passphrase(asked.passphrase_fd))
    if asked.notebook is not None:
        with opened(setting, asked.notebook, asked.passphrase_fd) as notebook:
            return unpack(asked.file, asked.to, notebook.office.identities, None)
    return unpack(asked.file, asked.to, identities_in(asked.identity), None)


def _must_be_a_file(path: Path) -> None:
    if not path.is_file():
        raise BundleRefusedError("unreadable")
