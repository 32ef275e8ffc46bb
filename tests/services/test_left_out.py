"""Somebody agrees, and leaves something out: it stays here, on every way."""

from __future__ import annotations

from pathlib import Path

import pytest

from fieldcase.domain.categories import DataCategory
from fieldcase.domain.consent import Decision, Purpose, Withheld
from fieldcase.domain.disclosure import Basis, Way
from fieldcase.domain.errors import ConsentMissingError
from fieldcase.domain.ids import CaseId
from fieldcase.services import consent, outbox, recalling, sharing, telling
from fieldcase.services.consent import Talk
from fieldcase.services.disclosures import who_has_what
from fieldcase.services.notebook import Notebook
from fieldcase.services.sharing import ReferralRequest
from fieldcase.services.telling import NewTelling
from fieldcase.services.wording import Wording
from tests.notebooks import content
from tests.viewmodels import referral_world as world

TICKED = frozenset({"alias", "health_now", "primary_language"})


@pytest.fixture
def selam(notebook: Notebook) -> CaseId:
    return world.interviewed(notebook)


@pytest.fixture
def hope(notebook: Notebook, other_notebook: Notebook) -> str:
    return world.introduced(notebook, other_notebook)


def wording() -> Wording:
    return Wording(content().library, content().code_lists, "en")


def agree(notebook: Notebook, case_id: CaseId, *left_out: DataCategory) -> None:
    consent.record_talk(
        notebook,
        case_id,
        Talk(
            decided={Purpose.HEALTH: Decision.YES},
            conversation=world.SPOKEN,
            left_out={Purpose.HEALTH: frozenset(left_out)},
        ),
    )


def request(case_id: CaseId, hope: str) -> ReferralRequest:
    return ReferralRequest.from_plain(
        {"case_id": case_id, "organisation_id": hope, "purpose": Purpose.HEALTH, "ticked": TICKED}
    )


def test_what_is_left_out_does_not_go_even_when_it_is_ticked(
    notebook: Notebook, selam: CaseId, hope: str
) -> None:
    agree(notebook, selam, DataCategory.HEALTH, DataCategory.IDENTITY)

    made = sharing.refer(notebook, wording(), request(selam, hope))

    assert set(made.shared_keys) == {"case_code", "safe_contact", "primary_language"}


def test_the_reason_is_that_the_person_left_it_out(notebook: Notebook, selam: CaseId, hope: str) -> None:
    agree(notebook, selam, DataCategory.HEALTH)

    asked = request(selam, hope)
    made = sharing.prepare(notebook, wording(), selam, asked.organisation_id, Purpose.HEALTH).offer

    because = {one.item.key: one.because for one in made.withheld}
    assert because["health_now"] is Withheld.LEFT_OUT


def test_leaving_out_later_what_they_have_asks_them_to_delete_it(
    notebook: Notebook, selam: CaseId, hope: str
) -> None:
    agree(notebook, selam)
    made = sharing.refer(notebook, wording(), request(selam, hope))
    outbox.mark_handed_over(notebook, made.bundle_id, "usb")

    agree(notebook, selam, DataCategory.HEALTH)

    assert recalling.waiting_notices(notebook) == 1
    assert who_has_what(notebook, content().library, selam).lines[0].taken_back_at is not None


def test_leaving_out_later_what_they_never_got_leaves_them_in_peace(
    notebook: Notebook, selam: CaseId, hope: str
) -> None:
    """Their name stands for itself: the case code is nobody's name."""
    agree(notebook, selam)
    asked = request(selam, hope).but(ticked=frozenset({"health_now"}))
    made = sharing.refer(notebook, wording(), asked)
    outbox.mark_handed_over(notebook, made.bundle_id, "usb")

    agree(notebook, selam, DataCategory.IDENTITY)

    assert recalling.waiting_notices(notebook) == 0


def test_a_file_that_carries_what_was_left_out_since_does_not_go(
    notebook: Notebook, selam: CaseId, hope: str, tmp_path: Path
) -> None:
    agree(notebook, selam)
    made = sharing.refer(notebook, wording(), request(selam, hope))
    agree(notebook, selam, DataCategory.HEALTH)

    with pytest.raises(ConsentMissingError):
        outbox.write_to_folder(notebook, made.bundle_id, tmp_path)


def test_telling_it_aloud_rests_on_no_agreement_either(notebook: Notebook, selam: CaseId) -> None:
    agree(notebook, selam, DataCategory.HEALTH)
    told = NewTelling(
        recipient="Dr Petrova",
        purpose=Purpose.HEALTH,
        basis=Basis.CONSENT,
        categories=(DataCategory.HEALTH,),
        way=Way.TELEPHONE,
    )

    with pytest.raises(ConsentMissingError):
        telling.tell(notebook, selam, told)
