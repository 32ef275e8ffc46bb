"""The page of the notebook's own forms."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSize, QTimer
from PySide6.QtWidgets import QLineEdit, QWidget

from fieldcase.domain.errors import FieldCaseError
from fieldcase.forms.own_form import OwnForm
from fieldcase.services.own_forms import KeptForm
from fieldcase.ui.common.binding import bind
from fieldcase.ui.common.buttons import Button, primary_button, quiet_button, secondary_button
from fieldcase.ui.common.card import Card
from fieldcase.ui.common.chip import Chip, ChipText
from fieldcase.ui.common.clipboard import copy_text
from fieldcase.ui.common.drafting import drop_drafts, keep_draft, set_scope
from fieldcase.ui.common.fact_row import FactRow
from fieldcase.ui.common.file_dialogs import choose_file
from fieldcase.ui.common.layouts import FlowLayout, VScroll, clear, column
from fieldcase.ui.common.message_block import MessageBlock
from fieldcase.ui.common.text import Heading, Kind, WrapLabel
from fieldcase.ui.common.theme import look
from fieldcase.ui.common.tokens import CONTENT_WIDTH, Tone
from fieldcase.ui.forms.builder import Builder
from fieldcase.ui.forms.import_card import ImportCard
from fieldcase.ui.i18n import say
from fieldcase.ui.intake.section_view import SectionView
from fieldcase.ui.messages import difficulty_of
from fieldcase.ui.page import Page
from fieldcase.ui.shell.page import Crumb, PageHeader
from fieldcase.viewmodels import destinations as to
from fieldcase.viewmodels.desk import Desk
from fieldcase.viewmodels.drafts import DraftKeeper
from fieldcase.viewmodels.own_forms import PLACE, OwnForms

ChooseWorkbook = Callable[[QWidget], Path | None]

_SETTLED_MILLISECONDS = 150
"""A preview that has just been made makes the page longer only when Qt has laid all of it out."""


def ask_for_workbook(parent: QWidget) -> Path | None:
    """Let somebody choose a spreadsheet."""
    return choose_file(parent, say("Forms", "Choose a spreadsheet"), say("Forms", "Spreadsheets (*.xlsx)"))


class FormsPage(Page):
    """What there is, what a spreadsheet would bring, the form being changed, a preview."""

    def __init__(
        self, desk: Desk, choose: ChooseWorkbook = ask_for_workbook, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._choose = choose
        self._forms = OwnForms(desk)
        self._trouble = column(gap=8)
        self._changing = column(gap=14)
        self._list = Card(say("Forms", "Forms of this notebook"), "clipboard-text-duotone")
        self._title = QLineEdit()
        self._new = Card(say("Forms", "Another form"), "plus")
        self._others = WrapLabel(
            say("Forms", "Whoever looks after the data of your organisation makes and changes forms."),
            Kind.MUTED,
        )
        self._builder: Builder | None = None
        self._preview = column(gap=14)
        self._scroll = VScroll()
        self._previewed: OwnForm | None = None
        self._build()
        self._bind()

    def header(self) -> PageHeader:
        """Return the way back to the settings."""
        crumbs = (Crumb(say("Settings", "Settings"), lambda: self._desk.go(to.SettingsPage())),)
        return PageHeader(say("Forms", "Forms"), crumbs, search=False)

    def open_on(self, destination: to.Destination) -> None:
        """Read what there is."""
        del destination
        self._forms.load()
        self._import.setFocus()

    def reopen(self, drafts: DraftKeeper) -> None:
        """Open the rules somebody was in the middle of."""
        if self._builder is not None:
            self._builder.reopen(drafts.forms_of(PLACE))

    def minimumSizeHint(self) -> QSize:
        """Return room for one column."""
        return QSize(420, 240)

    def _build(self) -> None:
        set_scope(self, PLACE)
        self._fill_new()
        inside = QWidget()
        inside.setMaximumWidth(look().px(CONTENT_WIDTH))
        content = column(inside, gap=14)
        content.setContentsMargins(4, 4, 12, 16)
        for layout in (self._trouble, self._changing):
            content.addLayout(layout)
        content.addWidget(self._list)
        content.addWidget(self._others)
        content.addWidget(self._new)
        content.addLayout(self._preview)
        content.addStretch(1)
        self._scroll.show_content(inside)
        outer = column(self)
        outer.setContentsMargins(18, 0, 18, 8)
        outer.addWidget(self._scroll)

    def _fill_new(self) -> None:
        card = self._new
        card.add(
            WrapLabel(
                say(
                    "Forms",
                    "Import a spreadsheet made for ODK or KoboToolbox (XLSForm), or begin with a title."
                    " Everything that would be left out is shown before anything is kept.",
                ),
                Kind.MUTED,
            )
        )
        self._import = primary_button(
            say("Forms", "Import a spreadsheet"), "upload-simple", self._choose_file
        )
        self._title.setPlaceholderText(say("Forms", "Title of a new form"))
        self._title.setAccessibleName(say("Forms", "Title of a new form"))
        self._title.setMaxLength(200)
        keep_draft(self._title, "new.title")
        holder = QWidget()
        holder.setProperty("role", "plain")
        flow = FlowLayout(holder, gap=8)
        flow.addWidget(self._import)
        flow.addWidget(secondary_button(say("Forms", "Begin a form"), "plus", self._begin))
        card.add(self._title, holder)
        card.hide()

    def _bind(self) -> None:
        bind(self, self._forms.changed, lambda _: self._repaint())
        bind(self, self._forms.failed, self._show_trouble)
        close = self._forms.close
        self.destroyed.connect(lambda *_: close())

    def _repaint(self) -> None:
        clear(self._trouble)
        self._new.setVisible(self._forms.may_change)
        self._others.setVisible(not self._forms.may_change)
        self._repaint_list()
        if self._builder is not None and self._forms.draft is not None:
            self._builder.show_draft()
        else:
            clear(self._changing)
            self._builder = None
            self._put_changing()

    def _put_changing(self) -> None:
        if self._forms.imported is not None:
            card = ImportCard(self._forms.imported)
            card.decided.connect(lambda take: self._forms.decide(take=take))
            self._changing.addWidget(card)
        if self._forms.draft is not None:
            self._builder = Builder(self._forms)
            self._builder.preview_wanted.connect(self._preview_draft)
            self._changing.addWidget(self._builder)

    def _repaint_list(self) -> None:
        body = self._list.body
        while body.count() > 1:
            item = body.takeAt(body.count() - 1)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        if not self._forms.forms:
            self._list.add(WrapLabel(_none_words(), Kind.MUTED))
        for kept in self._forms.forms:
            self._list.add(self._row(kept))

    def _row(self, kept: KeptForm) -> QWidget:
        form = kept.own.form
        holder = QWidget()
        holder.setProperty("role", "plain")
        lines = column(holder, gap=4)
        fact = FactRow(
            form.title,
            say("Settings", "version {number}", number=form.version),
            "clipboard-text",
            ruled=False,
        )
        words = say("Forms", "Offered") if kept.offered else say("Forms", "Not offered")
        fact.add_action(Chip(ChipText(words, Tone.OK if kept.offered else Tone.NEUTRAL)))
        lines.addWidget(fact)
        buttons = QWidget()
        buttons.setProperty("role", "plain")
        flow = FlowLayout(buttons, gap=6)
        flow.addWidget(quiet_button(say("Forms", "Preview"), "eye", lambda: self._show_preview(kept.own)))
        for button in self._changes(kept) if self._forms.may_change else ():
            flow.addWidget(button)
        lines.addWidget(buttons)
        return holder

    def _changes(self, kept: KeptForm) -> tuple[Button, ...]:
        turn = say("Forms", "Offer no longer") if kept.offered else say("Forms", "Offer again")
        return (
            quiet_button(say("Forms", "Change"), "pencil-simple", lambda: self._forms.change(kept.own)),
            quiet_button(turn, "swap", lambda: self._forms.offer(kept.own.form.id, offered=not kept.offered)),
        )

    def _show_preview(self, own: OwnForm) -> None:
        clear(self._preview)
        if self._previewed is own:
            self._previewed = None
            return
        self._previewed = own
        filled = self._forms.preview(own)
        heading = Heading(say("Forms", "Preview: nothing here is kept"), Kind.H2)
        self._preview.addWidget(heading)
        for place in range(len(filled.sections)):
            card = Card(filled.section_text(place).title)
            card.add(SectionView(filled, place, None, card))
            self._preview.addWidget(card)
        QTimer.singleShot(_SETTLED_MILLISECONDS, heading, lambda: self._scroll_to(heading))

    def _scroll_to(self, heading: QWidget) -> None:
        bar = self._scroll.verticalScrollBar()
        bar.setValue(bar.maximum())
        self._scroll.ensureWidgetVisible(heading)

    def _preview_draft(self) -> None:
        if self._forms.draft is not None:
            self._previewed = None
            self._show_preview(self._forms.draft)

    def _choose_file(self) -> None:
        path = self._choose(self)
        if path is not None:
            self._forms.read_file(path)

    def _begin(self) -> None:
        title = self._title.text().strip()
        if not title:
            self._title.setFocus()
            return
        self._title.clear()
        drop_drafts(self._title)
        self._forms.begin(title, say("Forms", "What would you like to tell?"))

    def _show_trouble(self, error: FieldCaseError) -> None:
        clear(self._trouble)
        self._trouble.addWidget(MessageBlock(difficulty_of(error), on_copy=copy_text))


def _none_words() -> str:
    return say("Forms", "None yet. The intake and the screenings are always there.")
