"""Our keys: as a pattern for partners, new ones, the statement that ends them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from fieldcase.ui.common.banner import Banner
from fieldcase.ui.common.binding import bind
from fieldcase.ui.common.buttons import primary_button, quiet_button, secondary_button
from fieldcase.ui.common.check import Check
from fieldcase.ui.common.layouts import FlowLayout, clear, column
from fieldcase.ui.common.message_block import MessageBlock
from fieldcase.ui.common.text import Kind, WrapLabel
from fieldcase.ui.common.tokens import Tone
from fieldcase.ui.directory.qr_view import QrView
from fieldcase.ui.i18n import count, day_phrase, isolate, say
from fieldcase.ui.messages import difficulty_of_copy
from fieldcase.ui.settings.backup import FolderChooser
from fieldcase.ui.settings.group import SettingsGroup
from fieldcase.viewmodels.settings import Settings

_LARGE_PATTERN = 230


class OurKeysGroup(SettingsGroup):
    """Makes new keys after a second question; shows the statement only when asked."""

    def __init__(
        self, settings: Settings, choose_folder: FolderChooser, parent: QWidget | None = None
    ) -> None:
        super().__init__(say("Our keys", "Our keys"), "key-duotone", parent)
        self._settings = settings
        self._keys = settings.our_keys()
        self._choose_folder = choose_folder
        self._facts = WrapLabel("", Kind.QUESTION)
        self._partners = WrapLabel("", Kind.MUTED)
        self._pattern = QrView(say("Our keys", "Our contact card as a pattern"), edge=_LARGE_PATTERN)
        self._told = column()
        self._renew = secondary_button(
            say("Our keys", "Make new keys…"), "key", lambda: self._keys.ask(wanted=True)
        )
        self._sure = Banner(
            Tone.WARN,
            say("Our keys", "Make new keys now?"),
            say(
                "Our keys",
                "Every partner whose key you checked gets a file with the new card. Until they open it, they"
                " cannot read what you sign with the new keys. What they sealed for the old keys can still be"
                " opened here.",
            ),
        )
        self._show = secondary_button(say("Our keys", "Show the statement"), "eye", self._keys.show_statement)
        self._save = quiet_button(say("Our keys", "Save it as a file…"), "floppy-disk", self._ask_folder)
        self._text = WrapLabel("", Kind.BODY)
        self._statement = QrView(say("Our keys", "The statement as a pattern"), edge=_LARGE_PATTERN)
        self._large = Check(say("Our keys", "Take in files up to 1 GB"))
        self._build()
        bind(self, self._keys.changed, lambda _: self.refresh())
        close = self._keys.close
        self.destroyed.connect(lambda *_: close())
        self._keys.load()

    def refresh(self) -> None:
        """Show the present state."""
        state = self._keys.state
        if state.sheet is not None:
            self._show_facts()
        self._sure.setVisible(state.asking)
        self._renew.setVisible(not state.asking)
        self._text.setText(isolate(_in_groups(state.statement)) if state.statement else "")
        self._statement.show_content(state.statement)
        for part in (self._text, self._statement):
            part.setVisible(bool(state.statement))
        blocked = self._large.blockSignals(True)
        self._large.setChecked(state.takes_large_files)
        self._large.blockSignals(blocked)
        self._tell()

    def _show_facts(self) -> None:
        sheet = self._keys.state.sheet
        if sheet is None:
            return
        keys, today = sheet.keys, self._settings.today
        self._facts.setText(
            say(
                "Our keys",
                "Made: {day}. Partners can use them until {end}.",
                day=day_phrase(keys.made_on, today),
                end=day_phrase(keys.card_until, today),
            )
        )
        self._partners.setText(
            count("Our keys", "%n partner(s) can write to you, because you checked keys.", keys.partners)
        )
        self._pattern.show_content(keys.card_text)

    def _tell(self) -> None:
        state = self._keys.state
        clear(self._told)
        if state.trouble is not None:
            self._told.addWidget(MessageBlock(difficulty_of_copy(state.trouble)))
        if state.written:
            name = isolate(state.written)
            self._told.addWidget(Banner(Tone.OK, say("Our keys", "Written as {file}", file=name)))
        if state.renewed is not None:
            self._told.addWidget(self._renewed(state.renewed))

    def _renewed(self, files: int) -> Banner:
        banner = Banner(
            Tone.OK,
            say("Our keys", "New keys are in use."),
            count("Our keys", "%n file(s) for partners wait in the outbox.", files),
        )
        line = FlowLayout()
        line.addWidget(
            secondary_button(say("Our keys", "Open the outbox"), "tray-arrow-up", self._keys.open_outbox)
        )
        banner.body.addLayout(line)
        return banner

    def _build(self) -> None:
        self.add(self._facts, self._partners)
        self.body.addLayout(self._told)
        self.add_choice(
            say("Our keys", "Our contact card"),
            self._pattern,
            hint=say(
                "Our keys",
                "A partner can scan it and paste the text in their directory. It is no secret; check the"
                " numbers together afterwards.",
            ),
        )
        self.add_choice(
            say("Our keys", "New keys"),
            self._sure,
            self._renew,
            hint=say(
                "Our keys",
                "Once a year, when a worker with access leaves, or when a computer is lost. Old keys are kept"
                " for reading.",
            ),
        )
        self._build_question()
        self.add_choice(
            say("Our keys", "A statement that ends our keys"),
            self._text,
            self._statement,
            self._show,
            self._save,
            hint=say(
                "Our keys",
                "Keep it on paper with the recovery words. If a computer is stolen, give it to your partners:"
                " from then on they refuse everything signed with these keys. Whoever finds it can do nothing"
                " else with it.",
            ),
        )
        self.add_choice(
            say("Our keys", "Large files"),
            self._large,
            hint=say("Our keys", "Otherwise up to 200 MB. Large files take minutes on a slow computer."),
        )
        for button in (self._renew, self._show, self._save):
            self.body.setAlignment(button, Qt.AlignmentFlag.AlignLeft)
        self._large.toggled.connect(lambda ticked: self._keys.take_large_files(wanted=ticked))

    def _build_question(self) -> None:
        line = FlowLayout()
        line.addWidget(primary_button(say("Our keys", "Make new keys"), "key", self._keys.renew))
        line.addWidget(quiet_button(say("Our keys", "Not now"), "", lambda: self._keys.ask(wanted=False)))
        self._sure.body.addLayout(line)

    def _ask_folder(self) -> None:
        folder = self._choose_folder(self)
        if folder is not None:
            self._keys.write_statement(folder)


def _in_groups(text: str) -> str:
    head, _, body = text.partition(":")
    return f"{head}: " + " ".join(body[start : start + 5] for start in range(0, len(body), 5))
