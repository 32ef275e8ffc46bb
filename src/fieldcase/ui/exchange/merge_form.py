"""Two answers to one question, side by side: somebody chooses which of them counts."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from fieldcase.services.merging import Difference, Merge
from fieldcase.ui.common.buttons import primary_button, quiet_button
from fieldcase.ui.common.card import Card
from fieldcase.ui.common.layouts import FlowLayout
from fieldcase.ui.common.text import Kind, WrapLabel
from fieldcase.ui.i18n import count, isolate, say
from fieldcase.ui.referral.option_list import Option, OptionList
from fieldcase.ui.referral.share_words import item_label, item_value
from fieldcase.viewmodels.desk import Desk
from fieldcase.viewmodels.merging import Merging

_OURS = "ours"
_THEIRS = "theirs"


class MergeForm(Card):
    """Begins with ours everywhere; what is not chosen stays in the history."""

    def __init__(self, merging: Merging, merge: Merge, desk: Desk, parent: QWidget | None = None) -> None:
        title = say("Merge", "Where you and they differ: {case}", case=isolate(merge.case.code))
        super().__init__(title, kind=Kind.H3, parent=parent)
        self._merging = merging
        self._desk = desk
        self._lists: dict[str, OptionList] = {}
        self._options: dict[str, list[Option]] = {}
        self._build(merge)
        self.show_chosen()

    def show_chosen(self) -> None:
        """Paint whose answers count."""
        for key, choices in self._lists.items():
            choices.show_options(self._options[key], _THEIRS if key in self._merging.theirs else _OURS)

    def focus_first(self) -> None:
        """Stand on the first question."""
        next(iter(self._lists.values())).focus_first()

    def _build(self, merge: Merge) -> None:
        if merge.new_count:
            words = count("Merge", "%n answer(s) are new here and are added.", merge.new_count)
            self.add(WrapLabel(words, Kind.MUTED))
        for difference in merge.differences:
            self._add_question(difference)
        self.add(WrapLabel(say("Merge", "What you do not choose stays in the history."), Kind.MUTED))
        line = FlowLayout()
        line.addWidget(primary_button(say("Merge", "Add to this case"), "git-merge", self._merging.add))
        line.addWidget(quiet_button(say("Merge", "Close"), "", self._merging.stop))
        self.body.addLayout(line)

    def _add_question(self, difference: Difference) -> None:
        key, label = difference.theirs.key, item_label(difference.theirs)
        self._options[key] = [
            Option(_OURS, item_value(difference.ours, self._desk), (say("Merge", "as it is here"),)),
            Option(_THEIRS, item_value(difference.theirs, self._desk), (say("Merge", "as they wrote it"),)),
        ]
        choices = OptionList(label)
        choices.chosen.connect(partial(self._choose, key))
        self._lists[key] = choices
        self.add(WrapLabel(label, Kind.STRONG), choices)

    def _choose(self, key: str, code: str) -> None:
        self._merging.choose(key, theirs=code == _THEIRS)
