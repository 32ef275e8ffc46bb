"""A referral for an organisation that has no key: sealed by the same rules, opened by words."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from fieldcase.bundle import Lock, Unlock, inspect, verify
from fieldcase.domain.consent import Decision, Purpose
from fieldcase.domain.errors import (
    ConsentMissingError,
    FolderMissingError,
    KeyChangedError,
    KeyNotCheckedError,
    PageMissingError,
)
from fieldcase.domain.organisation import KeyState, Organisation
from fieldcase.domain.referral import ReferralState
from fieldcase.domain.sending import PlaceKind
from fieldcase.services import directory, exchange_places, mail_drafts, outbox, sending, without_fieldcase
from fieldcase.services.mail_drafts import DraftWish
from fieldcase.services.notebook import Notebook
from fieldcase.services.payload import CASE_PATH, REPLY_PATH, read_case
from fieldcase.services.reader_kit import PAGE_NAME, READ_ME_NAME, ReaderKit
from fieldcase.services.sending import NeutralWords
from fieldcase.transport.errors import StoreTooLargeError
from tests.exchange.ways import attachment_of, dav_settings
from tests.notebooks import content
from tests.reader.locked import NEEDLES, copy_of, locked_referral, request_for, stand_in_kit, wording
from tests.transport.places.webdav_servers import wsgidav
from tests.viewmodels import referral_world as world


@pytest.fixture
def ours(tmp_path: Path) -> Iterator[Notebook]:
    """A notebook with one such referral."""
    with copy_of(locked_referral(), tmp_path / "copy") as notebook:
        yield notebook


@pytest.fixture
def kit(tmp_path: Path) -> ReaderKit:
    return stand_in_kit(tmp_path / "kit")


def clinic(notebook: Notebook) -> Organisation:
    known = {one.id: one for one in directory.directory_sheet(notebook).organisations}
    return known[locked_referral().organisation_id]


def test_the_words_open_exactly_what_was_agreed() -> None:
    locked = locked_referral()

    opened = verify(locked.file, unlock=Unlock(passphrase=locked.words))

    items = {item.key for item in read_case(opened.files[CASE_PATH]).items}
    assert opened.manifest.is_for_passphrase
    assert {"case_code", "safe_contact", "alias"} <= items
    assert "work_promised" not in items
    assert REPLY_PATH in opened.files


def test_the_file_says_by_its_outside_only_that_words_open_it() -> None:
    look = inspect(locked_referral().file)

    assert look.lock is Lock.PASSPHRASE
    assert look.work_factor is not None
    assert look.work_factor <= 20


def test_the_folder_on_the_stick_says_nothing_and_holds_all_that_is_needed() -> None:
    kit = locked_referral().kit

    assert sorted(file.suffix for file in kit.iterdir()) == [".fcb", ".html", ".txt"]
    assert kit.name == locked_referral().file.stem
    assert kit.name.startswith("R-")


def test_the_words_are_kept_nowhere(ours: Notebook) -> None:
    locked = locked_referral()
    needles = [locked.words.encode(), NEEDLES[0].encode()]
    written = [*ours.place.folder.rglob("*"), *locked.stick.rglob("*")]

    assert not [
        path.name
        for path in written
        if path.is_file() and any(needle in path.read_bytes() for needle in needles)
    ]
    assert locked.words not in repr(locked.referral)


def test_six_words_are_told() -> None:
    assert len(locked_referral().words.split()) >= 5


def test_no_consent_no_file(ours: Notebook, kit: ReaderKit) -> None:
    locked = locked_referral()
    world.agreed(ours, locked.case_id, health=Decision.WITHDRAWN)

    with pytest.raises(ConsentMissingError):
        without_fieldcase.refer(ours, wording(), kit, request_for(locked.case_id, locked.organisation_id))

    assert len(list(ours.place.outbox.iterdir())) == 1


@pytest.mark.parametrize(
    ("state", "error"),
    [
        (KeyState.UNCHECKED, KeyNotCheckedError),
        (KeyState.CHECKED_BY_CALL, KeyNotCheckedError),
        (KeyState.REVOKED, KeyNotCheckedError),
        (KeyState.CHANGED, KeyChangedError),
    ],
)
def test_words_never_go_past_a_key_that_is_known(
    ours: Notebook, kit: ReaderKit, state: KeyState, error: type[Exception]
) -> None:
    known = clinic(ours).but(key_state=state, sign_key="ssh-ed25519 AAAA")
    directory.add_organisation(ours, known)
    locked = locked_referral()

    with pytest.raises(error):
        without_fieldcase.refer(ours, wording(), kit, request_for(locked.case_id, locked.organisation_id))


def test_a_copy_without_the_page_seals_nothing(ours: Notebook, tmp_path: Path) -> None:
    locked = locked_referral()
    lacking = ReaderKit(reader=tmp_path / "nothing", words=content().reader_kit.words)

    with pytest.raises(PageMissingError):
        without_fieldcase.refer(ours, wording(), lacking, request_for(locked.case_id, locked.organisation_id))
    with pytest.raises(PageMissingError):
        outbox.write_to_folder(ours, locked.referral.bundle_id, tmp_path, lacking)

    assert len(outbox.exchange_sheet(ours).referrals) == 1


def test_the_folder_can_be_written_again_from_the_outbox(
    ours: Notebook, kit: ReaderKit, tmp_path: Path
) -> None:
    locked, stick = locked_referral(), tmp_path / "stick"
    with pytest.raises(FolderMissingError):
        outbox.write_to_folder(ours, locked.referral.bundle_id, stick, kit)
    stick.mkdir()

    for _ in range(2):
        written = outbox.write_to_folder(ours, locked.referral.bundle_id, stick, kit).written

    assert written.name == locked.kit.name
    assert (stick / written.name / locked.file.name).read_bytes() == locked.file.read_bytes()


def test_it_is_in_the_ledger_like_every_file(ours: Notebook) -> None:
    (line,) = outbox.exchange_sheet(ours).referrals

    outbox.mark_handed_over(ours, line.referral.bundle_id, "usb")

    assert line.organisation.name == "Harbour Clinic"
    assert line.referral.purpose is Purpose.HEALTH
    with ours.reading() as tx:
        sent = tx.bundles.sent(line.referral.bundle_id)
    assert sent is not None
    assert sent.channel == "usb"


DRAFT = DraftWish(
    words=NeutralWords(subject="File {name}", text="A file.", archive="An archive."), letter_megabytes=10
)


def test_by_e_mail_the_page_goes_along_in_one_archive_and_the_words_do_not(
    ours: Notebook, kit: ReaderKit, tmp_path: Path
) -> None:
    locked = locked_referral()

    (draft,) = mail_drafts.write_drafts(ours, locked.referral.bundle_id, tmp_path, DRAFT, kit).drafts

    letter = draft.read_bytes()
    opened = opened_archive(attachment_of(letter, tmp_path), locked.words, tmp_path / "there")
    assert opened == {PAGE_NAME, READ_ME_NAME, locked.file.name}
    assert b"An archive." in letter
    assert not any(word.encode() in letter for word in locked.words.split())
    assert not list(ours.place.outbox.glob("*.drafts"))


def test_a_place_on_the_network_gets_the_archive_whole(
    ours: Notebook, kit: ReaderKit, tmp_path: Path
) -> None:
    locked = locked_referral()
    with wsgidav(tmp_path / "shared") as server:
        place = exchange_places.add_place(ours, PlaceKind.WEBDAV, "Shared", dav_settings(server))
        sending.queue(ours, locked.referral.bundle_id, place)
        (delivery,) = sending.due_deliveries(ours, DRAFT.words, kit)
        outcome = sending.carry(delivery)
    sending.settle(ours, outcome)

    (archive,) = (tmp_path / "shared").rglob("*.zip")
    assert archive.parent.name == exchange_places.mailbox_of(locked.organisation_id)
    assert opened_archive(archive, locked.words, tmp_path / "there") == {
        PAGE_NAME,
        READ_ME_NAME,
        locked.file.name,
    }
    with ours.reading() as tx:
        assert tx.referrals.get(locked.referral.id).state is ReferralState.SENT


def test_an_archive_that_no_letter_holds_is_not_cut_in_parts(
    ours: Notebook, kit: ReaderKit, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(mail_drafts, "part_bytes_for_mail", lambda _limit: 500)

    with pytest.raises(StoreTooLargeError):
        mail_drafts.write_drafts(ours, locked_referral().referral.bundle_id, tmp_path, DRAFT, kit)


def opened_archive(archive: Path, words: str, folder: Path) -> set[str]:
    """Unpack an archive and open the file in it with the words; return what was in it."""
    with zipfile.ZipFile(archive) as packed:
        packed.extractall(folder)
        names = set(packed.namelist())
    verify(next(folder.glob("*.fcb")), unlock=Unlock(passphrase=words))
    return names
