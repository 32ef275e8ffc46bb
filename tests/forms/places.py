"""Where the content stands that these tests read."""

from __future__ import annotations

from pathlib import Path

ROOT = Path(__file__).parents[2]
FORMS = ROOT / "resources" / "forms"
FORM_WORDS = ROOT / "translations" / "forms"
CODE_LISTS = ROOT / "resources" / "codelists"
CODE_WORDS = ROOT / "translations" / "codelists"
PACKS = ROOT / "resources" / "consent"
PICTOGRAMS = ROOT / "resources" / "pictograms"
"""Read only."""
