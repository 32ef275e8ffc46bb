"""What an installation brings along: fonts, forms, words, translations, room on the disk, a sane clock."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from fieldcase.domain.clock import Clock
from fieldcase.domain.errors import FormError, NotebookFullError, UnexpectedError
from fieldcase.forms.lock import changed_since_release
from fieldcase.services.content import load_content
from fieldcase.services.training_story import load_story
from fieldcase.transport.folder import free_bytes

LANGUAGES = ("en", "ro", "ar")
"""The languages the screens speak."""

WRITTEN_IN = "en"
"""What everything was first written in."""

INTAKE = "intake"
"""The form every case begins with."""

FONTS = (
    "NotoSans-Regular.ttf",
    "Vazirmatn-Regular.ttf",
    "NotoNaskhArabic-Regular.ttf",
    "NotoSansEthiopic-Regular.ttf",
)
"""One of each script without which a screen shows empty boxes."""

ROOM_BYTES = 200 * 1024 * 1024
"""A year of work of one office, with its files and one backup."""

EARLIEST = datetime(2025, 6, 1, tzinfo=UTC)
"""Before this, the program did not exist: the clock of the computer was set back."""
LATEST = datetime(2100, 1, 1, tzinfo=UTC)


@dataclass(frozen=True)
class Installation:
    """The folders that travel with the program, the disk it writes to, its clock."""

    resources: Path
    translations: Path
    disk: Path
    clock: Clock

    @property
    def steps(self) -> tuple[tuple[str, Callable[[], None]], ...]:
        """Every check with its name; each raises when something is missing."""
        return (
            ("fonts", self._fonts),
            ("forms, code lists, consent words", self._content),
            ("translations", self._translations),
            ("practice story", self._story),
            ("free space", self._space),
            ("clock", self._clock),
        )

    def _fonts(self) -> None:
        for name in FONTS:
            _require_file(self.resources / "fonts" / name)

    def _content(self) -> None:
        content = load_content(self.resources, self.translations)
        content.library.form(INTAKE)
        # An old interview is shown with the version it was held with, for ever.
        changed = changed_since_release(self.resources / "forms")
        if changed:
            raise FormError("changed_since_release", forms=len(changed))
        if WRITTEN_IN not in content.packs:
            raise UnexpectedError(kind=f"missing: consent words, {WRITTEN_IN}")

    def _translations(self) -> None:
        for language in LANGUAGES:
            _require_file(self.translations / f"fieldcase_{language}.qm")
        content = load_content(self.resources, self.translations)
        for language in LANGUAGES:
            if language != WRITTEN_IN:
                _require_none(content.library.missing(language), language)
                _require_none(content.code_lists.missing(language), language)

    def _story(self) -> None:
        load_story(self.resources / "training" / "cases.toml")

    def _space(self) -> None:
        if free_bytes(self.disk) < ROOM_BYTES:
            raise NotebookFullError(needed=ROOM_BYTES)

    def _clock(self) -> None:
        if not EARLIEST <= self.clock.now() < LATEST:
            raise UnexpectedError(kind="the clock is wrong")


def _require_file(path: Path) -> None:
    if not path.is_file() or path.stat().st_size == 0:
        raise UnexpectedError(kind=f"missing: {path.name}")


def _require_none(missing: tuple[str, ...], language: str) -> None:
    if missing:
        raise UnexpectedError(kind=f"missing: words in {language}", count=len(missing))
