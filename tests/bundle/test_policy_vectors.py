"""Well made, yet not for us, not now or not from somebody we know (vectors P1–P30)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from fieldcase.bundle import BundleError, Code, ContactState, KnownThread
from tests.bundle import forge
from tests.bundle.forge import (
    CLINIC,
    HARBOUR,
    NOW,
    STRANGER,
    Notebook,
    canonical,
    consent,
    contact,
    good,
    manifest,
    manifest_digest,
    moment,
    receiver,
    recipient,
)
from tests.bundle.scrypt_file import scrypt_file

PASSPHRASE = "seven quiet boats"
BUNDLE_ID = "d4" * 16
THREAD_ID = "e5" * 16
EARLIER_ID = "f6" * 16
EARLIER = {"bundle_id": EARLIER_ID, "manifest_sha256": "12" * 32}
OURS = KnownThread(CLINIC.org_id, frozenset({CLINIC.org_id, HARBOUR.org_id}), {HARBOUR.org_id: 3})
THEIRS = KnownThread(HARBOUR.org_id, frozenset({CLINIC.org_id, HARBOUR.org_id}), {HARBOUR.org_id: 3})
FOREIGN = KnownThread(STRANGER.org_id, frozenset({CLINIC.org_id, STRANGER.org_id}), {})


def by_passphrase(**changes: object) -> bytes:
    archive = forge.ended(forge.packed(forge.entries(canonical(manifest(**changes)))))
    return scrypt_file(archive, PASSPHRASE)


def in_thread(thread: KnownThread) -> Notebook:
    return Notebook(threads={THREAD_ID: thread}, seen_bundles={EARLIER_ID: EARLIER["manifest_sha256"]})


def from_contact(state: ContactState, **changes: object) -> dict[str, object]:
    return {"clinic": receiver(replace(contact(state=state), **changes))}  # type: ignore[arg-type]  # free words


def remembering(notebook: Notebook) -> dict[str, object]:
    return {"clinic": receiver(notebook=notebook)}


def shared_with(**changes: object) -> Callable[[], bytes]:
    return lambda: good(consent=consent(**changes))


Vector = tuple[Code, Callable[[], bytes], dict[str, object]]
REVOKED = ContactState.REVOKED
NOTHING_SHARED: dict[str, object] = {"org_ids": [], "purposes": [], "expires_at": None, "file": None}

VECTORS: dict[str, Vector] = {
    "P0 training file": (Code.TRAINING, lambda: good(training=True), {}),
    "P0b real file in training": (Code.NOT_TRAINING, good, {"clinic": receiver(training=True)}),
    "P1 unverified": (Code.SENDER_UNVERIFIED, good, from_contact(ContactState.UNVERIFIED)),
    "P1b expired card": (Code.SENDER_UNVERIFIED, good, from_contact(ContactState.EXPIRED)),
    "P2 revoked, date unknown": (Code.KEY_REVOKED, good, from_contact(REVOKED)),
    "P2b revoked before": (
        Code.KEY_REVOKED,
        good,
        from_contact(REVOKED, revoked_at=NOW - timedelta(days=1)),
    ),
    "P2c revoked at that minute": (Code.KEY_REVOKED, good, from_contact(REVOKED, revoked_at=NOW)),
    "P3 key of another organisation": (
        Code.SENDER_MISMATCH,
        good,
        from_contact(ContactState.VOUCHED, org_id=STRANGER.org_id),
    ),
    "P4 passed on to us": (
        Code.RECIPIENT_BINDING,
        lambda: good(recipients=[recipient(STRANGER)]),
        {},
    ),
    "P5 our key, other organisation": (
        Code.RECIPIENT_BINDING,
        lambda: good(recipients=[recipient() | {"org_id": STRANGER.org_id}]),
        {},
    ),
    "P5b our organisation, other key": (
        Code.RECIPIENT_BINDING,
        lambda: good(recipients=[recipient(STRANGER) | {"org_id": CLINIC.org_id}]),
        {},
    ),
    "P6 wrapped again by passphrase": (
        Code.RECIPIENT_BINDING,
        by_passphrase,
        {"passphrase": PASSPHRASE},
    ),
    "P6b passphrase file wrapped for a key": (
        Code.RECIPIENT_BINDING,
        lambda: good(recipients=[{"kind": "passphrase"}]),
        {},
    ),
    "P7 expired": (Code.EXPIRED, good, {"now": NOW + timedelta(days=31)}),
    "P7b clock set back": (Code.EXPIRED, good, {"latest_time_seen": NOW + timedelta(days=31)}),
    "P8 from the future": (Code.FUTURE, good, {"now": NOW - timedelta(hours=48, minutes=1)}),
    "P9 replay": (Code.REPLAY, good, remembering(Notebook({BUNDLE_ID: manifest_digest()}))),
    "P10 replay, encrypted again": (
        Code.REPLAY,
        lambda: forge.locked(
            forge.ended(forge.packed(forge.entries(canonical(manifest())))), STRANGER, CLINIC
        ),
        remembering(Notebook({BUNDLE_ID: manifest_digest()})),
    ),
    "P11 same id, other content": (
        Code.ID_CONFLICT,
        lambda: good(seq=2),
        remembering(Notebook({BUNDLE_ID: manifest_digest()})),
    ),
    "P11b id of one we sent": (
        Code.ID_CONFLICT,
        good,
        remembering(Notebook(sent_bundles={BUNDLE_ID: "ab" * 32})),
    ),
    "P12 same revision again": (Code.ROLLBACK, lambda: good(rev=3), remembering(in_thread(THEIRS))),
    "P12b older revision": (Code.ROLLBACK, lambda: good(rev=2), remembering(in_thread(THEIRS))),
    "P13 foreign thread": (Code.THREAD_OWNER, good, remembering(in_thread(FOREIGN))),
    "P13b update in our thread": (
        Code.THREAD_OWNER,
        lambda: good(rev=4, type="update", in_reply_to=EARLIER),
        remembering(in_thread(OURS)),
    ),
    "P13c response in a foreign thread": (
        Code.THREAD_OWNER,
        lambda: good(rev=4, type="response", in_reply_to=EARLIER),
        remembering(in_thread(FOREIGN)),
    ),
    "P14 ack of something unknown": (
        Code.REPLY_UNKNOWN,
        lambda: good(type="ack", in_reply_to=EARLIER),
        {},
    ),
    "P15 ack of another version": (
        Code.REPLY_MISMATCH,
        lambda: good(type="ack", in_reply_to=EARLIER),
        remembering(Notebook(sent_bundles={EARLIER_ID: "34" * 32})),
    ),
    "P16 no consent": (Code.CONSENT, shared_with(basis="none_required", **NOTHING_SHARED), {}),
    "P17 consent for others": (Code.CONSENT, shared_with(org_ids=[STRANGER.org_id]), {}),
    "P17b consent for nothing": (Code.CONSENT, shared_with(purposes=[]), {}),
    "P18 consent over": (Code.CONSENT, shared_with(expires_at=moment(NOW - timedelta(days=1))), {}),
    "P18b consent without end": (Code.CONSENT, shared_with(expires_at=None), {}),
    "P19 no receipt": (Code.CONSENT, shared_with(file=None), {}),
    "P19b receipt not in the bundle": (Code.CONSENT, shared_with(file="payload/other.json"), {}),
    "P20 revision jump": (Code.REV_JUMP, lambda: good(rev=104), remembering(in_thread(THEIRS))),
    "P20b jump at the start": (Code.REV_JUMP, lambda: good(rev=101), {}),
}

ACCEPTED: dict[str, tuple[Callable[[], bytes], dict[str, object]]] = {
    "first referral": (good, {}),
    "verified in person": (good, from_contact(ContactState.VERIFIED_IN_PERSON)),
    "vouched": (good, from_contact(ContactState.VOUCHED)),
    "made before the key was replaced": (good, from_contact(REVOKED, revoked_at=NOW + timedelta(days=1))),
    "training file in training": (
        lambda: good(training=True),
        {"clinic": receiver(training=True)},
    ),
    "sender's clock is two days ahead": (good, {"now": NOW - timedelta(hours=48)}),
    "last minute": (
        good,
        {
            "now": NOW + timedelta(days=30),
            "latest_time_seen": NOW + timedelta(days=30),
        },
    ),
    "next revision": (lambda: good(rev=4), remembering(in_thread(THEIRS))),
    "hundred revisions on": (lambda: good(rev=103), remembering(in_thread(THEIRS))),
    "response in our thread": (
        lambda: good(rev=4, type="response", in_reply_to=EARLIER),
        remembering(in_thread(OURS)),
    ),
    "vital interest": (shared_with(basis="vital_interest", **NOTHING_SHARED), {}),
    "supervisor decided": (
        shared_with(basis="none_required", **NOTHING_SHARED),
        {"accept_without_consent": True},
    ),
    "by passphrase": (
        lambda: by_passphrase(recipients=[{"kind": "passphrase"}]),
        {"passphrase": PASSPHRASE},
    ),
    "several recipients": (lambda: good(recipients=[recipient(STRANGER), recipient()]), {}),
}


@pytest.mark.parametrize("name", VECTORS)
def test_a_genuine_bundle_that_may_not_come_in_is_refused_with_its_code(name, tmp_path):
    code, build, how = VECTORS[name]

    with pytest.raises(BundleError) as refusal:
        forge.opened(tmp_path / "R-ABCDEF.fcb", build(), **how)  # type: ignore[arg-type]  # free words

    assert refusal.value.code is code


@pytest.mark.parametrize("name", ACCEPTED)
def test_what_is_allowed_comes_in(name, tmp_path):
    build, how = ACCEPTED[name]

    opened = forge.opened(tmp_path / "R-ABCDEF.fcb", build(), **how)  # type: ignore[arg-type]  # free words

    assert dict(opened.files) == forge.FILES
    assert opened.sender.org_id == HARBOUR.org_id


def test_nothing_inside_is_read_before_the_sender_is_known(tmp_path):
    """A stranger's attachments never reach a parser."""
    content = forge.sealed(canonical(manifest()), files={"payload/case.json": b"changed"})

    with pytest.raises(BundleError) as refusal:
        forge.opened(tmp_path / "R-ABCDEF.fcb", content, clinic=receiver(contact(STRANGER)))

    assert refusal.value.code is Code.SENDER_UNKNOWN
