"""Read words aloud with a voice of this computer, where it has one for the language."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QObject, QProcess, QStandardPaths, Signal

_WORDS_A_MINUTE = "140"
"""Slower than people speak: what is heard for the first time has to be understood."""
_KNOWN: dict[str, Mapping[str, str]] = {}
"""The voices by the path of the program: what a computer has does not change while one works."""


@dataclass(frozen=True)
class Speaker:
    """
    A program that speaks; *voices* reads what it lists, *speaking* makes the arguments for one voice.

    The words themselves go in by its standard input: no other program sees them in a list of processes.
    """

    program: str
    listing: tuple[str, ...]
    voices: Callable[[str], Mapping[str, str]]
    speaking: Callable[[str], tuple[str, ...]]


class Voice(QObject):
    """Speaks one text at a time; ``changed`` tells that it began, ended, or learnt of its voices."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._speaker: Speaker | None = None
        self._voices: Mapping[str, str] = {}
        self._asking = QProcess(self)
        self._speech = QProcess(self)
        self._asking.finished.connect(self._listed)
        self._speech.finished.connect(lambda *_: self.changed.emit())
        self._ask()

    def can_speak(self, language: str) -> bool:
        """Tell whether there is a voice for *language*."""
        return language in self._voices

    @property
    def speaks(self) -> bool:
        """Whether something is being read."""
        return self._speech.state() is not QProcess.ProcessState.NotRunning

    def say_aloud(self, words: str, language: str) -> None:
        """Read *words*; nothing happens without a voice for the language."""
        self.stop()
        if self._speaker is None or not self.can_speak(language):
            return
        self._speech.start(self._speaker.program, list(self._speaker.speaking(self._voices[language])))
        self._speech.write(words.encode())
        self._speech.closeWriteChannel()
        self.changed.emit()

    def stop(self) -> None:
        """Be quiet at once."""
        if self.speaks:
            self._speech.kill()
            self._speech.waitForFinished()

    def _ask(self) -> None:
        for speaker in _SPEAKERS:
            path = QStandardPaths.findExecutable(speaker.program)
            if path:
                self._speaker = speaker
                self._voices = _KNOWN.get(path, {})
                if path not in _KNOWN:
                    self._asking.start(path, list(speaker.listing))
                return

    def _listed(self) -> None:
        listed = bytes(self._asking.readAllStandardOutput().data()).decode(errors="replace")
        if self._speaker is not None:
            self._voices = _KNOWN[self._asking.program()] = self._speaker.voices(listed)
            self.changed.emit()


def espeak_voices(listed: str) -> Mapping[str, str]:
    """Return the languages in the table that ``espeak-ng --voices`` prints: the second word of each line."""
    tags = [words[1] for line in listed.splitlines()[1:] if len(words := line.split()) > 1]
    return {tag.partition("-")[0]: tag for tag in sorted(tags, reverse=True)}


def macos_voices(listed: str) -> Mapping[str, str]:
    """Return the voices that ``say -v ?`` prints: a name of some words, then a place such as ``ar_001``."""
    found: dict[str, str] = {}
    for line in listed.splitlines():
        words = line.partition("#")[0].split()
        if len(words) > 1:
            found.setdefault(words[-1].partition("_")[0], " ".join(words[:-1]))
    return found


def windows_voices(listed: str) -> Mapping[str, str]:
    """Return the voices of Windows, listed as a language such as ``ar-SA`` before the name of each."""
    found: dict[str, str] = {}
    for line in listed.splitlines():
        tag, _, name = line.strip().partition(" ")
        if name:
            found.setdefault(tag.partition("-")[0], name)
    return found


def _powershell(script: str) -> tuple[str, ...]:
    return ("-NoProfile", "-NonInteractive", "-Command", f"{_SYSTEM_SPEECH} {script}")


def _spoken_by(name: str) -> tuple[str, ...]:
    quoted = name.replace("'", "''")
    return _powershell(
        f"$speech.SelectVoice('{quoted}'); $speech.Rate = -2; $speech.Speak($words.ReadToEnd())"
    )


_SYSTEM_SPEECH = (
    "Add-Type -AssemblyName System.Speech;"
    " $speech = New-Object System.Speech.Synthesis.SpeechSynthesizer;"
    # As UTF-8 both ways, whatever code page the console has.
    " $utf8 = New-Object System.Text.UTF8Encoding $false;"
    " $words = New-Object System.IO.StreamReader([Console]::OpenStandardInput(), $utf8);"
    " $list = New-Object System.IO.StreamWriter([Console]::OpenStandardOutput(), $utf8);"
)
_LIST_VOICES = (
    "$speech.GetInstalledVoices() | Where-Object { $_.Enabled } | ForEach-Object"
    " { $list.WriteLine($_.VoiceInfo.Culture.Name + ' ' + $_.VoiceInfo.Name) }; $list.Flush()"
)
_SPEAKERS = (
    Speaker(
        "espeak-ng",
        ("--voices",),
        espeak_voices,
        lambda tag: ("-v", tag, "-s", _WORDS_A_MINUTE, "--stdin"),
    ),
    Speaker("say", ("-v", "?"), macos_voices, lambda name: ("-v", name, "-f", "-")),
    Speaker("powershell", _powershell(_LIST_VOICES), windows_voices, _spoken_by),
)
