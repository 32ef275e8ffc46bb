"""Documents of a case: whole or not at all, from memory, with everything that was done to them."""

from __future__ import annotations

import io
import struct
import zlib
from pathlib import Path

import pytest
from PIL import Image
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.pdfgen.canvas import Canvas
from sqlcipher3 import dbapi2

from fieldcase.domain.document import Deed, Description, DocumentKind, Media
from fieldcase.domain.errors import DocumentRefusedError, FolderMissingError
from fieldcase.services import documents, noting
from fieldcase.services.file_kind import media_of
from tests.viewmodels.case_world import person

SECRET = b"4412 Lighthouse Road"


def picture(file: Path, kind: str = "JPEG", size: tuple[int, int] = (60, 40)) -> Path:
    made = Image.new("RGB", size, "teal")
    exif = Image.Exif()
    exif[0x010E] = SECRET.decode()
    made.save(file, kind, exif=exif)
    return file


def paper(file: Path, pages: int = 3, encrypt: StandardEncryption | None = None) -> Path:
    canvas = Canvas(str(file), encrypt=encrypt, pageCompression=0)
    canvas.setAuthor(SECRET.decode())
    for number in range(pages):
        canvas.drawString(80, 700, f"Page {number + 1}")
        canvas.showPage()
    canvas.save()
    return file


def bomb(width: int, height: int) -> bytes:
    """A PNG of a few bytes that says it is huge."""

    def chunk(name: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    body = chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(bytes(100))) + chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + body


@pytest.fixture
def selam(notebook):
    return person(notebook)


def added(notebook, case_id, file):
    documents.add_document(notebook, case_id, file)
    return documents.documents_of(notebook, case_id)[0]


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
def test_a_photo_is_kept_whole_with_who_added_it(notebook, selam, tmp_path, kind):
    file = picture(tmp_path / "passport page", kind)

    document = added(notebook, selam, file)
    opened = documents.open_document(notebook, document.id)

    assert document.media is Media[kind]
    assert document.description.title == "passport page"
    assert document.added_by == notebook.user.id
    assert opened.content == file.read_bytes()
    assert documents.draw(opened, 0) is not None


def test_a_document_of_several_pieces_comes_back_as_it_was(notebook, selam, tmp_path):
    file = tmp_path / "long.txt"
    file.write_bytes(b"a quiet evening, nothing to tell\n" * 100_000)

    document = added(notebook, selam, file)

    assert documents.open_document(notebook, document.id).content == file.read_bytes()


def test_the_same_file_in_two_cases_is_kept_once(notebook, selam, tmp_path):
    file, ioana = picture(tmp_path / "photo.jpg"), person(notebook, "Ioana")

    first, second = added(notebook, selam, file), added(notebook, ioana, file)

    assert first.sha256 == second.sha256
    assert documents.open_document(notebook, second.id).content == file.read_bytes()


def test_the_same_file_twice_in_one_case_is_said_calmly(notebook, selam, tmp_path):
    file = picture(tmp_path / "photo.jpg")
    added(notebook, selam, file)

    assert refusal(notebook, selam, file) == "document.already_here"


def refusal(notebook, case_id, file):
    before = documents.documents_of(notebook, case_id)
    with pytest.raises(DocumentRefusedError) as refused:
        documents.add_document(notebook, case_id, file)
    assert documents.documents_of(notebook, case_id) == before
    return refused.value.code


def test_what_is_not_whole_is_turned_away_and_nothing_is_kept(notebook, selam, tmp_path):
    photo = picture(tmp_path / "whole.jpg", size=(400, 400)).read_bytes()
    locked = paper(tmp_path / "locked.pdf", encrypt=StandardEncryption("quiet", "harbour"))
    files = {
        "document.empty": b"",
        "document.unknown_kind": b"MZ\x90\x00\x03\x00" * 50,
        "document.picture_damaged": photo[: len(photo) // 2],
        "document.picture_too_large": bomb(10_000, 10_000),
        "document.pdf_damaged": b"%PDF-1.7\nnothing that a reader could use",
        "document.pdf_locked": locked.read_bytes(),
    }

    said = []
    for content in files.values():
        file = tmp_path / "holiday.jpg"
        file.write_bytes(content)
        said.append(refusal(notebook, selam, file))

    assert said == list(files)


def test_folders_and_large_files_are_turned_away(notebook, selam, tmp_path, monkeypatch):
    monkeypatch.setattr(documents, "MAX_BYTES", 100)
    large = tmp_path / "large.txt"
    large.write_bytes(b"a" * 101)

    assert refusal(notebook, selam, large) == "document.too_large"
    assert refusal(notebook, selam, tmp_path) == "document.unreadable"
    assert refusal(notebook, selam, tmp_path / "gone.jpg") == "document.unreadable"


def test_a_picture_that_promises_too_much_is_refused_by_its_promise(notebook, selam, tmp_path):
    """Unfolding it first would take ten gigabytes."""
    file = tmp_path / "huge.png"
    file.write_bytes(bomb(60_000, 60_000))

    assert refusal(notebook, selam, file) == "document.picture_too_large"


@pytest.mark.parametrize(
    ("content", "media"),
    [
        (b"RIFF\x00\x00\x00\x00WAVEfmt ", Media.WAV),
        (b"ID3\x04\x00\x00", Media.MP3),
        (b"\xff\xfb\x90\x00", Media.MP3),
        (b"\x00\x00\x00\x20ftypM4A \x00", Media.M4A),
        (b"OggS\x00\x02", Media.OGG),
        ("سلام".encode(), Media.TEXT),
        ("hello".encode("utf-16"), Media.TEXT),
        (b"\x7fELF\x02\x01\x01\x00", None),
        (b"\x00\x00\x00\x20ftypisom\x00\x00", None),
        (b"PK\x03\x04\x14\x00\x08\x00", None),
    ],
)
def test_what_a_file_is_is_told_by_its_content(content, media):
    assert media_of(content) is media


def test_looking_handing_out_and_describing_are_written_down(notebook, selam, tmp_path):
    document = added(notebook, selam, picture(tmp_path / "photo.jpg"))
    documents.open_document(notebook, document.id)
    documents.export_document(notebook, document.id, tmp_path / "out.jpg")
    documents.export_clean_copy(notebook, document.id, tmp_path / "clean.jpg")
    said = Description(title="Letter", kind=DocumentKind.AUTHORITY, note="Shown by Selam")
    documents.describe_document(notebook, document.id, said)

    custody = documents.custody_of(notebook, document.id)

    assert [line.entry.deed for line in custody] == [
        Deed.DESCRIBED,
        Deed.COPIED_CLEAN,
        Deed.EXPORTED,
        Deed.VIEWED,
        Deed.ADDED,
    ]
    assert {line.worker for line in custody} == {"Marta K."}
    assert documents.documents_of(notebook, selam)[0].description == said


def test_looking_leaves_no_entry_where_that_was_decided(notebook, selam, tmp_path):
    document = added(notebook, selam, picture(tmp_path / "photo.jpg"))
    noting.keep_views(notebook, wanted=False)

    documents.open_document(notebook, document.id)

    assert [line.entry.deed for line in documents.custody_of(notebook, document.id)] == [Deed.ADDED]


@pytest.mark.parametrize(
    "change", ["UPDATE document_custody SET deed = 'viewed'", "DELETE FROM document_custody"]
)
def test_what_was_done_with_a_document_stays_written(notebook, selam, tmp_path, change):
    added(notebook, selam, picture(tmp_path / "photo.jpg"))

    with pytest.raises(dbapi2.Error, match="stays written"):
        notebook.vault._connection.execute(change)


def test_the_original_leaves_as_it_was_for_its_owner_alone(notebook, selam, tmp_path):
    file, target = picture(tmp_path / "photo.jpg"), tmp_path / "out.jpg"
    document = added(notebook, selam, file)

    documents.export_document(notebook, document.id, target)

    assert target.read_bytes() == file.read_bytes()
    assert target.stat().st_mode & 0o077 == 0


def test_a_copy_never_goes_into_the_folder_of_the_notebook(notebook, selam, tmp_path):
    document = added(notebook, selam, picture(tmp_path / "photo.jpg"))

    with pytest.raises(DocumentRefusedError, match="place"):
        documents.export_document(notebook, document.id, notebook.place.folder / "out.jpg")


def test_a_copy_that_could_not_be_written_is_not_written_down(notebook, selam, tmp_path):
    document = added(notebook, selam, picture(tmp_path / "photo.jpg"))

    with pytest.raises(FolderMissingError):
        documents.export_document(notebook, document.id, tmp_path / "no stick" / "out.jpg")

    assert [line.entry.deed for line in documents.custody_of(notebook, document.id)] == [Deed.ADDED]


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
def test_a_clean_picture_holds_no_hidden_details(notebook, selam, tmp_path, kind):
    file, target = picture(tmp_path / "photo", kind), tmp_path / "clean"
    document = added(notebook, selam, file)

    documents.export_clean_copy(notebook, document.id, target)

    assert SECRET in file.read_bytes()
    assert SECRET not in target.read_bytes()
    with Image.open(target) as clean:
        assert clean.size == (60, 40)
        assert not clean.getexif()
    assert documents.open_document(notebook, document.id).content == file.read_bytes()


def test_a_clean_pdf_has_the_pages_and_no_author(notebook, selam, tmp_path):
    file, target = paper(tmp_path / "letter.pdf"), tmp_path / "clean.pdf"
    document = added(notebook, selam, file)

    documents.export_clean_copy(notebook, document.id, target)

    again = added(notebook, person(notebook, "Ioana"), target)
    assert documents.open_document(notebook, again.id).pages == 3
    assert SECRET in file.read_bytes()
    assert SECRET not in target.read_bytes()


def test_pages_are_drawn_one_by_one(notebook, selam, tmp_path):
    opened = documents.open_document(notebook, added(notebook, selam, paper(tmp_path / "letter.pdf")).id)

    first, last = documents.draw(opened, 0), documents.draw(opened, 2)

    assert opened.pages == 3
    assert first is not None
    assert last is not None
    assert (first.width, first.height) == (last.width, last.height)
    assert len(first.rgb) == first.width * first.height * 3
    assert first.rgb != last.rgb


def test_looking_writes_no_readable_file_anywhere(notebook, selam, tmp_path, monkeypatch):
    """A file of this program that holds the text or its picture would outlive the locking."""
    text, scratch = tmp_path / "told.txt", tmp_path / "scratch"
    scratch.mkdir()
    for name in ("TMPDIR", "TEMP", "TMP", "HOME", "XDG_CACHE_HOME"):
        monkeypatch.setenv(name, str(scratch))
    text.write_bytes(SECRET)
    photo = picture(tmp_path / "photo.jpg")
    seen = [added(notebook, selam, file) for file in (text, photo, paper(tmp_path / "letter.pdf"))]
    needles = [SECRET, photo.read_bytes()[:64]]
    for file in (text, photo, tmp_path / "letter.pdf"):
        file.unlink()

    for document in seen:
        documents.draw(documents.open_document(notebook, document.id), 0)

    files = [file for file in tmp_path.rglob("*") if file.is_file()]
    assert not list(scratch.iterdir())
    assert not [file for file in files for needle in needles if needle in file.read_bytes()]


def test_words_are_shown_as_words(notebook, selam, tmp_path):
    text = tmp_path / "told.txt"
    text.write_text("<b>not bold</b>\u202e", "utf-8")

    opened = documents.open_document(notebook, added(notebook, selam, text).id)

    assert documents.words_in(opened).startswith("<b>not bold</b>")
    assert documents.draw(opened, 0) is None


def test_bytes_that_changed_in_the_notebook_are_never_shown(notebook, selam, tmp_path):
    document = added(notebook, selam, picture(tmp_path / "photo.jpg"))
    connection = notebook.vault._connection
    connection.execute("DROP TRIGGER document_piece_is_frozen")
    connection.execute("UPDATE document_piece SET content = ?", (io.BytesIO(b"other").getvalue(),))

    with pytest.raises(DocumentRefusedError, match="altered"):
        documents.open_document(notebook, document.id)
