"""What one notebook seals, another opens; what it should not seal, it does not."""

from __future__ import annotations

import errno
import hashlib
import os
import re
import secrets
import sys
from dataclasses import replace
from io import BytesIO

import pytest

from fieldcase.bundle import (
    BundleError,
    Code,
    Lock,
    MediaType,
    OutgoingError,
    OutgoingFile,
    PassphraseRecipient,
    Reference,
    SigningKey,
    Unlock,
    inspect,
    neutral_name,
    seal,
    verify,
)
from fieldcase.bundle.age_file import encrypt_to_recipients
from tests.bundle import forge
from tests.bundle.forge import CLINIC, HARBOUR, STRANGER
from tests.bundle.outgoing import CASE, LETTER, RECEIPT, consent, recipient, referral, sender

KEY = HARBOUR.signing_key


@pytest.fixture
def to(tmp_path):
    return tmp_path / "R-7K3QX9.fcb"


def test_what_harbour_house_seals_northlight_clinic_opens(to):
    sealed = seal(referral(), KEY, to)

    opened = forge.opened(to, to.read_bytes())

    assert dict(opened.files) == {file.path: file.content for file in (CASE, RECEIPT, LETTER)}
    assert opened.manifest_sha256 == sealed.manifest_sha256
    assert opened.manifest.files[2].title == "Scrisoare către clinică"


def test_the_sealed_file_is_described_as_it_lies_on_the_disk(to):
    sealed = seal(referral(), KEY, to)

    content = to.read_bytes()

    assert (sealed.path, sealed.size) == (to, len(content))
    assert sealed.sha256 == hashlib.sha256(content).hexdigest()
    assert list(to.parent.iterdir()) == [to]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no permission bits")
def test_only_the_owner_may_read_the_sealed_file(to):
    seal(referral(), KEY, to)

    assert to.stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize(("count", "stanzas"), [(1, 2), (2, 2), (3, 4), (5, 8), (9, 16), (17, 17)])
def test_throw_away_recipients_hide_how_many_there_are(to, count, stanzas):
    seal(referral(recipients=(recipient(),) * count), KEY, to)

    assert inspect(to).stanza_count == stanzas


def test_files_of_similar_size_look_equal(tmp_path):
    sizes = set()
    for length in range(100_000, 100_400, 40):
        letter = replace(LETTER, content=b"%PDF-1.7\n" + b"x" * length)
        path = tmp_path / neutral_name(secrets.token_bytes)
        sizes.add(seal(referral(files=(CASE, RECEIPT, letter)), KEY, path).size // 1024)

    assert len(sizes) == 1


def test_a_stranger_can_see_nothing_of_the_content(to):
    seal(referral(), KEY, to)

    content = to.read_bytes()

    assert not any(word in content for word in (b"Harbour", b"shelter", b"manifest", b"ssh-ed25519"))


def test_a_passphrase_file_opens_for_whoever_was_told(to):
    """The real thing once: age chooses a slow key derivation, for reader and writer alike."""
    outgoing = referral(recipients=(PassphraseRecipient(),))
    seal(outgoing, KEY, to, passphrase="seven quiet boats")

    opened = forge.opened(to, to.read_bytes(), passphrase="seven quiet boats")

    assert inspect(to).lock is Lock.PASSPHRASE
    assert opened.files["payload/case.json"] == CASE.content


def test_anybody_with_the_key_can_check_a_bundle_without_knowing_the_sender(to):
    sealed = seal(referral(sender=sender(STRANGER)), STRANGER.signing_key, to)

    checked = verify(to, unlock=Unlock((CLINIC.age_identity,)))

    assert checked.manifest.sender.org_name == STRANGER.org_name
    assert checked.manifest_sha256 == sealed.manifest_sha256


def test_the_reader_may_hold_several_keys(to):
    seal(referral(), KEY, to)

    checked = verify(to, unlock=Unlock((STRANGER.age_identity, CLINIC.age_identity)))

    assert checked.files["payload/consent.json"] == RECEIPT.content


def test_a_response_names_what_it_answers(to):
    reference = Reference(bundle_id="0c" * 16, manifest_sha256="ab" * 32)
    seal(referral(in_reply_to=reference), KEY, to)

    checked = verify(to, unlock=Unlock((CLINIC.age_identity,)))

    assert checked.manifest.in_reply_to == reference


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"files": (replace(CASE, content=b"{ }"), RECEIPT)}, Code.JSON_CANON),
        ({"files": (replace(CASE, path="payload/Case.json"),)}, Code.NAME),
        ({"files": (replace(CASE, title="a/b"),)}, Code.TITLE),
        ({"files": (replace(LETTER, content=b"MZ"), RECEIPT)}, Code.MEDIA_MAGIC),
        ({"files": (CASE,)}, Code.CONSENT),
        ({"bundle_id": "not an id"}, Code.OUTGOING),
        ({"rev": 0}, Code.OUTGOING),
        ({"recipients": ()}, Code.OUTGOING),
        ({"expires_at": forge.NOW}, Code.OUTGOING),
        ({"created_at": forge.NOW.replace(second=7)}, Code.OUTGOING),
        ({"created_at": forge.NOW.replace(tzinfo=None)}, Code.OUTGOING),
        ({"sender": sender(STRANGER)}, Code.OUTGOING),
        ({"recipients": (PassphraseRecipient(),)}, Code.OUTGOING),
    ],
)
def test_what_a_recipient_would_refuse_is_not_even_sealed(to, changes, code):
    with pytest.raises(BundleError) as refusal:
        seal(referral(**changes), KEY, to)

    assert refusal.value.code is code
    assert list(to.parent.iterdir()) == []


def test_a_passphrase_is_never_silently_ignored(to):
    with pytest.raises(OutgoingError):
        seal(referral(), KEY, to, passphrase="seven quiet boats")


def test_a_full_disk_leaves_nothing_behind(to, monkeypatch):
    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", full)

    with pytest.raises(OSError, match="No space left") as refusal:
        seal(referral(), KEY, to)

    assert refusal.value.errno == errno.ENOSPC
    assert list(to.parent.iterdir()) == []


def test_a_disk_that_fills_up_while_encrypting_is_named_as_such():
    class FullDisk(BytesIO):
        def write(self, _: object) -> int:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    with pytest.raises(OSError, match="No space left") as refusal:
        encrypt_to_recipients(BytesIO(b"x" * 200_000), FullDisk(), [CLINIC.age_recipient])

    assert refusal.value.errno == errno.ENOSPC


def test_what_an_earlier_crash_left_is_no_obstacle(to):
    to.with_name(to.name + ".part").write_bytes(b"half")

    seal(referral(), KEY, to)

    assert list(to.parent.iterdir()) == [to]


def test_the_neutral_name_says_nothing():
    names = {neutral_name(secrets.token_bytes) for _ in range(50)}

    assert len(names) == 50
    assert all(re.fullmatch(r"R-[0-9A-HJKMNP-TV-Z]{6}\.fcb", name) for name in names)


def test_secrets_and_names_stay_out_of_representations(to):
    outgoing = referral()
    sealed = seal(outgoing, KEY, to)
    shown = f"{outgoing!r} {KEY!r} {sealed!r} {Unlock((CLINIC.age_identity,), 'boats')!r} {consent()!r}"
    shown += repr(verify(to, unlock=Unlock((CLINIC.age_identity,)))) + repr(forge.receiver())

    assert not any(word in shown for word in ("Harbour", "Scrisoare", "AGE-SECRET", "boats", "shelter"))


def test_twenty_megabytes_of_photographs_travel(to):
    content = b"%PDF-1.7\n" + secrets.token_bytes(20 * 1024 * 1024)
    scan = OutgoingFile("attachments/scan.pdf", content, MediaType.PDF, "attachment", "Scan")
    seal(referral(files=(CASE, RECEIPT, scan)), KEY, to)

    checked = verify(to, unlock=Unlock((CLINIC.age_identity,)))

    assert checked.files["attachments/scan.pdf"] == content


def test_a_signing_key_is_made_of_its_seed_only():
    assert SigningKey(b"\x01" * 32).public_line == HARBOUR.signing_key.public_line
