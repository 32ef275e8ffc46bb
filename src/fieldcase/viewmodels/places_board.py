"""The places on the network where files are exchanged: look, try, keep, switch off, forget."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from fieldcase.domain.changes import Topic
from fieldcase.domain.errors import FieldCaseError
from fieldcase.domain.ids import PlaceId
from fieldcase.domain.sending import PlaceKind, PlaceSettings
from fieldcase.services import exchange_places
from fieldcase.services.exchange_places import HostKeyShown, PlacesSheet
from fieldcase.services.notebook import Notebook
from fieldcase.viewmodels.desk import Desk
from fieldcase.viewmodels.observable import Event


@dataclass(frozen=True)
class PlaceDraft:
    """A place somebody is describing; ``host_key`` waits for a person to compare it."""

    kind: PlaceKind
    label: str = ""
    settings: PlaceSettings = PlaceSettings()
    host_key: HostKeyShown | None = None
    trying: bool = False
    tried: bool = False


@dataclass(frozen=True)
class PlacesState:
    """What the settings show; ``trouble`` is why the last thing asked for did not work."""

    sheet: PlacesSheet | None = None
    draft: PlaceDraft | None = None
    trouble: FieldCaseError | None = None


class PlacesBoard:
    """Nothing is spoken to before a person has described it here and pressed *try* or *keep*."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._state = PlacesState()
        self.changed: Event[None] = Event()
        self.close: Callable[[], None] = desk.hear(Topic.OUTBOX, self._again)

    @property
    def state(self) -> PlacesState:
        """What the settings show."""
        return self._state

    def load(self) -> None:
        """Read the places again."""
        self._desk.ask(exchange_places.places_sheet, self._take, self._stopped)

    def begin(self, kind: PlaceKind) -> None:
        """Describe a new place."""
        self._show(replace(self._state, draft=PlaceDraft(kind), trouble=None))

    def give_up(self) -> None:
        """Keep nothing of the new place."""
        self._show(replace(self._state, draft=None, trouble=None))

    def describe(self, label: str, settings: PlaceSettings) -> None:
        """Take what was typed; a place described otherwise has not been tried."""
        draft = self._state.draft
        if draft is None or (draft.label, draft.settings) == (label, settings):
            return
        elsewhere = (draft.settings.host, draft.settings.port) != (settings.host, settings.port)
        host_key = None if elsewhere else draft.host_key
        kept = "" if elsewhere else draft.settings.host_key
        described = settings.but(host_key=kept)
        self._state = replace(
            self._state, draft=replace(draft, label=label, settings=described, host_key=host_key, tried=False)
        )

    def try_it(self) -> None:
        """Reach the place once; an SFTP server is asked for its key first, and told nothing."""
        draft = self._state.draft
        if draft is None or draft.trying:
            return
        self._show(replace(self._state, draft=replace(draft, trying=True, tried=False), trouble=None))
        settings, kind = draft.settings, draft.kind
        if kind is PlaceKind.SFTP and not settings.host_key:
            self._desk.errand(
                lambda: exchange_places.host_key(settings.host, settings.port),
                self._key_shown,
                self._not_tried,
            )
            return
        self._desk.errand(
            lambda: exchange_places.try_place(kind, settings), lambda _: self._tried(), self._not_tried
        )

    def confirm_host_key(self) -> None:
        """The key shown is the right one, somebody who knows the server says so."""
        draft = self._state.draft
        if draft is None or draft.host_key is None:
            return
        settings = draft.settings.but(host_key=draft.host_key.line)
        self._state = replace(self._state, draft=replace(draft, settings=settings))
        self.try_it()

    def keep(self) -> None:
        """Keep the place that was tried."""
        draft = self._state.draft
        if draft is None or not draft.tried:
            return
        self._desk.ask(
            lambda notebook: exchange_places.add_place(notebook, draft.kind, draft.label, draft.settings),
            lambda _: self._kept(),
            self._stopped,
        )

    def switch(self, place_id: PlaceId, *, enabled: bool) -> None:
        """Speak to a place, or leave it alone."""
        self._change(lambda notebook: exchange_places.switch_place(notebook, place_id, enabled=enabled))

    def remove(self, place_id: PlaceId) -> None:
        """Forget a place with its password."""
        self._change(lambda notebook: exchange_places.remove_place(notebook, place_id))

    def _change(self, job: Callable[[Notebook], Topic]) -> None:
        self._desk.change(job, None, self._stopped)

    def _key_shown(self, shown: HostKeyShown) -> None:
        draft = self._state.draft
        if draft is not None:
            self._show(replace(self._state, draft=replace(draft, host_key=shown, trying=False)))

    def _tried(self) -> None:
        draft = self._state.draft
        if draft is not None:
            self._show(replace(self._state, draft=replace(draft, trying=False, tried=True), trouble=None))

    def _not_tried(self, error: FieldCaseError) -> None:
        draft = self._state.draft
        if draft is not None:
            self._show(replace(self._state, draft=replace(draft, trying=False), trouble=error))

    def _kept(self) -> None:
        self._state = replace(self._state, draft=None, trouble=None)
        self._desk.publish(Topic.OUTBOX, None)

    def _take(self, sheet: PlacesSheet) -> None:
        self._show(replace(self._state, sheet=sheet))

    def _stopped(self, error: FieldCaseError) -> None:
        self._show(replace(self._state, trouble=error))

    def _again(self) -> None:
        if self._state.sheet is not None:
            self.load()

    def _show(self, state: PlacesState) -> None:
        self._state = state
        self.changed(None)
