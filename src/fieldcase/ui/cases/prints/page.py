"""A paper about a case: which one, for whom, what stands on it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget

from fieldcase.domain.consent import Purpose
from fieldcase.domain.prints import PrintKind, WhyLeftOut
from fieldcase.domain.safety import with_names
from fieldcase.ui.cases.phrases import case_name, print_words
from fieldcase.ui.cases.prints.preview import FolderChooser, PaperPreview
from fieldcase.ui.cases.prints.wording import PaperWords
from fieldcase.ui.cases.side_cards import SafeContactCard
from fieldcase.ui.cases.trouble import Trouble
from fieldcase.ui.common.banner import Banner
from fieldcase.ui.common.binding import bind
from fieldcase.ui.common.card import Card
from fieldcase.ui.common.check import Check
from fieldcase.ui.common.drafting import drop_drafts, keep_draft, set_scope, settle_drafts
from fieldcase.ui.common.file_dialogs import choose_folder
from fieldcase.ui.common.layouts import clear, column, row, sheet
from fieldcase.ui.common.segmented import Segment, Segmented
from fieldcase.ui.common.text import Heading, Kind, WrapLabel
from fieldcase.ui.common.theme import look
from fieldcase.ui.common.tokens import Tone
from fieldcase.ui.i18n import say
from fieldcase.ui.page import Page
from fieldcase.ui.shell.page import Crumb, PageHeader
from fieldcase.viewmodels import destinations as to
from fieldcase.viewmodels.desk import Desk
from fieldcase.viewmodels.person_sheet import has_paper
from fieldcase.viewmodels.prints import KINDS, Prints

_MOST_LETTERS = 80
_INDENT = 26


class PrintPage(Page):
    """Asks what and for whom first; shows every line before it is printed."""

    def __init__(self, desk: Desk, fonts: Path, choose: FolderChooser = choose_folder) -> None:
        super().__init__()
        self._desk = desk
        self._prints = Prints(desk, fonts, PaperWords(desk), leftward=look().mirrored)
        self._kinds = Segmented(say("Prints", "Which paper"), _kinds())
        self._contact = SafeContactCard()
        self._safe = Check(say("Prints", "I asked: paper is safe for the person to have"))
        self._nobody = Banner(Tone.WARN, say("Prints", "The person has not asked for a copy of this plan"))
        self._languages, self._purposes = QComboBox(), QComboBox()
        self._recipient = QLineEdit()
        self._language_label = self._purpose_label = self._recipient_label = Heading("", Kind.H3)
        self._about_language = WrapLabel("", Kind.MUTED)
        self._parts: QVBoxLayout = column(gap=2)
        self._checks: dict[str, Check] = {}
        self._left_out = Banner(Tone.INFO, say("Prints", "Does not stand on the paper"))
        self._trouble = Trouble()
        self._preview = PaperPreview(self._prints, choose)
        self._build()
        self._bind()

    def header(self) -> PageHeader:
        """Return the way back to the case."""
        facts = self._prints.facts
        name = case_name(facts.case) if facts is not None else say("Cases", "Cases")
        return PageHeader(say("Prints", "On paper"), (Crumb(name, self._go_back),), search=False)

    def open_on(self, destination: to.Destination) -> None:
        """Begin the paper it names."""
        if isinstance(destination, to.PrintPage):
            self._trouble.settle()
            self._preview.begin()
            self._recipient.clear()
            set_scope(self, f"case:{destination.case_id}")
            settle_drafts(self)
            self._purposes.setCurrentIndex(0)
            self._prints.open(destination.case_id, destination.kind)
            self._kinds.focus_choice()

    def destination(self) -> to.Destination | None:
        """Return the paper that is made, so that unlocking comes back to it."""
        facts = self._prints.facts
        return to.PrintPage(facts.case.id, self._prints.wanted.kind) if facts is not None else None

    def draft_restored(self) -> None:
        """Make the paper for whom it was to be."""
        self._name()

    def _go_back(self) -> None:
        facts = self._prints.facts
        if facts is not None:
            self._desk.go(to.CasesPage(facts.case.id, to.CaseTab.PLAN))

    def _build(self) -> None:
        layout = sheet(self)
        what = Card(say("Prints", "What, and for whom"))
        what.add(self._kinds)
        self._language_label = _field(what, say("Sheet", "Language of the person"), self._languages)
        what.add(self._about_language)
        self._recipient_label = _field(what, say("Prints", "For whom"), self._recipient)
        self._purpose_label = _field(what, say("Prints", "Does it leave the office?"), self._purposes)
        self._recipient.setMaxLength(_MOST_LETTERS)
        keep_draft(self._recipient, "print.recipient")
        keep_draft(self._purposes, "print.purpose")
        for pack in self._prints.packs:
            self._languages.addItem(pack.native_name, pack.language)
        self._fill_purposes()
        what.add(Heading(say("Prints", "What stands on it"), Kind.H3))
        what.body.addLayout(self._parts)
        what.add(self._safe)
        for widget in (self._trouble, self._contact, self._nobody, what, self._left_out):
            layout.addWidget(widget)
        paper = Card()
        paper.add(self._preview)
        layout.addWidget(paper)
        layout.addStretch(1)

    def _fill_purposes(self) -> None:
        self._purposes.addItem(say("Prints", "No, it stays in our team"), "")
        lists = self._desk.content.code_lists
        for purpose in Purpose:
            label = lists.label("purpose", purpose.value, self._desk.language)
            self._purposes.addItem(say("Prints", "Yes, for: {purpose}", purpose=label), purpose.value)

    def _bind(self) -> None:
        bind(self, self._prints.changed, self._repaint)
        bind(self, self._prints.saved, lambda _: drop_drafts(self))
        bind(self, self._prints.printed, lambda _: drop_drafts(self))
        bind(self, self._prints.failed, self._trouble.show_error)
        self._kinds.chosen.connect(self._choose)
        self._languages.activated.connect(lambda _: self._prints.speak(self._languages.currentData()))
        self._recipient.editingFinished.connect(self._name)
        self._purposes.activated.connect(lambda _: self._name())
        self._safe.clicked.connect(lambda on: self._prints.say_safe(safe=on))

    def _choose(self, code: str) -> None:
        self._trouble.settle()
        self._preview.begin()
        self._prints.choose(PrintKind(code))

    def _name(self) -> None:
        code = str(self._purposes.currentData() or "")
        purpose = Purpose(code) if code else None
        if (self._recipient.text(), purpose) != (self._prints.wanted.recipient, self._prints.wanted.purpose):
            self._trouble.settle()
            self._prints.name(self._recipient.text(), purpose)

    def _repaint(self, _: object = None) -> None:
        facts = self._prints.facts
        if facts is None:
            return
        self._kinds.choose(self._prints.wanted.kind.value)
        self._contact.show_rule(with_names(facts.case.safe_contact, facts.kept_from))
        self._nobody.setVisible(self._prints.nobody_wants_a_copy)
        personal, summary = self._prints.is_for_the_person, self._prints.wanted.kind is PrintKind.SUMMARY
        self._languages.setCurrentIndex(self._languages.findData(self._prints.pack.language))
        language_words = self._language_words()
        self._about_language.setText(language_words)
        for widget, shown in (
            (self._language_label, personal),
            (self._languages, personal),
            (self._about_language, personal and bool(language_words)),
            (self._safe, personal),
            (self._recipient_label, not personal),
            (self._recipient, not personal),
            (self._purpose_label, summary),
            (self._purposes, summary),
        ):
            widget.setVisible(shown)
        self._safe.setChecked(self._prints.wanted.asked_whether_safe)
        self._repaint_parts()
        self._repaint_left_out()
        self._preview.let_go(possible=self._prints.may_go)
        self.heading_changed.emit()

    def _language_words(self) -> str:
        facts = self._prints.facts
        spoken = facts.case.person.primary_language if facts is not None else ""
        if spoken and not has_paper(self._desk, spoken):
            label = self._desk.content.code_lists.label("language", spoken, self._desk.language)
            return say(
                "Prints",
                "There is no paper in this language yet: {language}. Choose one they read, or tell it.",
                language=label,
            )
        if self._prints.pack.reviewed:
            return ""
        return say("Sheet", "Nobody who speaks this language from home has checked these words yet.")

    def _repaint_parts(self) -> None:
        wanted: dict[str, str] = {}
        for part in self._prints.parts:
            wanted |= {part.code: part.heading, **{line: line.removeprefix("• ") for line in part.lines}}
        if {code: check.words() for code, check in self._checks.items()} != wanted:
            clear(self._parts)
            self._checks = {code: Check(heading) for code, heading in wanted.items()}
            for code, check in self._checks.items():
                check.clicked.connect(lambda on, part=code: self._prints.leave_out(part, out=not on))
                line = row(gap=0)
                line.addSpacing(_INDENT if code.startswith("• ") else 0)
                line.addWidget(check, 1)
                self._parts.addLayout(line)
        self._tick_parts(self._prints.wanted.without)

    def _tick_parts(self, without: frozenset[str]) -> None:
        for part in self._prints.parts:
            stands = part.code not in without
            self._checks[part.code].setChecked(stands)
            for line in part.lines:
                self._checks[line].setChecked(stands and line not in without)
                self._checks[line].setEnabled(stands)

    def _repaint_left_out(self) -> None:
        lines = [
            say("Prints", "{line} ({why})", line=one.line.removeprefix("• "), why=why_words(one.why))
            for one in self._prints.left_out
        ]
        self._left_out.setVisible(bool(lines))
        self._left_out.say(say("Prints", "Does not stand on the paper"), "\n".join(lines))


def why_words(why: WhyLeftOut) -> str:
    """Return why a line does not stand on the paper."""
    words = {
        WhyLeftOut.NAMES_SOMEBODY: say("Prints", "names somebody who must not know"),
        WhyLeftOut.ORGANISATION: say("Prints", "names an organisation"),
        WhyLeftOut.RISKY_WORD: say(
            "Prints", "a word in it could be dangerous; say it in other words in the plan"
        ),
        WhyLeftOut.ADDRESS: say("Prints", "an address that never leaves"),
        WhyLeftOut.NOT_AGREED: say("Prints", "the person has not agreed to share it for this"),
    }
    return words[why]


def _field(card: Card, label: str, field: QWidget) -> Heading:
    heading = Heading(label, Kind.H3)
    heading.setBuddy(field)
    field.setAccessibleName(label)
    card.add(heading, field)
    return heading


def _kinds() -> list[Segment]:
    return [Segment(kind.value, print_words(kind)) for kind in KINDS]
