"""Takes a copy of a document out of the notebook, after saying what that means."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from fieldcase.domain.document import CLEANABLE
from fieldcase.ui.common.banner import Banner
from fieldcase.ui.common.binding import bind
from fieldcase.ui.common.buttons import danger_button, quiet_button, secondary_button
from fieldcase.ui.common.card import Card
from fieldcase.ui.common.file_dialogs import choose_target
from fieldcase.ui.common.layouts import FlowLayout
from fieldcase.ui.common.text import Kind, WrapLabel
from fieldcase.ui.common.tokens import Tone
from fieldcase.ui.i18n import say
from fieldcase.viewmodels.documents import Documents

ChooseTarget = Callable[[QWidget, str, str], Path | None]


class Copies(Card):
    """The original, or a copy without hidden details; *choose* asks where it goes."""

    def __init__(self, documents: Documents, choose: ChooseTarget = choose_target) -> None:
        super().__init__(say("Documents", "Copies outside the notebook"), "export")
        self._documents = documents
        self._choose = choose
        self._clean = False
        self._asked = ""
        self._without = secondary_button(
            say("Documents", "Copy without hidden details…"), "eraser", lambda: self._ask(clean=True)
        )
        self._original = secondary_button(
            say("Documents", "Save the original…"), "download-simple", lambda: self._ask(clean=False)
        )
        self._about = WrapLabel(
            say(
                "Documents",
                "The copy is drawn anew: no place, no device, no author, no hidden text. What can be seen "
                "in it stays.",
            ),
            Kind.MUTED,
        )
        self._warning = Banner(Tone.WARN, say("Documents", "Outside, nothing protects this file"))
        self._written = Banner(
            Tone.OK,
            say("Documents", "The copy was written"),
            say("Documents", "It is in the record. Wipe it there when it is no longer needed."),
        )
        self._build()
        bind(self, documents.viewed, self._repaint)
        bind(self, documents.handed_out, self._tell)

    def _build(self) -> None:
        flow = FlowLayout(gap=8)
        flow.addWidget(self._without)
        flow.addWidget(self._original)
        self.body.addLayout(flow)
        answers = FlowLayout(gap=8)
        self._go = danger_button(say("Documents", "Choose where it goes…"), "warning", self._hand_out)
        answers.addWidget(self._go)
        answers.addWidget(quiet_button(say("Documents", "Keep it here"), on_click=self._settle))
        self._warning.body.addLayout(answers)
        self.add(self._about, self._warning, self._written)
        self._settle()

    def _ask(self, *, clean: bool) -> None:
        self._clean = clean
        every = say(
            "Documents", "Whoever finds the copy can open it. Saving it leaves an entry in the record."
        )
        hidden = say(
            "Documents",
            "Whoever finds the copy can open it. Photos can hold where and when they were taken. "
            "Saving it leaves an entry in the record.",
        )
        self._warning.say(say("Documents", "Outside, nothing protects this file"), every if clean else hidden)
        self._warning.show()
        self._written.hide()
        self._go.setFocus()

    def _hand_out(self) -> None:
        title = say("Documents", "Save a copy")
        target = self._choose(self, title, self._documents.neutral_name())
        self._warning.hide()
        if target is not None:
            self._documents.hand_out(target, clean=self._clean)

    def _tell(self, _: object = None) -> None:
        self._written.show()

    def _settle(self) -> None:
        self._warning.hide()
        self._written.hide()

    def _repaint(self, _: object = None) -> None:
        shown = self._documents.shown
        present = shown.opened.document.id if shown is not None else ""
        if present != self._asked:
            self._asked = present
            self._settle()
        drawable = shown is not None and shown.opened.document.media in CLEANABLE
        self._without.setVisible(drawable)
        self._about.setVisible(drawable)
