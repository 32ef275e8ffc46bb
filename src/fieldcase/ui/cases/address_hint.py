"""Tells beside a text that it holds the address of a safe house."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit
from shiboken6 import isValid

from fieldcase.domain.shelter import names_an_address
from fieldcase.services.safe_places import safe_addresses
from fieldcase.ui.common.edit_memory import text_of
from fieldcase.ui.common.safe_address import safe_address_words
from fieldcase.ui.common.text import Kind, WrapLabel
from fieldcase.viewmodels.desk import Desk


class AddressHint(WrapLabel):
    """Takes no room until one of *editors* names a house; what was typed is kept as it is."""

    def __init__(self, desk: Desk, *editors: QLineEdit | QPlainTextEdit) -> None:
        super().__init__(safe_address_words(), Kind.STRONG)
        self._desk = desk
        self._editors = editors
        self._addresses: tuple[str, ...] | None = None
        self.hide()
        for editor in editors:
            editor.textChanged.connect(self._look)

    def _look(self) -> None:
        texts = [text_of(one) for one in self._editors]
        if not any(texts):
            # Asked again with the next text: there may be another house by then.
            self._addresses = None
        elif self._addresses is None:
            self._addresses = ()
            self._desk.ask_aside(safe_addresses, self._compare_with, lambda _: None)
        self.setVisible(names_an_address(texts, self._addresses or ()))

    def _compare_with(self, addresses: tuple[str, ...]) -> None:
        if isValid(self):
            self._addresses = addresses
            self._look()
