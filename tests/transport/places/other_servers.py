"""OpenSSH's SFTP server, an object store, a mail server."""

from __future__ import annotations

import getpass
import shutil
import ssl
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from email.message import Message as EmailMessage
from pathlib import Path

import boto3
import httpx
from aiosmtpd.controller import Controller
from aiosmtpd.handlers import Message
from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session
from moto.server import ThreadedMotoServer

from fieldcase.transport.mail import MailPlace
from fieldcase.transport.object_store import ObjectPlace
from fieldcase.transport.secret import Secret
from fieldcase.transport.sftp import SftpPlace, host_key_of
from tests.transport.places.ground import PASSWORD, USER, Certificates, free_port, listens, wait_until

SSHD = """
Port {port}
ListenAddress 127.0.0.1
HostKey {root}/host_key
AuthorizedKeysFile {root}/authorized_keys
PidFile {root}/pid
StrictModes no
UsePAM no
PasswordAuthentication no
KbdInteractiveAuthentication no
Subsystem sftp internal-sftp
ForceCommand internal-sftp -d {root}/files
"""


@contextmanager
def sshd(root: Path, port: int | None = None) -> Iterator[SftpPlace]:
    """Run OpenSSH's server with a host key of its own and one key that may enter."""
    program = shutil.which("sshd", path="/usr/sbin:/usr/bin")
    assert program
    (root / "files").mkdir(parents=True, exist_ok=True)
    Path("/run/sshd").mkdir(exist_ok=True, mode=0o755)
    for name in ("host_key", "own_key"):
        if not (root / name).exists():
            subprocess.run(
                ["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-C", "", "-f", str(root / name)], check=True
            )
    shutil.copy(root / "own_key.pub", root / "authorized_keys")
    port = port or free_port()
    (root / "conf").write_text(SSHD.format(root=root, port=port))
    server = subprocess.Popen(
        [program, "-D", "-e", "-f", str(root / "conf")], stderr=(root / "log").open("ab")
    )
    try:
        wait_until(lambda: listens(port))
        yield SftpPlace(
            host="127.0.0.1",
            port=port,
            folder=str(root / "files"),
            user=getpass.getuser(),
            private_key=Secret((root / "own_key").read_text()),
            host_key=host_key_of("127.0.0.1", port).line,
        )
    finally:
        server.terminate()
        server.wait(10)


@contextmanager
def objects(bucket: str = "exchange") -> Iterator[ObjectPlace]:
    """Run moto's object store with one bucket."""
    port = free_port()
    server = ThreadedMotoServer(ip_address="127.0.0.1", port=port, verbose=False)
    server.start()
    try:
        wait_until(lambda: listens(port))
        keys = {"aws_access_key_id": "key", "aws_secret_access_key": "secret", "region_name": "us-east-1"}
        boto3.client("s3", endpoint_url=f"http://127.0.0.1:{port}", **keys).create_bucket(Bucket=bucket)
        yield ObjectPlace(
            url=httpx.URL(f"http://127.0.0.1:{port}"),
            bucket=bucket,
            access_key="key",
            secret_key=Secret("secret"),
        )
    finally:
        server.stop()


class Postbox(Message):
    """Keeps what was submitted."""

    def __init__(self) -> None:
        super().__init__()
        self.letters: list[bytes] = []

    def handle_message(self, message: EmailMessage) -> None:
        """Keep one e-mail."""
        self.letters.append(message.as_bytes())


def _who(
    server: SMTP, session: Session, envelope: Envelope, mechanism: str, data: LoginPassword
) -> AuthResult:
    known = data.login == USER.encode() and data.password == PASSWORD.encode()
    return AuthResult(success=known, handled=False)


@contextmanager
def mail(tls: Certificates | None, size_limit: int = 30_000_000) -> Iterator[tuple[MailPlace, Postbox]]:
    """Run a submission server that wants STARTTLS and a password; without certificates it offers neither."""
    postbox = Postbox()
    context = None
    if tls:
        context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        context.load_cert_chain(tls.certificate, tls.key)
    controller = Controller(
        postbox,
        hostname="127.0.0.1",
        port=free_port(),
        tls_context=context,
        require_starttls=tls is not None,
        auth_required=tls is not None,
        authenticator=_who,
        data_size_limit=size_limit,
    )
    controller.start()
    try:
        yield (
            MailPlace(
                host="127.0.0.1",
                port=controller.port,
                user=USER,
                password=Secret(PASSWORD),
                own_ca_pem=tls.ca_pem if tls else "",
            ),
            postbox,
        )
    finally:
        controller.stop()
