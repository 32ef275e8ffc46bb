"""Every text on a screen can be translated, is translated, keeps to the words of the product."""

from __future__ import annotations

import ast
import re
from functools import cache

import pytest

from tests.architecture.source import PACKAGE, ROOT, package
from tools.translation.catalogue import PLURAL_FORMS, Catalogue
from tools.translation.literals import untranslated
from tools.translation.phrases import Phrase, read_phrases
from tools.translation.qt_phrases import QT_PHRASES

NEVER_ON_SCREEN = re.compile(
    r"\b(victims?|refused|invalid|failed|failure|errors?|bundles?|vaults?|organizations?|client)\b|!",
    re.IGNORECASE,
)
WINDOW_TITLES = {"setWindowTitle", "setApplicationName", "setApplicationDisplayName"}


def test_no_text_reaches_a_widget_untranslated():
    strays = [
        f"{source.name}:{line}: {text!r}"
        for source in package()
        if source.room in {"ui", "app"}
        for line, text in untranslated(source.code)
    ]

    assert strays == []


def test_no_text_on_screen_uses_a_word_that_hurts_or_alarms():
    hurtful = sorted(phrase.source for phrase in _on_screen() if NEVER_ON_SCREEN.search(phrase.source))

    assert hurtful == []


def test_no_window_title_names_what_the_notebook_is_about():
    """A title is read over a shoulder, in a task bar, in a screen recording."""
    telling = [
        source.place(node)
        for source in package()
        for node in ast.walk(source.tree)
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr in WINDOW_TITLES
        and "traffick" in ast.unparse(node).lower()
    ]

    assert telling == []


@pytest.mark.parametrize("language", PLURAL_FORMS)
def test_the_translation_files_are_in_step_with_the_screens(language):
    path = ROOT / "translations" / f"fieldcase_{language}.ts"

    renewed = Catalogue.read(language, path).renewed(_on_screen() | QT_PHRASES)

    assert path.read_text("utf-8") == renewed.text(), "run make i18n"


@pytest.mark.parametrize("language", PLURAL_FORMS)
def test_every_text_is_translated_whole(language):
    catalogue = Catalogue.read(language, ROOT / "translations" / f"fieldcase_{language}.ts")

    assert list(catalogue.problems()) == []


@pytest.mark.parametrize(
    "line",
    [
        'QLabel("Next of kin")',
        "button.setText(f'Send to {name}')",
        'label.setText("Saved at " + time)',
        'label.setText("On" if on else "Off")',
        'box.addItems(["Yes", "No"])',
        'group = QGroupBox(title="Needs")',
        'tabs.addTab(page, "Consent")',
    ],
)
def test_a_text_without_translation_is_noticed(line):
    assert list(untranslated(line))


@pytest.mark.parametrize(
    "line",
    [
        'label.setText(say("Today", "Next"))',
        'label.setText("→ 1")',
        'box.addItem(name, "code")',
        'QLabel("FieldCase")',
    ],
)
def test_signs_names_or_translated_texts_pass(line):
    assert list(untranslated(line)) == []


@cache
def _on_screen() -> frozenset[Phrase]:
    return read_phrases(PACKAGE)
