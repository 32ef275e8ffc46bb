"""Who opens a test vector: organisation, keys, contacts, history, clock, written as plain values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from fieldcase.bundle import ContactState, KnownContact, KnownThread, OpenedBundle, Receiver, open_bundle
from tests.bundle import forge

Plain = dict[str, Any]  # what TOML can hold
Records = tuple[Plain, ...]


@dataclass(frozen=True)
class Opener:
    """A receiver as it stands in ``vectors.toml``; an empty passphrase is none."""

    org_id: str
    age_identities: tuple[str, ...]
    passphrase: str
    training: bool
    now: str
    latest_time_seen: str
    accept_without_consent: bool
    contacts: Records
    seen: Records
    sent: Records
    threads: Records

    def open(self, path: Path) -> OpenedBundle:
        """Open *path* as this receiver."""
        return open_bundle(
            path,
            self._receiver(),
            now=_time(self.now),
            latest_time_seen=_time(self.latest_time_seen),
            passphrase=self.passphrase or None,
            accept_without_consent=self.accept_without_consent,
        )

    def differences(self, other: Opener) -> Plain:
        """Return what is different here, key by key."""
        usual = asdict(other)
        return {key: value for key, value in asdict(self).items() if value != usual[key]}

    def _receiver(self) -> Receiver:
        directory = forge.Directory(tuple(map(_contact, self.contacts)))
        notebook = forge.Notebook(
            {record["bundle_id"]: record["manifest_sha256"] for record in self.seen},
            {record["bundle_id"]: record["manifest_sha256"] for record in self.sent},
            {record["thread_id"]: _thread(record) for record in self.threads},
        )
        return Receiver(self.org_id, self.age_identities, directory, notebook, self.training)


def opener_of(how: Mapping[str, Any]) -> Opener:  # free words, as in forge.opened
    """Describe the words a test gives to ``forge.opened``."""
    receiver: Receiver = how.get("clinic") or forge.receiver()
    directory, notebook = receiver.contacts, receiver.history
    assert isinstance(directory, forge.Directory)
    assert isinstance(notebook, forge.Notebook)
    return Opener(
        org_id=receiver.own_org_id,
        age_identities=tuple(receiver.identities),
        passphrase=how.get("passphrase", "seven quiet boats"),
        training=receiver.training,
        now=forge.moment(how.get("now", forge.NOW)),
        latest_time_seen=forge.moment(how.get("latest_time_seen", forge.NOW)),
        accept_without_consent=how.get("accept_without_consent", False),
        contacts=tuple(map(_plain_contact, directory.entries)),
        seen=_records(notebook.seen_bundles),
        sent=_records(notebook.sent_bundles),
        threads=tuple(_plain_thread(*found) for found in notebook.threads.items()),
    )


def _records(digests: Mapping[str, str]) -> Records:
    return tuple({"bundle_id": found, "manifest_sha256": digest} for found, digest in digests.items())


def _plain_contact(contact: KnownContact) -> Plain:
    plain = {"org_id": contact.org_id, "sign_key": contact.sign_key, "state": contact.state.value}
    if contact.revoked_at is not None:
        plain["revoked_at"] = forge.moment(contact.revoked_at)
    return plain


def _plain_thread(thread_id: str, thread: KnownThread) -> Plain:
    return {
        "thread_id": thread_id,
        "owner_org_id": thread.owner_org_id,
        "participant_org_ids": sorted(thread.participant_org_ids),
        "highest_rev": [{"org_id": org_id, "rev": rev} for org_id, rev in thread.highest_rev.items()],
    }


def _contact(plain: Plain) -> KnownContact:
    revoked_at = _time(plain["revoked_at"]) if "revoked_at" in plain else None
    return KnownContact(
        "contact", plain["org_id"], plain["sign_key"], ContactState(plain["state"]), revoked_at
    )


def _thread(plain: Plain) -> KnownThread:
    highest = {found["org_id"]: found["rev"] for found in plain["highest_rev"]}
    return KnownThread(plain["owner_org_id"], frozenset(plain["participant_org_ids"]), highest)


def _time(text: str) -> datetime:
    return datetime.strptime(text, "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=UTC)


CLINIC = opener_of({})
"""Northlight Clinic, which knows Harbour House."""
