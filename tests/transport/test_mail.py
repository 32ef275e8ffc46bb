"""A sealed file goes by e-mail encrypted, under neutral words, and is called sent when a server took it."""

from __future__ import annotations

import email
import os
from email.message import EmailMessage
from email.policy import default
from pathlib import Path

import pytest

from fieldcase.bundle import part_bytes_for_mail
from fieldcase.transport.errors import StoreNotTrustedError, StoreSignInError, StoreTooLargeError
from fieldcase.transport.mail import Letter, check_mail, draft, submit
from fieldcase.transport.secret import Secret
from tests.transport.places.ground import Certificates, certificates
from tests.transport.places.other_servers import mail

CONTENT = os.urandom(200_000)
LETTER = Letter(
    sender="office@a.example", recipient="desk@b.example", subject="File R-7K3QX9", text="A file is attached."
)


@pytest.fixture(scope="module")
def tls(tmp_path_factory: pytest.TempPathFactory) -> Certificates:
    """An authority nobody but the test believes."""
    return certificates(tmp_path_factory.mktemp("tls"))


@pytest.fixture
def sealed(tmp_path: Path) -> Path:
    """A sealed file in the outbox."""
    file = tmp_path / "R-7K3QX9.fcb"
    file.write_bytes(CONTENT)
    return file


def read(content: bytes) -> EmailMessage:
    """Read an e-mail as any mail program would."""
    message = email.message_from_bytes(content, policy=default)
    assert isinstance(message, EmailMessage)
    return message


def test_a_draft_opens_unsent_and_says_nothing(sealed: Path) -> None:
    message = read(draft(Letter(subject="File R-7K3QX9", text="A file is attached."), sealed))

    (attachment,) = message.iter_attachments()
    assert message["X-Unsent"] == "1"
    assert attachment.get_content() == CONTENT
    assert attachment.get_filename() == "R-7K3QX9.fcb"
    assert {"Date", "Message-ID", "From", "X-Mailer"}.isdisjoint(message.keys())


def test_a_mail_server_takes_charge_of_the_whole_file(sealed: Path, tls: Certificates) -> None:
    with mail(tls) as (place, postbox):
        check_mail(place)
        submit(place, LETTER, sealed)

    (attachment,) = read(postbox.letters[0]).iter_attachments()
    assert attachment.get_content() == CONTENT


def test_a_server_without_encryption_gets_neither_password_nor_file(sealed: Path) -> None:
    with mail(tls=None) as (place, postbox), pytest.raises(StoreNotTrustedError):
        submit(place, LETTER, sealed)

    assert postbox.letters == []


def test_a_server_nobody_vouches_for_gets_no_file(sealed: Path, tls: Certificates) -> None:
    with mail(tls) as (place, postbox), pytest.raises(StoreNotTrustedError):
        submit(place.but(own_ca_pem=""), LETTER, sealed)

    assert postbox.letters == []


def test_a_wrong_password_is_said(sealed: Path, tls: Certificates) -> None:
    with mail(tls) as (place, _), pytest.raises(StoreSignInError):
        submit(place.but(password=Secret("other")), LETTER, sealed)


def test_a_file_too_large_for_the_server_is_said(sealed: Path, tls: Certificates) -> None:
    with mail(tls, size_limit=100_000) as (place, _), pytest.raises(StoreTooLargeError):
        submit(place, LETTER, sealed)


@pytest.mark.parametrize("limit", [10_000_000, 20_000_000, 25_000_000])
def test_a_part_of_that_size_fits_with_its_encoding(limit: int, tmp_path: Path) -> None:
    part = tmp_path / "R-7K3QX9.fcb.001of003"
    part.write_bytes(os.urandom(part_bytes_for_mail(limit)))

    assert len(draft(LETTER, part)) <= limit
