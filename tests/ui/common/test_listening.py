"""Reading aloud: only with a voice for the language, only what it was given, quiet when the page goes."""

from __future__ import annotations

from fieldcase.ui.common.listen_button import ListenButton
from fieldcase.ui.common.voice import espeak_voices, macos_voices, windows_voices
from tests.ui.voices import TABLE, WINDOWS


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
    assert windows_voices("ar-SA Microsoft Naayf\r\nen-GB Microsoft Hazel Desktop\r\n\r\n") == {
        "ar": "Microsoft Naayf",
        "en": "Microsoft Hazel Desktop",
    }


def test_windows_speaks_by_its_own_voices_and_the_words_stay_out_of_the_command(qtbot, monkeypatch, tmp_path):
    heard, program = tmp_path / "heard.txt", tmp_path / "powershell"
    program.write_text(WINDOWS.format(heard=heard), "utf-8")
    program.chmod(0o700)
    (tmp_path / "cat").symlink_to("/bin/cat")
    monkeypatch.setenv("PATH", str(tmp_path))
    button = ListenButton()
    qtbot.addWidget(button)
    qtbot.waitUntil(lambda: button.voice.can_speak("ar"))
    button.offer("مرحبا", "ar", "استمع")

    with qtbot.waitSignals([button.voice.changed] * 2):
        button.click()

    commands = (tmp_path / "heard.txt.args").read_text("utf-8")
    assert heard.read_text("utf-8") == "مرحبا"
    assert "SelectVoice('O''Naayf')" in commands
    assert "مرحبا" not in commands
