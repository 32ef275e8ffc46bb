"""The note that a file can be prepared, though not made before the key is checked."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from fieldcase.domain.organisation import KeyState, Organisation
from fieldcase.ui.common.banner import Banner
from fieldcase.ui.common.buttons import secondary_button
from fieldcase.ui.common.layouts import FlowLayout
from fieldcase.ui.common.tokens import Tone
from fieldcase.ui.i18n import say


class KeyNote(Banner):
    """Says what is missing about a key, with the button that leads to checking it; hidden when nothing is."""

    def __init__(self, check_key: Callable[[], None], parent: QWidget | None = None) -> None:
        super().__init__(Tone.WARN, "", parent=parent)
        line = FlowLayout()
        line.addWidget(secondary_button(say("Key note", "Check key now"), "seal-check", check_key))
        self.body.addLayout(line)
        self.hide()

    def show_organisation(self, organisation: Organisation | None) -> None:
        """Show the note if nothing can be sent to *organisation* yet."""
        self.setVisible(organisation is not None and not organisation.can_receive)
        if organisation is None:
            return
        self.say(_what(organisation), _what_then(organisation))


def _what_then(organisation: Organisation) -> str:
    if organisation.has_no_key:
        return say(
            "Key note",
            "You can prepare everything now. If they do not use FieldCase, the last step makes a file that"
            " they open in a browser.",
        )
    return say("Key note", "You can prepare everything now; your choices stay here until the key is checked.")


def _what(organisation: Organisation) -> str:
    if organisation.key_state is KeyState.NO_CARD:
        return say("Key note", "We do not have their contact card yet.")
    if organisation.key_state is KeyState.UNCHECKED:
        return say("Key note", "Their key is not checked yet.")
    return say("Key note", "Their key is not the one that was checked.")
