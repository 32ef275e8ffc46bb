"""The open notebook, as every journey gets it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, suppress
from dataclasses import dataclass

from fieldcase.domain.categories import DataCategory
from fieldcase.domain.clock import Clock
from fieldcase.domain.errors import FieldCaseError, NotAllowedError, NotebookLockedError
from fieldcase.domain.frozen import Frozen
from fieldcase.domain.ids import Entropy
from fieldcase.domain.roles import Action, allows
from fieldcase.domain.user import User
from fieldcase.keys.secret import UserSecret
from fieldcase.services.anchor import Anchor
from fieldcase.services.arrival import Arrival
from fieldcase.services.place import Place
from fieldcase.storage.transaction import Transaction
from fieldcase.storage.vault import Vault


class Office(Frozen):
    """
    Our own organisation as partners know it.

    Its keys belong to the notebook, not to one worker: whoever is on shift can open what arrives.
    """

    org_id: str
    name: str
    case_prefix: str
    signing_seed: str
    age_identity: str
    card: str
    retired_identities: str = ""
    """Age identities of before, separated by spaces: they still open what was sealed for them."""

    @property
    def identities(self) -> tuple[str, ...]:
        """Every age identity that may open a file for us, the present one first."""
        return (self.age_identity, *self.retired_identities.split())


CategoryOf = Callable[[str], DataCategory]


def _account(_: str) -> DataCategory:
    """Take every answer for the person's account while the forms are not known."""
    return DataCategory.ACCOUNT


@dataclass(frozen=True)
class Notebook:
    """
    Everything a journey needs: the vault, who works in it, what time it is, where chance comes from.

    *category_of* says of a question what kind of data its answer is.
    """

    place: Place
    vault: Vault
    secret: UserSecret
    user: User
    office: Office
    training: bool
    clock: Clock
    entropy: Entropy
    anchor: Anchor
    arrival: Arrival = Arrival()
    category_of: CategoryOf = _account

    def adopt(self, office: Office) -> None:
        """Work with other keys of the office from now on."""
        object.__setattr__(self, "office", office)

    def learn(self, category_of: CategoryOf) -> None:
        """Know from now on what kind of data each question asks for."""
        object.__setattr__(self, "category_of", category_of)

    def __repr__(self) -> str:
        return "<Notebook>"

    def reading(self) -> AbstractContextManager[Transaction]:
        """A consistent view; nothing is written."""
        return self.vault.reading()

    def require(self, action: Action) -> None:
        """Raise ``NotAllowedError`` unless the present worker may begin *action*."""
        if not allows(self.user, action):
            raise NotAllowedError(action=action.value)

    @contextmanager
    def writing(self, action: Action = Action.WRITE) -> Iterator[Transaction]:
        """
        One use case by the present worker at the present moment.

        Raises:
            NotAllowedError: If the worker may not begin *action*; nothing is written.
        """
        self.require(action)
        with self.vault.writing(self.user.id, self.clock.now()) as tx:
            yield tx


class Shelf:
    """
    Holds the notebook that is open, or none: what was queued before locking finds it locked.

    *before_lock* is done with every notebook before it is closed; what goes wrong in it keeps nobody from
    locking.
    """

    def __init__(self, before_lock: Callable[[Notebook], None] = lambda _: None) -> None:
        self._notebook: Notebook | None = None
        self._before_lock = before_lock
        self._category_of: CategoryOf = _account

    def put(self, notebook: Notebook) -> None:
        """Keep the notebook that was opened."""
        notebook.learn(self._category_of)
        self._notebook = notebook

    def learn(self, category_of: CategoryOf) -> None:
        """Let every notebook here know what kind of data each question asks for."""
        self._category_of = category_of
        if self._notebook is not None:
            self._notebook.learn(category_of)

    @property
    def notebook(self) -> Notebook:
        """The open notebook; raises ``NotebookLockedError`` when there is none."""
        if self._notebook is None:
            raise NotebookLockedError
        return self._notebook

    def close(self) -> None:
        """Close the notebook, if one is open."""
        if self._notebook is not None:
            notebook, self._notebook = self._notebook, None
            try:
                with suppress(FieldCaseError):
                    self._before_lock(notebook)
            finally:
                notebook.vault.close()
