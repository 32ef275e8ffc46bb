"""The verifier in docs/ agrees with us, though it shares no line with us."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.bundle import forge
from tests.bundle.forge import CLINIC, HARBOUR, STRANGER, canonical, manifest
from tests.bundle.test_signature_vectors import fitting_every_text
from tests.bundle.vector_files import read_vectors

VERIFIER = Path(__file__).resolve().parents[2] / "docs" / "verify_bundle.py"
NAMESPACE = "referral-bundle-v1@fieldcase"
NOT_ITS_TASK = {"S2", "F7", "F9d", "F9e", "F10", "F10b", "F10c"}
"""Who is in a directory, the depth of JSON, what stands in images."""

FEW = (
    "A5 A12 A14 A18 A22 T1 T17 T25 T28 T30 T33 T34 J1 J2 J9 J12 M2 M4 S1 S3 S4 S9 S10 S13 S15 F1 F3 F4 F5 F9"
)

pytestmark = pytest.mark.needs_tool("age", "ssh-keygen")


@pytest.fixture
def checked(tmp_path):
    """Run the verifier on bytes with the key of Northlight Clinic."""
    identity, bundle = tmp_path / "key.txt", tmp_path / "R-7K3QX9.fcb"
    identity.write_text(CLINIC.age_identity + "\n", "utf-8")

    def run(content: bytes, *options: object) -> subprocess.CompletedProcess[str]:
        bundle.write_bytes(content)
        command = [sys.executable, "-I", VERIFIER, bundle, "--identity", identity, *options]
        outcome = subprocess.run(
            command, capture_output=True, text=True, check=False, timeout=60, stdin=subprocess.DEVNULL
        )
        assert "Traceback" not in outcome.stderr
        return outcome

    return run


@pytest.fixture
def trusted(tmp_path):
    """A file of keys that are trusted."""

    def write(party):
        path = tmp_path / "allowed_signers"
        path.write_text(f'partner namespaces="{NAMESPACE}" {party.signing_key.public_line}\n', "utf-8")
        return path

    return write


def test_a_good_bundle_is_good(checked, trusted):
    found = checked(forge.good(), "--signer", trusted(HARBOUR))

    assert found.returncode == 0, found.stdout
    assert "signed by    partner, whom you trust" in found.stdout
    assert found.stdout.endswith("GOOD: whole, and signed by this key\n")


def test_the_key_of_a_stranger_is_not_trusted(checked, trusted):
    found = checked(forge.good(), "--signer", trusted(STRANGER))

    assert (found.returncode, found.stdout) == (
        1,
        "NOT GOOD: signed by a key that is not among those you trust\n",
    )


def test_who_claims_to_be_somebody_else_is_not_trusted(checked, trusted):
    """The stranger signs with their own key and names the key of Harbour House."""
    content = forge.sealed(canonical(manifest()), party=STRANGER)

    assert checked(content, "--signer", trusted(HARBOUR)).returncode == 1


def test_a_key_that_fits_every_text_is_not_good(checked):
    """ssh-keygen itself says "Good" to the neutral element with a signature of zeros."""
    found = checked(fitting_every_text())

    assert found.stdout == "NOT GOOD: the key is weak\n"


def test_a_name_cannot_steer_the_terminal(checked):
    content = forge.good(sender=forge.sender() | {"org_name": "\u001b[2JHarbour"})

    assert "\u001b" not in checked(content).stdout


@pytest.mark.parametrize("place", range(0, 7000, 701))
def test_a_changed_file_is_not_good(checked, place):
    content = bytearray(forge.good())
    content[place] ^= 1

    assert checked(bytes(content)).returncode == 1


@pytest.mark.parametrize("name", FEW.split())
def test_what_we_refuse_is_not_good(checked, name):
    vector = {found.id: found for found in read_vectors()}[name]

    assert checked(vector.files[0].read_bytes()).returncode == 1


@pytest.mark.slow
@pytest.mark.parametrize("group", "ATJSF")
def test_it_agrees_with_us_on_every_vector_of_the_format(checked, group):
    """The rules of the manifest's fields and of policy are the reader's alone."""
    vectors = [
        found for found in read_vectors() if found.group == group and found.files and not found.extend_to
    ]

    ends = {found.id: checked(found.files[0].read_bytes()).returncode == 0 for found in vectors}

    wrong = {found.id for found in vectors if ends[found.id] != (found.expected == "ok")}
    assert wrong <= NOT_ITS_TASK
