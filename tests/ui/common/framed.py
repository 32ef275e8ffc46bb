"""The frame with one page of invented work in it."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldcase.ui.common.banner import SAFE_CONTACT_ICON, Banner
from fieldcase.ui.common.buttons import icon_button, quiet_button
from fieldcase.ui.common.card import Card
from fieldcase.ui.common.check import Check
from fieldcase.ui.common.chip import Chip, ChipText
from fieldcase.ui.common.choice_group import Choice, ChoiceGroup
from fieldcase.ui.common.fact_row import FactRow
from fieldcase.ui.common.layouts import VScroll, column, row
from fieldcase.ui.common.special_answers import SpecialAnswers
from fieldcase.ui.common.step_panel import Step, StepPanel, StepState
from fieldcase.ui.common.text import Heading, Kind, WrapLabel
from fieldcase.ui.common.tokens import Tone
from fieldcase.ui.shell.frame import AppFrame
from fieldcase.ui.shell.page import Crumb, PageAction, PageFooter, PageHeader


def nothing() -> None:
    """Do nothing."""


def framed_today() -> AppFrame:
    """Return the frame on a page like Today."""
    frame = AppFrame()
    frame.set_worker("Marta K.", "Case worker")
    frame.set_badge("exchange", 2)
    frame.add_page("today", _today())
    frame.set_header(
        "today",
        PageHeader(
            "Good morning, Marta",
            subtitle="Saturday 22 November · Everything on this computer is saved.",
            primary=PageAction("New intake", nothing, "plus"),
        ),
    )
    frame.set_page("today")
    return frame


def framed_intake() -> AppFrame:
    """Return the frame on a page like the interview."""
    frame = AppFrame()
    frame.set_worker("Marta K.", "Case worker")
    frame.add_page("cases/interview", _intake())
    frame.set_header(
        "cases/interview",
        PageHeader(
            "Interview",
            crumbs=(Crumb("NR-0147 Selam", nothing),),
            chips=(ChipText("Tigrinya · interpreter present", Tone.INFO, "translate"),),
            secondary=(PageAction("Ask in Tigrinya", nothing, "speaker-high"),),
            search=False,
        ),
    )
    frame.set_footer(
        "cases/interview",
        PageFooter(
            back=PageAction("Back", nothing, "arrow-left"),
            status="Saved on this computer 2 s ago",
            saved=True,
            secondary=(PageAction("Save and close", nothing),),
            primary=PageAction("Next: Work & control", nothing, "arrow-right", icon_after=True),
        ),
    )
    frame.set_page("cases/interview")
    return frame


def _today() -> QWidget:
    page = QWidget()
    page.setProperty("role", "plain")
    whole = row(page, gap=14)
    whole.setContentsMargins(24, 4, 18, 16)
    do = Card("Do today")
    for words, when, tone in (
        ("Call interpreter (Tigrinya)", "before 14:00", Tone.BAD),
        ("Hand over USB to Hope Medical", "at 16:30", Tone.WARN),
        ("Continue interview, section 4", "when ready", Tone.INFO),
    ):
        fact = FactRow(Check(words), "")
        fact.add_action(Chip(ChipText(when, tone)))
        fact.add_action(quiet_button("NR-0147 Selam"))
        do.add(fact)
    do.body.addStretch(1)
    whole.addWidget(do, 3)
    waiting = column(gap=12)
    waiting.addWidget(
        Banner(Tone.WARN, "Safe contact", "Never call. Text only, after 18:00.", SAFE_CONTACT_ICON)
    )
    steps = Card("Next steps", kind=Kind.H3)
    steps.add_to_header(icon_button("plus", "Add a step"))
    steps.add(
        FactRow(Check("Call interpreter"), "today", ruled=False),
        FactRow(Check("Health check"), "Mon 24", ruled=False),
    )
    waiting.addWidget(steps)
    waiting.addStretch(1)
    whole.addLayout(waiting, 2)
    return page


def _intake() -> QWidget:
    page = QWidget()
    page.setProperty("role", "plain")
    whole = row(page, gap=20)
    whole.setContentsMargins(18, 4, 18, 4)
    panel = StepPanel("Intake interview")
    titles = ("Before we start", "Immediate needs", "About you", "How you travelled", "Work and control")
    panel.show_steps([Step(t, StepState.DONE if n < 3 else StepState.OPEN) for n, t in enumerate(titles)], 3)
    panel.show_progress("4 of 8 · about 25 min left", 4, 8)
    whole.addWidget(panel, 2)
    inside = QWidget()
    questions: QVBoxLayout = column(inside, gap=8)
    for _ in range(3):
        questions.addWidget(Heading("Who arranged the journey?", Kind.QUESTION))
        questions.addWidget(WrapLabel("Choose what the person says. Do not ask for names here.", Kind.MUTED))
        words = ("Arranged it alone", "Someone they knew", "A recruiter or agency", "Someone met online")
        questions.addWidget(ChoiceGroup("Who", [Choice(w, w) for w in words]))
        questions.addWidget(SpecialAnswers())
        questions.addSpacing(16)
    questions.addStretch(1)
    whole.addWidget(VScroll(inside), 5)
    side = column(gap=12)
    side.addWidget(Banner(Tone.CONSENT, "Consent", "Interview: agreed today, spoken, Tigrinya."))
    side.addWidget(
        Banner(Tone.WARN, "Risk cue", "They may know who arranged it. Ask in Risk & safety, not here.")
    )
    side.addStretch(1)
    whole.addLayout(side, 2)
    return page
