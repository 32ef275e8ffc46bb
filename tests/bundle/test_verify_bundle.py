"""The verifier in docs/ agrees with us, though it shares no line with us."""

from __future__ import annotations

import importlib.util
import os
import pty
import subprocess
import sys
from pathlib import Path

import pytest

from fieldcase.bundle import BundleError, Nowhere, Unlock, verify
from tests.bundle import forge
from tests.bundle.forge import CLINIC, HARBOUR, STRANGER, canonical, manifest
from tests.bundle.test_signature_vectors import fitting_every_text
from tests.bundle.vector_files import read_vectors

VERIFIER = Path(__file__).resolve().parents[2] / "docs" / "verify_bundle.py"
NAMESPACE = "referral-bundle-v1@fieldcase"
NOT_ITS_TASK = {"F7", "F9d", "F9e", "F10", "F10b", "F10c"}
"""The depth of JSON, what stands in images."""
FIELDS = ("M", "N")
"""Groups about what the fields of the manifest mean."""

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


@pytest.fixture(scope="module")
def verifier():
    """The script as a module: a Python of its own for each of hundreds of files takes long."""
    spec = importlib.util.spec_from_file_location("verify_bundle", VERIFIER)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


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
@pytest.mark.parametrize("group", "ATJMSPFN")
def test_it_agrees_with_us_on_every_vector_of_the_format(verifier, group, tmp_path, capsys):
    """With the clinic's key and no directory, as ours without a directory; what fields mean is ours alone."""
    identity, bundle = tmp_path / "key.txt", tmp_path / "R-7K3QX9.fcb"
    identity.write_text(CLINIC.age_identity + "\n", "utf-8")
    unlock = Unlock((CLINIC.age_identity,))

    def verdicts(vector):
        bundle.write_bytes(vector.files[0].read_bytes())
        with bundle.open("ab") as file:
            file.truncate(max(file.tell(), vector.extend_to))
        ours = goes_well(lambda: verify(bundle, unlock=unlock, sink=Nowhere()), BundleError)
        theirs = goes_well(
            lambda: verifier.report(verifier.check(bundle, identity, None)), verifier.NotGoodError
        )
        return ours, theirs

    found = {
        vector.id: verdicts(vector) for vector in read_vectors() if vector.group == group and vector.files
    }

    refused = {name for name, (ours, theirs) in found.items() if ours and not theirs}
    taken = {name for name, (ours, theirs) in found.items() if theirs and not ours}
    assert refused == set()
    assert taken <= NOT_ITS_TASK or group in FIELDS


def test_a_passphrase_is_asked_for_by_age_itself(tmp_path):
    bundle = tmp_path / "R-7K3QX9.fcb"
    vector = next(found for found in read_vectors() if found.id == "Pok13")
    bundle.write_bytes(vector.files[0].read_bytes())

    assert typed_for([sys.executable, "-I", VERIFIER, bundle], vector.opener.passphrase) == 0


def goes_well(look, refusal):
    """Tell whether *look* goes well; anything but a refusal is an error of the program."""
    try:
        look()
    except refusal:
        return False
    return True


def typed_for(command, words):
    """Run a program on a terminal of its own, type *words* when it asks; return its exit code."""
    child, terminal = pty.fork()
    if child == 0:
        os.execv(command[0], [str(part) for part in command])  # noqa: S606  (a terminal needs a fork)
    with os.fdopen(terminal, "r+b", buffering=0) as screen:
        screen.write(words.encode() + b"\n")
        while told(screen):
            pass
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def told(screen):
    """Return what the program wrote; nothing once its end of the terminal is closed."""
    try:
        return screen.read(1024)
    except OSError:
        return b""
