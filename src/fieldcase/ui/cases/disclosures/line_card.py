"""One thing that left, as a card."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from fieldcase.domain.disclosure import RecallStep
from fieldcase.services.disclosures import DisclosureLine
from fieldcase.ui.cases.disclosures import words
from fieldcase.ui.common.buttons import quiet_button, secondary_button
from fieldcase.ui.common.card import Card
from fieldcase.ui.common.chip import Chip, ChipText
from fieldcase.ui.common.fact_row import FactRow
from fieldcase.ui.common.layouts import FlowLayout
from fieldcase.ui.common.text import Kind, WrapLabel
from fieldcase.ui.common.tokens import Tone
from fieldcase.ui.i18n import say
from fieldcase.viewmodels.desk import Desk
from fieldcase.viewmodels.disclosures import Disclosures


class LineCard(Card):
    """What left, to whom, why, on which ground, and whether it came back."""

    def __init__(self, line: DisclosureLine, disclosures: Disclosures, desk: Desk) -> None:
        super().__init__(words.heading_of(line, whole_office=disclosures.case_id is None), "", Kind.H3)
        self._line = line
        self._disclosures = disclosures
        self._desk = desk
        self._build()

    def _build(self) -> None:
        line, desk = self._line, self._desk
        chips = FlowLayout(gap=6)
        chips.addWidget(Chip(ChipText(words.kind_words(line), Tone.INFO, "paper-plane-tilt")))
        taken_back = words.taken_back_words(line, desk)
        if taken_back:
            chips.addWidget(
                Chip(ChipText(say("Disclosures", "Taken back"), Tone.CONSENT, "arrow-counter-clockwise"))
            )
        self.body.addLayout(chips)
        self.add(WrapLabel(words.when_words(line, desk), Kind.MUTED))
        facts = (
            (say("Disclosures", "Kinds of data"), words.categories_words(line)),
            (say("Disclosures", "What was in it"), words.fields_words(line, desk)),
            (say("Disclosures", "More than usual"), words.beyond_words(line, desk)),
            (say("Disclosures", "Purpose"), words.purpose_words(line, desk)),
            (say("Disclosures", "Ground"), words.basis_words(line, desk)),
            (say("Disclosures", "Where it stands"), words.proof_sentence(line)),
        )
        said = [(name, value) for name, value in facts if value]
        for number, (name, value) in enumerate(said):
            self.add(FactRow(name, value, ruled=number < len(said) - 1))
        if taken_back:
            self.add(WrapLabel(taken_back, Kind.STRONG))
        if line.taken_back_at is not None and line.left and _open(line):
            self.add(self._answers())
        if self._disclosures.case_id is None:
            only = partial(self._disclosures.go_to_case, line.case.id)
            self.add_to_header(quiet_button(say("Disclosures", "Only this case"), "folder", only))

    def _answers(self) -> QWidget:
        box = QWidget()
        box.setProperty("role", "plain")
        flow = FlowLayout(box, gap=8)
        asked = say("Disclosures", "We asked again")
        flow.addWidget(secondary_button(asked, "phone", self._noting(RecallStep.ASKED)))
        for step, said in (
            (RecallStep.DELETED, say("Disclosures", "They deleted it")),
            (RecallStep.RETURNED, say("Disclosures", "They gave it back")),
            (RecallStep.MUST_KEEP, say("Disclosures", "They must keep it by law")),
        ):
            flow.addWidget(quiet_button(said, "", self._noting(step)))
        return box

    def _noting(self, step: RecallStep) -> partial[None]:
        return partial(self._disclosures.note_recall, self._line, step)


def _open(line: DisclosureLine) -> bool:
    return line.recall is None or line.recall.step is RecallStep.ASKED
