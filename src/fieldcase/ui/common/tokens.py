"""Colours and measures of the Harbor look."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

CONTROL_RADIUS = 10
CARD_RADIUS = 12
CHIP_RADIUS = 9
CONTROL_HEIGHT = 38
"""Smallest height of anything one presses, in logical pixels at 100 % text."""
CONTENT_WIDTH = 760
"""A line of text longer than this is hard to read back aloud."""

TEXT_MINIMUM = 4.5
EDGE_MINIMUM = 3.0
"""WCAG 2.2 contrast, 1.4.3 for text, 1.4.11 for edges of controls."""

_LINEAR_BELOW = 0.04045
"""Where the sRGB curve changes from straight to exponent (IEC 61966-2-1)."""


class Tone(StrEnum):
    """What a coloured part means; the meaning is always in words or an icon as well."""

    OK = "ok"
    WARN = "warn"
    BAD = "bad"
    INFO = "info"
    CONSENT = "consent"
    NEUTRAL = "neutral"


@dataclass(frozen=True, kw_only=True)
class Tokens:
    """One theme; colours are ``#RRGGBB``, ``outline`` is in logical pixels."""

    name: str
    dark: bool
    outline: int
    bg: str
    surface: str
    surface2: str
    surface3: str
    line: str
    field: str
    ink: str
    ink2: str
    primary: str
    hover: str
    on_primary: str
    tint: str
    on_tint: str
    focus: str
    ok: str
    ok_bg: str
    warn: str
    warn_bg: str
    bad: str
    bad_bg: str
    info: str
    info_bg: str
    consent: str
    consent_bg: str

    def tone(self, tone: Tone) -> tuple[str, str]:
        """Return the text colour, then the background colour, of *tone*."""
        return {
            Tone.OK: (self.ok, self.ok_bg),
            Tone.WARN: (self.warn, self.warn_bg),
            Tone.BAD: (self.bad, self.bad_bg),
            Tone.INFO: (self.info, self.info_bg),
            Tone.CONSENT: (self.consent, self.consent_bg),
            Tone.NEUTRAL: (self.ink2, self.surface2),
        }[tone]


LIGHT = Tokens(
    name="light",
    dark=False,
    outline=1,
    bg="#F6F5F1",
    surface="#FFFFFF",
    surface2="#ECEDE7",
    surface3="#E0E4DE",
    line="#DADCD4",
    field="#79847F",
    ink="#1B2B2E",
    ink2="#4B5B5E",
    primary="#0E5F63",
    hover="#0A4A4D",
    on_primary="#FFFFFF",
    tint="#DCEBE8",
    on_tint="#0A4A4D",
    focus="#B4500B",
    ok="#226340",
    ok_bg="#DFF0E4",
    warn="#7A4A00",
    warn_bg="#FBEBCB",
    bad="#9B2226",
    bad_bg="#FADFDD",
    info="#1F4E86",
    info_bg="#DFEAF7",
    consent="#6A3D78",
    consent_bg="#F0E4F3",
)

DARK = Tokens(
    name="dark",
    dark=True,
    outline=1,
    bg="#141B1D",
    surface="#1C2527",
    surface2="#182022",
    surface3="#273436",
    line="#303E40",
    field="#7E8F90",
    ink="#E6ECEA",
    ink2="#A9B8B7",
    primary="#63B9B4",
    hover="#83CDC8",
    on_primary="#06201F",
    tint="#1F3B3C",
    on_tint="#B5E3DF",
    focus="#F2A65A",
    ok="#7FCB9A",
    ok_bg="#1B3426",
    warn="#E9B865",
    warn_bg="#3A2E16",
    bad="#F2938C",
    bad_bg="#431F1F",
    info="#8DB9EC",
    info_bg="#1B2D45",
    consent="#D3A6DE",
    consent_bg="#35243B",
)

HIGH_CONTRAST = Tokens(
    name="contrast",
    dark=True,
    outline=2,
    bg="#000000",
    surface="#000000",
    surface2="#000000",
    surface3="#2E2E2E",
    line="#FFFFFF",
    field="#FFFFFF",
    ink="#FFFFFF",
    ink2="#FFFFFF",
    primary="#FFFFFF",
    hover="#D8D8D8",
    on_primary="#000000",
    tint="#2E2E2E",
    on_tint="#FFFFFF",
    focus="#FFE100",
    ok="#8CFFB0",
    ok_bg="#000000",
    warn="#FFD873",
    warn_bg="#000000",
    bad="#FFB0AA",
    bad_bg="#000000",
    info="#A8D3FF",
    info_bg="#000000",
    consent="#F0C4FF",
    consent_bg="#000000",
)

THEMES = (LIGHT, DARK, HIGH_CONTRAST)

_TONES = ("ok", "warn", "bad", "info", "consent")
PAIRS: tuple[tuple[str, str, float], ...] = (
    *(("ink", ground, TEXT_MINIMUM) for ground in ("bg", "surface", "surface2")),
    *(("ink2", ground, TEXT_MINIMUM) for ground in ("bg", "surface", "surface2", "surface3", "tint")),
    *(("on_primary", ground, TEXT_MINIMUM) for ground in ("primary", "hover")),
    *(("primary", ground, TEXT_MINIMUM) for ground in ("bg", "surface")),
    ("on_tint", "tint", TEXT_MINIMUM),
    *((tone, f"{tone}_bg", TEXT_MINIMUM) for tone in _TONES),
    *((tone, "surface", TEXT_MINIMUM) for tone in _TONES),
    *(("ink", f"{tone}_bg", TEXT_MINIMUM) for tone in _TONES),
    ("bad", "tint", TEXT_MINIMUM),
    ("primary", "tint", EDGE_MINIMUM),
    *(("field", ground, EDGE_MINIMUM) for ground in ("bg", "surface", "surface2")),
    *(("focus", ground, EDGE_MINIMUM) for ground in ("bg", "surface", "surface2", "tint")),
)
"""Every foreground that stands on a ground somewhere, with the contrast it needs."""


def contrast(one: str, other: str) -> float:
    """
    Return the contrast ratio of two ``#RRGGBB`` colours, from 1 to 21.

    Source: WCAG 2.2, definition of contrast ratio.
    """
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(int(colour[start : start + 2], 16) / 255) for start in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= _LINEAR_BELOW else ((channel + 0.055) / 1.055) ** 2.4
