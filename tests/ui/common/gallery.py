"""Every small part on one page, with invented cases."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from fieldcase.domain.answers import AnswerState
from fieldcase.domain.dates import PartialDate
from fieldcase.ui.common.banner import SAFE_CONTACT_ICON, Banner
from fieldcase.ui.common.buttons import (
    danger_button,
    icon_button,
    primary_button,
    quiet_button,
    secondary_button,
)
from fieldcase.ui.common.card import Card, Well
from fieldcase.ui.common.check import Check
from fieldcase.ui.common.chip import Chip, ChipText
from fieldcase.ui.common.choice_group import Choice, ChoiceGroup
from fieldcase.ui.common.empty_state import EmptyState
from fieldcase.ui.common.fact_row import FactRow
from fieldcase.ui.common.icon_label import Pictogram
from fieldcase.ui.common.layouts import FlowLayout, VScroll, column, row
from fieldcase.ui.common.message_block import Difficulty, MessageBlock
from fieldcase.ui.common.note_edit import NoteEdit
from fieldcase.ui.common.partial_date_edit import PartialDateEdit
from fieldcase.ui.common.search_field import SearchField
from fieldcase.ui.common.segmented import Segment, Segmented
from fieldcase.ui.common.signature_pad import InkPoint, SignaturePad
from fieldcase.ui.common.special_answers import SpecialAnswers
from fieldcase.ui.common.step_panel import Step, StepPanel, StepState
from fieldcase.ui.common.text import Heading, Kind, WrapLabel
from fieldcase.ui.common.timeline import Timeline, TimelineEntry
from fieldcase.ui.common.tokens import Tone

ENGLISH = {
    "say": "Say: “You can skip any question. We can stop whenever you like.”",
    "question": "Who arranged the journey?",
    "hint": "Choose what the person says. Do not ask for names here.",
    "safe": "Safe contact",
    "safe_text": "Never call. Text only, after 18:00, do not mention the shelter.",
    "high": "High risk",
    "consent": "Consent: 3 of 5",
    "language": "Tigrinya · interpreter",
    "new": "New intake",
    "note": "Add note",
    "open": "Open",
    "withdraw": "Withdraw or change…",
    "step": "How you travelled",
    "entry": "Referral prepared for Hope Medical",
    "entry_text": "Purpose: health check. 5 of 41 answers shared. Waiting for USB hand-over.",
}
ARABIC = {
    "say": "قولي: «يمكنكِ تخطي أي سؤال. يمكننا التوقف متى شئتِ.»",
    "question": "من رتّب الرحلة؟",
    "hint": "اختاري ما يقوله الشخص. لا تسألي عن الأسماء هنا.",
    "safe": "التواصل الآمن",
    "safe_text": "لا تتصلوا بها. رسائل فقط، بعد 18:00، بدون ذكر المأوى.",
    "high": "خطر مرتفع",
    "consent": "الموافقة: 3 من 5",
    "language": "تغرينية · مترجمة",
    "new": "مقابلة جديدة",
    "note": "إضافة ملاحظة",
    "open": "فتح",
    "withdraw": "سحب أو تغيير…",
    "step": "كيف سافرتِ",
    "entry": "تجهيز إحالة إلى عيادة الأمل",
    "entry_text": "الغرض: فحص صحي. مشاركة 5 من 41 إجابة. بانتظار التسليم.",
}
CHOICES_ENGLISH = (
    "Arranged it alone",
    "Someone they knew",
    "A recruiter or agency",
    "Someone met online",
    "Family member",
    "Someone else…",
)
CHOICES_ARABIC = (
    "رتّبتها بنفسي",
    "شخص أعرفه",
    "وكالة أو سمسار",
    "عبر الإنترنت",
    "أحد أفراد العائلة",
    "شخص آخر",
)


def gallery(texts: dict[str, str]) -> QWidget:
    """Return the page; *texts* is ``ENGLISH`` or ``ARABIC``."""
    page = QWidget()
    page.setProperty("role", "page")
    whole: QHBoxLayout = row(page, gap=12, margins=16)
    whole.addLayout(_first(texts), 2)
    whole.addLayout(_second(texts), 3)
    whole.addLayout(_third(texts), 2)
    return page


def _first(texts: dict[str, str]) -> QVBoxLayout:
    side = column(gap=12)
    steps = StepPanel(texts["say"][:14])
    steps.show_steps(
        [
            Step(texts["step"], StepState.DONE),
            Step(texts["step"]),
            Step(texts["step"], StepState.STARTED),
            Step("Check & send"),
        ],
        1,
    )
    steps.show_progress(texts["consent"], 3, 5)
    side.addWidget(steps, 2)
    side.addWidget(
        Segmented(
            "Views",
            [
                Segment("mine", texts["note"]),
                Segment("attention", texts["high"]),
                Segment("all", texts["open"]),
            ],
        )
    )
    side.addWidget(SearchField(texts["note"], texts["note"], "funnel-simple"))
    card = Card(texts["open"])
    card.add_to_header(icon_button("plus", texts["new"]))
    done = Check(texts["hint"])
    done.setChecked(True)
    card.add(Check(texts["safe"]), done)
    side.addWidget(card)
    side.addWidget(
        EmptyState("paper-plane-tilt-duotone", texts["hint"], primary_button(texts["new"], "plus")), 1
    )
    return side


def _second(texts: dict[str, str]) -> QVBoxLayout:
    middle = column(gap=10)
    well = Well()
    well.add(WrapLabel(texts["say"], Kind.STRONG))
    middle.addWidget(well)
    middle.addWidget(Heading(texts["question"], Kind.QUESTION))
    middle.addWidget(WrapLabel(texts["hint"], Kind.MUTED))
    words = CHOICES_ARABIC if texts is ARABIC else CHOICES_ENGLISH
    group = ChoiceGroup(texts["question"], [Choice(str(n), word) for n, word in enumerate(words)])
    group.choose(["1"])
    middle.addWidget(group)
    many = ChoiceGroup(texts["hint"], [Choice("a", words[0]), Choice("b", words[4])], many=True, columns=0)
    many.choose(["b"])
    middle.addWidget(many)
    special = SpecialAnswers()
    special.show_state(AnswerState.PREFERS_NOT)
    middle.addWidget(special)
    dates = PartialDateEdit(texts["question"])
    dates.show_value(PartialDate(year=2025))
    middle.addWidget(dates)
    combo = QComboBox()
    combo.addItems(list(words))
    middle.addWidget(combo)
    note = NoteEdit(texts["hint"])
    note.setPlainText(texts["entry_text"])
    middle.addWidget(note)
    middle.addWidget(_signature(), 1)
    return middle


def _third(texts: dict[str, str]) -> QVBoxLayout:
    side = column(gap=10)
    chips = FlowLayout(gap=6)
    chips.addWidget(Chip(ChipText(texts["high"], Tone.BAD, "warning-circle")))
    chips.addWidget(Chip(ChipText(texts["consent"], Tone.CONSENT, "handshake-duotone")))
    chips.addWidget(Chip(ChipText(texts["language"], Tone.INFO, "translate")))
    chips.addWidget(Chip(ChipText(texts["open"], Tone.OK, "seal-check")))
    chips.addWidget(Chip(ChipText(texts["note"], Tone.WARN, "warning-fill")))
    side.addLayout(chips)
    buttons = FlowLayout(gap=8)
    for button in (
        primary_button(texts["new"], "plus"),
        secondary_button(texts["note"], "note-pencil"),
        quiet_button(texts["open"]),
        danger_button(texts["withdraw"], "arrow-counter-clockwise"),
        icon_button("eye-slash", "Hide"),
    ):
        buttons.addWidget(button)
    side.addLayout(buttons)
    side.addWidget(Banner(Tone.WARN, texts["safe"], texts["safe_text"], SAFE_CONTACT_ICON))
    side.addWidget(Banner(Tone.CONSENT, texts["consent"], texts["hint"]))
    side.addWidget(
        MessageBlock(
            Difficulty(texts["hint"], texts["safe_text"], texts["open"], "storage.vault_full"), on_copy=str
        )
    )
    side.addWidget(VScroll(_timeline(texts)), 1)
    facts = Card()
    facts.body.setSpacing(0)
    facts.add(
        FactRow(texts["safe"], texts["open"], "lock-fill"),
        FactRow(Check(texts["language"]), texts["consent"]),
    )
    side.addWidget(facts)
    bar = QProgressBar()
    bar.setValue(40)
    side.addWidget(bar)
    side.addWidget(Pictogram("home", 48))
    return side


def _timeline(texts: dict[str, str]) -> Timeline:
    timeline = Timeline()
    timeline.show_entries(
        [
            TimelineEntry(texts["entry"], "09:40", texts["entry_text"], "paper-plane-tilt", Tone.INFO, "a"),
            TimelineEntry(texts["consent"], "09:12", texts["hint"], "handshake", Tone.CONSENT, "b"),
            TimelineEntry(texts["high"], "19", texts["safe_text"], "warning-circle", Tone.BAD),
        ]
    )
    return timeline


def _signature() -> SignaturePad:
    pad = SignaturePad()
    wave = [(0.3, 0.7), (0.34, 0.45), (0.38, 0.7), (0.42, 0.4), (0.46, 0.72), (0.55, 0.5), (0.62, 0.6)]
    pad.show_strokes((tuple(InkPoint(x, y) for x, y in wave),))
    return pad
