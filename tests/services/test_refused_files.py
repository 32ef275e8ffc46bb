"""A file that cannot be taken in changes nothing, and says which rule it broke."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from fieldcase.bundle import read_card
from fieldcase.domain.categories import DataCategory
from fieldcase.domain.consent import Decision, Purpose
from fieldcase.domain.errors import BundleRefusedError, CardRefusedError
from fieldcase.domain.ids import OrganisationId
from fieldcase.domain.organisation import KeyState, Organisation
from fieldcase.domain.referral import ReferralState, Urgency
from fieldcase.domain.sharing import ShareItem
from fieldcase.services import answering, consent, directory, outbox, receiving, sharing
from fieldcase.services.notebook import Notebook
from fieldcase.services.payload import CasePayload, read_case, written
from fieldcase.services.share_items import SAFE_CONTACT_KEY
from fieldcase.services.sharing import ReferralRequest
from tests.journeys.test_main_job import SPOKEN, introduced, selam, wording
from tests.notebooks import opened


def fingerprint(notebook: Notebook) -> list[str]:
    """Everything that is stored, apart from the record, which keeps that a file was not taken in and why."""
    connection = notebook.vault._connection
    tables = [
        row[0]
        for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
        if row[0] not in {"audit", "audit_state"}
    ]
    return [
        repr(tuple(row))
        for table in sorted(tables)
        for row in connection.execute(f'SELECT * FROM "{table}"')  # noqa: S608  (names out of the schema)
    ]


def referred(ours: Notebook, hope: OrganisationId, folder: Path) -> Path:
    """Refer Selam to an organisation and write the file to a folder."""
    case_id = selam(ours)
    consent.record_decisions(ours, case_id, {Purpose.HEALTH: Decision.YES}, SPOKEN)
    request = ReferralRequest(
        case_id=case_id, organisation_id=hope, purpose=Purpose.HEALTH, ticked=frozenset({"alias"})
    )
    referral = sharing.refer(ours, wording(), request)
    return folder / outbox.write_to_folder(ours, referral.bundle_id, folder).written.name


@pytest.fixture
def file(notebook: Notebook, other_notebook: Notebook, tmp_path: Path) -> Path:
    """A good file for Hope Medical Centre."""
    return referred(notebook, introduced(notebook, other_notebook), tmp_path)


@pytest.fixture
def stranger(tmp_path: Path) -> Iterator[Notebook]:
    """An organisation nobody knows."""
    with opened(tmp_path / "stranger", "Harbour Lawyers", "HL", "Ana") as notebook:
        yield notebook


@pytest.fixture
def practice(tmp_path: Path) -> Iterator[Notebook]:
    """A practice notebook."""
    with opened(tmp_path / "practice", "Practice Outreach", "PO", "Learner", training=True) as notebook:
        yield notebook


def assert_refused(theirs: Notebook, file: Path, code: str) -> None:
    """Opening must be refused with this code, and leave the notebook as it was."""
    before = fingerprint(theirs)

    with pytest.raises(BundleRefusedError) as refusal:
        receiving.open_file(theirs, file)

    assert refusal.value.code == code
    assert fingerprint(theirs) == before


def test_a_changed_file_is_refused(other_notebook: Notebook, file: Path) -> None:
    content = bytearray(file.read_bytes())
    content[len(content) // 2] ^= 1
    file.write_bytes(content)

    assert_refused(other_notebook, file, "bundle.E_AGE_DECRYPT")


def test_half_a_file_is_refused(other_notebook: Notebook, file: Path) -> None:
    file.write_bytes(file.read_bytes()[:900])

    assert_refused(other_notebook, file, "bundle.E_AGE_DECRYPT")


def test_some_other_file_is_refused(other_notebook: Notebook, tmp_path: Path) -> None:
    note = tmp_path / "note.txt"
    note.write_text("shopping list")

    assert_refused(other_notebook, note, "bundle.E_AGE_HEADER")


def test_a_file_that_is_gone_is_refused(other_notebook: Notebook, tmp_path: Path) -> None:
    assert_refused(other_notebook, tmp_path / "gone.fcb", "bundle.unreadable")


def test_a_file_for_another_organisation_is_refused(stranger: Notebook, file: Path) -> None:
    assert_refused(stranger, file, "bundle.E_NOT_FOR_US")


def test_a_file_from_an_unknown_organisation_is_refused(
    notebook: Notebook, stranger: Notebook, tmp_path: Path
) -> None:
    known = directory.keep_card(notebook, stranger.office.card.encode())
    directory.record_key_check(notebook, known, KeyState.CHECKED_IN_PERSON, "Ana")

    assert_refused(stranger, referred(notebook, known, tmp_path), "bundle.E_SENDER_UNKNOWN")


def test_a_file_whose_sender_was_never_checked_is_refused(
    notebook: Notebook, stranger: Notebook, tmp_path: Path
) -> None:
    known = directory.keep_card(notebook, stranger.office.card.encode())
    directory.record_key_check(notebook, known, KeyState.CHECKED_IN_PERSON, "Ana")
    directory.keep_card(stranger, notebook.office.card.encode())

    assert_refused(stranger, referred(notebook, known, tmp_path), "bundle.E_SENDER_UNVERIFIED")


def test_a_practice_card_never_enters_a_real_directory(
    notebook: Notebook, practice: Notebook, tmp_path: Path
) -> None:
    card = directory.write_own_card(practice, tmp_path).name

    with pytest.raises(CardRefusedError) as refusal:
        directory.look_at_card(notebook, tmp_path / card)

    assert refusal.value.code == "card.E_TRAINING"


def test_a_changed_card_is_refused(notebook: Notebook, stranger: Notebook, tmp_path: Path) -> None:
    file = tmp_path / directory.write_own_card(stranger, tmp_path).name
    file.write_bytes(file.read_bytes().replace(b"card_b64", b"card_b46"))

    with pytest.raises(CardRefusedError):
        directory.look_at_card(notebook, file)


def test_another_key_never_replaces_a_checked_one_quietly(
    notebook: Notebook, other_notebook: Notebook, stranger: Notebook
) -> None:
    hope = introduced(notebook, other_notebook)

    directory.keep_card(notebook, stranger.office.card.encode(), into=hope)

    with notebook.reading() as tx:
        assert tx.directory.get(hope).key_state is KeyState.CHANGED


def test_a_declined_referral_leaves_nothing_of_the_person(
    notebook: Notebook, other_notebook: Notebook, file: Path, tmp_path: Path
) -> None:
    arrived = receiving.open_file(other_notebook, file)

    answered = answering.decline(other_notebook, arrived.bundle_id, "no_capacity", "Full until Monday")
    back = outbox.write_to_folder(other_notebook, answered.bundle_id, tmp_path)
    receiving.open_file(notebook, tmp_path / back.written.name)

    with other_notebook.reading() as tx:
        assert tx.incoming.get(arrived.bundle_id).items == ()
    with notebook.reading() as tx:
        assert tx.referrals.all(10)[0].state is ReferralState.DECLINED


def test_what_was_not_ticked_is_nowhere_in_the_opened_file(
    notebook: Notebook, other_notebook: Notebook, file: Path
) -> None:
    arrived = receiving.open_file(other_notebook, file)

    with other_notebook.reading() as tx:
        stored = tx.incoming.get(arrived.bundle_id).to_json()
    assert "Selam" in stored
    assert "A room with a lock" not in stored
    assert "recruiter" not in stored


def entered_by_hand(into: Notebook, other: Notebook) -> OrganisationId:
    """Put another organisation's keys into a directory as no card would: somebody tampered with it."""
    card = read_card(other.office.card.encode())
    organisation = Organisation(
        id=OrganisationId(card.org_id),
        name=card.org_name,
        key_state=KeyState.CHECKED_IN_PERSON,
        org_key_id=card.org_id,
        sign_key=card.sign_key,
        age_recipient=card.age_x25519,
    )
    directory.add_organisation(into, organisation)
    return organisation.id


def test_a_practice_file_never_enters_a_real_notebook(
    notebook: Notebook, practice: Notebook, tmp_path: Path
) -> None:
    entered_by_hand(notebook, practice)
    file = referred(practice, entered_by_hand(practice, notebook), tmp_path)

    assert_refused(notebook, file, "bundle.E_TRAINING")


def test_a_real_file_never_enters_a_practice_notebook(
    notebook: Notebook, practice: Notebook, tmp_path: Path
) -> None:
    entered_by_hand(practice, notebook)
    file = referred(notebook, entered_by_hand(notebook, practice), tmp_path)

    assert_refused(practice, file, "bundle.E_NOT_TRAINING")


@pytest.mark.parametrize("code", ["not JSON", "{", '{"by":"\\ud800"}', "[" * 5000, "NaN"])
def test_a_payload_whose_parts_cannot_be_read_is_refused(code: str) -> None:
    item = ShareItem(key="alias", category=DataCategory.IDENTITY, label="Alias", value="S.", code=code)
    payload = CasePayload(purpose=Purpose.HEALTH, urgency=Urgency.WEEK, items=(item,))

    with pytest.raises(BundleRefusedError) as refusal:
        read_case(written(payload))

    assert refusal.value.code == "bundle.E_PAYLOAD"


@pytest.mark.parametrize("code", ['{"leave_message":1}', '{"times":["a"]}', '{"method":"by owl"}'])
def test_a_rule_of_contact_that_is_none_is_not_taken_in(
    other_notebook: Notebook, file: Path, code: str
) -> None:
    bundle_id = receiving.open_file(other_notebook, file).bundle_id
    with other_notebook.writing() as tx:
        incoming = tx.incoming.get(bundle_id)
        items = tuple(one.but(code=code) if one.key == SAFE_CONTACT_KEY else one for one in incoming.items)
        tx.incoming.save(incoming.but(items=items))
    before = fingerprint(other_notebook)

    with pytest.raises(BundleRefusedError) as refusal:
        answering.accept(other_notebook, bundle_id)

    assert refusal.value.code == "bundle.E_PAYLOAD"
    assert fingerprint(other_notebook) == before
