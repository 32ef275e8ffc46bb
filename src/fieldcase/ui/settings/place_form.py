"""Describe a place on the network, try it, keep it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from fieldcase.domain.sending import ExchangePlace, PlaceKind, PlaceSettings, longest
from fieldcase.ui.common.banner import Banner
from fieldcase.ui.common.buttons import primary_button, quiet_button, secondary_button
from fieldcase.ui.common.card import Well
from fieldcase.ui.common.drafting import keep_draft
from fieldcase.ui.common.layouts import FlowLayout, clear, column
from fieldcase.ui.common.secret import SECRET
from fieldcase.ui.common.text import Kind, WrapLabel
from fieldcase.ui.common.tokens import Tone
from fieldcase.ui.i18n import isolate, say
from fieldcase.viewmodels.places_board import PlaceDraft, PlacesBoard

_LINES = {
    PlaceKind.WEBDAV: ("url", "user", "password"),
    PlaceKind.SFTP: ("host", "port", "folder", "user", "password"),
    PlaceKind.OBJECTS: ("url", "bucket", "region", "user", "password"),
    PlaceKind.MAIL: ("host", "port", "user", "password", "sender"),
}
"""Which lines a kind of place needs, in the order people are told them."""

_LAST_PORT = 65_535
_LONGEST_LINE = 2000

_BLOCKS = {
    PlaceKind.WEBDAV: ("own_ca_pem",),
    PlaceKind.SFTP: ("private_key",),
    PlaceKind.OBJECTS: ("own_ca_pem",),
    PlaceKind.MAIL: ("own_ca_pem",),
}


class PlaceForm(Well):
    """A line for each thing the place needs; *keep* waits until it was tried."""

    def __init__(
        self, board: PlacesBoard, kind: PlaceKind, title: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(title, parent=parent)
        self.kind = kind
        self._board = board
        self._label = QLineEdit()
        self._lines = {name: QLineEdit() for name in _LINES[kind]}
        self._blocks = {name: QPlainTextEdit() for name in _BLOCKS[kind]}
        self._told = column(gap=6)
        self._try = secondary_button(say("Places", "Try it"), "", self._try_it)
        self._keep = primary_button(say("Places", "Keep this place"), "check", self._board.keep)
        self._build()

    def draft_restored(self) -> None:
        """Describe the place as it came back; passwords are typed again."""
        self._describe()

    def show_trial(self, draft: PlaceDraft) -> None:
        """Show how far the trial is."""
        self._try.setEnabled(not draft.trying)
        self._try.setText(say("Places", "Trying…") if draft.trying else say("Places", "Try it"))
        self._keep.setEnabled(draft.tried and bool(draft.label.strip()))
        clear(self._told)
        if draft.tried:
            self._told.addWidget(Banner(Tone.OK, say("Places", "The place answered and let us in.")))
        elif draft.host_key is not None and not draft.settings.host_key:
            self._ask_about_key(draft.host_key.fingerprint)

    def focus_first(self) -> None:
        """Put the caret into the first line."""
        self._label.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build(self) -> None:
        self._line(say("Places", "What you call it"), self._label)
        for name, line in self._lines.items():
            self._line(_words(self.kind, name), line)
        for name, block in self._blocks.items():
            block.setTabChangesFocus(True)
            block.setProperty(SECRET, name == "private_key")
            block.setFixedHeight(self.fontMetrics().lineSpacing() * 4)
            self._line(_words(self.kind, name), block)
            block.textChanged.connect(self._describe)
            keep_draft(block, f"{self.kind.value}.{name}")
        self._label.setMaxLength(longest(ExchangePlace, "label") or _LONGEST_LINE)
        for name, line in self._lines.items():
            line.setMaxLength(longest(PlaceSettings, name) or _LONGEST_LINE)
        for line in (self._label, *self._lines.values()):
            line.textChanged.connect(self._describe)
        self._lines["password"].setEchoMode(QLineEdit.EchoMode.Password)
        for name, line in {"label": self._label, **self._lines}.items():
            keep_draft(line, f"{self.kind.value}.{name}")
        self.body.addLayout(self._told)
        foot = FlowLayout()
        for button in (self._try, self._keep, quiet_button(say("Places", "Cancel"), "", self._board.give_up)):
            foot.addWidget(button)
        self.body.addLayout(foot)

    def _line(self, words: str, field: QWidget) -> None:
        label = WrapLabel(words, Kind.STRONG)
        label.setBuddy(field)
        field.setAccessibleName(words)
        if not isinstance(field, QLineEdit) or field is not self._label:
            # Addresses, names and keys read left to right in every language.
            field.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.body.addWidget(label)
        self.body.addWidget(field)

    def _describe(self) -> None:
        values: dict[str, object] = {name: line.text().strip() for name, line in self._lines.items()}
        values |= {
            name: block.toPlainText()[: longest(PlaceSettings, name)] for name, block in self._blocks.items()
        }
        values["password"] = self._lines["password"].text()
        if "port" in values:
            values["port"] = _port(str(values["port"]))
        if not values.get("region", "-"):
            values.pop("region")
        self._board.describe(self._label.text(), PlaceSettings.from_plain(values))
        draft = self._board.state.draft
        if draft is not None:
            self.show_trial(draft)

    def _try_it(self) -> None:
        self._describe()
        self._board.try_it()

    def _ask_about_key(self, fingerprint: str) -> None:
        self._told.addWidget(
            Banner(
                Tone.WARN,
                say("Places", "Compare this line with the person who looks after the server:"),
                isolate(fingerprint),
            )
        )
        self._told.addWidget(
            primary_button(say("Places", "It is the same: go on"), "check", self._board.confirm_host_key)
        )


def _port(text: str) -> int:
    return int(text) if text.isdecimal() and int(text) <= _LAST_PORT else 0


def _words(kind: PlaceKind, name: str) -> str:
    words = {
        "url": say("Places", "Address (https://…)"),
        "host": say("Places", "Name of the server"),
        "port": say("Places", "Port (leave empty for the usual one)"),
        "folder": say("Places", "Folder on the server"),
        "bucket": say("Places", "Bucket"),
        "region": say("Places", "Region (leave empty for the usual one)"),
        "sender": say("Places", "Our e-mail address"),
        "own_ca_pem": say("Places", "The office's own certificate authority (PEM), if it has one"),
        "private_key": say("Places", "Private key (Ed25519), if you use one instead of a password"),
    }
    if kind is PlaceKind.OBJECTS:
        words |= {"user": say("Places", "Access key"), "password": say("Places", "Secret key")}
    else:
        words |= {"user": say("Places", "User name"), "password": say("Places", "Password")}
    return words[name]
