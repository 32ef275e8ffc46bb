"""The page's own reader, a second one beside ours, agrees with it file by file."""

from __future__ import annotations

import base64
import json
import subprocess
import tomllib
from io import BytesIO
from pathlib import Path

import pytest

from fieldcase.bundle import Unlock
from fieldcase.bundle.age_file import decrypt_small
from fieldcase.bundle.age_header import Lock, read_age_header
from fieldcase.bundle.errors import OuterError
from tests.architecture.source import ROOT
from tests.bundle.forge import CLINIC
from tests.conftest import IN_CI, needs_tool

READER = ROOT / "tools" / "reader"
VECTORS = ROOT / "tests" / "data" / "bundles"
WITHOUT_A_DIRECTORY = "ATJMSF"
"""The groups whose rules need neither a directory nor a history."""
NEED_MORE = {"E_SENDER_UNKNOWN", "E_FUTURE"}
"""What is found with a directory, or a clock, alone."""

pytestmark = pytest.mark.needs_tool("node")


def node(script: str, given: str) -> str:
    """Run one of the scripts beside the page's sources."""
    if not (READER / "node_modules").is_dir():
        message = "the page's libraries are not installed: run tools/setup.sh --dev"
        pytest.fail(message, pytrace=False) if IN_CI else pytest.skip(message)
    outcome = subprocess.run(
        [needs_tool("node"), str(READER / script)],
        input=given,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        timeout=120,
    )
    assert outcome.returncode == 0, outcome.stderr
    return outcome.stdout


def encrypted(**how: object) -> bytes:
    return base64.b64decode(node("age.mjs", json.dumps({"text": "a few words ✓", **how})))


def test_both_readers_give_the_same_answer_to_every_vector() -> None:
    catalogue = tomllib.loads((VECTORS / "vectors.toml").read_text("utf-8"))
    opener = catalogue["receivers"]["clinic"]
    kept = [
        one
        for one in catalogue["vector"]
        if one["group"] in WITHOUT_A_DIRECTORY
        and one["expected"] not in NEED_MORE
        and len(one.get("files", ())) == 1
        and not {"made", "differs", "extend_to"} & set(one)
    ]
    asked = [
        {
            "file": str(VECTORS / one["files"][0]),
            "identity": opener["age_identities"][0],
            "passphrase": opener["passphrase"],
        }
        for one in kept
    ]

    answers = node("check_vectors.mjs", "".join(f"{json.dumps(one)}\n" for one in asked)).splitlines()

    expected = {one["id"]: one["expected"] for one in kept}
    assert len(kept) > 200
    assert dict(zip(expected, answers, strict=True)) == expected


def test_what_the_library_of_the_page_encrypts_opens_here() -> None:
    by_words = encrypted(passphrase="seven quiet boats")
    by_key = encrypted(recipient=CLINIC.age_recipient)
    unlock = Unlock((CLINIC.age_identity,), "seven quiet boats")

    headers = [read_age_header(by_words), read_age_header(by_key)]
    texts = [
        decrypt_small(BytesIO(file), header, unlock)
        for file, header in zip((by_words, by_key), headers, strict=True)
    ]

    assert [header.lock for header in headers] == [Lock.PASSPHRASE, Lock.KEYS]
    assert [text.decode() for text in texts] == ["a few words ✓"] * 2


def test_armour_is_no_bundle(tmp_path: Path) -> None:
    armoured = encrypted(passphrase="seven quiet boats", armoured=True)
    file = tmp_path / "armoured.fcb"
    file.write_bytes(armoured)

    with pytest.raises(OuterError) as raised:
        read_age_header(armoured)

    line = json.dumps({"file": str(file), "passphrase": "seven quiet boats"})
    assert node("check_vectors.mjs", f"{line}\n").split() == [raised.value.code.value] == ["E_AGE_HEADER"]


def test_no_line_of_the_page_turns_text_into_markup_or_keeps_anything() -> None:
    sources = {path.name: path.read_text("utf-8") for path in sorted((READER / "src").glob("*.js"))}
    never = (
        "innerHTML",
        "outerHTML",
        "insertAdjacent",
        "document.write",
        "eval(",
        "localStorage",
        "indexedDB",
    )

    assert [(name, word) for name, text in sources.items() for word in never if word in text] == []


def test_the_page_says_the_same_in_every_language() -> None:
    texts = [json.loads(path.read_text("utf-8")) for path in sorted((READER / "texts").glob("*.json"))]

    assert len(texts) == 3
    assert len({tuple(sorted(one)) for one in texts}) == 1
    assert [key for one in texts for key, text in one.items() if not text] == []


def test_the_lock_of_the_page_has_a_digest_for_every_package_and_names_no_registry() -> None:
    text = (READER / "package-lock.json").read_text("utf-8")
    packages = json.loads(text)["packages"]

    assert "://" not in text
    assert [name for name, one in packages.items() if name and not one.get("integrity")] == []
