"""Open a bundle that arrived: prove it genuine, decide whether it may come in, then read its files."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from fieldcase.bundle.age_file import Unlock
from fieldcase.bundle.manifest import Manifest
from fieldcase.bundle.v1.contents import SignedManifest
from fieldcase.bundle.v1.policy import Moment, check_policy
from fieldcase.bundle.v1.receiver import KnownContact, Receiver
from fieldcase.bundle.v1.sinks import FileSink, Memory
from fieldcase.bundle.v1.unpack import read_contents


@dataclass(frozen=True)
class OpenedBundle:
    """
    A genuine bundle from a known sender to us; what the files mean is still untrusted.

    ``files`` is empty if they were given to a sink.
    """

    manifest: Manifest
    manifest_sha256: str
    files: Mapping[str, bytes] = field(repr=False)
    sender: KnownContact


def open_bundle(  # noqa: PLR0913  (one opening, in its parts)
    untrusted_path: Path,
    receiver: Receiver,
    *,
    now: datetime,
    latest_time_seen: datetime,
    passphrase: str | None = None,
    accept_without_consent: bool = False,
    sink: FileSink | None = None,
) -> OpenedBundle:
    """
    Open the bundle at *untrusted_path* if every rule of the import allows it.

    Args:
        untrusted_path: The file as it arrived.
        receiver: Who we are, with what we know of others.
        now: The time on this laptop.
        latest_time_seen: The latest time this notebook has ever seen, from any clock.
        passphrase: What the sender told us, for a file locked by a passphrase.
        accept_without_consent: A supervisor decided, with a recorded reason, to go without rule 13.
        sink: Takes the files as they come, whatever their size; left out, they are kept in memory. When this
            raises, what the sink was given must be thrown away.

    Raises:
        SenderUnknownError: Genuine, but nobody in the directory owns the key.
        BundleError: With the code of the first rule that is broken.
        OSError: The file could not be read.
    """
    moment = Moment(now, latest_time_seen)
    senders: list[KnownContact] = []

    def judge(signed: SignedManifest) -> None:
        senders.append(check_policy(signed, receiver, moment, accept_without_consent=accept_without_consent))

    memory = Memory()
    unlock = Unlock(receiver.identities, passphrase)
    signed = read_contents(untrusted_path, unlock, judge, sink or memory, receiver.max_bytes)
    return OpenedBundle(signed.manifest, signed.manifest_sha256, memory.files(), senders[0])
