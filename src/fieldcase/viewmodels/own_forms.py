"""The forms of the notebook: what there is, what a spreadsheet would bring, the one being changed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from fieldcase.domain.changes import Topic
from fieldcase.domain.draft import DraftKey
from fieldcase.domain.errors import FieldCaseError
from fieldcase.forms import drafting
from fieldcase.forms.consistency import faults_of
from fieldcase.forms.field_types import CHOICE_TYPES, FieldType
from fieldcase.forms.own_form import OwnForm
from fieldcase.forms.typed_text import tidy_text
from fieldcase.forms.xlsform.build import Imported
from fieldcase.services.forms_import import read_form
from fieldcase.services.notebook import Notebook
from fieldcase.services.own_forms import KeptForm, keep_form, may_change_forms, newest, offer_form, own_forms
from fieldcase.viewmodels.desk import Desk
from fieldcase.viewmodels.filled_form import FilledForm
from fieldcase.viewmodels.observable import Event
from fieldcase.viewmodels.offered_forms import shelve

FEWEST_CHOICES = 2
PLACE = "forms"
"""Where half-finished forms belong."""
_CHANGING = DraftKey(PLACE, "changing")
_ID_CHARACTERS = 12


class OwnForms:
    """
    Everything the page of forms does.

    Events:
        changed: What is shown is another.
        failed: A file could not be read, or a form could not be kept.
    """

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._kept: tuple[KeptForm, ...] = ()
        self._imported: Imported | None = None
        begun = desk.drafts.get(_CHANGING)
        self.draft: OwnForm | None = OwnForm.read(begun) if begun is not None else None
        """The form being changed; ``change`` takes another one."""
        self.may_change = False
        """Whether the present worker looks after forms; the others see which there are."""
        self.changed: Event[None] = Event()
        self.failed: Event[FieldCaseError] = Event()
        self.close: Callable[[], None] = desk.hear(Topic.FORMS, self.load, but=self)

    @property
    def forms(self) -> tuple[KeptForm, ...]:
        """The newest version of every own form."""
        return newest(self._kept)

    @property
    def imported(self) -> Imported | None:
        """What a spreadsheet would bring, while nobody has decided."""
        return self._imported

    @property
    def may_publish(self) -> bool:
        """Whether the draft is whole: no condition looks at a question that is gone or comes later."""
        return self.draft is not None and not faults_of(self.draft.form)

    def load(self) -> None:
        """Read what there is."""
        self._desk.ask(
            lambda notebook: (own_forms(notebook), may_change_forms(notebook)), self._loaded, self.failed
        )

    def read_file(self, path: Path) -> None:
        """Look at a spreadsheet; nothing is kept yet."""

        def read(_notebook: Notebook) -> Imported:
            return read_form(path)

        self._desk.ask(read, self._looked_at, self.failed)

    def decide(self, *, take: bool) -> None:
        """Keep what the spreadsheet brings, or let it go."""
        imported, self._imported = self._imported, None
        if take and imported is not None and imported.own is not None:
            self._keep(imported.own)
        self.changed(None)

    def offer(self, form_id: str, *, offered: bool) -> None:
        """Offer a form for new interviews, or no longer."""
        self._desk.change(
            lambda notebook: offer_form(notebook, form_id, offered=offered), self, self.failed, self.load
        )

    def begin(self, title: str, first_label: str) -> None:
        """Begin a form of one's own."""

        def name(notebook: Notebook) -> str:
            return notebook.entropy(_ID_CHARACTERS // 2).hex()

        wanted = tidy_text(title).strip()
        self._desk.ask(
            name,
            lambda made: self.change(drafting.new_form(f"form_{made}", wanted, first_label)),
            self.failed,
        )

    def change(self, own: OwnForm | None) -> None:
        """Take *own* as what is being changed; None lets the draft go."""
        self._put(own)
        self.changed(None)

    def reword(self, question_id: str, typed: str) -> None:
        """Say a question in other words, letter by letter; nothing is painted anew."""
        words = tidy_text(typed).strip()
        if self.draft is not None and words:
            self._put(drafting.reworded(self.draft, question_id, words))

    def move(self, question_id: str, by: int) -> None:
        """Ask a question earlier or later."""
        if self.draft is not None:
            self.change(drafting.moved(self.draft, question_id, by))

    def hide(self, question_id: str) -> None:
        """Ask a question no longer; what was answered stays."""
        if self.draft is not None:
            self.change(drafting.hidden(self.draft, question_id))

    def add(self, kind: FieldType, typed: str, choices: Sequence[str] = ()) -> bool:
        """Add a question; return whether there were words, and choices where it needs them."""
        words = tidy_text(typed).strip()
        enough = kind not in CHOICE_TYPES or sum(bool(one.strip()) for one in choices) >= FEWEST_CHOICES
        if self.draft is None or not words or not enough:
            return False
        self.change(drafting.with_question(self.draft, kind, words, [tidy_text(one) for one in choices]))
        return True

    def publish(self) -> None:
        """Keep the draft as a new version; the versions before stay as they are."""
        if self.draft is not None and self.may_publish:
            draft = self.draft
            self._put(None)
            self._keep(draft)

    def preview(self, own: OwnForm) -> FilledForm:
        """Return a form without answers, to look at."""
        library = self._desk.content.library
        withdrawn = [one.own.form.id for one in self._kept if not one.offered]
        library.put_own([*library.own, own], withdrawn)
        return FilledForm(own.form, self._desk.wording, {}, self._desk.clock.today())

    def _put(self, own: OwnForm | None) -> None:
        self.draft = own
        if own is None:
            self._desk.drafts.drop(_CHANGING)
        else:
            self._desk.drafts.put(_CHANGING, own.text())

    def _keep(self, own: OwnForm) -> None:
        names = self._desk.content.code_lists.names

        def keep(notebook: Notebook) -> Topic:
            keep_form(notebook, own, names)
            return Topic.FORMS

        self._desk.change(keep, self, self.failed, self.load)

    def _looked_at(self, imported: Imported) -> None:
        self._imported = imported
        self.changed(None)

    def _loaded(self, found: tuple[tuple[KeptForm, ...], bool]) -> None:
        kept, self.may_change = found
        self._kept = kept
        shelve(self._desk, kept)
        self.changed(None)
