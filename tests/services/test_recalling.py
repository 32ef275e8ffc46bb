"""A withdrawal travels: to everybody who has something, until each of them answered."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from fieldcase.domain.clock import FixedClock
from fieldcase.domain.consent import Decision
from fieldcase.domain.disclosure import ASK_AGAIN_AFTER, RecallStep
from fieldcase.domain.errors import ConsentMissingError
from fieldcase.domain.ids import BundleId, CaseId
from fieldcase.domain.incoming import IncomingState
from fieldcase.domain.referral import Referral, ReferralState
from fieldcase.domain.sending import PlaceKind, PlaceSettings
from fieldcase.services import answering, arriving, exchange_places, helping, outbox, recalling, sending
from fieldcase.services.disclosures import to_ask_again
from fieldcase.services.notebook import Notebook
from fieldcase.services.sending import NeutralWords
from tests.viewmodels import referral_world as world

WORDS = NeutralWords(subject="File {name}", text="A file is attached.")


@pytest.fixture
def selam(notebook: Notebook) -> CaseId:
    case_id = world.interviewed(notebook)
    world.agreed(notebook, case_id)
    return case_id


def carried(sender: Notebook, recipient: Notebook, bundle_id: BundleId, folder: Path) -> None:
    """Carry one file by stick."""
    path = world.written(sender, bundle_id, folder)
    outbox.mark_handed_over(sender, bundle_id, "usb")
    arriving.arrive(recipient, path)


def helped(ours: Notebook, theirs: Notebook, case_id: CaseId, folder: Path) -> Referral:
    """Refer Selam and let the clinic help until it is over."""
    referral = world.referred(ours, case_id, world.introduced(ours, theirs))
    carried(ours, theirs, referral.bundle_id, folder)
    for answered in (
        answering.accept(theirs, referral.bundle_id),
        helping.say_started(theirs, referral.bundle_id),
        helping.say_completed(theirs, referral.bundle_id),
    ):
        carried(theirs, ours, answered.bundle_id, folder)
    return referral


def withdrawn(ours: Notebook, case_id: CaseId, decision: Decision = Decision.WITHDRAWN) -> None:
    """Half an hour later the person thinks otherwise."""
    passes(ours, timedelta(minutes=30))
    world.agreed(ours, case_id, health=decision)


def passes(ours: Notebook, pause: timedelta) -> None:
    clock = ours.clock
    assert isinstance(clock, FixedClock)
    clock.move_to(clock.now() + pause)


@pytest.mark.parametrize("decision", [Decision.WITHDRAWN, Decision.NO])
def test_even_one_who_has_finished_helping_is_asked_to_delete_it(
    notebook: Notebook, other_notebook: Notebook, selam: CaseId, tmp_path: Path, decision: Decision
) -> None:
    referral = helped(notebook, other_notebook, selam, tmp_path)
    withdrawn(notebook, selam, decision)

    (notice,) = recalling.tell_everybody(notebook).to_carry
    carried(notebook, other_notebook, notice, tmp_path)

    with other_notebook.reading() as tx:
        assert tx.incoming.get(referral.bundle_id).state is IncomingState.TAKEN_BACK
    with notebook.reading() as tx:
        assert tx.referrals.get(referral.id).state is ReferralState.COMPLETED
        assert tx.disclosures.newest_recalls(selam)[referral.id].step is RecallStep.ASKED


def test_nobody_is_told_twice(
    notebook: Notebook, other_notebook: Notebook, selam: CaseId, tmp_path: Path
) -> None:
    helped(notebook, other_notebook, selam, tmp_path)
    withdrawn(notebook, selam)
    before = recalling.waiting_notices(notebook)
    recalling.tell_everybody(notebook)

    again = recalling.tell_everybody(notebook)

    assert (before, recalling.waiting_notices(notebook)) == (1, 0)
    assert again == recalling.Recalled()


def test_who_does_not_answer_is_chased_until_a_signed_answer_ends_it(
    notebook: Notebook, other_notebook: Notebook, selam: CaseId, tmp_path: Path
) -> None:
    referral = helped(notebook, other_notebook, selam, tmp_path)
    withdrawn(notebook, selam)
    (notice,) = recalling.tell_everybody(notebook).to_carry
    carried(notebook, other_notebook, notice, tmp_path)
    passes(notebook, ASK_AGAIN_AFTER)
    chased = [one.recipient for one in to_ask_again(notebook)]

    deleted = helping.delete_what_was_taken_back(other_notebook, referral.bundle_id)
    carried(other_notebook, notebook, deleted.bundle_id, tmp_path)

    assert chased == ["Hope Medical Centre"]
    assert to_ask_again(notebook) == ()


def test_whoever_is_reached_through_a_place_is_told_through_it(
    notebook: Notebook, other_notebook: Notebook, selam: CaseId, tmp_path: Path
) -> None:
    referral = helped(notebook, other_notebook, selam, tmp_path)
    place = exchange_places.add_place(
        notebook, PlaceKind.WEBDAV, "Shared", PlaceSettings(url="https://files.example/")
    )
    with notebook.writing() as tx:
        tx.places.use_for(referral.organisation_id, place, "")
    withdrawn(notebook, selam)

    done = recalling.tell_everybody(notebook)

    (delivery,) = sending.due_deliveries(notebook, WORDS)
    assert (done.sent_off, done.to_carry) == (1, ())
    assert delivery.place.id == place


def test_a_file_that_has_not_left_never_will(
    notebook: Notebook, other_notebook: Notebook, selam: CaseId, tmp_path: Path
) -> None:
    referral = world.referred(notebook, selam, world.introduced(notebook, other_notebook))
    place = exchange_places.add_place(
        notebook, PlaceKind.WEBDAV, "Shared", PlaceSettings(url="https://files.example/")
    )
    sending.queue(notebook, referral.bundle_id, place)
    withdrawn(notebook, selam)

    on_its_way = sending.due_deliveries(notebook, WORDS)
    with pytest.raises(ConsentMissingError):
        outbox.write_to_folder(notebook, referral.bundle_id, tmp_path)
    done = recalling.tell_everybody(notebook)

    assert on_its_way == ()
    assert done.destroyed == 1
    assert not (notebook.place.outbox / referral.file_name).exists()
    assert list(tmp_path.glob("*.fcb")) == []


def test_a_withdrawal_of_something_else_recalls_nothing(
    notebook: Notebook, other_notebook: Notebook, selam: CaseId, tmp_path: Path
) -> None:
    helped(notebook, other_notebook, selam, tmp_path)
    passes(notebook, timedelta(minutes=30))

    world.agreed(notebook, selam, legal=Decision.WITHDRAWN)

    assert recalling.waiting_notices(notebook) == 0
