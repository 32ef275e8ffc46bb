"""The notebooks that can be opened here, and the page that opens one."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from fieldcase.app.other_ways import OtherWays
from fieldcase.app.request import StartRequest
from fieldcase.app.suggesting import suggest_words
from fieldcase.domain.clock import Clock
from fieldcase.domain.errors import FieldCaseError
from fieldcase.resources_root import find_resources, find_translations
from fieldcase.services.attempts import ANYBODY, Attempts, last_worker_of
from fieldcase.services.place import Place
from fieldcase.services.runner import Lane, Runner
from fieldcase.ui.unlock.page import UnlockPage
from fieldcase.viewmodels.observable import Event
from fieldcase.viewmodels.unlock import Door, Unlock

if TYPE_CHECKING:
    from fieldcase.domain.draft import Kept
    from fieldcase.services.content import Content
    from fieldcase.services.notebook import Notebook, Shelf
    from fieldcase.viewmodels.first_run import Beginner
    from fieldcase.viewmodels.restoring import Restoring


class Doorkeeper:
    """
    Knows which notebooks are here and opens one.

    What only an open notebook needs is imported in the vault's lane, while the worker types.
    """

    def __init__(self, request: StartRequest, runner: Runner, clock: Clock) -> None:
        self.request = request
        self.clock = clock
        self._runner = runner
        self._practising = request.training
        self._chosen = 0
        self._shelf: Shelf | None = None
        self.folder: Path | None = None
        """Which notebook was opened last."""
        self.drafts: Kept = {}
        """What its worker was in the middle of."""
        self._content: Content | None = None
        self._problem: FieldCaseError | None = None
        self._restoring = False
        self._decided = False
        self._beside: Callable[[OtherWays], QWidget] | None = None
        """The page that is shown instead of the door, if somebody asked for one."""
        self.opened: Event[None] = Event()
        self.locked: Event[None] = Event()
        """A notebook that was opened was closed again before anybody worked in it."""
        self.changed: Event[None] = Event()
        self.language_chosen: Event[str] = Event()
        self.help_wanted: Event[None] = Event()

    @property
    def shelf(self) -> Shelf:
        """Where the open notebook is."""
        if self._shelf is None:
            from fieldcase.services.keeping_safe import before_lock  # noqa: PLC0415  (not before the first paint)
            from fieldcase.services.notebook import Shelf  # noqa: PLC0415  (not before the first paint)

            self._shelf = Shelf(before_lock)
        return self._shelf

    @property
    def content(self) -> Content:
        """Forms, code lists and consent packs, read once."""
        if self._content is None:
            from fieldcase.services.content import load_content  # noqa: PLC0415  (not before the first paint)

            self._content = load_content(find_resources(), find_translations())
        return self._content

    def widget(self) -> QWidget:
        """Return the unlock page, or what comes before it where there is no notebook yet."""
        if self._restoring:
            return self._restore_page()
        doors = self._doors()
        if not doors and self._practising:
            return self._making_practice()
        if not doors:
            return self._first_run()
        if self._beside is not None:
            return self._beside(self._other_ways())
        unlock = Unlock(doors, self._open, self._runner, self._wait, self._chosen)
        unlock.opened.subscribe(lambda _: self.opened(None))
        page = UnlockPage(unlock)
        page.recover_wanted.connect(lambda: self.show_beside(OtherWays.recover_page, unlock.door.folder))
        page.erase_wanted.connect(lambda: self.show_beside(OtherWays.erase_page, unlock.door.folder))
        page.practice_wanted.connect(self._change_side)
        page.language_wanted.connect(lambda: self.language_chosen(""))
        page.help_wanted.connect(lambda: self.help_wanted(None))
        page.restore_wanted.connect(lambda: self.turn_to_restoring(wanted=True))
        page.focus_first()
        return page

    @property
    def practice_stick(self) -> Path | None:
        """The folder that plays a stick while practising."""
        stick = self.request.practice / "stick"
        return stick if self._practising and stick.is_dir() else None

    @property
    def standing(self) -> tuple[int, bool]:
        """Which of the doors was opened last, whether they are those of the practice notebooks."""
        folders = [door.folder for door in self._doors()]
        return (folders.index(self.folder) if self.folder in folders else 0, self._practising)

    def stand_before(self, door: int, *, practising: bool) -> None:
        """Stand before the door that was locked."""
        self._practising = practising
        folders = [one.folder for one in self._doors()]
        self._chosen = min(door, max(len(folders) - 1, 0))
        self.folder = folders[self._chosen] if folders else None

    def begin(self) -> None:
        """Open practice where it was asked for: at once, or because there is no practice notebook yet."""
        if self.request.open_at_once or (self._practising and not self._doors()):
            self.open_practice_at_once()

    def open_practice_at_once(self) -> None:
        """Open the first practice notebook without asking."""
        self._runner.submit(Lane.VAULT, self._open_practice, lambda _: self.opened(None), self._not_made)

    def show_beside(self, page: Callable[[OtherWays], QWidget] | None, folder: Path | None = None) -> None:
        """Show *page* for the notebook in *folder*, or the one opened last; ``None`` shows the door again."""
        self.folder = folder or self.folder
        self._beside = page if self.folder is not None else None
        self.changed(None)

    def close(self) -> None:
        """
        Close the open notebook; runs in the vault's lane, after everything that was asked for before.

        The one place where a notebook is closed: what has to be done with it before belongs here.
        """
        self.shelf.close()

    @property
    def has_to_decide(self) -> bool:
        """Whether the notebook that was opened is not the newest one, and nobody has decided yet."""
        return not self._decided and self.shelf.notebook.anchor.loss is not None

    def loss_page(self) -> QWidget:
        """Return the page that explains it."""
        from fieldcase.ui.restore.loss_page import LossPage  # noqa: PLC0415  (hopefully never seen)
        from fieldcase.viewmodels.loss import LossDecision  # noqa: PLC0415  (hopefully never seen)

        loss = self.shelf.notebook.anchor.loss
        if loss is None:
            return self.widget()
        decision = LossDecision(self.shelf, self._runner, self.clock, loss)
        decision.decided.subscribe(lambda _: self._go_on())
        page = LossPage(decision, self.restoring_open(lambda: self.changed(None)))
        page.lock_wanted.connect(self._lock_undecided)
        page.focus_first()
        return page

    def restoring_open(self, then: Callable[[], None]) -> Restoring:
        """Return what puts a backup in the place of the notebook that is open; *then* it is closed."""
        from fieldcase.viewmodels.restoring import Restoring, Tools  # noqa: PLC0415  (seldom)

        restoring = Restoring(
            self.shelf.notebook.place, Tools(self._runner, self.clock, os.urandom), self.shelf
        )
        restoring.finished.subscribe(lambda _: then())
        return restoring

    def _go_on(self) -> None:
        self._decided = True
        self.opened(None)

    def _lock_undecided(self) -> None:
        self._runner.submit(Lane.VAULT, self.close, lambda _: self._locked_undecided(), _ignored)

    def _locked_undecided(self) -> None:
        self.changed(None)
        self.locked(None)

    def turn_to_restoring(self, *, wanted: bool) -> None:
        """Show the page that puts a backup back, or the door again."""
        self._restoring = wanted
        self.changed(None)

    def _restore_page(self) -> QWidget:
        from fieldcase.ui.restore.page import RestorePage  # noqa: PLC0415  (seldom seen)
        from fieldcase.viewmodels.restoring import Restoring, Tools  # noqa: PLC0415  (seldom)

        practice = self._practice_folders() if self._practising else ()
        place = Place(practice[0] if practice else self.request.place)
        restoring = Restoring(place, Tools(self._runner, self.clock, os.urandom))
        restoring.finished.subscribe(lambda words: self._restored(place, words))
        page = RestorePage(restoring)
        page.leave_wanted.connect(lambda: self.turn_to_restoring(wanted=False))
        page.focus_first()
        return page

    def _restored(self, place: Place, words: str) -> None:
        """Whoever has just typed recovery words chooses a passphrase next; others unlock."""
        self._restoring = False
        self.show_beside(partial(OtherWays.recover_page, words=words) if words else None, place.folder)

    def _doors(self) -> tuple[Door, ...]:
        self._finish_replacing()
        folders = self._practice_folders() if self._practising else (self.request.place,)
        return tuple(_door(folder) for folder in folders if Place(folder).has_notebook)

    def _finish_replacing(self) -> None:
        """Put in place what a crash kept from it; looked for only where there is no notebook."""
        folder = self.request.place
        if folder.exists() or not any(folder.parent.glob(f".{folder.name}-*.ready")):
            return
        from fieldcase.services.restoring import finish_replacing  # noqa: PLC0415  (after a crash alone)

        finish_replacing(Place(folder))

    def _practice_folders(self) -> tuple[Path, ...]:
        if not self.request.practice.is_dir():
            return ()
        found = [folder for folder in self.request.practice.iterdir() if Place(folder).has_notebook]
        # The worker's own side first, the partner's second.
        return tuple(sorted(found, key=lambda folder: folder.name, reverse=True))

    def _open(self, folder: Path, worker: str, passphrase: str) -> None:
        from fieldcase.services.kdf_cost import present_cost  # noqa: PLC0415  (not before the first paint)
        from fieldcase.services.unlocking import Unlocking  # noqa: PLC0415  (not before the first paint)

        place = Place(folder)
        self.shelf.close()
        unlocking = Unlocking(place, self._attempts(place), self.clock, os.urandom)
        self._keep(unlocking.open(worker, passphrase, present_cost()))

    def _keep(self, notebook: Notebook) -> None:
        from fieldcase.services.drafts import read_drafts  # noqa: PLC0415  (not before the first paint)

        self.shelf.put(notebook)
        self.drafts = read_drafts(notebook)
        self.folder = notebook.place.folder
        self._decided = False

    def _attempts(self, place: Place) -> Attempts:
        return Attempts(place, self.clock, time.monotonic)

    def _wait(self, folder: Path, worker: str) -> float:
        return self._attempts(Place(folder)).wait(worker or ANYBODY)

    def _other_ways(self) -> OtherWays:
        return OtherWays(
            place=Place(self.folder or self.request.place),
            runner=self._runner,
            clock=self.clock,
            keep=self._keep,
            close=self.close,
            opened=self._recovered,
            leave=lambda: self.show_beside(None),
        )

    def _recovered(self) -> None:
        self._beside = None
        self.opened(None)

    def _open_practice(self) -> None:
        from fieldcase.services.training import PRACTICE_PASSPHRASE  # noqa: PLC0415  (not before the first paint)

        self._make_practice()
        self._open(self._practice_folders()[0], "", PRACTICE_PASSPHRASE)
        # From now on the door is that of the practice notebooks: locking leads back to them.
        self._practising = True

    def _make_practice(self) -> None:
        from fieldcase.services.training import make_training  # noqa: PLC0415  (not before the first paint)

        if not self._practice_folders():
            make_training(self.request.practice, self.clock, os.urandom, self.content)

    def _change_side(self) -> None:
        """Go to the practice notebooks, or back from them to the worker's own."""
        self._practising = not self._practising
        self._chosen = 0
        self._problem = None
        self.changed(None)
        if self._practising and not self._doors():
            self._runner.submit(Lane.VAULT, self._make_practice, lambda _: self.changed(None), self._not_made)

    def _not_made(self, problem: FieldCaseError) -> None:
        self._problem = problem
        self.changed(None)

    def _making_practice(self) -> QWidget:
        from fieldcase.ui.unlock.making_practice import MakingPracticePage  # noqa: PLC0415  (seldom seen)

        page = MakingPracticePage(self._problem)
        page.leave_wanted.connect(self._change_side)
        return page

    def _first_run(self) -> QWidget:
        from fieldcase.ui.unlock.first_run import FirstRunPage  # noqa: PLC0415  (seen once in a lifetime)
        from fieldcase.viewmodels.first_run import FirstRun  # noqa: PLC0415  (not before the first paint)
        from fieldcase.viewmodels.kit_making import KitMaking  # noqa: PLC0415  (not before the first paint)

        kit = KitMaking(self._ask, os.urandom, find_resources() / "fonts")
        first_run = FirstRun(self._runner, suggest_words, self._make, self._open_practice, kit)
        first_run.ready.subscribe(lambda _: self.opened(None))
        first_run.ready_to_practise.subscribe(lambda _: self.opened(None))
        page = FirstRunPage(first_run)
        page.language_chosen.connect(self.language_chosen)
        page.restore_wanted.connect(lambda: self.turn_to_restoring(wanted=True))
        return page

    def _ask(
        self,
        job: Callable[[Notebook], Any],
        done: Callable[[Any], None],
        failed: Callable[[FieldCaseError], None],
    ) -> None:
        """Run a job on the notebook that was made just now; Any because every job has its own answer."""
        self._runner.submit(Lane.VAULT, lambda: job(self.shelf.notebook), done, failed)

    def _make(self, beginner: Beginner, passphrase: str) -> None:
        from fieldcase.keys.kdf import calibrate  # noqa: PLC0415  (not before the first paint)
        from fieldcase.services.kdf_cost import present_cost  # noqa: PLC0415  (not before the first paint)
        from fieldcase.services.setting_up import NewNotebook, create_notebook  # noqa: PLC0415  (not before the first paint)

        wanted = NewNotebook(
            passphrase=passphrase,
            worker_name=beginner.worker_name.strip(),
            role=beginner.role,
            organisation=beginner.organisation.strip(),
            case_prefix=beginner.case_prefix.upper(),
            shown_name=beginner.worker_name.strip() if beginner.show_name else "",
        )
        cost = calibrate(time.perf_counter, memory_mib=present_cost().memory_mib)
        create_notebook(Place(self.request.place), wanted, cost, self.clock, os.urandom)
        self._open(self.request.place, "", passphrase)


def _door(folder: Path) -> Door:
    try:
        cover = Place(folder).cover()
    except FieldCaseError:
        # A damaged cover still shows a door: opening it says what is wrong, and what to do.
        return Door(folder, "", training=False)
    place = Place(folder)
    workers = tuple((worker, cover.labels.get(worker, "")) for worker in place.workers)
    last = last_worker_of(place) if len(workers) > 1 else ""
    return Door(folder, cover.shown_name, cover.training, workers, last, cover.may_erase)


def _ignored(problem: FieldCaseError) -> None:
    """What could not be read ahead is asked for again, and explained, when it is needed."""
