"""The sheets of a recovery kit: everything that is needed, nothing that endangers."""

from __future__ import annotations

import io
from collections.abc import Callable

import pypdfium2
import pytest
import segno
from PIL import Image

from fieldcase.keys.recovery import identity_of_words, new_recovery_words, split_words
from fieldcase.reports.kit_text import KitText, Sheet
from fieldcase.reports.recovery_kit import kit_pdf
from fieldcase.reports.rtl import TextStyle, in_order, lines_of, shaped
from fieldcase.resources_root import find_resources

FONTS = find_resources() / "fonts"
WORDS = new_recovery_words(lambda size: bytes(range(size)))
TEXT = KitText(
    title="Recovery kit",
    what_for="These words open an encrypted notebook.",
    how=("1. Type them.", "2. Choose a passphrase."),
    keep="Keep it under lock.",
    code="For the program age.",
    facts="Notebook 0123abcd · 2025-11-22",
)
GENERIC = ("(anonymous)", "(unspecified)", "untitled", "ReportLab PDF Library - (opensource)")
ARABIC = "هذه الكلمات تفتح الدفتر عندما تضيع عبارة المرور."


def read(pdf: bytes) -> tuple[str, ...]:
    """The text of each page."""
    document = pypdfium2.PdfDocument(pdf)
    return tuple(page.get_textpage().get_text_range() for page in document)


def picture(pdf: bytes) -> Image.Image:
    """The first page."""
    image: Image.Image = pypdfium2.PdfDocument(pdf)[0].render(scale=2).to_pil().convert("L")
    return image


@pytest.fixture
def sheet() -> bytes:
    """One sheet in English."""
    return kit_pdf((Sheet("Recovery kit", WORDS, identity_of_words(WORDS)),), TEXT, FONTS)


def test_the_sheet_has_every_word_with_its_number(sheet: bytes) -> None:
    (page,) = read(sheet)

    lines = page.replace("\r", "").split("\n")
    for number, word in enumerate(WORDS, start=1):
        assert any(str(number) in line.split() and word in line.split() for line in lines) or word in page
    assert "Notebook 0123abcd" in page


def test_the_file_tells_nothing_about_who_made_it(sheet: bytes) -> None:
    information = pypdfium2.PdfDocument(sheet).get_metadata_dict()

    assert set(information.values()) <= {"", *GENERIC} | {information["CreationDate"], information["ModDate"]}
    assert information["CreationDate"].startswith("D:2000")
    assert b"FieldCase" not in sheet


def test_three_shares_are_three_sheets_without_the_square() -> None:
    shares = [Sheet(f"Share {number}", words) for number, words in enumerate(split_words(WORDS), start=1)]

    pages = read(kit_pdf(shares, TEXT, FONTS))

    assert len(pages) == 3
    assert all(f"Share {number}" in page for number, page in enumerate(pages, start=1))
    assert all(TEXT.code not in page for page in pages)


def test_a_sheet_in_arabic_begins_at_the_right_edge() -> None:
    text = KitText(**{**TEXT.__dict__, "title": "عدة", "what_for": ARABIC, "leftward": True})
    page = picture(kit_pdf((Sheet("عدة", WORDS),), text, FONTS))
    upper = page.crop((0, 100, page.width, 200))
    ink = upper.point(lambda value: 255 if value < 128 else 0).getbbox()

    assert ink is not None
    assert ink[2] > page.width * 0.85
    assert ink[0] > page.width * 0.5


def test_arabic_letters_are_joined_and_put_in_the_order_they_are_seen() -> None:
    seen = in_order("مرور 24 age", leftward=True)

    assert shaped("مرور") != "مرور"
    assert seen.startswith("age")
    assert "24" in seen


def test_lines_fit_the_width_they_have() -> None:
    kit_pdf((Sheet("x", WORDS),), TEXT, FONTS)
    style = TextStyle(font="arabic", leftward=True)

    narrow, wide = lines_of(ARABIC, style, 120), lines_of(ARABIC, style, 2000)

    assert len(narrow) > 1
    assert len(wide) == 1


def test_the_square_holds_the_identity(sheet: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    drawn: list[str] = []
    make: Callable[..., segno.QRCode] = segno.make

    def watched(content: str, **how: object) -> segno.QRCode:
        drawn.append(content)
        return make(content, **how)

    monkeypatch.setattr(segno, "make", watched)

    kit_pdf((Sheet("x", WORDS, identity_of_words(WORDS)),), TEXT, FONTS)

    assert drawn == [identity_of_words(WORDS)]
    assert io.BytesIO(sheet).read(5) == b"%PDF-"
