"""Reading aloud: only with a voice for the language, only what it was given, quiet when the page goes."""

from __future__ import annotations

from fieldcase.ui.common.listen_button import ListenButton
from fieldcase.ui.common.voice import espeak_voices, macos_voices
from tests.ui.voices import TABLE


def test_without_a_voice_there_is_no_button(qtbot, monkeypatch, tmp_path):
    monkeypatch.setenv("PATH", str(tmp_path))
    button = ListenButton()
    qtbot.addWidget(button)

    button.offer("مرحبا", "ar", "استمع")

    assert button.isHidden()


def test_the_words_reach_the_voice_by_its_input_alone(qtbot, heard):
    button = ListenButton()
    qtbot.addWidget(button)
    qtbot.waitUntil(lambda: button.voice.can_speak("ar"))
    button.offer("مرحبا", "ar", "استمع")
    assert not button.isHidden()

    with qtbot.waitSignals([button.voice.changed] * 2):
        button.click()

    assert heard.read_text("utf-8") == "مرحبا"


def test_a_language_without_a_voice_hides_the_button_again(qtbot, heard):
    button = ListenButton()
    qtbot.addWidget(button)
    qtbot.waitUntil(lambda: button.voice.can_speak("ar"))

    button.offer("Përshëndetje", "sq", "Dëgjo")

    assert button.isHidden()


def test_the_tables_of_voices_are_read():
    assert espeak_voices(TABLE) == {"ar": "ar", "en": "en-gb", "ro": "ro"}
    assert macos_voices("Majed (Enhanced)    ar_001    # مرحبا\nThomas fr_FR # Bonjour\n") == {
        "ar": "Majed (Enhanced)",
        "fr": "Thomas",
    }
