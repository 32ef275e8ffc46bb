#!/usr/bin/env python3
"""
Check a bundle without FieldCase: with Python's standard library, age and ssh-keygen.

::

    verify_bundle.py FILE --identity key.txt [--signer allowed_signers]

It proves that the holder of the key named in the bundle made it, and that it is whole. With --signer it also
proves that this key is one of those you trust; the lines of that file are described in FORMAT.md, section 11.
Whether the bundle was meant for you, is still in time or is a repetition, you see in what is printed. It does
not look into images, nor at what the fields of the manifest mean.
Exit code 0: all of this holds. 1: something does not; the line says what. Nothing is unpacked to the disk.
"""

from __future__ import annotations

import argparse
import base64
import hashlib
import io
import json
import re
import subprocess
import sys
import tarfile
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NoReturn

NAMESPACE = "referral-bundle-v1@fieldcase"
LARGEST_FILE = 200 * 1024 * 1024
LARGEST_UNDER_PASSPHRASE = 64 * 1024 * 1024
LARGEST_JSON = 5 * 1024 * 1024
LARGEST_SIGNATURE = 4096
LARGEST_HEADER = 64 * 1024
BLOCK = 512
MOST_ENTRIES = 502

MOST_LOCKS = 20
STANZA = re.compile(
    rb"-> (X25519 [A-Za-z0-9+/]{43}|scrypt [A-Za-z0-9+/]{22} ([1-9][0-9]?)|\S*-grease( \S+)*)"
)
LARGEST_WORK_FACTOR = 20
DEVICE = r"(con|prn|aux|nul|com[1-9]|lpt[1-9])(\.|$)"
NAME = re.compile(rf"(payload|attachments)/(?!{DEVICE})[a-z0-9][a-z0-9._-]{{0,79}}")
KEY = re.compile(r"ssh-ed25519 [A-Za-z0-9+/]{68}")
SIGNATURE = re.compile(
    rb"-----BEGIN SSH SIGNATURE-----\n([A-Za-z0-9+/=]{1,70}\n)+-----END SSH SIGNATURE-----\n"
)

BEGINNINGS = {
    "application/json": b"{",
    "application/pdf": b"%PDF-",
    "image/png": b"\x89PNG\r\n\x1a\n",
    "image/jpeg": b"\xff\xd8\xff",
    "text/plain": b"",
}

FIELD = 2**255 - 19
ORDER = 2**252 + 27742317777372353535851937790883648493
CURVE = -121665 * pow(121666, -1, FIELD) % FIELD
NEUTRAL = (0, 1)

Entries = dict[str, bytes]
Point = tuple[int, int]


class NotGoodError(Exception):
    """One sentence that says which check did not hold."""


def main() -> int:
    """Check the file that the command line names."""
    parser = argparse.ArgumentParser(description="Check a bundle without FieldCase.")
    parser.add_argument("file", type=Path)
    parser.add_argument("--identity", type=Path, help="age key file; without it age asks for a passphrase")
    parser.add_argument("--signer", type=Path, help="allowed_signers file of ssh-keygen: the keys you trust")
    options = parser.parse_args()
    try:
        manifest = check(options.file, options.identity, options.signer)
    except (NotGoodError, OSError) as problem:
        print(f"NOT GOOD: {problem}")
        return 1
    report(manifest)
    return 0


def check(file: Path, identity: Path | None, signers: Path | None) -> dict[str, Any]:
    """Return the manifest of a bundle that is whole and signed."""
    entries = unpacked(decrypted(file, identity))
    if list(entries)[:2] != ["manifest.json", "manifest.json.sig"]:
        fail("the archive does not begin with the manifest and its signature")
    text, signature = entries.pop("manifest.json"), entries.pop("manifest.json.sig")
    manifest = canonical(text)
    if (manifest.get("format"), repr(manifest.get("version"))) != ("referral-bundle", "1"):
        fail("this is not version 1 of the format")
    if manifest.get("requires") != []:
        fail("it needs an extension that this program does not know")
    check_signature(text, signature, manifest, signers)
    check_files(manifest.get("files"), entries)
    return manifest


def decrypted(file: Path, identity: Path | None) -> bytes:
    """Return the archive, after a look at the outside."""
    size = file.stat().st_size
    if size > LARGEST_FILE:
        fail("the file is larger than 200 MiB")
    with file.open("rb") as source:
        check_outside(source.read(LARGEST_HEADER), size)
    key = ["-i", str(identity)] if identity else []
    return run(["age", "-d", *key, str(file)], "age does not open it")


def check_outside(start: bytes, size: int) -> None:
    """Take age files with the two kinds of locks of the format only."""
    header, found, _ = start.partition(b"\n--- ")
    lines = header.split(b"\n")
    if not found or lines[0] != b"age-encryption.org/v1":
        fail("this is not a binary age file")
    stanzas = [STANZA.fullmatch(line) for line in lines if line.startswith(b"->")]
    kinds = {found[1].split(b" ")[0] for found in stanzas if found}
    if None in stanzas or (b"scrypt" in kinds and len(stanzas) > 1) or not kinds & {b"X25519", b"scrypt"}:
        fail("it has a lock that the format does not know")
    if any(found and found[2] and int(found[2]) > LARGEST_WORK_FACTOR for found in stanzas):
        fail("its passphrase asks for too much work")
    if sum(b"grease" not in line for line in lines if line.startswith(b"->")) > MOST_LOCKS:
        fail("it has more than 20 locks")
    if b"scrypt" in kinds and size > LARGEST_UNDER_PASSPHRASE:
        fail("a file under a passphrase is never larger than 64 MiB")


def unpacked(archive: bytes) -> Entries:
    """Return the files by name; every byte of the archive has to be the one possible."""
    found: Entries = {}
    end = 0
    try:
        with tarfile.open(fileobj=io.BytesIO(archive), mode="r:", format=tarfile.USTAR_FORMAT) as tar:
            for member in tar:
                content = tar.extractfile(member) if member.isreg() else None
                if content is None or member.offset != end or member.name in found:
                    fail("the archive holds something else than plain files, or one of them twice")
                found[member.name] = content.read()
                check_entry(member, archive, found[member.name])
                end = member.offset_data + blocks(member.size)
    except tarfile.TarError:
        fail("the archive is damaged")
    if len(found) > MOST_ENTRIES:
        fail("there are more than 500 files")
    if archive[end:] != bytes(padded(end + 2 * BLOCK) - end):
        fail("the archive does not end as it should")
    return found


def check_entry(member: tarfile.TarInfo, archive: bytes, content: bytes) -> None:
    """Compare the 512 bytes in front of a file with the only ones allowed."""
    name = member.name
    if name not in ("manifest.json", "manifest.json.sig") and (
        not NAME.fullmatch(name) or ".." in name or name.endswith(".")
    ):
        fail("a file has a name that could be dangerous")
    plain = tarfile.TarInfo(name)
    plain.size = len(content)
    header = bytearray(plain.tobuf(tarfile.USTAR_FORMAT))
    header[329:345] = b"0000000\0" * 2
    header[148:156] = b" " * 8
    header[148:156] = b"%06o\0 " % sum(header)
    filled = content + bytes(blocks(len(content)) - len(content))
    if archive[member.offset : member.offset + BLOCK + len(filled)] != bytes(header) + filled:
        fail("an entry of the archive is not written strictly")


def blocks(length: int) -> int:
    """Round up to whole blocks."""
    return -(-length // BLOCK) * BLOCK


def padded(end: int) -> int:
    """Return the length of an archive whose last block stops at *end*: Padmé, then whole blocks."""
    exponent = end.bit_length() - 1
    step = 2 ** (exponent - exponent.bit_length())
    return blocks(-(-end // step) * step)


def canonical(text: bytes) -> dict[str, Any]:
    """Read JSON of which only one spelling exists."""
    if len(text) > LARGEST_JSON:
        fail("a JSON text is larger than 5 MiB")
    try:
        value = json.loads(
            text.decode("utf-8"),
            object_pairs_hook=without_repeats,
            parse_float=no_number,
            parse_constant=no_number,
            parse_int=exact_integer,
        )
        again = json.dumps(value, ensure_ascii=False, separators=(",", ":"), sort_keys=True).encode()
    except (ValueError, RecursionError):
        fail("a JSON text cannot be read")
    if again != text or b"\\u0000" in text or not isinstance(value, dict):
        fail("a JSON text is not canonical")
    return value


def without_repeats(pairs: Sequence[tuple[str, Any]]) -> dict[str, Any]:
    """Refuse a key that stands twice."""
    if len(dict(pairs)) != len(pairs):
        raise ValueError
    return dict(pairs)


def no_number(_: str) -> NoReturn:
    """Refuse numbers that are not whole."""
    raise ValueError


def exact_integer(digits: str) -> int:
    """Refuse numbers that some programs round."""
    if len(digits) > len(str(-(2**53))) or abs(int(digits)) >= 2**53:
        raise ValueError
    return int(digits)


def check_signature(text: bytes, signature: bytes, manifest: dict[str, Any], signers: Path | None) -> None:
    """Ask ssh-keygen: by the key that the manifest names, and by one of those you trust."""
    sender = manifest.get("sender")
    key = sender.get("sign_key") if isinstance(sender, dict) else None
    if not isinstance(key, str) or not KEY.fullmatch(key):
        fail("the manifest names no Ed25519 key")
    if len(signature) > LARGEST_SIGNATURE or not SIGNATURE.fullmatch(signature):
        fail("the signature is not written strictly")
    check_strict(signature, base64.b64decode(key.split(" ")[1]))
    with tempfile.TemporaryDirectory() as folder:
        armour, named = Path(folder) / "sig", Path(folder) / "named"
        armour.write_bytes(signature)
        named.write_text(f'sender namespaces="{NAMESPACE}" {key}\n', "utf-8")
        ask_ssh(["-f", str(named), "-I", "sender"], armour, text, "not signed by the key that it names")
        if signers is None:
            return
        find = ["ssh-keygen", "-Y", "find-principals", "-s", str(armour), "-f", str(signers)]
        trusted = run(find, "signed by a key that is not among those you trust").decode().split("\n")[0]
        ask_ssh(["-f", str(signers), "-I", trusted], armour, text, "not signed by a key you trust")
        print(f"signed by    {trusted}, whom you trust")


def check_strict(signature: bytes, key_blob: bytes) -> None:
    """Check what ssh-keygen lets pass: a second spelling of one signature, a key that fits any text."""
    blob = base64.b64decode(b"".join(signature.splitlines()[1:-1]))
    fields = (key_blob, NAMESPACE.encode(), b"", b"sha512")
    start = b"SSHSIG\0\0\0\1" + b"".join(map(ssh_string, fields))
    inner = ssh_string(b"ssh-ed25519") + ssh_string(blob[-64:])
    if blob != start + ssh_string(inner) or int.from_bytes(blob[-32:], "little") >= ORDER:
        fail("the signature is not written strictly")
    public = key_blob.removeprefix(ssh_string(b"ssh-ed25519") + (32).to_bytes(4, "big"))
    point = curve_point(public)
    if point is None or point == NEUTRAL or multiplied(point, ORDER) != NEUTRAL:
        fail("the key is weak")


def ssh_string(content: bytes) -> bytes:
    """Return the content with its length in front."""
    return len(content).to_bytes(4, "big") + content


def curve_point(public: bytes) -> Point | None:
    """Return the point of an Ed25519 key (RFC 8032, 5.1.3), if there is one with this spelling."""
    y = int.from_bytes(public, "little") & (2**255 - 1)
    square = (y * y - 1) * pow(CURVE * y * y + 1, -1, FIELD) % FIELD
    x = pow(square, (FIELD + 3) // 8, FIELD)
    if x * x % FIELD != square:
        x = x * pow(2, (FIELD - 1) // 4, FIELD) % FIELD
    sign = public[-1] >> 7
    if y >= FIELD or x * x % FIELD != square or (x == 0 and sign):
        return None
    return (x if x % 2 == sign else FIELD - x), y


def multiplied(point: Point, factor: int) -> Point:
    """Return *factor* times the point; slow, for public keys only."""
    result = NEUTRAL
    while factor:
        if factor % 2:
            result = added(result, point)
        point = added(point, point)
        factor //= 2
    return result


def added(one: Point, two: Point) -> Point:
    """Add two points of edwards25519."""
    (x1, y1), (x2, y2) = one, two
    product = CURVE * x1 * x2 * y1 * y2 % FIELD
    x = (x1 * y2 + x2 * y1) * pow(1 + product, -1, FIELD) % FIELD
    y = (y1 * y2 + x1 * x2) * pow(1 - product, -1, FIELD) % FIELD
    return x, y


def ask_ssh(who: list[str], armour: Path, text: bytes, otherwise: str) -> None:
    """Let ssh-keygen verify."""
    run(["ssh-keygen", "-Y", "verify", *who, "-n", NAMESPACE, "-s", str(armour)], otherwise, text)


def check_files(listed: object, entries: Entries) -> None:
    """Compare the files with what was signed: names, order, sizes, SHA-256."""
    if not isinstance(listed, list) or not all(isinstance(file, dict) for file in listed):
        fail("the manifest has no list of files")
    if [file.get("path") for file in listed] != list(entries):
        fail("the files are not those that were signed")
    for file, (path, content) in zip(listed, entries.items(), strict=True):
        if file.get("size") != len(content) or file.get("sha256") != hashlib.sha256(content).hexdigest():
            fail(f"{path} is not what was signed")
        check_kind(file.get("media_type"), content)


def check_kind(kind: object, content: bytes) -> None:
    """Compare the beginning of a file with its kind."""
    beginning = BEGINNINGS.get(str(kind))
    if beginning is None or not content.startswith(beginning):
        fail("a file is not of the kind that was signed")
    if kind == "application/json":
        canonical(content)
    if kind == "text/plain" and (b"\0" in content or content.decode("utf-8", "replace").encode() != content):
        fail("a text is not UTF-8")


def report(manifest: dict[str, Any]) -> None:
    """Print what a person decides upon; ascii() keeps signs away that would steer the terminal."""
    sender = manifest["sender"]
    print(f"from         {ascii(sender.get('org_name'))} {ascii(sender.get('org_id'))}, by its own words")
    print(f"key          {sender['sign_key']}")
    for name in ("recipients", "type", "training", "bundle_id", "rev", "created_at", "expires_at"):
        print(f"{name:<12} {ascii(manifest.get(name))}")
    for file in manifest["files"]:
        print(f"{file['sha256']}  {file['path']}")
    print("GOOD: whole, and signed by this key")


def run(command: list[str], otherwise: str, stdin: bytes | None = None) -> bytes:
    """Return what a program writes; fail with *otherwise* if it is not content."""
    outcome = subprocess.run(command, input=stdin, stdout=subprocess.PIPE, check=False)  # noqa: S603  (a list)
    if outcome.returncode:
        fail(otherwise)
    return outcome.stdout


def fail(sentence: str) -> NoReturn:
    """End the check."""
    raise NotGoodError(sentence)


if __name__ == "__main__":
    sys.exit(main())
