"""Reading aloud: only with a voice for the language, only the words of the pack, quiet when the page goes."""

from __future__ import annotations

import stat

import pytest

from fieldcase.ui.consent.listen_button import ListenButton
from fieldcase.ui.consent.voice import espeak_voices, macos_voices

TABLE = """Pty Language       Age/Gender VoiceName          File                 Other Languages
 5  ar              --/M      Arabic             sem/ar
 5  en-gb           --/M      English_(GB)       gmw/en               (en 2)
 5  ro              --/M      Romanian           roa/ro
"""
SPEAKS = """#!/bin/sh
if [ "$1" = --voices ]; then cat <<'END'
{table}END
else cat > "{heard}"; fi
"""


@pytest.fixture
def heard(tmp_path, monkeypatch):
    """A computer with a voice for Arabic, which writes down what it was given to say."""
    heard = tmp_path / "heard.txt"
    program = tmp_path / "espeak-ng"
    program.write_text(SPEAKS.format(table=TABLE, heard=heard), "utf-8")
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=":")
    return heard


def test_without_a_voice_there_is_no_button(qtbot, content, monkeypatch, tmp_path):
    monkeypatch.setenv("PATH", str(tmp_path))
    button = ListenButton()
    qtbot.addWidget(button)

    button.offer("مرحبا", content.packs["ar"])

    assert button.isHidden()


def test_the_words_reach_the_voice_by_its_input_alone(qtbot, content, heard):
    button = ListenButton()
    qtbot.addWidget(button)
    qtbot.waitUntil(lambda: button.voice.can_speak("ar"))
    button.offer("مرحبا", content.packs["ar"])
    assert not button.isHidden()

    with qtbot.waitSignals([button.voice.changed] * 2):
        button.click()

    assert heard.read_text("utf-8") == "مرحبا"


def test_a_language_without_a_voice_hides_the_button_again(qtbot, content, heard):
    button = ListenButton()
    qtbot.addWidget(button)
    qtbot.waitUntil(lambda: button.voice.can_speak("ar"))

    button.offer("Përshëndetje", content.packs["sq"])

    assert button.isHidden()


def test_the_tables_of_voices_are_read():
    assert espeak_voices(TABLE) == {"ar": "ar", "en": "en-gb", "ro": "ro"}
    assert macos_voices("Majed (Enhanced)    ar_001    # مرحبا\nThomas fr_FR # Bonjour\n") == {
        "ar": "Majed (Enhanced)",
        "fr": "Thomas",
    }
