"""Makes each page of an open notebook."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from fieldcase.resources_root import find_resources
from fieldcase.services.preferences import Preferences
from fieldcase.ui.cases.disclosures.page import DisclosuresPage
from fieldcase.ui.cases.page import CasesPage
from fieldcase.ui.consent.page import ConsentPage
from fieldcase.ui.directory.page import DirectoryPage
from fieldcase.ui.exchange.exchange_page import ExchangePage
from fieldcase.ui.forms.page import FormsPage
from fieldcase.ui.help.page import HelpPage
from fieldcase.ui.intake.page import InterviewPage
from fieldcase.ui.referral.refer_page import ReferPage
from fieldcase.ui.referral.volumes import Places, with_practice_stick
from fieldcase.ui.same_person.compare_page import ComparePage
from fieldcase.ui.screening.page import ScreeningPage
from fieldcase.ui.settings.page import SettingsPage
from fieldcase.ui.today.page import TodayPage
from fieldcase.ui.work_area import PageMaker
from fieldcase.viewmodels.desk import Desk
from fieldcase.viewmodels.help import Help
from fieldcase.viewmodels.restoring import Restoring
from fieldcase.viewmodels.settings import Settings


@dataclass(frozen=True)
class Wishes:
    """What a page may ask of the program."""

    keep: Callable[[Preferences], None]
    practise: Callable[[], None]
    practice_stick: Path | None = None
    restoring: Callable[[], Restoring | None] = lambda: None


def makers(desk: Desk, preferences: Preferences, wishes: Wishes) -> Mapping[str, PageMaker]:
    """Return how each page is made; nothing is made before somebody goes there."""
    resources = find_resources()
    stick = wishes.practice_stick
    places = Places(volumes=with_practice_stick(stick)) if stick is not None else Places()
    return {
        "today": lambda: _today(desk, wishes),
        "cases": lambda: CasesPage(desk),
        "cases/interview": lambda: InterviewPage(desk),
        "cases/screening": lambda: ScreeningPage(desk),
        "settings/forms": lambda: FormsPage(desk),
        "cases/consent": lambda: ConsentPage(desk),
        "cases/compare": lambda: ComparePage(desk),
        "cases/disclosures": lambda: DisclosuresPage(desk, resources / "fonts"),
        "cases/refer": lambda: ReferPage(desk, places),
        "exchange": lambda: ExchangePage(desk, places),
        "directory": lambda: DirectoryPage(desk),
        "settings": lambda: SettingsPage(
            Settings(desk, preferences, wishes.keep, resources), restoring=wishes.restoring
        ),
        "help": lambda: HelpPage(Help(resources / "help", desk.language)),
    }


def _today(desk: Desk, wishes: Wishes) -> TodayPage:
    page = TodayPage(desk)
    page.training_wanted.connect(wishes.practise)
    return page
