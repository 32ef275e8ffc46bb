"""How long the office keeps closed cases; who was erased."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

from fieldcase.domain.changes import Topic
from fieldcase.domain.errors import FieldCaseError
from fieldcase.domain.frozen import Frozen
from fieldcase.domain.retention import Policy, may_decide
from fieldcase.services import certificates, erasing, retention
from fieldcase.services.certificates import CertificateText
from fieldcase.services.erasing import Certificate
from fieldcase.services.notebook import Notebook
from fieldcase.viewmodels.desk import Desk
from fieldcase.viewmodels.observable import Event


class KeepingFacts(Frozen):
    """What the group of settings shows."""

    policy: Policy
    decided_by: str
    may_decide: bool
    certificates: tuple[Certificate, ...]


class Keeping:
    """Reads again whenever a case changed."""

    def __init__(self, desk: Desk, fonts: Path) -> None:
        self._desk = desk
        self._fonts = fonts
        self.facts: KeepingFacts | None = None
        self.changed: Event[None] = Event()
        self.failed: Event[FieldCaseError] = Event()
        self.saved: Event[Path] = Event()
        self.close: Callable[[], None] = desk.hear(Topic.CASES, self.load)

    @property
    def today(self) -> date:
        """The day on the wall."""
        return self._desk.clock.today()

    def load(self) -> None:
        """Read what was decided."""
        self._desk.ask(_facts, self._take, self.failed)

    def decide(self, years: int, child_until: int) -> None:
        """Answer for how long cases are kept."""
        self._desk.change(
            lambda notebook: retention.decide_policy(notebook, years, child_until), None, self.failed
        )

    def save(self, certificate: Certificate, text: CertificateText, folder: Path) -> None:
        """Write a certificate into *folder*."""
        erasure_id = certificate.erasure.id
        self._desk.ask(
            lambda notebook: certificates.save_certificate(notebook, erasure_id, text, self._fonts, folder),
            self.saved,
            self.failed,
        )

    def _take(self, facts: KeepingFacts) -> None:
        self.facts = facts
        self.changed(None)


def _facts(notebook: Notebook) -> KeepingFacts:
    with notebook.reading() as tx:
        policy = retention.policy_in(tx)
        decided_by = tx.users.get(policy.decided_by).name if policy.decided_by else ""
    return KeepingFacts(
        policy=policy,
        decided_by=decided_by,
        may_decide=may_decide(notebook.user),
        certificates=erasing.certificates(notebook),
    )
