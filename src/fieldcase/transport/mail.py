"""
Carry a sealed file by e-mail: as a draft for the office's own mail program, or handed to its mail server.

Subject, text and names say nothing; what is attached is ciphertext.
"""

from __future__ import annotations

import smtplib
import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from email.message import EmailMessage
from email.policy import SMTP
from pathlib import Path

from fieldcase.domain.frozen import Frozen
from fieldcase.transport.errors import (
    StoreBusyError,
    StoreError,
    StoreNotAllowedError,
    StoreNotTrustedError,
    StoreSignInError,
    StoreTooLargeError,
    StoreUnreachableError,
)
from fieldcase.transport.secret import Secret
from fieldcase.transport.trust import trusted_context

ANSWER_S = 60.0
IMPLICIT_TLS_PORT = 465
_TEMPORARY = range(400, 500)
_TOO_LARGE = 552


class MailPlace(Frozen):
    """The office's mail server for submission; always encrypted, on port 465 from the first byte."""

    host: str
    port: int = IMPLICIT_TLS_PORT
    user: str = ""
    password: Secret = Secret("")
    own_ca_pem: str = ""


class Letter(Frozen):
    """What goes into one e-mail; *subject* and *text* are neutral words chosen by the caller."""

    sender: str = ""
    recipient: str = ""
    subject: str
    text: str


def draft(letter: Letter, attachment: Path) -> bytes:
    """
    Return an unsent e-mail (``.eml``) with *attachment*, which mail programs open for sending.

    It has no date, no message id and no name of this computer: the mail program adds its own.
    """
    message = _message(letter, attachment)
    message["X-Unsent"] = "1"
    return message.as_bytes()


def submit(place: MailPlace, letter: Letter, attachment: Path) -> None:
    """
    Hand an e-mail to the mail server; returns once it answered that it has taken charge of it.

    Raises:
        StoreNotTrustedError: If the server is not encrypted or not who it should be; nothing was said to it.
        StoreSignInError, StoreNotAllowedError, StoreTooLargeError, StoreBusyError, StoreUnreachableError.
    """
    message = _message(letter, attachment)
    with _network(), _entered(place) as server:
        server.send_message(message)


def check_mail(place: MailPlace) -> None:
    """Reach the mail server and sign in; raise the same errors as ``submit``."""
    with _network(), _entered(place) as server:
        server.noop()


def _message(letter: Letter, attachment: Path) -> EmailMessage:
    message = EmailMessage(policy=SMTP)
    message["Subject"] = letter.subject
    if letter.sender:
        message["From"] = letter.sender
    if letter.recipient:
        message["To"] = letter.recipient
    message.set_content(letter.text)
    message.add_attachment(
        attachment.read_bytes(), maintype="application", subtype="octet-stream", filename=attachment.name
    )
    return message


@contextmanager
def _entered(place: MailPlace) -> Iterator[smtplib.SMTP]:
    context = trusted_context(place.own_ca_pem)
    if place.port == IMPLICIT_TLS_PORT:
        server: smtplib.SMTP = smtplib.SMTP_SSL(
            place.host, place.port, local_hostname="localhost", timeout=ANSWER_S, context=context
        )
    else:
        server = smtplib.SMTP(place.host, place.port, local_hostname="localhost", timeout=ANSWER_S)
    with server:
        if place.port != IMPLICIT_TLS_PORT:
            _encrypt(server, context)
        if place.user:
            server.login(place.user, place.password.reveal())
        yield server


def _encrypt(server: smtplib.SMTP, context: ssl.SSLContext) -> None:
    server.ehlo()
    if not server.has_extn("starttls"):
        raise StoreNotTrustedError(why="not_encrypted")
    server.starttls(context=context)


@contextmanager
def _network() -> Iterator[None]:
    try:
        yield
    except smtplib.SMTPAuthenticationError:
        raise StoreSignInError from None
    except smtplib.SMTPRecipientsRefused as error:
        raise _meaning(max(code for code, _ in error.recipients.values())) from None
    except smtplib.SMTPResponseException as error:
        raise _meaning(error.smtp_code) from None
    except smtplib.SMTPNotSupportedError:
        raise StoreSignInError(why="no_sign_in_offered") from None
    except ssl.SSLError:
        raise StoreNotTrustedError(why="certificate") from None
    except (smtplib.SMTPException, OSError) as error:
        raise StoreUnreachableError(why=type(error).__name__) from None


def _meaning(code: int) -> StoreError:
    if code == _TOO_LARGE:
        return StoreTooLargeError(status=code)
    if code in _TEMPORARY:
        return StoreBusyError(status=code)
    return StoreNotAllowedError(status=code)
