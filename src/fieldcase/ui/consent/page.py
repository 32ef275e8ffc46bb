"""The consent page."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QMenu, QStackedWidget, QVBoxLayout, QWidget

from fieldcase.domain.errors import FieldCaseError
from fieldcase.forms.consent_pack import ConsentPack
from fieldcase.ui.common.binding import bind
from fieldcase.ui.common.layouts import VScroll, clear, column
from fieldcase.ui.common.message_block import MessageBlock
from fieldcase.ui.common.theme import look
from fieldcase.ui.consent.person_screen import PersonScreen
from fieldcase.ui.consent.taking_back_view import TakingBackView
from fieldcase.ui.consent.talk_view import TalkView
from fieldcase.ui.i18n import count, isolate, say
from fieldcase.ui.messages import difficulty_of
from fieldcase.ui.page import Page
from fieldcase.ui.shell.page import Crumb, PageAction, PageFooter, PageHeader
from fieldcase.viewmodels import destinations as to
from fieldcase.viewmodels.consent_taking_back import TakingBack
from fieldcase.viewmodels.consent_talk import ConsentTalk
from fieldcase.viewmodels.desk import Desk
from fieldcase.viewmodels.drafts import DraftKeeper

_BRIEF_BELOW = 900
"""Width of the page, at 100 % text, below which the buttons of the header say it in fewer words."""


class ConsentPage(Page):
    """The person decides on one side, the worker helps on the other; taking back is one button away."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._brief = False
        self._talk = ConsentTalk(desk)
        self._taking_back = TakingBack(desk)
        self._talk_view = TalkView(self._talk, desk)
        self._taking_back_view = TakingBackView(desk, self._taking_back)
        self._pages = QStackedWidget()
        self._message: QVBoxLayout = column()
        self._person_screen: PersonScreen | None = None
        self._shown: tuple[PageHeader, PageFooter] | None = None
        self._build()
        self._bind()

    def header(self) -> PageHeader:
        """Return the way back, the language of the person's side, the whole screen for the person."""
        state = self._talk.state
        crumbs: tuple[Crumb, ...] = ()
        if state.case is not None:
            alias = state.case.person.alias
            name = say("Consent", "{code} {alias}", code=isolate(state.case.code), alias=alias)
            crumbs = (Crumb(name.strip(), self._talk.go_back),)
        if self._is_taking_back():
            return PageHeader(say("Consent", "Withdraw or change"), crumbs, search=False)
        return PageHeader(
            say("Consent", "Consent"), crumbs, secondary=self._header_actions(state.pack), search=False
        )

    def footer(self) -> PageFooter:
        """Return how much is decided, the way back, the way to save."""
        if self._is_taking_back():
            return self._taking_back_footer()
        return PageFooter(
            back=PageAction(say("Consent", "Back"), self._talk.go_back, "arrow-left"),
            status=self._progress(),
            primary=PageAction(say("Consent", "Save this decision"), self._save, "check"),
        )

    def open_on(self, destination: to.Destination) -> None:
        """Talk about the case that *destination* names."""
        if isinstance(destination, to.ConsentPage):
            clear(self._message)
            self._pages.setCurrentIndex(0)
            self._talk.open(destination.case_id, destination.back_to_referral)
            self._talk_view.person.focus_open_card()

    def show_person_screen(self) -> None:
        """Give the person a screen without names or other cases."""
        if self._person_screen is None:
            self._person_screen = PersonScreen(self._talk)
            self._person_screen.destroyed.connect(self._forget_person_screen)
            self._person_screen.showFullScreen()
            self._person_screen.side.focus_open_card()

    def hideEvent(self, event: QHideEvent) -> None:
        """Close the person's screen when another page is shown."""
        super().hideEvent(event)
        if not event.spontaneous():
            self._close_person_screen()

    def _build(self) -> None:
        whole = column(self, gap=8)
        whole.setContentsMargins(18, 0, 18, 14)
        whole.addLayout(self._message)
        self._pages.addWidget(self._talk_view)
        self._pages.addWidget(VScroll(self._taking_back_view))
        whole.addWidget(self._pages, 1)

    def _bind(self) -> None:
        bind(self, self._talk.changed, lambda _: self._head())
        bind(self, self._taking_back.changed, lambda _: self._head())
        bind(self, self._talk.failed, self._explain)
        bind(self, self._taking_back.failed, self._explain)
        bind(self, self._desk.locked, lambda _: self._close_person_screen())
        self._talk_view.worker.take_back_wanted.connect(self._take_back)
        close = self._talk.close
        self.destroyed.connect(lambda *_: close())

    def _head(self) -> None:
        shown = (self.header(), self.footer())
        if shown != self._shown:
            self._shown = shown
            self.heading_changed.emit()

    def _save(self) -> None:
        clear(self._message)
        missing = self._talk.state.missing
        if missing:
            self._talk_view.show_missing(missing[0])
        else:
            self._talk.save()

    def _take_back(self) -> None:
        state = self._talk.state
        if state.case is not None:
            clear(self._message)
            self._taking_back.open(state.case.id, state.pack)
            self._pages.setCurrentIndex(1)
            self._taking_back_view.focus_first()
            self._head()

    def reopen(self, drafts: DraftKeeper) -> None:
        """Go on taking an agreement back, if that was interrupted."""
        del drafts
        state = self._talk.state
        if state.case is not None and self._taking_back.is_kept(state.case.id):
            self._take_back()

    def _back_to_talk(self) -> None:
        self._taking_back.leave()
        self._pages.setCurrentIndex(0)
        self._talk_view.person.focus_open_card()
        self._head()

    def _is_taking_back(self) -> bool:
        return self._pages.currentIndex() == 1

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose longer or shorter words for the header."""
        was_brief = self._brief
        super().resizeEvent(event)
        self._brief = self._is_brief()
        if self._brief is not was_brief:
            self._head()

    def _is_brief(self) -> bool:
        return self.width() < look().px(_BRIEF_BELOW)

    def _header_actions(self, pack: ConsentPack) -> tuple[PageAction, PageAction]:
        language = say("Consent", "Show in: {language}", language=self._language_name(pack))
        screen = say("Consent", "Full screen for the person")
        brief = self._is_brief()
        return (
            PageAction(
                pack.native_name if brief else language, self._choose_language, "translate", tooltip=language
            ),
            PageAction(
                say("Consent", "Full screen") if brief else screen,
                self.show_person_screen,
                "corners-out",
                tooltip=screen,
            ),
        )

    def _taking_back_footer(self) -> PageFooter:
        chosen = self._taking_back.state.chosen is not None
        return PageFooter(
            back=PageAction(say("Consent", "Back"), self._back_to_talk, "arrow-left"),
            status="" if chosen else say("Consent", "Choose what is taken back."),
            primary=PageAction(
                say("Consent", "Record this"),
                self._taking_back.record,
                "check",
                enabled=chosen,
            ),
        )

    def _progress(self) -> str:
        state = self._talk.state
        total, still_open = len(state.cards), state.open_cards
        if not still_open:
            return count("Consent", "All %n answered", total)
        return count(
            "Consent",
            "{answered} of {total} answered · %n still open",
            still_open,
            answered=total - still_open,
            total=total,
        )

    def _language_name(self, pack: ConsentPack) -> str:
        lists = self._desk.content.code_lists
        label = next(
            (
                lists.label("language", code.code, self._desk.language)
                for code in lists.codes("language")
                if code.tag == pack.language
            ),
            "",
        )
        return pack.native_name if label in {"", pack.native_name} else f"{pack.native_name}  {label}"

    def _choose_language(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        unserved = self._talk.state.without_words
        if unserved is not None:
            name = self._desk.content.code_lists.label("language", unserved.code, self._desk.language)
            menu.addAction(say("Consent", "{language}: no words yet", language=name)).setEnabled(False)
            menu.addSeparator()
        for tag, pack in self._desk.content.packs.items():
            action = menu.addAction(self._language_name(pack))
            action.setCheckable(True)
            action.setChecked(tag == self._talk.state.pack.language)
            action.triggered.connect(lambda _checked=False, chosen=tag: self._talk.show_in(chosen))
        # The button was just pressed, so it has the focus; the menu hangs from it.
        button = QApplication.focusWidget() or self
        menu.popup(button.mapToGlobal(QPoint(0, button.height())))

    def _explain(self, error: FieldCaseError) -> None:
        clear(self._message)
        self._message.addWidget(MessageBlock(difficulty_of(error)))

    def _close_person_screen(self) -> None:
        if self._person_screen is not None:
            self._person_screen.close()

    def _forget_person_screen(self) -> None:
        self._person_screen = None
