"""The main job, once, between two throw-away notebooks: what an installation must be able to do."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from fieldcase.domain.answers import AnswerState
from fieldcase.domain.assistance import StepKind
from fieldcase.domain.clock import Clock
from fieldcase.domain.consent import ConsentMethod, Conversation, Decision, Purpose
from fieldcase.domain.errors import BundleRefusedError, UnexpectedError
from fieldcase.domain.ids import BundleId, CaseId, Entropy, OrganisationId
from fieldcase.domain.interview import GivenAnswer, InterviewState
from fieldcase.domain.organisation import KeyState
from fieldcase.domain.referral import ReferralState
from fieldcase.domain.user import Role
from fieldcase.keys.kdf import FLOOR_COST
from fieldcase.services import answering, casework, consent, directory, intake, outbox, receiving, sharing
from fieldcase.services.backup import back_up
from fieldcase.services.content import Content
from fieldcase.services.notebook import Notebook
from fieldcase.services.opening import open_notebook
from fieldcase.services.place import Place
from fieldcase.services.restoring import restore
from fieldcase.services.setting_up import NewNotebook, create_notebook
from fieldcase.services.sharing import ReferralRequest
from fieldcase.services.wording import Wording

ALIAS = "Person A"
FIRST_ANSWERS: Mapping[str, object] = {
    "alias": ALIAS,
    "first_contact_channel": "outreach",
    "urgent_needs": ["health_care"],
    "primary_language": "eng",
    "contact_method": "text",
    "safe_times": "18:00",
    "health_now": "not_good",
}
PASSPHRASE_BYTES = 16
DAMAGED_BYTE = 0.6
"""Where the copy is changed: past the header, inside what is sealed."""


@dataclass
class MainJob:
    """
    The main job, a method a step, in the order of ``steps``; each relies on the ones before.

    Every method raises when its step cannot be done, and does nothing else about it.
    """

    folder: Path
    clock: Clock
    entropy: Entropy
    content: Content

    def __post_init__(self) -> None:
        self._passphrase = self.entropy(PASSPHRASE_BYTES).hex()
        self._open: list[Notebook] = []
        self._known: list[OrganisationId] = []
        self._case = CaseId("")
        self._file = self._answer = self._backup = Path()
        self._arrived = BundleId("")

    @property
    def steps(self) -> tuple[tuple[str, Callable[[], None]], ...]:
        """Every step with its name."""
        return (
            ("create two notebooks", self._create),
            ("exchange cards, check keys", self._introduce),
            ("intake", self._intake),
            ("consent", self._consent),
            ("assistance step", self._assist),
            ("refer", self._refer),
            ("changed file is not opened", self._tamper),
            ("open at the recipient", self._receive),
            ("accept", self._accept),
            ("answer comes back", self._answer_back),
            ("backup", self._back_up),
            ("restore", self._restore),
            ("record of events is whole", self._audit),
        )

    def close(self) -> None:
        """Let go of the notebooks."""
        while self._open:
            self._open.pop().vault.close()

    def _create(self) -> None:
        for name in ("Doctor One", "Doctor Two"):
            place = Place(self.folder / name.lower().replace(" ", "-"))
            wanted = NewNotebook(
                passphrase=self._passphrase,
                worker_name=name,
                role=Role.CASE_MANAGER,
                organisation=name,
                case_prefix="DR",
                training=True,
            )
            create_notebook(place, wanted, FLOOR_COST, self.clock, self.entropy)
            self._open.append(open_notebook(place, self._passphrase, self.clock, self.entropy))

    def _introduce(self) -> None:
        ours, theirs = self._open
        for here, there in ((ours, theirs), (theirs, ours)):
            known = directory.keep_card(here, there.office.card.encode("ascii"))
            directory.record_key_check(here, known, KeyState.CHECKED_IN_PERSON, there.user.name)
            self._known.append(known)
        ours_seen = directory.key_numbers(ours, self._known[0]).ours
        _require(ours_seen == directory.key_numbers(theirs, self._known[1]).theirs)

    def _intake(self) -> None:
        ours = self._open[0]
        form = self.content.library.form("intake")
        sheet = intake.start(ours, form.id, form.version)
        for question, value in FIRST_ANSWERS.items():
            given = GivenAnswer(
                question=question,
                state=AnswerState.ANSWERED,
                value_json=json.dumps(value, ensure_ascii=False),
            )
            intake.save_answer(ours, form, sheet.interview.id, given)
        intake.leave(ours, sheet.interview.id, InterviewState.DONE, "health")
        self._case = sheet.case.id

    def _consent(self) -> None:
        conversation = Conversation(language="en", pack_version=1, method=ConsentMethod.TYPED)
        decided = {Purpose.HEALTH: Decision.YES, Purpose.POLICE: Decision.NO}
        consent.record_decisions(self._open[0], self._case, decided, conversation)

    def _assist(self) -> None:
        step = casework.NewStep(kind=StepKind.GIVEN_HERE, service="clothing", title="Clothes", delivered=True)
        casework.plan_step(self._open[0], self._case, step)

    def _refer(self) -> None:
        ours = self._open[0]
        wording = Wording(self.content.library, self.content.code_lists, "en")
        request = ReferralRequest(
            case_id=self._case,
            organisation_id=self._known[0],
            purpose=Purpose.HEALTH,
            ticked=frozenset({"alias", "health_now"}),
        )
        referral = sharing.refer(ours, wording, request)
        self._file = self._carried(ours, referral.bundle_id)

    def _tamper(self) -> None:
        changed = bytearray(self._file.read_bytes())
        changed[int(len(changed) * DAMAGED_BYTE)] ^= 1
        copy = self.folder / "changed.fcb"
        copy.write_bytes(changed)
        try:
            receiving.open_file(self._open[1], copy)
        except BundleRefusedError:
            return
        raise UnexpectedError(kind="a changed file was opened")

    def _receive(self) -> None:
        self._arrived = receiving.open_file(self._open[1], self._file).bundle_id

    def _accept(self) -> None:
        theirs = self._open[1]
        answered = answering.accept(theirs, self._arrived)
        self._answer = self._carried(theirs, answered.bundle_id)
        _require(answered.case_id is not None)
        if answered.case_id is not None:
            case = casework.case_sheet(theirs, answered.case_id).case
            _require((case.person.alias, case.safe_contact.times) == (ALIAS, FIRST_ANSWERS["safe_times"]))

    def _answer_back(self) -> None:
        ours = self._open[0]
        receiving.open_file(ours, self._answer)
        sheet = casework.case_sheet(ours, self._case)
        _require(sheet.referrals[0].state is ReferralState.ACCEPTED)

    def _back_up(self) -> None:
        target = self.folder / "backups"
        target.mkdir()
        self._backup = target / back_up(self._open[0], target).name

    def _restore(self) -> None:
        place = Place(self.folder / "restored")
        restored = restore(self._backup, place, self._passphrase, self.clock, self.entropy)
        _require((restored.contents.counts.cases, restored.contents.counts.referrals) == (1, 1))

    def _audit(self) -> None:
        for notebook in self._open:
            with notebook.reading() as tx:
                _require(tx.audit.is_whole())
            _require(not notebook.vault.problems())

    def _carried(self, notebook: Notebook, bundle_id: BundleId) -> Path:
        stick = self.folder / "stick"
        stick.mkdir(exist_ok=True)
        written = outbox.write_to_folder(notebook, bundle_id, stick).written
        outbox.mark_handed_over(notebook, bundle_id, "folder")
        return stick / written.name


def _require(holds: bool) -> None:
    if not holds:
        raise UnexpectedError(kind="not as expected")
