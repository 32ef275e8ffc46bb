"""Every kind of file, from one office to the other and back."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from fieldcase.bundle import split
from fieldcase.domain.clock import FixedClock
from fieldcase.domain.consent import Decision, Purpose
from fieldcase.domain.errors import (
    CardExpiredError,
    CardRefusedError,
    ConsentMissingError,
    KeyNotCheckedError,
)
from fieldcase.domain.incoming import IncomingKind, IncomingState, Reply
from fieldcase.domain.organisation import KeyState
from fieldcase.domain.referral import ReferralState
from fieldcase.services import (
    answering,
    arriving,
    consent,
    directory,
    following_up,
    helping,
    outbox,
    own_keys,
    partner_keys,
    sharing,
)
from fieldcase.services.arrived import Arrived
from fieldcase.services.notebook import Notebook
from fieldcase.services.payload import WithdrawalReason
from fieldcase.services.sharing import ReferralRequest
from fieldcase.services.sweeping import sweep_arrivals
from tests.journeys.test_main_job import SPOKEN, introduced, selam, wording
from tests.notebooks import NOON
from tests.services.exchanging import carried, newest, referred, sealed_path


@pytest.fixture
def file(notebook: Notebook, other_notebook: Notebook) -> Path:
    """A referral of ours on its way to Hope Medical Centre."""
    return sealed_path(notebook, referred(notebook, other_notebook).bundle_id)


def state_of(notebook: Notebook) -> ReferralState:
    with notebook.reading() as tx:
        return tx.referrals.all(1)[0].state


def arrived(path: Path, to: Notebook) -> Arrived:
    found = carried(path, to)
    assert isinstance(found, Arrived), found
    return found


def test_they_ask_for_more_and_an_update_answers(
    notebook: Notebook, other_notebook: Notebook, file: Path
) -> None:
    bundle_id = arrived(file, other_notebook).bundle_id
    asked = helping.ask_for_more(other_notebook, bundle_id, "Which language does she speak?")
    told = arrived(sealed_path(other_notebook, asked.bundle_id), notebook)
    needed = state_of(notebook)
    with notebook.reading() as tx:
        referral = tx.referrals.all(1)[0]
    update = following_up.send_update(notebook, wording(), referral.id, "Tigrinya, a little English.")
    assert update.bundle_id is not None
    outbox.mark_handed_over(notebook, update.bundle_id, "folder")
    newer = arrived(sealed_path(notebook, update.bundle_id), other_notebook)

    assert (told.reply, told.text) == (Reply.NEED_INFO, "Which language does she speak?")
    assert needed is ReferralState.NEEDS_INFO
    assert state_of(notebook) is ReferralState.SENT
    assert newer.kind is IncomingKind.UPDATE
    with other_notebook.reading() as tx:
        incoming = tx.incoming.get(bundle_id)
    assert (incoming.state, incoming.message) == (IncomingState.NEW, "Tigrinya, a little English.")


def test_help_that_began_and_ended_is_told_with_signatures(
    notebook: Notebook, other_notebook: Notebook, file: Path
) -> None:
    bundle_id = arrived(file, other_notebook).bundle_id
    states = []
    for answer in (answering.accept, helping.say_started, helping.say_completed):
        answered = answer(other_notebook, bundle_id)
        arrived(sealed_path(other_notebook, answered.bundle_id), notebook)
        states.append(state_of(notebook))

    assert states == [ReferralState.ACCEPTED, ReferralState.STARTED, ReferralState.COMPLETED]


def test_an_update_to_a_case_waits_until_a_person_takes_it_in(
    notebook: Notebook, other_notebook: Notebook, file: Path
) -> None:
    bundle_id = arrived(file, other_notebook).bundle_id
    answering.accept(other_notebook, bundle_id)
    with notebook.reading() as tx:
        referral = tx.referrals.all(1)[0]
    update = following_up.send_update(notebook, wording(), referral.id, "She moved.")
    assert update.bundle_id is not None
    arrived(sealed_path(notebook, update.bundle_id), other_notebook)
    with other_notebook.reading() as tx:
        waiting = tx.incoming.get(bundle_id).update_waits

    helping.take_update_into_case(other_notebook, bundle_id)

    assert waiting
    with other_notebook.reading() as tx:
        assert not tx.incoming.get(bundle_id).update_waits


def test_an_update_needs_consent_at_that_moment(
    notebook: Notebook, other_notebook: Notebook, file: Path
) -> None:
    with notebook.reading() as tx:
        referral = tx.referrals.all(1)[0]
    consent.record_decisions(notebook, referral.case_id, {Purpose.HEALTH: Decision.WITHDRAWN}, SPOKEN)

    with pytest.raises(ConsentMissingError):
        following_up.send_update(notebook, wording(), referral.id, "More")


def test_a_referral_taken_back_is_hidden_then_deleted_and_they_are_told(
    notebook: Notebook, other_notebook: Notebook, file: Path
) -> None:
    bundle_id = arrived(file, other_notebook).bundle_id
    kept = file.read_bytes()
    with notebook.reading() as tx:
        referral = tx.referrals.all(1)[0]
    gone = following_up.take_back(notebook, referral.id, WithdrawalReason.CONSENT_WITHDRAWN)
    assert gone.bundle_id is not None
    arrived(sealed_path(notebook, gone.bundle_id), other_notebook)
    with other_notebook.reading() as tx:
        hidden = tx.incoming.get(bundle_id).state
    answered = helping.delete_what_was_taken_back(other_notebook, bundle_id)
    told = arrived(sealed_path(other_notebook, answered.bundle_id), notebook)
    file.write_bytes(kept)

    assert hidden is IncomingState.TAKEN_BACK
    assert told.reply is Reply.DELETED
    assert state_of(notebook) is ReferralState.REVOKED
    assert carried(file, other_notebook) == "bundle.E_REPLAY"
    with other_notebook.reading() as tx:
        incoming = tx.incoming.get(bundle_id)
    assert (incoming.items, incoming.message) == ((), "")


def test_one_that_never_left_is_destroyed_without_a_word(
    notebook: Notebook, other_notebook: Notebook
) -> None:
    hope = introduced(notebook, other_notebook)
    case_id = selam(notebook)
    consent.record_decisions(notebook, case_id, {Purpose.HEALTH: Decision.YES}, SPOKEN)
    request = ReferralRequest(
        case_id=case_id, organisation_id=hope, purpose=Purpose.HEALTH, ticked=frozenset({"alias"})
    )
    referral = sharing.refer(notebook, wording(), request)

    gone = following_up.take_back(notebook, referral.id, WithdrawalReason.SENT_BY_MISTAKE)

    assert gone.bundle_id is None
    assert list(notebook.place.outbox.iterdir()) == []


def test_a_case_that_is_handed_over_comes_as_such(notebook: Notebook, other_notebook: Notebook) -> None:
    referral = referred(notebook, other_notebook, handover=True)

    bundle_id = arrived(sealed_path(notebook, referral.bundle_id), other_notebook).bundle_id
    answered = answering.accept(other_notebook, bundle_id)
    arrived(sealed_path(other_notebook, answered.bundle_id), notebook)

    with other_notebook.reading() as tx:
        assert tx.incoming.get(bundle_id).handover
    assert state_of(notebook) is ReferralState.ACCEPTED


def test_new_keys_are_taken_over_from_a_checked_partner(
    notebook: Notebook, other_notebook: Notebook, file: Path
) -> None:
    renewed = own_keys.renew_keys(notebook)
    arrived(newest(notebook), other_notebook)
    # What was sealed with the old key, and is still on its way, is read.
    bundle_id = arrived(file, other_notebook).bundle_id
    answered = answering.accept(other_notebook, bundle_id)
    arrived(sealed_path(other_notebook, answered.bundle_id), notebook)

    assert renewed.files == 1
    with other_notebook.reading() as tx:
        partner = tx.directory.all()[0]
    assert partner.key_state is KeyState.CHECKED_IN_PERSON
    assert partner.card.decode() == notebook.office.card
    assert state_of(notebook) is ReferralState.ACCEPTED


def test_what_was_sealed_for_our_old_keys_is_still_read(
    notebook: Notebook, other_notebook: Notebook, file: Path
) -> None:
    own_keys.renew_keys(other_notebook)

    assert arrived(file, other_notebook).kind is IncomingKind.REFERRAL


def test_a_statement_ends_a_key_at_once(notebook: Notebook, other_notebook: Notebook, file: Path) -> None:
    statement = own_keys.own_statement(notebook)
    partner_keys.take_statement(other_notebook, statement.lower())

    assert carried(file, other_notebook) == "bundle.E_KEY_REVOKED"
    with other_notebook.reading() as tx:
        assert tx.directory.all()[0].key_state is KeyState.REVOKED


def test_a_statement_that_comes_before_the_card_counts_too(
    notebook: Notebook, other_notebook: Notebook
) -> None:
    partner_keys.take_statement(other_notebook, own_keys.own_statement(notebook))

    known = directory.keep_card(other_notebook, notebook.office.card.encode())

    with other_notebook.reading() as tx:
        assert tx.directory.get(known).key_state is KeyState.REVOKED


def test_a_stolen_old_key_makes_people_check_its_successor_again(
    notebook: Notebook, other_notebook: Notebook
) -> None:
    introduced(notebook, other_notebook)
    statement = own_keys.own_statement(notebook)
    own_keys.renew_keys(notebook)
    arrived(newest(notebook), other_notebook)

    partner_keys.take_statement(other_notebook, statement)

    with other_notebook.reading() as tx:
        assert tx.directory.all()[0].key_state is KeyState.CHANGED


def test_a_changed_statement_ends_nothing(notebook: Notebook, other_notebook: Notebook) -> None:
    statement = own_keys.own_statement(notebook)
    other = "A" if statement[-30] != "A" else "B"

    with pytest.raises(CardRefusedError):
        partner_keys.take_statement(other_notebook, statement[:-30] + other + statement[-29:])


def test_a_file_by_a_key_nobody_checked_waits_then_opens(
    notebook: Notebook, other_notebook: Notebook, file: Path
) -> None:
    with other_notebook.reading() as tx:
        partner = tx.directory.all()[0]
    directory.record_key_check(other_notebook, partner.id, KeyState.CHANGED, "nobody")
    waits = arrived(file, other_notebook)

    directory.record_key_check(other_notebook, partner.id, KeyState.CHECKED_BY_VIDEO, "Marta")
    opened = arriving.try_again(other_notebook)

    assert (waits.kind, waits.reason) == (IncomingKind.WAITS, "E_SENDER_UNVERIFIED")
    assert opened == 1
    with other_notebook.reading() as tx:
        assert tx.incoming.waiting_count() == 1
        assert tx.incoming.arrivals.waiting() == ()
    assert list(other_notebook.place.arrivals.iterdir()) == []


def test_an_expired_card_stops_sending(notebook: Notebook, other_notebook: Notebook) -> None:
    hope = introduced(notebook, other_notebook)
    object.__setattr__(notebook, "clock", FixedClock(NOON + timedelta(days=3 * 365 + 1)))
    case_id = selam(notebook)
    consent.record_decisions(notebook, case_id, {Purpose.HEALTH: Decision.YES}, SPOKEN)
    request = ReferralRequest(
        case_id=case_id, organisation_id=hope, purpose=Purpose.HEALTH, ticked=frozenset({"alias"})
    )

    with pytest.raises(CardExpiredError):
        sharing.refer(notebook, wording(), request)


def test_a_key_out_of_use_stops_sending(notebook: Notebook, other_notebook: Notebook) -> None:
    hope = introduced(notebook, other_notebook)
    partner_keys.take_statement(notebook, own_keys.own_statement(other_notebook))
    case_id = selam(notebook)
    consent.record_decisions(notebook, case_id, {Purpose.HEALTH: Decision.YES}, SPOKEN)
    request = ReferralRequest(
        case_id=case_id, organisation_id=hope, purpose=Purpose.HEALTH, ticked=frozenset({"alias"})
    )

    with pytest.raises(KeyNotCheckedError):
        sharing.refer(notebook, wording(), request)


def test_parts_come_over_days_in_any_order(
    notebook: Notebook, other_notebook: Notebook, file: Path, tmp_path: Path
) -> None:
    parts = split(file, tmp_path, file.stat().st_size // 3 + 200)
    first = arrived(parts[1], other_notebook)
    object.__setattr__(other_notebook, "clock", FixedClock(NOON + timedelta(days=5)))
    arrived(parts[1], other_notebook)
    second = arrived(parts[0], other_notebook)
    whole = arrived(parts[2], other_notebook)

    assert (first.kind, first.missing, first.part_count) == (IncomingKind.PART, (1, 3), 3)
    assert second.missing == (3,)
    assert whole.kind is IncomingKind.REFERRAL
    assert list(other_notebook.place.arrivals.iterdir()) == []


def test_parts_are_kept_for_thirty_days(
    notebook: Notebook, other_notebook: Notebook, file: Path, tmp_path: Path
) -> None:
    parts = split(file, tmp_path, file.stat().st_size // 3 + 200)
    arrived(parts[0], other_notebook)
    object.__setattr__(other_notebook, "clock", FixedClock(NOON + timedelta(days=31)))

    assert sweep_arrivals(other_notebook) == 1
    with other_notebook.reading() as tx:
        assert tx.incoming.arrivals.parts() == ()


def test_a_part_of_another_file_is_refused_and_the_others_stay(
    notebook: Notebook, other_notebook: Notebook, file: Path, tmp_path: Path
) -> None:
    parts = split(file, tmp_path, file.stat().st_size // 3 + 200)
    arrived(parts[0], other_notebook)
    damaged = bytearray(parts[1].read_bytes())
    damaged[-1] ^= 1
    parts[1].write_bytes(damaged)

    assert carried(parts[1], other_notebook) == "bundle.E_PART_HASH"
    assert len(list(other_notebook.place.arrivals.iterdir())) == 1
