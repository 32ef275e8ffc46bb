"""Places on the network: the list of them, and a form for a new one."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from fieldcase.domain.sending import ExchangePlace, PlaceKind
from fieldcase.ui.common.binding import bind
from fieldcase.ui.common.buttons import danger_button, quiet_button, secondary_button
from fieldcase.ui.common.card import Well
from fieldcase.ui.common.chip import Chip, ChipText
from fieldcase.ui.common.drafting import adopt_drafts, drop_drafts, set_scope
from fieldcase.ui.common.layouts import FlowLayout, clear, column, row
from fieldcase.ui.common.message_block import MessageBlock
from fieldcase.ui.common.text import Kind, WrapLabel
from fieldcase.ui.common.tokens import Tone
from fieldcase.ui.i18n import count, isolate, say
from fieldcase.ui.messages import difficulty_of, difficulty_of_code
from fieldcase.ui.settings.group import SettingsGroup
from fieldcase.ui.settings.place_form import PlaceForm
from fieldcase.viewmodels.drafts import DraftKeeper
from fieldcase.viewmodels.places_board import PlacesBoard

_PLACE = "settings:places"


def kind_words(kind: PlaceKind) -> str:
    """Return what a place is, in a few words."""
    words = {
        PlaceKind.WEBDAV: say("Places", "Web folder (WebDAV, Nextcloud)"),
        PlaceKind.SFTP: say("Places", "SFTP server"),
        PlaceKind.OBJECTS: say("Places", "Object store (S3)"),
        PlaceKind.MAIL: say("Places", "The office's mail server"),
    }
    return words[kind]


class PlacesGroup(SettingsGroup):
    """Off until somebody adds a place; each place can be left alone again."""

    def __init__(self, board: PlacesBoard, parent: QWidget | None = None) -> None:
        super().__init__(say("Places", "Places to exchange files"), "cloud-slash", parent)
        self._board = board
        self._list = column(gap=10)
        self._trouble = column(gap=0)
        self._add = FlowLayout()
        self._add_title = WrapLabel(say("Places", "Add a place"), Kind.STRONG)
        self._form: PlaceForm | None = None
        self._form_place = column(gap=0)
        self._build()
        bind(self, board.changed, lambda _: self.refresh())
        close = board.close
        self.destroyed.connect(lambda *_: close())
        board.load()

    def refresh(self) -> None:
        """Show every place, then the form if one is being described."""
        state = self._board.state
        clear(self._list)
        for place in state.sheet.places if state.sheet else ():
            users = state.sheet.used_by[place.id] if state.sheet else ()
            self._list.addWidget(self._card(place, len(users)))
        clear(self._trouble)
        if state.trouble is not None:
            self._trouble.addWidget(MessageBlock(difficulty_of(state.trouble)))
        self._show_form()

    def reopen(self, drafts: DraftKeeper) -> None:
        """Go on describing a place."""
        begun = next((kind for kind in PlaceKind if kind.value in drafts.forms_of(_PLACE)), None)
        if begun is not None and self._board.state.draft is None:
            self._begin(begun)

    def _build(self) -> None:
        set_scope(self, _PLACE)
        self.add(
            WrapLabel(
                say(
                    "Places",
                    "Partners can leave sealed files for each other at a place on the network. The place sees"
                    " only encrypted files with names that say nothing.",
                )
            ),
            WrapLabel(
                say("Places", "FieldCase speaks to no network before a place is added here."), Kind.MUTED
            ),
        )
        self.body.addLayout(self._list)
        self.body.addLayout(self._trouble)
        self.body.addWidget(self._add_title)
        for kind in PlaceKind:
            self._add.addWidget(secondary_button(kind_words(kind), "", partial(self._begin, kind)))
        self.body.addLayout(self._add)
        self.body.addLayout(self._form_place)

    def _begin(self, kind: PlaceKind) -> None:
        self._board.begin(kind)
        if self._form is not None:
            self._form.focus_first()

    def _show_form(self) -> None:
        draft = self._board.state.draft
        if draft is None:
            if self._form is not None:
                drop_drafts(self._form)
                clear(self._form_place)
                self._form = None
            return
        if self._form is None or self._form.kind is not draft.kind:
            clear(self._form_place)
            self._form = PlaceForm(self._board, draft.kind, kind_words(draft.kind))
            self._form_place.addWidget(self._form)
            adopt_drafts(self._form)
        self._form.show_trial(draft)

    def _card(self, place: ExchangePlace, users: int) -> Well:
        card = Well()
        top = row(gap=10)
        words = column(gap=2)
        words.addWidget(WrapLabel(isolate(place.label), Kind.STRONG))
        words.addWidget(WrapLabel(kind_words(place.kind), Kind.MUTED))
        words.addWidget(WrapLabel(count("Places", "Used for %n organisation(s)", users), Kind.MUTED))
        top.addLayout(words, 1)
        top.addWidget(Chip(_state(place)), 0, Qt.AlignmentFlag.AlignTop)
        card.body.addLayout(top)
        if place.trouble:
            card.body.addWidget(MessageBlock(difficulty_of_code(place.trouble)))
        card.body.addLayout(self._actions(place))
        return card

    def _actions(self, place: ExchangePlace) -> FlowLayout:
        actions = FlowLayout()
        other = not place.enabled
        words = say("Places", "Use it again") if other else say("Places", "Leave it alone")
        actions.addWidget(quiet_button(words, "", lambda: self._board.switch(place.id, enabled=other)))
        remove = danger_button(say("Places", "Forget this place"), "", lambda: self._board.remove(place.id))
        remove.setAccessibleDescription(place.label)
        actions.addWidget(remove)
        return actions


def _state(place: ExchangePlace) -> ChipText:
    if not place.enabled:
        return ChipText(say("Places", "left alone"), Tone.NEUTRAL)
    if place.trouble:
        return ChipText(say("Places", "not reached"), Tone.WARN)
    if place.looked_at is None:
        return ChipText(say("Places", "not used yet"), Tone.NEUTRAL)
    return ChipText(say("Places", "reached"), Tone.OK)
