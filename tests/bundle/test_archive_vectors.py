"""The archive: strict ustar only (vectors T1–T40)."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from fieldcase.bundle import BundleError, Code
from tests.bundle import forge
from tests.bundle.forge import body, ended, header, locked, packed

TEXT = forge.canonical(forge.manifest())
START = packed(forge.entries(TEXT, files={}))
REST = packed(list(forge.FILES.items()))
WHOLE = START + REST


def named(name: bytes) -> Callable[[], bytes]:
    """An archive whose third entry has a dangerous name."""
    return lambda: ended(START + header(name, 2) + body(b"{}"))


def typed(kind: bytes, **fields: bytes) -> Callable[[], bytes]:
    return lambda: ended(START + header(b"payload/case.json", 0, at_156=kind, **fields))


def third(**fields: bytes) -> Callable[[], bytes]:
    """An archive whose third entry has an unusual header."""
    content = forge.FILES["payload/case.json"]
    return lambda: ended(START + header(b"payload/case.json", len(content), **fields) + body(content))


def dirty_padding() -> bytes:
    content = forge.FILES["payload/case.json"]
    filled = content + b"x" + bytes(511 - len(content))
    return ended(START + header(b"payload/case.json", len(content)) + filled)


def entries_without(name: str) -> forge.Entries:
    return [entry for entry in forge.entries(TEXT) if entry[0] != name]


def with_501_files() -> bytes:
    files = {f"payload/f{number:03}.txt": b"a" for number in range(501)}
    return ended(packed(forge.entries(forge.canonical(forge.manifest(files=forge.listed(files))), files)))


def with_501_entries() -> bytes:
    files = {f"payload/f{number:03}.txt": b"a" for number in range(500)}
    basis = forge.consent(basis="public_interest")
    text = forge.canonical(forge.manifest(files=forge.listed(files), consent=basis))
    return ended(packed([*forge.entries(text, files), ("payload/g.txt", b"a")]))


VECTORS: dict[str, tuple[Code, Callable[[], bytes]]] = {
    "T1 parent folder": (Code.NAME, named(b"../evil")),
    "T2 absolute": (Code.NAME, named(b"/etc/passwd")),
    "T3 parent inside": (Code.NAME, named(b"payload/../../x")),
    "T4 drive": (Code.NAME, named(b"C:\\x")),
    "T5 backslash": (Code.NAME, named(b"payload\\case.json")),
    "T6 device": (Code.NAME, named(b"payload/CON")),
    "T7 device with extension": (Code.NAME, named(b"payload/con.json")),
    "T8 trailing dot": (Code.NAME, named(b"payload/case.")),
    "T9 space": (Code.NAME, named(b"payload/my case.json")),
    "T10 not ASCII": (Code.NAME, named("payload/caz-ș.json".encode())),
    "T11 hidden": (Code.NAME, named(b"payload/.profile")),
    "T12 NUL inside": (Code.TAR_HEADER, named(b"payload/case.json\0.exe")),
    "T13 double slash": (Code.NAME, named(b"payload//case.json")),
    "T14 dot folder": (Code.NAME, named(b"./payload/case.json")),
    "T15 over-long": (Code.NAME, named(b"payload/" + b"a" * 92)),
    "T16 another device": (Code.NAME, named(b"payload/nul.json")),
    "T16b device with number": (Code.NAME, named(b"attachments/lpt9.pdf")),
    "T16c capital": (Code.NAME, named(b"payload/Case.json")),
    "T16d other folder": (Code.NAME, named(b"home/case.json")),
    "T16e deeper": (Code.NAME, named(b"payload/a/b.json")),
    "T16f empty": (Code.NAME, named(b"")),
    "T16g line end": (Code.NAME, named(b"payload/case.json\n")),
    "T17 symbolic link": (Code.TAR_TYPE, typed(b"2", at_157=b"/etc/passwd")),
    "T18 hard link": (Code.TAR_TYPE, typed(b"1", at_157=b"manifest.json")),
    "T19 device file": (Code.TAR_TYPE, typed(b"3")),
    "T20 pipe": (Code.TAR_TYPE, typed(b"6")),
    "T21 folder": (Code.TAR_TYPE, typed(b"5")),
    "T22 pax header": (Code.TAR_TYPE, typed(b"x")),
    "T23 GNU long name": (Code.TAR_TYPE, typed(b"L")),
    "T23b old plain file": (Code.TAR_TYPE, typed(b"\0")),
    "T24 setuid": (Code.TAR_HEADER, third(at_100=b"0004755\0")),
    "T25 owner": (Code.TAR_HEADER, third(at_265=b"maria\0")),
    "T25b time": (Code.TAR_HEADER, third(at_136=b"14762363300\0")),
    "T25c prefix": (Code.TAR_HEADER, third(at_345=b"home")),
    "T26 base-256 size": (Code.TAR_HEADER, third(at_124=b"\x80" + bytes(10) + b"\x02")),
    "T26b size with spaces": (Code.TAR_HEADER, third(at_124=b"         60 ")),
    "T27 checksum": (Code.TAR_HEADER, third(checksum=b"000001\0 ")),
    "T27b checksum in another spelling": (Code.TAR_HEADER, third(checksum=b" 07216\0 ")),
    "T28 padding with content": (Code.TAR_HEADER, dirty_padding),
    "T29 size beyond the end": (Code.TAR_TRUNC, third(at_124=b"00077777777\0")),
    "T29b half a header": (Code.TAR_TRUNC, lambda: (WHOLE + header(b"payload/x.txt", 0))[:-100]),
    "T30 content after the end": (Code.TAR_TRAILER, lambda: ended(WHOLE)[:-1] + b"x"),
    "T31 no end": (Code.TAR_TRAILER, lambda: WHOLE),
    "T31b one end block": (Code.TAR_TRAILER, lambda: WHOLE + bytes(512)),
    "T32 longer than Padmé": (Code.TAR_TRAILER, lambda: ended(WHOLE) + bytes(512)),
    "T32b shorter than Padmé": (Code.TAR_TRAILER, lambda: ended(WHOLE)[:-512]),
    "T33 same file twice": (Code.TAR_DUP, lambda: ended(WHOLE + REST)),
    "T33b manifest twice": (Code.TAR_DUP, lambda: ended(WHOLE + packed([("manifest.json", TEXT)]))),
    "T34 manifest not first": (
        Code.ORDER,
        lambda: ended(packed(list(reversed(forge.entries(TEXT))))),
    ),
    "T35 no signature": (Code.ORDER, lambda: ended(packed(entries_without("manifest.json.sig")))),
    "T35b no manifest": (Code.ORDER, lambda: ended(packed(entries_without("manifest.json")))),
    "T36 501 files": (Code.FILE_COUNT, with_501_files),
    "T36b 501 entries for 500 files": (Code.FILE_COUNT, with_501_entries),
    "T37 nothing": (Code.TAR_TRAILER, lambda: b""),
    "T38 only an end": (Code.ORDER, lambda: bytes(1024)),
    "T39 text": (Code.TAR_TYPE, lambda: b"x" * 2048),
}


@pytest.mark.parametrize("name", VECTORS)
def test_a_hostile_archive_is_refused_with_its_code(name, tmp_path):
    code, build = VECTORS[name]

    with pytest.raises(BundleError) as refusal:
        forge.opened(tmp_path / "R-ABCDEF.fcb", locked(build()))

    assert refusal.value.code is code
