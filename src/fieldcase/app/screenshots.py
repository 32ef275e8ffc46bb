"""Pictures of every screen, as people see it, for review and for the README."""

from __future__ import annotations

import secrets
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import timedelta
from itertools import chain
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from fieldcase.app import dressing
from fieldcase.app.doors import Doorkeeper
from fieldcase.app.emergency_window import EmergencyWindow
from fieldcase.app.other_ways import OtherWays
from fieldcase.app.pages import Wishes, makers
from fieldcase.app.request import StartRequest
from fieldcase.app.screen_forms import keep_a_bed, opened_forms
from fieldcase.app.screen_numbers import numbers
from fieldcase.app.screen_styles import STYLES, Scene, Style, window_in
from fieldcase.app.suggesting import suggest_words
from fieldcase.domain.clock import SystemClock
from fieldcase.domain.consent import Purpose
from fieldcase.domain.ids import OrganisationId, UserId, new_id
from fieldcase.domain.organisation import Organisation
from fieldcase.domain.sending import PlaceKind, PlaceSettings
from fieldcase.domain.user import Role
from fieldcase.keys.kdf import FLOOR_COST
from fieldcase.resources_root import find_resources
from fieldcase.services import casework, exchange_places, keeping_safe
from fieldcase.services.anchor import Loss, LossKind
from fieldcase.services.directory import add_organisation
from fieldcase.services.notebook import Notebook, Shelf
from fieldcase.services.opening import open_notebook
from fieldcase.services.place import Place
from fieldcase.services.plan_approval import ask_for_approval
from fieldcase.services.runner import ImmediateRunner, Lane
from fieldcase.services.setting_up import NewNotebook, create_notebook
from fieldcase.storage.cases import CaseFilter
from fieldcase.ui.common.layouts import VScroll
from fieldcase.ui.main_window import MainWindow
from fieldcase.ui.referral.refer_page import ReferPage
from fieldcase.ui.restore.loss_page import LossPage
from fieldcase.ui.restore.words_way import WordsWay
from fieldcase.ui.settings.page import SettingsPage
from fieldcase.ui.unlock.first_run import FirstRunPage
from fieldcase.ui.work_area import WorkArea
from fieldcase.viewmodels import destinations as to
from fieldcase.viewmodels.desk import Desk
from fieldcase.viewmodels.first_run import Beginner, FirstPage, FirstRun
from fieldcase.viewmodels.kit_making import Ask, KitMaking
from fieldcase.viewmodels.loss import LossDecision
from fieldcase.viewmodels.prints import KINDS
from fieldcase.viewmodels.referral_draft import WizardStep

RISK_PARTS = 4
SETTLE_MILLISECONDS = 400
"""Layouts with wrapping text need a few turns of the event loop before they stand still."""
LAST_TURN_MILLISECONDS = 50


def take_screenshots(folder: Path, styles: tuple[Style, ...] = STYLES) -> tuple[Path, ...]:
    """
    Write a PNG of every screen in every style to *folder*, with the practice cases.

    Returns:
        The files, in the order they were taken.
    """
    folder.mkdir(parents=True, exist_ok=True)
    app = QApplication([])
    dressing.begin(app, styles[0].preferences)
    with tempfile.TemporaryDirectory(prefix="fieldcase-screens-") as scratch:
        root = Path(scratch)
        request = StartRequest(root / "notebook", root / "practice", training=True)
        doors = Doorkeeper(request, ImmediateRunner(), SystemClock())
        photographer = Photographer(
            app,
            folder,
            chain(
                _doors(app, root, styles),
                _kit(app, root, styles),
                numbers(app, root, styles),
                _work(app, doors, styles),
            ),
        )
        app.exec()
        doors.close()
    return photographer.taken()


class Photographer:
    """Lets each screen settle in the ordinary event loop, takes its picture, goes on to the next."""

    def __init__(self, app: QApplication, folder: Path, scenes: Iterator[Scene]) -> None:
        self._app = app
        self._folder = folder
        self._scenes = scenes
        self._files: list[Path] = []
        self._problem: Exception | None = None
        QTimer.singleShot(0, self._next)

    def taken(self) -> tuple[Path, ...]:
        """Return the files; raises what went wrong on the way."""
        if self._problem is not None:
            raise self._problem
        return tuple(self._files)

    def _next(self) -> None:
        try:
            scene = next(self._scenes, None)
        except Exception as problem:  # noqa: BLE001  (kept for the caller; Qt would only print it)
            self._problem = problem
            scene = None
        if scene is None:
            self._app.quit()
            return
        # On a busy machine the first turn alone may take as long as this: then there is a second one.
        QTimer.singleShot(
            SETTLE_MILLISECONDS, lambda: QTimer.singleShot(LAST_TURN_MILLISECONDS, lambda: self._take(scene))
        )

    def _take(self, scene: Scene) -> None:
        file = self._folder / f"{scene.name}.png"
        scene.window.grab().save(str(file))
        self._files.append(file)
        self._next()


def _doors(app: QApplication, root: Path, styles: tuple[Style, ...]) -> Iterator[Scene]:
    request = StartRequest(root / "nothing_yet", root / "nothing_yet")
    for style in styles:
        dressing.dress(app, style.preferences)
        window = window_in(style)
        window.show_only(Doorkeeper(request, ImmediateRunner(), SystemClock()).widget())
        yield Scene(window, f"first_run_{style.name}")
        window.close()


def _kit(app: QApplication, root: Path, styles: tuple[Style, ...]) -> Iterator[Scene]:
    """The end of the first minutes, in a notebook that is there for this alone."""
    place, clock, entropy = Place(root / "kit"), SystemClock(), secrets.token_bytes
    passphrase = secrets.token_hex()
    wanted = NewNotebook(
        passphrase=passphrase,
        worker_name="Marta K.",
        role=Role.CASE_MANAGER,
        organisation="Northern Outreach",
        case_prefix="NR",
    )
    create_notebook(place, wanted, FLOOR_COST, clock, entropy)
    shelf = Shelf()
    shelf.put(open_notebook(place, passphrase, clock, entropy))
    for style in styles:
        dressing.dress(app, style.preferences)
        kit = KitMaking(_at_once(shelf), entropy, find_resources() / "fonts")
        window = window_in(style)
        window.show_only(FirstRunPage(_first_run_at_its_end(kit)))
        for name, go_on in (("words", kit.begin), ("proof", kit.prove)):
            go_on()
            yield Scene(window, f"first_run_kit_{name}_{style.name}")
        window.close()
    shelf.close()


def _first_run_at_its_end(kit: KitMaking) -> FirstRun:
    first_run = FirstRun(ImmediateRunner(), suggest_words, lambda *_: None, lambda: None, kit)
    words = suggest_words()
    first_run.passphrase.type(words, words)
    first_run.describe(Beginner(worker_name="Marta K.", organisation="Northern Outreach", case_prefix="NR"))
    while first_run.page is not FirstPage.KIT:
        first_run.forward()
    return first_run


def _at_once(shelf: Shelf) -> Ask:
    runner = ImmediateRunner()
    return lambda job, done, failed: runner.submit(Lane.VAULT, lambda: job(shelf.notebook), done, failed)


def _work(app: QApplication, doors: Doorkeeper, styles: tuple[Style, ...]) -> Iterator[Scene]:
    doors.open_practice_at_once()
    pages = _pages(doors)
    for style in styles:
        dressing.dress(app, style.preferences)
        window = window_in(style)
        desk = Desk(doors.shelf, ImmediateRunner(), doors.content, doors.clock, style.preferences.language)
        work = WorkArea(
            desk, makers(desk, style.preferences, Wishes(lambda _: None, lambda: None, doors.practice_stick))
        )
        window.show_only(work.frame)
        for name, destination in pages.items():
            work.show(destination)
            yield Scene(window, f"{name}_{style.name}")
            if name == "case_overview":
                work.find("sa")
                yield Scene(window, f"search_{style.name}")
            if name == "referral_what":
                work.page().footer_action()
                yield Scene(window, f"referral_check_{style.name}")
                _to_the_last_step(work)
                yield Scene(window, f"referral_ways_{style.name}")
            if name == "referral_without_fieldcase":
                _to_the_last_step(work)
                yield Scene(window, f"referral_send_{style.name}")
            if name == "outbox":
                work.page().header().secondary[0].run()
                yield Scene(window, f"reply_code_{style.name}")
        yield from _groups(work, window, style)
        yield from _safety(work, window, style, (pages["case_risk"], desk))
        opened = opened_forms(work, doors.shelf.notebook)
        yield from (Scene(window, f"{name}_{style.name}") for name in opened)
        work.close()
        yield from _other_eyes(doors, window, style, pages)
        window.show_only(doors.widget())
        yield Scene(window, f"unlock_{style.name}")
        yield from _backups_at_the_door(doors, window, style)
        for name, page in (("forgotten", OtherWays.recover_page), ("erase", OtherWays.erase_page)):
            doors.show_beside(page)
            window.show_only(doors.widget())
            yield Scene(window, f"{name}_{style.name}")
        doors.show_beside(None)
        window.close()


def _safety(
    work: WorkArea, window: MainWindow, style: Style, seen: tuple[to.Destination, Desk]
) -> Iterator[Scene]:
    """The tab of risk and safety, a screen at a time; the emergency card."""
    risk, desk = seen
    work.show(risk)
    for area in work.page().findChildren(VScroll):
        bar = area.verticalScrollBar()
        for part in range(1, RISK_PARTS) if bar.maximum() and area.isVisible() else ():
            bar.setValue(min(part * area.viewport().height(), bar.maximum()))
            yield Scene(window, f"case_risk_{part}_{style.name}")
    card = EmergencyWindow(style.preferences.language, window, desk)
    card.show()
    yield Scene(card, f"emergency_{style.name}")
    card.close()


def _other_eyes(
    doors: Doorkeeper, window: MainWindow, style: Style, pages: Mapping[str, to.Destination]
) -> Iterator[Scene]:
    """A case as an outreach worker sees it whose case it is not; a plan as the supervisor is asked."""
    notebook, shelf = doors.shelf.notebook, Shelf()
    for role, name, page in (
        (Role.WORKER, "not_yours", "case_interview"),
        (Role.SUPERVISOR, "case_plan_asked", "case_plan"),
    ):
        user = notebook.user.but(id=UserId(new_id(notebook.entropy)), role=role)
        shelf.put(replace(notebook, user=user))
        desk = Desk(shelf, ImmediateRunner(), doors.content, doors.clock, style.preferences.language)
        wishes = Wishes(lambda _: None, lambda: None, doors.practice_stick)
        work = WorkArea(desk, makers(desk, style.preferences, wishes))
        window.show_only(work.frame)
        work.show(pages[page])
        yield Scene(window, f"{name}_{style.name}")
        work.close()


def _groups(work: WorkArea, window: MainWindow, style: Style) -> Iterator[Scene]:
    """The groups of the settings that show what the notebook did."""
    work.show(to.SettingsPage())
    page = work.page()
    for group in ("backup", "record"):
        if isinstance(page, SettingsPage):
            page.show_group(group)
            yield Scene(window, f"settings_{group}_{style.name}")


def _backups_at_the_door(doors: Doorkeeper, window: MainWindow, style: Style) -> Iterator[Scene]:
    """Restoring before anybody unlocked; a notebook that is not the newest one."""
    keeping_safe.back_up_here(doors.shelf.notebook)
    doors.turn_to_restoring(wanted=True)
    window.show_only(doors.widget())
    yield Scene(window, f"restore_{style.name}")
    for way in window.findChildren(WordsWay):
        way.ask()
    yield Scene(window, f"restore_words_{style.name}")
    doors.turn_to_restoring(wanted=False)
    now = doors.clock.now()
    loss = Loss(
        kind=LossKind.SHORTER,
        present=1207,
        expected=1248,
        present_at=now - timedelta(days=7),
        expected_at=now - timedelta(hours=3),
    )
    decision = LossDecision(doors.shelf, ImmediateRunner(), doors.clock, loss)
    window.show_only(LossPage(decision, doors.restoring_open(lambda: None)))
    yield Scene(window, f"loss_{style.name}")


def _pages(doors: Doorkeeper) -> Mapping[str, to.Destination]:
    notebook = doors.shelf.notebook
    rows = casework.case_list(notebook, CaseFilter.ALL, "")
    with notebook.reading() as tx:
        organisations = {one.name: one.id for one in tx.directory.all()}
        arrived = tx.incoming.all(1)[0].bundle_id
    by_alias = {row.case.person.alias: row.case.id for row in rows}
    selam, arabic_speaker = by_alias["Selam"], by_alias["Person F"]
    hope = organisations["Hope Medical Centre"]
    surgery = _somebody_without_fieldcase(notebook)
    exchange_places.add_place(
        notebook, PlaceKind.WEBDAV, "Network of shelters", PlaceSettings(url="https://files.example/")
    )
    keep_a_bed(notebook, by_alias["Ioana"])
    ask_for_approval(notebook, selam, "Is the clinic a safe place for her?")
    tabs = {f"case_{tab.value}": to.CasesPage(selam, tab) for tab in to.CaseTab}
    return {
        "today": to.TodayPage(),
        **tabs,
        "intake": to.InterviewPage(case_id=selam),
        "intake_new": to.InterviewPage(),
        "compare": to.ComparePage(selam, by_alias["Ioana"]),
        "screening": to.ScreeningPage(selam),
        "forms": to.FormsPage(),
        "consent": to.ConsentPage(selam),
        "consent_in_arabic": to.ConsentPage(arabic_speaker),
        "referral_who": to.ReferPage(arabic_speaker),
        "referral_what": to.ReferPage(selam, Purpose.HEALTH, hope),
        "referral_without_fieldcase": to.ReferPage(selam, Purpose.HEALTH, surgery),
        "exception": to.ExceptionPage(case_id=selam, organisation_id=hope, purpose=Purpose.SHELTER),
        "closing": to.ClosingPage(selam),
        "erasing": to.ErasingPage(selam),
        "disclosures": to.DisclosuresPage(selam),
        **{f"print_{kind.value}": to.PrintPage(selam, kind) for kind in KINDS},
        "outbox": to.ExchangePage(to.ExchangeTab.OUTBOX),
        "inbox": to.ExchangePage(to.ExchangeTab.INBOX),
        "inbox_preview": to.ExchangePage(to.ExchangeTab.INBOX, arrived),
        "shelter": to.ShelterPage(),
        "directory": to.DirectoryPage(hope),
        "statistics": to.StatisticsPage(),
        "directory_filter": to.DirectoryPage(to_check=True),
        "settings": to.SettingsPage("reading"),
        "settings_locking": to.SettingsPage("hiding"),
        **{
            f"settings_{group}": to.SettingsPage(group)
            for group in ("keys", "people", "country", "erasing", "keeping")
        },
        "help": to.HelpPage(),
    }


def _somebody_without_fieldcase(notebook: Notebook) -> OrganisationId:
    surgery = Organisation(
        id=OrganisationId(new_id(notebook.entropy)),
        name="Riverside Surgery",
        kind="health",
        town="Northport",
        serves=(Purpose.HEALTH,),
        made_up=True,
    )
    add_organisation(notebook, surgery)
    return surgery.id


def _to_the_last_step(work: WorkArea) -> None:
    page = work.page()
    if isinstance(page, ReferPage):
        page.wizard.go_to(WizardStep.CHECK)
        page.wizard.confirm_read(on=True)
        page.wizard.go_to(WizardStep.SEND)
        page.wizard.answer_without_fieldcase(on=True)
