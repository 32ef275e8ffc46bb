"""The page in a real browser: opened, read, answered; nothing asked of any network."""

from __future__ import annotations

import json
import socket
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pyrage
import pytest
from selenium.webdriver.support.wait import WebDriverWait

from fieldcase.bundle import Unlock, verify
from fieldcase.domain.incoming import Reply
from fieldcase.services import code_replies
from fieldcase.services.payload import CASE_PATH, read_case
from fieldcase.services.share_items import CASE_CODE_KEY, SAFE_CONTACT_KEY
from tests.architecture.source import ROOT
from tests.bundle.scrypt_file import scrypt_file
from tests.notebooks import NOON, content
from tests.reader.browser import PATIENCE, Recipient, needs_page
from tests.reader.locked import NEEDLES, copy_of, locked_referral

pytestmark = [pytest.mark.needs_tool("chromium", "chromedriver"), pytest.mark.slow]

WORDS = "quiet harbour seven lamps"
VECTORS = ROOT / "tests" / "data" / "bundles"


@pytest.fixture(scope="module")
def recipient(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Recipient]:
    """One browser for all; every test visits the page anew."""
    needs_page()
    somebody = Recipient(tmp_path_factory.mktemp("profile"), tmp_path_factory.mktemp("downloads"))
    yield somebody
    somebody.close()


@pytest.fixture(scope="module")
def archive() -> bytes:
    """What lies inside the envelope."""
    locked = locked_referral()
    inside: bytes = pyrage.passphrase.decrypt(locked.file.read_bytes(), locked.words)
    return inside


@pytest.fixture
def cheap(archive: bytes, tmp_path: Path) -> Path:
    """The same bundle behind a lock that opens at once."""
    return wrapped(archive, tmp_path)


def wrapped(inside: bytes, folder: Path) -> Path:
    file = folder / "R-7K3QX9.fcb"
    file.write_bytes(scrypt_file(inside, WORDS, 4))
    return file


def test_the_file_is_opened_read_and_answered(recipient: Recipient, tmp_path: Path) -> None:
    """The whole way of one referral, with the very file from the stick."""
    locked = locked_referral()
    payload = read_case(verify(locked.file, unlock=Unlock(passphrase=locked.words)).files[CASE_PATH])
    recipient.visit(NOON, locked.kit / "open-me.html")

    recipient.open(locked.file, f"  {locked.words.upper()} ")

    shown = recipient.letter
    told = [item for item in payload.items if item.key not in (CASE_CODE_KEY, SAFE_CONTACT_KEY)]
    assert [item.label for item in told if item.label not in shown] == []
    assert [
        item.value for item in told if item.value not in shown and item.code not in ("true", "false")
    ] == []
    assert locked.digits in shown
    assert "Health care" in shown
    recipient.press("input[value=declined]")
    recipient.run("document.querySelector('#reason').value = 'language'")
    recipient.press("#make")
    with copy_of(locked, tmp_path / "copy") as ours:
        arrived = code_replies.take_code(ours, recipient.find("#code").text)
    assert arrived.reply is Reply.DECLINED
    assert arrived.referral_id == locked.referral.id
    assert recipient.asked_of_the_network() == [(locked.kit / "open-me.html").as_uri()]


def test_a_reply_file_is_for_the_sender_alone(recipient: Recipient, cheap: Path, tmp_path: Path) -> None:
    recipient.visit(NOON)
    recipient.open(cheap, WORDS)
    recipient.press("input[value=accepted]")
    recipient.press("#make")
    recipient.press("#made summary")
    recipient.find("#text").send_keys("Come on Monday,\nroom 3 <b>")

    recipient.press("#save")
    WebDriverWait(recipient.driver, PATIENCE).until(lambda _: list(recipient.downloads.glob("*.fcreply")))
    (file,) = recipient.downloads.glob("*.fcreply")

    assert b"Monday" not in file.read_bytes()
    with copy_of(locked_referral(), tmp_path / "copy") as ours:
        assert code_replies.take_file(ours, file).reply is Reply.ACCEPTED
    assert [one for one in recipient.asked_of_the_network() if not one.startswith(("file:", "blob:"))] == []


def test_markup_in_any_field_is_only_text(recipient: Recipient, cheap: Path) -> None:
    recipient.visit(NOON)

    recipient.open(cheap, WORDS)

    shown = recipient.letter
    assert [needle for needle in NEEDLES if needle not in shown] == []
    assert "Northern <i>Outreach</i>" in shown
    assert recipient.run("return document.title") == "Open a file"
    assert (
        recipient.run(
            "return document.querySelectorAll('#letter img, #letter b, #letter i, #letter a').length"
        )
        == 0
    )


def test_no_script_but_its_own_runs_and_no_address_can_be_asked(recipient: Recipient) -> None:
    """Even markup that slipped in could neither act nor send anything away."""
    recipient.visit(NOON)
    with socket.create_server(("127.0.0.1", 0)) as listener:
        address = f"http://127.0.0.1:{listener.getsockname()[1]}"

        recipient.run(
            "try { const s = document.createElement('script'); s.textContent = 'window.owned = 1';"
            " document.body.append(s); } catch { }"
            f"const image = new Image(); image.src = '{address}/image'; document.body.append(image);"
        )
        markup = recipient.run(
            "try { document.body.innerHTML = '<p>x</p>'; return 'taken'; } catch { return 'stopped'; }"
        )
        fetched = recipient.wait_for(f"fetch('{address}').then(() => done('asked'), () => done('stopped'))")

        assert (markup, fetched) == ("stopped", "stopped")
        assert recipient.run("return window.owned") is None
        listener.settimeout(0.3)
        with pytest.raises(TimeoutError):
            listener.accept()


def test_wrong_words_can_be_typed_again(recipient: Recipient, cheap: Path) -> None:
    recipient.visit(NOON)

    recipient.open(cheap, "other words altogether")
    refused = recipient.refusal
    recipient.find("#file").clear()
    recipient.open(cheap, WORDS)

    assert refused[0] == "These words do not open this file."
    assert refused[2] == "E_PASSPHRASE"
    assert "The signature is whole" in recipient.letter


@pytest.mark.parametrize(
    ("was", "is_now", "code"),
    [
        (b'"purposes":["health"]', b'"purposes":["legal!"]', "E_MANIFEST_FIELD"),
        (b'"purposes":["health"]', b'"purposes":["legals"]', "E_SIG_BAD"),
        (b"-----BEGIN SSH", b"-----BEGIN PGP", "E_SIG_FORMAT"),
        (
            b'"schema_name":"fieldcase-consent-receipt"',
            b'"schema_name":"fieldcase-consent-receipd"',
            "E_HASH",
        ),
        (b"ustar\x0000", b"ustar  \x00", "E_TAR_HEADER"),
    ],
)
def test_a_file_that_was_changed_shows_nothing(  # noqa: PLR0917  (fixtures)
    recipient: Recipient, archive: bytes, tmp_path: Path, was: bytes, is_now: bytes, code: str
) -> None:
    assert was in archive
    recipient.visit(NOON)

    recipient.open(wrapped(archive.replace(was, is_now, 1), tmp_path), WORDS)

    assert recipient.refusal[0].startswith("This file was changed on the way")
    assert recipient.refusal[2] == code
    assert recipient.letter == ""


def test_a_byte_that_flipped_on_the_stick_shows_nothing(recipient: Recipient, cheap: Path) -> None:
    content = bytearray(cheap.read_bytes())
    content[-200] ^= 1
    cheap.write_bytes(content)
    recipient.visit(NOON)

    recipient.open(cheap, WORDS)

    assert recipient.refusal[2] == "E_AGE_DECRYPT"


@pytest.mark.parametrize(
    ("vector", "words"),
    [
        ("A/A1.fcb", "This page cannot open this kind of file."),
        ("A/A10.fcb", "This page cannot open this kind of file."),
        ("A/A18.fcb", "This page cannot open this kind of file."),
        ("P/P4.fcb", "This file is locked for an organisation that uses FieldCase."),
        ("P/P6.fcb", "This file was not made to be opened this way"),
    ],
)
def test_files_that_are_not_for_this_page_are_named_calmly(
    recipient: Recipient, vector: str, words: str
) -> None:
    recipient.visit(NOON.replace(year=2026, month=3, day=2))

    recipient.open(VECTORS / vector, "seven quiet boats")

    assert recipient.refusal[0].startswith(words)


@pytest.mark.parametrize(("days", "code"), [(31, "E_EXPIRED"), (-3, "E_FUTURE")])
def test_a_file_opens_only_in_its_time(recipient: Recipient, cheap: Path, days: int, code: str) -> None:
    recipient.visit(NOON + timedelta(days=days))

    recipient.open(cheap, WORDS)

    assert recipient.refusal[2] == code


def test_the_page_speaks_three_languages_on_a_narrow_telephone(recipient: Recipient, cheap: Path) -> None:
    recipient.visit(NOON)
    recipient.open(cheap, WORDS)
    recipient.driver.set_window_size(500, 900)
    wide = "return document.documentElement.scrollWidth > document.documentElement.clientWidth"

    for language, direction, words in (
        (language, direction, content().code_lists.label("purpose", "health", language))
        for language, direction in (("ar", "rtl"), ("ro", "ltr"), ("en", "ltr"))
    ):
        recipient.speaks(language)
        assert recipient.run("return document.documentElement.dir") == direction
        assert recipient.run(wide) is False
        assert words in recipient.letter
        assert not recipient.run(
            "return [...document.querySelectorAll('[data-say]')].some((e) => e.textContent === e.dataset.say)"
        )

    recipient.driver.set_window_size(900, 900)


def test_everything_is_reached_by_keyboard_in_the_order_it_is_read(recipient: Recipient) -> None:
    recipient.visit(NOON)

    order = recipient.run(
        "return [...document.querySelectorAll('button, input, select, textarea')]"
        ".filter((e) => e.offsetParent !== null && !e.disabled && e.tabIndex >= 0).map((e) => e.id || e.lang)"
    )

    assert order == ["en", "ro", "ar", "file", "words", "show", "go"]


def test_closing_the_file_leaves_nothing_on_the_page(recipient: Recipient, cheap: Path) -> None:
    recipient.visit(NOON)
    recipient.open(cheap, WORDS)
    recipient.press("input[value=accepted]")
    recipient.press("#make")

    recipient.press("#forget")

    left = str(recipient.run("return document.documentElement.outerHTML"))
    body = left[left.index("<body") : left.index("<script>")]
    assert [needle for needle in ("Northern", "NR-", "owned") if needle in body] == []
    assert recipient.find("#door").is_displayed()
    kept = recipient.run(
        "return JSON.stringify([localStorage.length, sessionStorage.length, document.cookie])"
    )
    assert json.loads(str(kept)) == [0, 0, ""]
