"""One kind of need: whether somebody has it, how pressing it is, whose words say so."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QWidget

from fieldcase.domain.plan import Finding, NeedPriority, Standing, WhoseWords
from fieldcase.services.planning import NeedNote
from fieldcase.ui.cases.address_hint import AddressHint
from fieldcase.ui.cases.plan.words import finding_words, standing_words, whose_words
from fieldcase.ui.common.drafting import drop_drafts, keep_draft, settle_drafts
from fieldcase.ui.common.layouts import column
from fieldcase.ui.common.segmented import Segment, Segmented
from fieldcase.ui.common.text import Heading, Kind, WrapLabel
from fieldcase.ui.i18n import say
from fieldcase.viewmodels.desk import Desk
from fieldcase.viewmodels.plan import Plan

_NOT_SAID = "none"
NEED = "need"
_MOST_LETTERS = 300


class NeedRow(QWidget):
    """Every choice is kept at once; the words when the caret leaves them."""

    def __init__(self, plan: Plan, desk: Desk, domain: str, label: str) -> None:
        super().__init__()
        self.setProperty("role", "plain")
        self._plan = plan
        self._desk = desk
        self._domain = domain
        self._label = label
        self.finding = Segmented(label, [Segment(one.value, finding_words(one)) for one in Finding])
        self.priority = Segmented(say("Plan", "How soon"), self._priorities())
        self.whose = Segmented(
            say("Plan", "Who says so"), [Segment(one.value, whose_words(one)) for one in WhoseWords]
        )
        self.standing = Segmented(
            say("Plan", "What became of it"), [Segment(one.value, standing_words(one)) for one in Standing]
        )
        self.words = QLineEdit()
        self._named = WrapLabel(say("Plan", "Named in the interview"), Kind.CAPTION)
        self._more = QWidget()
        self._build()
        self._bind()

    def repaint_row(self, *, named: bool) -> None:
        """Show what is known; *named* when somebody asked for it in the interview."""
        need = self._plan.need(self._domain)
        finding = need.finding if need else Finding.NOT_ASKED
        self.finding.choose(finding.value)
        self._named.setVisible(named and need is None)
        self._more.setVisible(finding is Finding.PRESENT)
        self.priority.choose(need.priority.value if need and need.priority else _NOT_SAID)
        self.whose.choose((need.whose_words if need else WhoseWords.PERSON).value)
        self.standing.choose((need.standing if need else Standing.OPEN).value)
        if not self.words.hasFocus():
            self.words.setText(need.words if need else "")
            settle_drafts(self)

    def _build(self) -> None:
        layout = column(self, gap=4)
        layout.addWidget(Heading(self._label, Kind.STRONG))
        layout.addWidget(self._named)
        layout.addWidget(self.finding)
        self._more.setProperty("role", "plain")
        inside = column(self._more, gap=4)
        inside.setContentsMargins(16, 0, 0, 6)
        self.words.setPlaceholderText(say("Plan", "In their words"))
        self.words.setAccessibleName(say("Plan", "{need}: in their words", need=self._label))
        self.words.setMaxLength(_MOST_LETTERS)
        hint = AddressHint(self._desk, self.words)
        for field in (self.priority, self.whose, self.words, hint, self.standing):
            inside.addWidget(field)
        layout.addWidget(self._more)

    def _bind(self) -> None:
        for choice in (self.finding, self.priority, self.whose, self.standing):
            choice.chosen.connect(lambda _code: self._keep())
        self.words.editingFinished.connect(self._keep)
        keep_draft(self.words, f"{NEED}.{self._domain}")

    def _keep(self) -> None:
        drop_drafts(self)
        chosen = self.priority.choice()
        self._plan.note_need(
            NeedNote(
                domain=self._domain,
                finding=Finding(self.finding.choice()),
                priority=None if chosen == _NOT_SAID else NeedPriority(chosen),
                whose_words=WhoseWords(self.whose.choice()),
                words=self.words.text(),
                standing=Standing(self.standing.choice()),
            )
        )

    def _priorities(self) -> list[Segment]:
        options = self._desk.content.code_lists.options("need_priority", self._desk.language)
        unsaid = Segment(_NOT_SAID, say("Plan", "Not talked about"))
        return [*(Segment(one.id, one.label) for one in options), unsaid]
