"""Makes each page of an open notebook."""

# Each page is imported when somebody goes there for the first time: a program that rests on the first page
# does not carry the others.
# ruff: noqa: PLC0415

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from fieldcase.resources_root import find_resources
from fieldcase.services.preferences import Preferences
from fieldcase.ui.page import Page
from fieldcase.ui.work_area import PageMaker
from fieldcase.viewmodels.desk import Desk

if TYPE_CHECKING:
    from fieldcase.viewmodels.key_settings import KeySettings
    from fieldcase.viewmodels.restoring import Restoring


@dataclass(frozen=True)
class Wishes:
    """What a page may ask of the program."""

    keep: Callable[[Preferences], None]
    practise: Callable[[], None]
    practice_stick: Path | None = None
    restoring: Callable[[], Restoring | None] = lambda: None
    erase: Callable[[], None] = lambda: None
    """Locks the notebook and shows the page that erases its keys."""


def makers(desk: Desk, preferences: Preferences, wishes: Wishes) -> Mapping[str, PageMaker]:
    """Return how each page is made; nothing is made before somebody goes there."""
    return {
        "today": partial(_today, desk, wishes),
        "cases": partial(_cases, desk),
        "cases/interview": partial(_interview, desk),
        "cases/screening": partial(_screening, desk),
        "settings/forms": partial(_forms, desk),
        "cases/consent": partial(_consent, desk),
        "cases/compare": partial(_compare, desk),
        "cases/disclosures": partial(_disclosures, desk),
        "cases/print": partial(_print, desk),
        "cases/refer": partial(_refer, desk, wishes),
        "cases/exception": partial(_exception, desk),
        "cases/closing": partial(_closing, desk),
        "cases/erasing": partial(_erasing, desk),
        "exchange": partial(_exchange, desk, wishes),
        "shelter": partial(_shelter, desk),
        "directory": partial(_directory, desk),
        "statistics": partial(_statistics, desk),
        "settings": partial(_settings, desk, preferences, wishes),
        "help": partial(_help, desk),
    }


def _today(desk: Desk, wishes: Wishes) -> Page:
    from fieldcase.ui.today.page import TodayPage

    page = TodayPage(desk)
    page.training_wanted.connect(wishes.practise)
    return page


def _cases(desk: Desk) -> Page:
    from fieldcase.ui.cases.page import CasesPage

    return CasesPage(desk)


def _interview(desk: Desk) -> Page:
    from fieldcase.ui.intake.page import InterviewPage

    return InterviewPage(desk)


def _screening(desk: Desk) -> Page:
    from fieldcase.ui.screening.page import ScreeningPage

    return ScreeningPage(desk)


def _forms(desk: Desk) -> Page:
    from fieldcase.ui.forms.page import FormsPage

    return FormsPage(desk)


def _compare(desk: Desk) -> Page:
    from fieldcase.ui.same_person.compare_page import ComparePage

    return ComparePage(desk)


def _disclosures(desk: Desk) -> Page:
    from fieldcase.ui.cases.disclosures.page import DisclosuresPage

    return DisclosuresPage(desk, find_resources() / "fonts")


def _print(desk: Desk) -> Page:
    from fieldcase.ui.cases.prints.page import PrintPage

    return PrintPage(desk, find_resources() / "fonts")


def _consent(desk: Desk) -> Page:
    from fieldcase.ui.consent.page import ConsentPage

    return ConsentPage(desk)


def _refer(desk: Desk, wishes: Wishes) -> Page:
    from fieldcase.ui.referral.refer_page import ReferPage
    from fieldcase.ui.referral.volumes import places_beside

    return ReferPage(desk, places_beside(wishes.practice_stick))


def _exception(desk: Desk) -> Page:
    from fieldcase.ui.exceptional.page import ExceptionPage

    return ExceptionPage(desk)


def _closing(desk: Desk) -> Page:
    from fieldcase.ui.closing.page import ClosingPage

    return ClosingPage(desk)


def _erasing(desk: Desk) -> Page:
    from fieldcase.ui.erasing.page import ErasingPage

    return ErasingPage(desk)


def _exchange(desk: Desk, wishes: Wishes) -> Page:
    from fieldcase.ui.exchange.exchange_page import ExchangePage
    from fieldcase.ui.referral.volumes import places_beside

    return ExchangePage(desk, places_beside(wishes.practice_stick))


def _shelter(desk: Desk) -> Page:
    from fieldcase.ui.shelter.page import ShelterPage

    return ShelterPage(desk)


def _directory(desk: Desk) -> Page:
    from fieldcase.ui.directory.page import DirectoryPage

    return DirectoryPage(desk)


def _statistics(desk: Desk) -> Page:
    from fieldcase.ui.statistics.page import StatisticsPage

    return StatisticsPage(desk, find_resources() / "fonts")


def _settings(desk: Desk, preferences: Preferences, wishes: Wishes) -> Page:
    from fieldcase.ui.settings.page import SettingsPage
    from fieldcase.viewmodels.settings import Settings

    settings = Settings(desk, preferences, wishes.keep, find_resources())
    return SettingsPage(settings, restoring=wishes.restoring, keys=_key_settings(desk, wishes))


def _key_settings(desk: Desk, wishes: Wishes) -> KeySettings:
    from fieldcase.app.suggesting import suggest_words
    from fieldcase.viewmodels.erasing_switch import ErasingSwitch
    from fieldcase.viewmodels.key_settings import KeySettings
    from fieldcase.viewmodels.my_keys import MyKeys
    from fieldcase.viewmodels.people import People

    return KeySettings(
        my_keys=lambda: MyKeys(desk, suggest_words, os.urandom, find_resources() / "fonts"),
        people=lambda: People(desk, suggest_words),
        erasing=lambda: ErasingSwitch(desk, wishes.erase),
    )


def _help(desk: Desk) -> Page:
    from fieldcase.ui.help.page import HelpPage
    from fieldcase.viewmodels.help import Help

    return HelpPage(Help(find_resources() / "help", desk.language))
