"""What stands beside the questions: wellbeing, consent, a reminder."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from fieldcase.domain.consent import ConsentDecision, ConsentMethod, Decision, Purpose
from fieldcase.ui.common.banner import Banner
from fieldcase.ui.common.buttons import quiet_button
from fieldcase.ui.common.layouts import column, row
from fieldcase.ui.common.tokens import Tone
from fieldcase.ui.i18n import count, day_phrase, say
from fieldcase.ui.intake.answer_words import cue_words
from fieldcase.ui.intake.answering_card import AnsweringCard
from fieldcase.ui.intake.wellbeing import WellbeingCard
from fieldcase.ui.same_person.hint_banner import HintBanner
from fieldcase.viewmodels.interview import InterviewView
from fieldcase.viewmodels.offered_forms import OfferedForm
from fieldcase.viewmodels.risk_cues import cue_for


class SideCards(QWidget):
    """The cards beside the questions, or below them where there is no room."""

    consent_wanted = Signal()
    screening_wanted = Signal()
    form_wanted = Signal(str)

    def __init__(self, known: HintBanner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "scrolled")
        self._known = known
        self.wellbeing = WellbeingCard()
        self.answering = AnsweringCard()
        self._consent = Banner(Tone.CONSENT, say("Interview", "Consent"))
        self._cue = Banner(Tone.WARN, say("Interview", "Risk cue"))
        self._talk = quiet_button(
            say("Interview", "Talk about consent"), "handshake", self.consent_wanted.emit
        )
        self._screen = quiet_button(
            say("Interview", "Look for signs of exploitation"), "list-checks", self.screening_wanted.emit
        )
        self._other = quiet_button(say("Interview", "Ask with another form"), "clipboard-text")
        self._offered: tuple[OfferedForm, ...] = ()
        self._build()

    def offer(self, forms: tuple[OfferedForm, ...]) -> None:
        """Offer *forms* to begin with; nothing once the talk has begun."""
        self._other.setVisible(bool(forms))
        if forms == self._offered:
            return
        self._offered = forms
        menu = QMenu(self)
        for one in forms:
            menu.addAction(one.title, partial(self.form_wanted.emit, one.id))
        self._other.setMenu(menu)

    def show_view(self, view: InterviewView, today: date) -> None:
        """Show what belongs to this case, to this section."""
        self._screen.setVisible(view.case is not None)
        self._consent.say(say("Interview", "Consent"), consent_words(view.decisions, today))
        self._talk.setVisible(view.case is not None)
        cue = None if view.at_check else cue_for(view.section, view.filled.replies)
        self._cue.setVisible(cue is not None)
        if cue is not None:
            self._cue.say(say("Interview", "Risk cue"), cue_words(cue))

    def _build(self) -> None:
        layout = column(self, gap=12)
        line = row()
        line.addWidget(self._talk)
        line.addStretch(1)
        self._consent.body.addLayout(line)
        for card in (self._known, self.wellbeing, self._cue, self._consent, self.answering):
            layout.addWidget(card)
        layout.addWidget(self._screen)
        layout.addWidget(self._other)
        layout.addStretch(1)


def consent_words(decisions: Mapping[Purpose, ConsentDecision], today: date) -> str:
    """Return in short what the person decided, when, how."""
    if not decisions:
        return say("Interview", "Not talked about yet. Nothing leaves this computer until it is.")
    latest = max(decisions.values(), key=lambda one: one.decided_at)
    agreed = sum(one.decision is Decision.YES for one in decisions.values())
    return count(
        "Interview",
        "Agreed to %n purpose(s). Last talked about: {day}, {method}.",
        agreed,
        day=day_phrase(latest.decided_at.date(), today),
        method=method_words(latest.conversation.method),
    )


def method_words(method: ConsentMethod) -> str:
    """Return how a decision was confirmed."""
    if method is ConsentMethod.SIGNED:
        return say("Interview", "signed")
    if method is ConsentMethod.TYPED:
        return say("Interview", "typed by the person")
    if method is ConsentMethod.THUMBPRINT:
        return say("Interview", "with a thumbprint")
    if method is ConsentMethod.GUARDIAN:
        return say("Interview", "with a guardian")
    return say("Interview", "spoken")
