"""Documents that travel with a referral: agreed to, chosen by hand, drawn anew."""

from __future__ import annotations

import io

import pytest
from PIL import Image

from fieldcase.bundle import LARGEST_FILE_BYTES, Memory, Unlock, verify
from fieldcase.domain.consent import Decision, Purpose, Withheld
from fieldcase.domain.document import Deed, Description, DocumentKind, Media
from fieldcase.domain.errors import DocumentRefusedError, NotFoundError
from fieldcase.domain.sharing import document_key
from fieldcase.services import (
    answering,
    documents,
    following_up,
    helping,
    received_files,
    receiving,
    sealing,
    sharing,
)
from fieldcase.services.outbox import exchange_sheet, mark_handed_over
from fieldcase.services.sharing import ReferralRequest
from fieldcase.services.wording import Wording
from tests.notebooks import content
from tests.services.test_documents import SECRET, paper, picture
from tests.viewmodels import referral_world as world

WORDING = Wording(content().library, content().code_lists, "en")


@pytest.fixture
def hope(notebook, other_notebook):
    return world.introduced(notebook, other_notebook)


@pytest.fixture
def selam(notebook):
    case_id = world.interviewed(notebook)
    world.agreed(notebook, case_id)
    return case_id


def kept(notebook, case_id, file, kind=DocumentKind.HEALTH):
    """Add a document that is sorted as *kind*."""
    documents.add_document(notebook, case_id, file)
    document = documents.documents_of(notebook, case_id)[0]
    documents.describe_document(notebook, document.id, Description(title=file.stem, kind=kind))
    return document


def request(case_id, organisation_id, *ticked):
    return ReferralRequest(
        case_id=case_id,
        organisation_id=organisation_id,
        purpose=Purpose.HEALTH,
        ticked=frozenset({"alias", *ticked}),
    )


def sent(notebook, case_id, organisation_id, *chosen):
    asked = request(case_id, organisation_id, *(document_key(one.id) for one in chosen))
    return sharing.refer(notebook, WORDING, asked)


def files_of(notebook, bundle_id):
    """What lies in quarantine with a referral."""
    with notebook.reading() as tx:
        return tx.incoming.files.of(bundle_id)


def inside(theirs, path):
    """The files of a bundle, as its reader finds them."""
    memory = Memory()
    verify(path, unlock=Unlock(theirs.office.identities), sink=memory, max_bytes=LARGEST_FILE_BYTES)
    return memory.files()


def offered(notebook, case_id, organisation_id):
    made = sharing.prepare(notebook, WORDING, case_id, organisation_id, Purpose.HEALTH).offer
    return (
        {one.item.label: one.suggested for one in made.offered if one.item.document},
        {one.item.label: one.because for one in made.withheld if one.item.document},
    )


def arrived(notebook, theirs, folder, referral):
    path = world.written(notebook, referral.bundle_id, folder)
    return receiving.open_file(theirs, path).bundle_id


def taken_in(theirs, bundle_id):
    """Take a referral in as a new case."""
    case_id = answering.accept(theirs, bundle_id).case_id
    assert case_id is not None
    return case_id


def test_a_document_is_offered_by_what_it_tells_and_never_ticked_beforehand(notebook, hope, selam, tmp_path):
    kept(notebook, selam, picture(tmp_path / "Hand.jpg"))
    kept(notebook, selam, paper(tmp_path / "Contract.pdf"), DocumentKind.CONTRACT)
    kept(notebook, selam, picture(tmp_path / "Unsorted.png", "PNG"), DocumentKind.OTHER)

    may, stays = offered(notebook, selam, hope)

    assert may == {"Hand": False}
    assert stays == {"Contract": Withheld.COVERED_ELSEWHERE, "Unsorted": Withheld.NOT_NEEDED}


def test_a_recording_never_travels(notebook, hope, selam, tmp_path):
    (tmp_path / "Voice.wav").write_bytes(b"RIFF\x24\x00\x00\x00WAVEfmt " + bytes(40))
    kept(notebook, selam, tmp_path / "Voice.wav")

    assert offered(notebook, selam, hope) == ({}, {"Voice": Withheld.CANNOT_TRAVEL})


@pytest.mark.parametrize(
    ("name", "make", "travels_as"),
    [
        ("Hand.jpg", picture, "JPEG"),
        ("Hand.webp", lambda file: picture(file, "WEBP"), "PNG"),
    ],
)
def test_a_picture_travels_without_what_is_hidden_in_it(  # noqa: PLR0917  (fixtures)
    notebook, other_notebook, hope, selam, tmp_path, name, make, travels_as
):
    document = kept(notebook, selam, make(tmp_path / name))

    referral = sent(notebook, selam, hope, document)

    files = inside(other_notebook, notebook.place.outbox / referral.file_name)
    copy = next(files[path] for path in files if path.startswith("attachments/"))
    assert Image.open(io.BytesIO(copy)).format == travels_as
    assert not any(SECRET in one for one in files.values())


def test_a_pdf_travels_as_pictures_of_its_pages(notebook, other_notebook, hope, selam, tmp_path):
    document = kept(notebook, selam, paper(tmp_path / "Letter: 3/4.pdf".replace("/", "∕")))

    referral = sent(notebook, selam, hope, document)

    files = inside(other_notebook, notebook.place.outbox / referral.file_name)
    copy = next(files[path] for path in files if path.startswith("attachments/"))
    assert documents.pages_in(copy, Media.PDF) == 3
    assert SECRET not in copy


def test_what_was_not_ticked_is_nowhere_in_the_file(notebook, other_notebook, hope, selam, tmp_path):
    kept(notebook, selam, picture(tmp_path / "Hand.jpg"))

    referral = sent(notebook, selam, hope)

    files = inside(other_notebook, notebook.place.outbox / referral.file_name)
    assert not any(path.startswith("attachments/") for path in files)
    assert not any(b"Hand" in one for one in files.values())


def test_a_document_the_purpose_does_not_cover_stays_here_though_it_is_ticked(
    notebook, hope, selam, tmp_path
):
    document = kept(notebook, selam, paper(tmp_path / "Contract.pdf"), DocumentKind.CONTRACT)

    referral = sent(notebook, selam, hope, document)

    assert document_key(document.id) not in referral.shared_keys


def test_every_copy_that_left_stands_in_the_custody_of_its_document(notebook, hope, selam, tmp_path):
    document = kept(notebook, selam, picture(tmp_path / "Hand.jpg"))

    referral = sent(notebook, selam, hope, document)
    mark_handed_over(notebook, referral.bundle_id, "usb")
    following_up.send_update(notebook, WORDING, referral.id, "the same again")

    deeds = [line.entry.deed for line in documents.custody_of(notebook, document.id)]
    assert deeds.count(Deed.SHARED) == 2
    assert referral.answers_count == len(referral.shared_keys) - 1


def test_what_arrived_is_looked_at_from_memory_and_leaves_an_entry(  # noqa: PLR0917  (fixtures)
    notebook, other_notebook, hope, selam, tmp_path
):
    document = kept(notebook, selam, picture(tmp_path / "Hand.jpg"))
    bundle_id = arrived(notebook, other_notebook, tmp_path / "there", sent(notebook, selam, hope, document))

    incoming = exchange_sheet(other_notebook).incoming[0]
    (file,) = received_files.received_files(other_notebook, incoming)
    opened = received_files.open_received(other_notebook, bundle_id, file.number)

    assert (file.title, file.kind, file.media_type) == ("Hand", DocumentKind.HEALTH, "image/jpeg")
    drawing = documents.draw(opened, 0)
    assert drawing is not None
    assert (drawing.width, drawing.height) == (60, 40)
    with other_notebook.reading() as tx:
        assert b"incoming.viewed" in b"".join(tx.audit.entries(0, 10_000))


def test_taking_a_referral_in_makes_documents_of_the_case(notebook, other_notebook, hope, selam, tmp_path):
    chosen = (
        kept(notebook, selam, picture(tmp_path / "Hand.jpg")),
        kept(notebook, selam, paper(tmp_path / "Letter.pdf")),
    )
    bundle_id = arrived(notebook, other_notebook, tmp_path / "there", sent(notebook, selam, hope, *chosen))

    case_id = taken_in(other_notebook, bundle_id)

    there = documents.documents_of(other_notebook, case_id)
    assert {(one.description.title, one.description.kind) for one in there} == {
        ("Hand", DocumentKind.HEALTH),
        ("Letter", DocumentKind.HEALTH),
    }
    assert [line.entry.deed for line in documents.custody_of(other_notebook, there[0].id)] == [Deed.RECEIVED]


def test_an_undo_takes_the_documents_out_again_and_they_can_be_taken_in_once_more(
    notebook, other_notebook, hope, selam, tmp_path
):
    document = kept(notebook, selam, picture(tmp_path / "Hand.jpg"))
    bundle_id = arrived(notebook, other_notebook, tmp_path / "there", sent(notebook, selam, hope, document))
    known = world.interviewed(other_notebook)
    answering.accept(other_notebook, bundle_id, known)
    (came,) = documents.documents_of(other_notebook, known)

    answering.undo_accept(other_notebook, bundle_id)

    gone, waiting = documents.documents_of(other_notebook, known), files_of(other_notebook, bundle_id)
    with pytest.raises(NotFoundError):
        documents.open_document(other_notebook, came.id)
    with other_notebook.reading() as tx:
        assert not tx.documents.has(known, came.sha256)
    case_id = taken_in(other_notebook, bundle_id)
    (again,) = documents.documents_of(other_notebook, case_id)
    assert (gone, [one.title for one in waiting]) == ((), ["Hand"])
    assert (again.sha256, again.id == came.id) == (came.sha256, False)
    assert [line.entry.deed for line in documents.custody_of(other_notebook, again.id)] == [Deed.RECEIVED]


def test_an_undo_leaves_what_the_case_had_with_its_whole_custody(
    notebook, other_notebook, hope, selam, tmp_path
):
    document = kept(notebook, selam, picture(tmp_path / "Hand.jpg"))
    bundle_id = arrived(notebook, other_notebook, tmp_path / "there", sent(notebook, selam, hope, document))
    known = world.interviewed(other_notebook)
    own = kept(other_notebook, known, paper(tmp_path / "Own.pdf"))
    before = documents.custody_of(other_notebook, own.id)
    answering.accept(other_notebook, bundle_id, known)

    answering.undo_accept(other_notebook, bundle_id)

    (left,) = documents.documents_of(other_notebook, known)
    assert left.id == own.id
    assert documents.custody_of(other_notebook, own.id) == before
    assert documents.open_document(other_notebook, own.id).pages == 3


def test_saying_that_we_cannot_help_keeps_no_file(notebook, other_notebook, hope, selam, tmp_path):
    document = kept(notebook, selam, picture(tmp_path / "Hand.jpg"))
    bundle_id = arrived(notebook, other_notebook, tmp_path / "there", sent(notebook, selam, hope, document))

    answering.decline(other_notebook, bundle_id, "no_capacity", "")

    with other_notebook.reading() as tx:
        assert tx.incoming.files.of(bundle_id) == ()


def test_an_update_brings_its_documents_to_the_same_referral(notebook, other_notebook, hope, selam, tmp_path):
    document = kept(notebook, selam, picture(tmp_path / "Hand.jpg"))
    referral = sent(notebook, selam, hope, document)
    bundle_id = arrived(notebook, other_notebook, tmp_path / "there", referral)
    case_id = taken_in(other_notebook, bundle_id)
    mark_handed_over(notebook, referral.bundle_id, "usb")
    update = following_up.send_update(notebook, WORDING, referral.id, "see the picture")
    assert update.bundle_id is not None

    receiving.open_file(other_notebook, world.written(notebook, update.bundle_id, tmp_path / "there"))
    helping.take_update_into_case(other_notebook, bundle_id)

    assert len(documents.documents_of(other_notebook, case_id)) == 1
    with other_notebook.reading() as tx:
        assert len(tx.incoming.files.of(bundle_id)) == 1
        assert tx.incoming.files.of(update.bundle_id) == ()


def test_a_damaged_picture_stays_with_the_referral_and_keeps_nobody_from_taking_it_in(
    notebook, other_notebook, hope, selam, tmp_path
):
    document = kept(notebook, selam, picture(tmp_path / "Hand.jpg"))
    bundle_id = arrived(notebook, other_notebook, tmp_path / "there", sent(notebook, selam, hope, document))
    with other_notebook.writing() as tx:
        (file,) = tx.incoming.files.of(bundle_id)
        tx.incoming._connection.execute(
            "UPDATE incoming_piece SET content = substr(content, 1, 400) WHERE file = ?", (file.number,)
        )

    case_id = taken_in(other_notebook, bundle_id)

    assert documents.documents_of(other_notebook, case_id) == ()
    with pytest.raises(DocumentRefusedError):
        received_files.open_received(other_notebook, bundle_id, file.number)


def test_nothing_agreed_means_no_document_either(notebook, hope, tmp_path):
    case_id = world.interviewed(notebook)
    world.agreed(notebook, case_id, health=Decision.NO)
    kept(notebook, case_id, picture(tmp_path / "Hand.jpg"))

    assert offered(notebook, case_id, hope) == ({}, {"Hand": Withheld.SAID_NO})


def test_more_documents_than_one_file_holds_are_told_before_anything_is_sealed(
    notebook, hope, selam, tmp_path, monkeypatch
):
    monkeypatch.setattr(sealing, "MAX_FILE_BYTES", 100)
    document = kept(notebook, selam, picture(tmp_path / "Hand.jpg"))

    with pytest.raises(DocumentRefusedError, match="too_much_together"):
        sent(notebook, selam, hope, document)

    assert not any(notebook.place.outbox.glob("*"))
