"""What the worker is in the middle of, on its way into the notebook."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Protocol

from fieldcase.domain.draft import DraftKey
from fieldcase.domain.errors import FieldCaseError, NotebookLockedError
from fieldcase.services.drafts import keep_drafts
from fieldcase.services.notebook import Notebook
from fieldcase.viewmodels.observable import Event


class Ask(Protocol):
    """How a job reaches the notebook."""

    def __call__(
        self,
        job: Callable[[Notebook], None],
        done: Callable[[None], None],
        failed: Callable[[FieldCaseError], None],
        /,
    ) -> None:
        """Run *job* in the vault's lane."""
        ...


class DraftKeeper:
    """
    Remembers half-finished things until they are saved or discarded.

    A change is known here at once; ``flush`` takes all changes to the notebook in one transaction.
    ``waiting`` says that there is something to flush: whoever has a clock does so within half a second.
    """

    def __init__(self, ask: Ask, kept: Mapping[DraftKey, str] | None = None) -> None:
        self._ask = ask
        self._kept = dict(kept or {})
        self._changed: dict[DraftKey, str | None] = {}
        self.waiting: Event[None] = Event()

    @property
    def kept(self) -> Mapping[DraftKey, str]:
        """Everything that is remembered now."""
        return dict(self._kept)

    @property
    def is_waiting(self) -> bool:
        """Whether the notebook does not have everything yet."""
        return bool(self._changed)

    def get(self, key: DraftKey) -> str | None:
        """Return what is remembered there."""
        return self._kept.get(key)

    def fields_of(self, place: str) -> frozenset[str]:
        """Return the fields of *place* something is remembered for."""
        return frozenset(key.field for key in self._kept if key.place == place)

    def forms_of(self, place: str) -> frozenset[str]:
        """Return the forms of *place* something is remembered for: what stands before the dot of a field."""
        return frozenset(field.partition(".")[0] for field in self.fields_of(place))

    def put(self, key: DraftKey, content: str) -> None:
        """Remember *content*."""
        if self._kept.get(key) != content:
            self._kept[key] = content
            self._change(key, content)

    def drop(self, key: DraftKey) -> None:
        """Forget what was saved, discarded or emptied."""
        if self._kept.pop(key, None) is not None:
            self._change(key, None)

    def flush(self) -> None:
        """Take everything that changed to the notebook."""
        if not self._changed:
            return
        batch, self._changed = self._changed, {}
        self._ask(
            lambda notebook: keep_drafts(notebook, batch), _nothing, lambda error: self._again(batch, error)
        )

    def _change(self, key: DraftKey, content: str | None) -> None:
        first = not self._changed
        self._changed[key] = content
        if first:
            self.waiting(None)

    def _again(self, batch: Mapping[DraftKey, str | None], error: FieldCaseError) -> None:
        """Keep what a full disk did not take; the next change tries once more."""
        if not isinstance(error, NotebookLockedError):
            self._changed = {**batch, **self._changed}


def _nothing(_: None) -> None:
    """Nothing to tell anybody."""
