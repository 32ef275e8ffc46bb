"""A partner without FieldCase opens and checks a bundle with age, tar, ssh-keygen, sha256sum."""

from __future__ import annotations

import subprocess

import pytest

from fieldcase.bundle import Unlock, seal, sshsig, verify
from fieldcase.bundle.ed25519 import parse_public_line
from tests.bundle import forge
from tests.bundle.forge import CLINIC, HARBOUR, STRANGER
from tests.bundle.outgoing import CASE, LETTER, RECEIPT, referral

NAMESPACE = sshsig.BUNDLE_NAMESPACE.decode()


def run(*command: object, stdin: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(list(map(str, command)), input=stdin, capture_output=True, check=False, timeout=60)


@pytest.fixture
def identity_file(tmp_path):
    path = tmp_path / "key.txt"
    path.write_text(CLINIC.age_identity + "\n", "utf-8")
    return path


@pytest.fixture
def unpacked(tmp_path, identity_file):
    """The folder a partner gets with two commands."""
    sealed = seal(referral(), HARBOUR.signing_key, tmp_path / "R-7K3QX9.fcb")
    archive, folder = tmp_path / "b.tar", tmp_path / "out"
    folder.mkdir()
    assert run("age", "-d", "-i", identity_file, "-o", archive, sealed.path).returncode == 0
    assert run("tar", "-xf", archive, "-C", folder).returncode == 0
    return folder


@pytest.mark.needs_tool("age", "tar")
def test_age_and_tar_open_a_bundle(unpacked):
    found = {path.relative_to(unpacked).as_posix() for path in unpacked.rglob("*") if path.is_file()}

    assert found == {"manifest.json", "manifest.json.sig", CASE.path, RECEIPT.path, LETTER.path}
    assert (unpacked / LETTER.path).read_bytes() == LETTER.content


@pytest.mark.needs_tool("age", "tar", "sha256sum")
def test_sha256sum_checks_the_files(unpacked, tmp_path, identity_file):
    manifest = verify(tmp_path / "R-7K3QX9.fcb", unlock=Unlock((CLINIC.age_identity,))).manifest
    sums = "".join(f"{file.sha256}  {unpacked / file.path}\n" for file in manifest.files)

    outcome = run("sha256sum", "-c", "--strict", stdin=sums.encode())

    assert outcome.returncode == 0
    assert outcome.stdout.count(b": OK") == 3


@pytest.mark.needs_tool("age", "tar", "ssh-keygen")
def test_ssh_keygen_knows_who_signed(unpacked, tmp_path):
    text = (unpacked / "manifest.json").read_bytes()

    outcome = checked_by_ssh(tmp_path, unpacked / "manifest.json.sig", text)

    assert outcome.returncode == 0, outcome.stderr
    assert b'Good "referral-bundle-v1@fieldcase" signature for harbour-house' in outcome.stdout


@pytest.mark.needs_tool("age", "tar", "ssh-keygen")
@pytest.mark.parametrize("change", ["text", "namespace", "signer"])
def test_ssh_keygen_refuses_what_we_refuse(unpacked, tmp_path, change):
    text = (unpacked / "manifest.json").read_bytes()
    signer = STRANGER if change == "signer" else HARBOUR
    namespace = "file" if change == "namespace" else NAMESPACE

    outcome = checked_by_ssh(
        tmp_path,
        unpacked / "manifest.json.sig",
        text + b" " if change == "text" else text,
        signer=signer,
        namespace=namespace,
    )

    assert outcome.returncode != 0


@pytest.mark.needs_tool("ssh-keygen")
def test_a_signature_made_by_ssh_keygen_is_accepted_here(tmp_path):
    key = tmp_path / "id"
    assert run("ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-C", "", "-f", key).returncode == 0
    theirs = run("ssh-keygen", "-Y", "sign", "-f", key, "-n", NAMESPACE, stdin=b"manifest").stdout
    public = parse_public_line((tmp_path / "id.pub").read_text("utf-8").strip())

    sshsig.verify(b"manifest", theirs, sshsig.BUNDLE_NAMESPACE, public)


@pytest.mark.needs_tool("age")
def test_a_bundle_encrypted_by_the_age_command_opens_here(tmp_path):
    archive = forge.ended(forge.packed(forge.entries(forge.canonical(forge.manifest()))))
    content = run("age", "-r", CLINIC.age_recipient, "-r", STRANGER.age_recipient, stdin=archive).stdout

    opened = forge.opened(tmp_path / "R-ABCDEF.fcb", content)

    assert dict(opened.files) == forge.FILES


def checked_by_ssh(
    folder, signature, text, signer=HARBOUR, namespace=NAMESPACE
) -> subprocess.CompletedProcess[bytes]:
    allowed = folder / "allowed_signers"
    line = f'harbour-house namespaces="{NAMESPACE}" {signer.signing_key.public_line}\n'
    allowed.write_text(line, "utf-8")
    return run(
        "ssh-keygen", "-Y", "verify", "-f", allowed, "-I", "harbour-house", "-n", namespace, "-s", signature,
        stdin=text,
    )  # fmt: skip
