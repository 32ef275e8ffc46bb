"""Answers given without FieldCase: what is believed, what is not, what is written down."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pyrage
import pytest

from fieldcase.bundle import to_canonical
from fieldcase.bundle.reply_code import write_code
from fieldcase.bundle.reply_file import ReplyFile, mac_of
from fieldcase.domain.errors import BundleRefusedError, ReplyRefusedError
from fieldcase.domain.incoming import Reply
from fieldcase.domain.referral import Proof, ReferralState
from fieldcase.keys.identity import age_recipient_of
from fieldcase.services import code_replies, outbox, receiving
from fieldcase.services.notebook import Notebook
from tests.reader.locked import code_for, copy_of, locked_referral
from tests.services.timelines import timeline_of
from tests.viewmodels import referral_world as world

BUNDLE = "bundle_id"


@pytest.fixture
def ours(tmp_path: Path) -> Iterator[Notebook]:
    """A notebook that waits for an answer."""
    with copy_of(locked_referral(), tmp_path / "copy") as notebook:
        yield notebook


def only_line(notebook: Notebook) -> outbox.OutboxLine:
    (line,) = outbox.exchange_sheet(notebook).referrals
    return line


def code(notebook: Notebook, answer: str, reason: str = "") -> str:
    return code_for(notebook, locked_referral().referral.bundle_id, answer, reason)


def why(notebook: Notebook, text: str) -> ReplyRefusedError:
    before = only_line(notebook)
    with pytest.raises(ReplyRefusedError) as raised:
        code_replies.take_code(notebook, text)
    assert only_line(notebook) == before
    return raised.value


def reply_file(notebook: Notebook, folder: Path, **changed: str) -> Path:
    """Write what the page writes."""
    locked = locked_referral()
    with notebook.reading() as tx:
        secret = tx.bundles.secrets.of_bundle(locked.referral.bundle_id)
    assert secret is not None
    said: dict[str, int | str] = {
        "format": "referral-reply",
        "version": 1,
        BUNDLE: locked.referral.bundle_id,
        "manifest_sha256": locked.referral.manifest_sha256,
        "answer": "accepted",
        "reason": "",
        "name": "Nurse Ilse",
        "text": "Come on Monday",
        "mac": "0" * 64,
    }
    reply = ReplyFile.from_plain({**said, **changed})
    proven = {**said, **changed, "mac": changed.get("mac", mac_of(reply, secret))}
    recipient = pyrage.x25519.Recipient.from_str(age_recipient_of(notebook.office.age_identity))
    path = folder / "reply-TEST.fcreply"
    path.write_bytes(pyrage.encrypt(to_canonical(proven), [recipient]))
    return path


def test_a_code_moves_its_referral_on_and_says_how_far_it_is_proven(ours: Notebook) -> None:
    arrived = code_replies.take_code(ours, code(ours, "accepted").lower().replace("-", " "))

    line = only_line(ours)
    assert (arrived.reply, arrived.proof, arrived.from_name) == (
        Reply.ACCEPTED,
        Proof.REPLY_CODE,
        "Harbour Clinic",
    )
    assert line.referral.state is ReferralState.ACCEPTED
    assert line.events[-1].proof is Proof.REPLY_CODE
    assert timeline_of(ours, line.case.id)[0].facts["proof"] == "reply_code"


def test_cannot_help_comes_with_its_reason(ours: Notebook) -> None:
    code_replies.take_code(ours, code(ours, "declined", "language"))

    assert only_line(ours).referral.state is ReferralState.DECLINED
    assert only_line(ours).events[-1].reason == "language"


def test_who_needs_to_know_more_may_accept_later(ours: Notebook) -> None:
    code_replies.take_code(ours, code(ours, "need_info"))
    code_replies.take_code(ours, code(ours, "accepted"))

    states = [event.state for event in only_line(ours).events]
    assert states[-2:] == [ReferralState.RECEIVED, ReferralState.ACCEPTED]
    assert only_line(ours).events[-2].reason == "incomplete"


def test_a_slip_of_the_tongue_is_found_with_its_group(ours: Notebook) -> None:
    whole = code(ours, "accepted")
    slipped = whole[:11] + ("X" if whole[11] != "X" else "Y") + whole[12:]

    error = why(ours, slipped)

    assert (error.code, error.facts["group"]) == ("reply.typo", 3)


@pytest.mark.parametrize("text", ["", "7K3Q-X9AB", "7K3QX9ABCDEFGH124", "hello"])
def test_what_is_too_short_or_too_long_is_no_code(ours: Notebook, text: str) -> None:
    assert why(ours, text).code == "reply.length"


def test_a_code_for_another_office_touches_nothing(ours: Notebook) -> None:
    foreign = write_code(bytes(32), bytes(32), "accepted")

    assert why(ours, foreign).code == "reply.foreign"


def test_a_code_made_from_another_file_is_not_believed(ours: Notebook) -> None:
    locked = locked_referral()
    with ours.reading() as tx:
        secret = tx.bundles.secrets.of_bundle(locked.referral.bundle_id)
    assert secret is not None

    assert why(ours, write_code(secret, bytes(32), "accepted")).code == "reply.not_proven"


def test_the_same_code_counts_once(ours: Notebook) -> None:
    code_replies.take_code(ours, code(ours, "declined", "safety"))

    assert why(ours, code(ours, "declined", "safety")).code == "reply.used"


def test_an_answer_that_comes_too_late_changes_nothing(ours: Notebook) -> None:
    code_replies.take_code(ours, code(ours, "declined", "safety"))

    assert why(ours, code(ours, "accepted")).code == "reply.too_late"


def test_another_referral_is_never_touched(ours: Notebook, other_notebook: Notebook) -> None:
    hope = world.introduced(ours, other_notebook)
    other = world.referred(ours, locked_referral().case_id, hope)

    code_replies.take_code(ours, code(ours, "accepted"))

    states = {line.referral.id: line.referral.state for line in outbox.exchange_sheet(ours).referrals}
    assert states[other.id] is ReferralState.PREPARED


def test_a_reply_file_brings_words_along(ours: Notebook, tmp_path: Path) -> None:
    arrived = code_replies.take_file(ours, reply_file(ours, tmp_path))

    assert arrived.reply is Reply.ACCEPTED
    assert only_line(ours).events[-1].detail == "Nurse Ilse · Come on Monday"


def test_the_file_after_the_code_adds_its_words_and_counts_once(ours: Notebook, tmp_path: Path) -> None:
    code_replies.take_code(ours, code(ours, "accepted"))
    file = reply_file(ours, tmp_path)

    code_replies.take_file(ours, file)
    with pytest.raises(ReplyRefusedError) as raised:
        code_replies.take_file(ours, file)

    assert only_line(ours).events[-1].detail.endswith("Come on Monday")
    assert raised.value.code == "reply.used"


@pytest.mark.parametrize(
    ("changed", "expected"),
    [
        ({"mac": "ab" * 32}, "reply.not_proven"),
        ({"manifest_sha256": "cd" * 32}, "reply.not_proven"),
        ({BUNDLE: "ef" * 16}, "reply.foreign"),
    ],
)
def test_a_reply_file_that_is_not_proven_changes_nothing(
    ours: Notebook, tmp_path: Path, changed: dict[str, str], expected: str
) -> None:
    with pytest.raises(ReplyRefusedError) as raised:
        code_replies.take_file(ours, reply_file(ours, tmp_path, **changed))

    assert raised.value.code == expected
    assert only_line(ours).referral.state is ReferralState.PREPARED


def test_any_other_file_is_no_reply_file(ours: Notebook, tmp_path: Path) -> None:
    large = tmp_path / "large.fcreply"
    large.write_bytes(b"age-encryption.org/v1\n" + bytes(70_000))

    for path in (large, locked_referral().file, tmp_path / "nothing.fcreply"):
        with pytest.raises(BundleRefusedError):
            code_replies.take_file(ours, path)


def test_our_own_locked_file_is_not_taken_in_as_something_that_arrived(ours: Notebook) -> None:
    with pytest.raises(BundleRefusedError) as raised:
        receiving.open_file(ours, locked_referral().file)

    assert raised.value.code == "bundle.E_PASSPHRASE_NEEDED"
