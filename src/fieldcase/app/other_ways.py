"""What the door offers beside the passphrase: recovery words, erasing the keys."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from fieldcase.app.suggesting import suggest_words
from fieldcase.domain.clock import Clock
from fieldcase.domain.ids import UserId
from fieldcase.services.place import Place
from fieldcase.services.runner import Lane, Runner

if TYPE_CHECKING:
    from fieldcase.services.notebook import Notebook
    from fieldcase.services.panic import Erased
    from fieldcase.viewmodels.erasing import Failed


@dataclass(frozen=True)
class OtherWays:
    """
    Makes the two pages for the notebook at *place*.

    Attributes:
        keep: Takes the notebook that recovery words opened; called in the vault's lane.
        close: Closes whatever notebook is open; called in the vault's lane.
        opened: Recovery words opened the notebook.
        leave: Back to the door.
    """

    place: Place
    runner: Runner
    clock: Clock
    keep: Callable[[Notebook], None]
    close: Callable[[], None]
    opened: Callable[[], None]
    leave: Callable[[], None]

    def recover_page(self, words: str = "") -> QWidget:
        """Return the pages behind "I forgot it"; *words* that were typed already are not asked for again."""
        from fieldcase.services.recovery import workers_behind  # noqa: PLC0415  (seldom needed)
        from fieldcase.ui.unlock.recover_page import RecoverPage  # noqa: PLC0415  (seldom seen)
        from fieldcase.viewmodels.recovering import Recovering  # noqa: PLC0415  (seldom needed)

        recovering = Recovering(
            self.runner, lambda words: workers_behind(self.place, words), self._recover, suggest_words
        )
        recovering.opened.subscribe(lambda _: self.opened())
        if words:
            recovering.begin()
            recovering.compare(words)
        page = RecoverPage(recovering)
        page.leave_wanted.connect(self.leave)
        return page

    def erase_page(self) -> QWidget:
        """Return the page that erases the keys."""
        from fieldcase.ui.unlock.erase_panel import ErasePage, erase_word  # noqa: PLC0415  (seldom seen)
        from fieldcase.viewmodels.erasing import Erasing  # noqa: PLC0415  (seldom needed)

        page = ErasePage(Erasing(self._erase, erase_word()))
        page.leave_wanted.connect(self.leave)
        return page

    def _recover(self, words: str, user_id: UserId, passphrase: str) -> None:
        from fieldcase.services.kdf_cost import present_cost  # noqa: PLC0415  (seldom needed)
        from fieldcase.services.recovery import Passphrase, recover  # noqa: PLC0415  (seldom needed)

        wanted = Passphrase(passphrase, present_cost())
        self.keep(recover(self.place, words, user_id, wanted, self.clock, os.urandom))

    def _erase(self, done: Callable[[Erased], None], failed: Failed) -> None:
        from fieldcase.services.panic import erase_keys  # noqa: PLC0415  (seldom needed)

        def job() -> Erased:
            self.close()
            return erase_keys(self.place, os.urandom)

        self.runner.submit(Lane.VAULT, job, done, failed)
