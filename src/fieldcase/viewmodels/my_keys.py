"""One's own passphrase, and how it stands with the recovery kit."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

from fieldcase.domain.changes import Topic
from fieldcase.domain.errors import FieldCaseError
from fieldcase.domain.frozen import Frozen
from fieldcase.domain.ids import Entropy
from fieldcase.domain.roles import Action, allows
from fieldcase.services.kdf_cost import usual_cost
from fieldcase.services.notebook import Notebook
from fieldcase.services.passphrases import change_passphrase
from fieldcase.services.recovery import rehearse
from fieldcase.services.recovery_state import RecoveryState, recovery_state
from fieldcase.viewmodels.desk import Desk
from fieldcase.viewmodels.kit_making import KitMaking
from fieldcase.viewmodels.new_passphrase import NewPassphrase
from fieldcase.viewmodels.one_at_a_time import OneAtATime


class KeyFacts(Frozen):
    """What the notebook says about keys."""

    recovery: RecoveryState
    may_make_kit: bool
    training: bool


class MyKeys(OneAtATime):
    """State of the settings about passphrase and kit."""

    def __init__(self, desk: Desk, suggest: Callable[[], str], entropy: Entropy, fonts: Path) -> None:
        super().__init__()
        self._desk = desk
        self._facts: KeyFacts | None = None
        self._rehearsal_problem: FieldCaseError | None = None
        self.passphrase = NewPassphrase(suggest)
        self.kit = KitMaking(desk.ask, entropy, fonts)
        self.passphrase_changed = False
        self.rehearsed = False
        self.kit.made.subscribe(lambda _: desk.publish(Topic.RECOVERY, None))
        self.close: Callable[[], None] = desk.hear(Topic.RECOVERY, self.load)

    @property
    def facts(self) -> KeyFacts | None:
        """What the notebook says; nothing before the first reading."""
        return self._facts

    @property
    def today(self) -> date:
        """The day on the wall calendar here."""
        return self._desk.clock.today()

    @property
    def rehearsal_problem(self) -> FieldCaseError | None:
        """Why the words typed are not the right ones."""
        return self._rehearsal_problem

    def load(self) -> None:
        """Read how it stands."""
        self._desk.ask(_facts, self._take, self._stopped)

    def change(self, present: str) -> None:
        """Change the passphrase from *present* to the one that was chosen."""
        wanted = self.passphrase.typed
        if self._busy or self.passphrase.missing is not None:
            return
        self.passphrase_changed = False
        self._take_up()
        self._desk.ask(
            lambda notebook: change_passphrase(notebook, present, wanted, usual_cost(notebook)),
            self._has_changed,
            self._stopped,
        )

    def rehearse(self, typed: str) -> None:
        """Compare words with the kit; nothing is opened."""
        self.rehearsed, self._rehearsal_problem = False, None

        def right() -> None:
            self.rehearsed = True
            self.load()

        self._desk.change(lambda notebook: rehearse(notebook, typed), self, self._not_right, right)

    def leave(self) -> None:
        """Forget what was typed and shown."""
        self.passphrase.clear()
        self.kit.forget()
        self.passphrase_changed = self.rehearsed = False
        self._problem = self._rehearsal_problem = None
        self.changed(None)

    def _has_changed(self, _: None) -> None:
        self._busy, self.passphrase_changed = False, True
        self.passphrase.clear()
        self.changed(None)

    def _take(self, facts: KeyFacts) -> None:
        self._facts = facts
        self.changed(None)

    def _not_right(self, problem: FieldCaseError) -> None:
        self._rehearsal_problem = problem
        self.changed(None)


def _facts(notebook: Notebook) -> KeyFacts:
    return KeyFacts(
        recovery=recovery_state(notebook),
        may_make_kit=allows(notebook.user, Action.MANAGE_RECOVERY),
        training=notebook.training,
    )
