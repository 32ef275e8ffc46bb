"""The page on which one person is erased: what goes, what stays, two people, two steps."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from fieldcase.domain.erasing import Ground
from fieldcase.services.erasing import ErasureSheet
from fieldcase.ui.cases.erasing_words import copy_words, ground_words, part_words, what_else_goes, what_stays
from fieldcase.ui.cases.phrases import case_name
from fieldcase.ui.cases.trouble import Trouble
from fieldcase.ui.common.banner import Banner
from fieldcase.ui.common.binding import bind
from fieldcase.ui.common.buttons import secondary_button
from fieldcase.ui.common.card import Card
from fieldcase.ui.common.choice_group import Choice, ChoiceGroup
from fieldcase.ui.common.icon_label import IconLabel
from fieldcase.ui.common.layouts import clear, column, row, sheet
from fieldcase.ui.common.text import Kind, WrapLabel
from fieldcase.ui.common.tokens import Tone
from fieldcase.ui.i18n import isolate, say
from fieldcase.ui.page import Page
from fieldcase.ui.shell.page import Crumb, PageAction, PageFooter, PageHeader
from fieldcase.ui.tab_order import read_in_order
from fieldcase.ui.unlock.hold_button import HoldButton
from fieldcase.viewmodels import destinations as to
from fieldcase.viewmodels.desk import Desk
from fieldcase.viewmodels.erasing_person import ErasingPerson

HOLD_SECONDS = 3


class ErasingPage(Page):
    """Nothing goes before somebody else typed the code and held the button down."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._book = ErasingPerson(desk)
        self._trouble = Trouble()
        self._where = Banner(Tone.WARN, "")
        self._goes = Card(say("Erasing", "This goes, for good"), "eraser", kind=Kind.H3)
        self._stays = Card(say("Erasing", "This stays"), "check-circle", kind=Kind.H3)
        self._others = Card(say("Erasing", "Others have a copy"), "paper-plane-tilt", kind=Kind.H3)
        self._why = Card(say("Erasing", "Why is the person erased?"), kind=Kind.H3)
        self.ground = ChoiceGroup(say("Erasing", "Why is the person erased?"), [], columns=1)
        self._do = Card(say("Erasing", "Erase now"), kind=Kind.H3)
        self.typed = QLineEdit()
        self.erase = HoldButton("", HOLD_SECONDS, "eraser")
        self._lists = {card: column(gap=6) for card in (self._goes, self._stays, self._others, self._why)}
        self._asked_for: bool | None = None
        self._build()
        self._bind()

    def header(self) -> PageHeader:
        """Name the case before the page."""
        sheet = self._book.sheet
        crumbs = (Crumb(case_name(sheet.case), self._book.go_back),) if sheet is not None else ()
        return PageHeader(say("Erasing", "Erase a person"), crumbs, search=False)

    def footer(self) -> PageFooter:
        """Return the first step, or the way back from it."""
        back = PageAction(say("Erasing", "Back"), self._book.go_back, "arrow-left")
        sheet = self._book.sheet
        if self._book.is_under_way:
            return PageFooter(status=say("Erasing", "Erasing…"))
        if sheet is None:
            return PageFooter(back=back)
        if sheet.request is not None:
            keep = PageAction(say("Erasing", "Keep the person after all"), self._book.withdraw)
            return PageFooter(back=back, secondary=(keep,))
        may_ask = bool(self.ground.chosen()) and not sheet.held
        ask = PageAction(
            say("Erasing", "Ask to erase"), self._ask, "arrow-right", enabled=may_ask, icon_after=True
        )
        return PageFooter(back=back, primary=ask)

    def open_on(self, destination: to.Destination) -> None:
        """Show a case; what was typed before counts no more."""
        if isinstance(destination, to.ErasingPage):
            self._trouble.settle()
            self.typed.clear()
            self._asked_for = None
            self._book.open(destination.case_id)

    def _build(self) -> None:
        body = sheet(self)
        for card, lines in self._lists.items():
            card.body.addLayout(lines)
        self._recall = secondary_button(
            say("Erasing", "Ask them to delete it…"), "paper-plane-tilt", self._book.show_copies
        )
        self._others.body.addWidget(self._recall, 0, Qt.AlignmentFlag.AlignLeft)
        self._asked = WrapLabel("", Kind.STRONG)
        self._do.add(self._asked, self.typed)
        self._do.body.addWidget(self.erase, 0, Qt.AlignmentFlag.AlignLeft)
        for part in (self._trouble, self._where, self._goes, self._stays, self._others, self._why, self._do):
            body.addWidget(part)
            part.hide()
        body.addStretch(1)

    def _bind(self) -> None:
        bind(self, self._book.changed, lambda _: self._repaint())
        bind(self, self._book.failed, self._trouble.show_error)
        self.typed.textChanged.connect(self._repaint_button)
        self.erase.held.connect(lambda: self._book.erase(self.typed.text()))
        self.destroyed.connect(lambda *_, close=self._book.close: close())

    def _repaint(self) -> None:
        sheet = self._book.sheet
        if sheet is None:
            return
        self._trouble.settle()
        self._show_where(sheet)
        counted = [part_words(part, number) for part, number in sheet.counts.items()]
        _show_lines(self._lists[self._goes], [*counted, *what_else_goes()], "minus", "bad")
        _show_lines(self._lists[self._stays], list(what_stays()), "check", "ok")
        copies = [copy_words(copy) for copy in sheet.copies]
        if sheet.copies_elsewhere:
            copies.append(
                say("Erasing", "Backups on sticks or in other places: delete them, or make them anew.")
            )
        _show_lines(self._lists[self._others], copies, "file-lock", "warn")
        self._show_grounds(sheet)
        self._show_code()
        for card in (self._goes, self._stays):
            card.show()
        self._others.setVisible(bool(copies))
        self._recall.setVisible(bool(sheet.copies))
        self._why.setVisible(sheet.request is None and not sheet.held)
        self._do.setVisible(self._book.may_do_it)
        read_in_order(self)
        self.heading_changed.emit()
        asked_for = sheet.request is not None
        if asked_for is not self._asked_for:
            self._asked_for = asked_for
            self._focus_first()

    def _focus_first(self) -> None:
        if not self._why.isHidden():
            self.ground.focus_first()
        elif not self._do.isHidden():
            self.typed.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_where(self, sheet: ErasureSheet) -> None:
        self._where.setVisible(bool(sheet.held or sheet.request))
        if self._book.is_under_way:
            self._where.say(say("Erasing", "The person is being erased"), _what_goes_on())
        elif sheet.held:
            self._where.say(say("Erasing", "This case has to be kept"), sheet.held)
        elif sheet.request is not None:
            title = say(
                "Erasing",
                "{worker} asks to erase this person: {ground}",
                worker=sheet.asked_by,
                ground=ground_words(sheet.request.ground),
            )
            self._where.say(title, _who_does_it(sheet))

    def _show_grounds(self, sheet: ErasureSheet) -> None:
        chosen = self.ground.chosen()
        clear(self._lists[self._why])
        self.ground = ChoiceGroup(
            say("Erasing", "Why is the person erased?"),
            [Choice(one.value, ground_words(one)) for one in sheet.grounds],
            columns=1,
        )
        self.ground.choose(chosen)
        self.ground.changed.connect(self.heading_changed)
        self._lists[self._why].addWidget(self.ground)

    def _show_code(self) -> None:
        words = say("Erasing", "Type the code of the case: {code}", code=isolate(self._book.code))
        self._asked.setText(words)
        self.typed.setAccessibleName(words)
        self.erase.say(say("Erasing", "Hold to erase this person for good"))
        self._repaint_button()

    def _repaint_button(self) -> None:
        typed = self.typed.text().strip().upper()
        self.erase.setEnabled(bool(typed) and typed == self._book.code and self._book.may_do_it)

    def _ask(self) -> None:
        chosen = self.ground.chosen()
        if chosen:
            self._book.ask(Ground(chosen[0]))


def _what_goes_on() -> str:
    return say(
        "Erasing",
        "First every row, then old pages, keys and backups. Among a hundred thousand cases this takes a"
        " minute; other pages wait for it. Whatever interrupts it, the next start finishes it.",
    )


def _who_does_it(sheet: ErasureSheet) -> str:
    if sheet.may_erase:
        return say("Erasing", "You can do it below. It cannot be taken back.")
    if sheet.seconds:
        return say("Erasing", "One of them does it: {names}", names=", ".join(sheet.seconds))
    return say("Erasing", "A supervisor or data officer does it; there is none in this notebook yet.")


def _show_lines(place: QVBoxLayout, lines: list[str], icon: str, colour: str) -> None:
    clear(place)
    for words in lines:
        line = row(gap=8)
        line.addWidget(IconLabel(icon, 18, colour, in_line=True), 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(WrapLabel(words), 1)
        place.addLayout(line)
