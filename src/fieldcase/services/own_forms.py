"""The notebook's own forms: kept version by version, offered or not, put beside those of the program."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from fieldcase.domain.changes import Topic
from fieldcase.domain.errors import FormError
from fieldcase.domain.frozen import Frozen
from fieldcase.domain.roles import Action, allows
from fieldcase.forms.consistency import faults_of
from fieldcase.forms.own_form import OWN_PREFIX, OwnForm
from fieldcase.services.notebook import Notebook
from fieldcase.storage.own_forms import KeptText

MAX_FORMS = 200
"""Versions together; more than a house makes in ten years."""


class KeptForm(Frozen):
    """One version of an own form; *offered* is whether a new interview may choose the form."""

    own: OwnForm
    offered: bool
    kept_at: datetime


def own_forms(notebook: Notebook) -> tuple[KeptForm, ...]:
    """Return every version of every own form, by form, oldest first."""
    with notebook.reading() as tx:
        kept = tx.interviews.own_forms.all()
    return tuple(
        KeptForm(own=OwnForm.read(one.text), offered=one.offered, kept_at=one.kept_at) for one in kept
    )


def may_change_forms(notebook: Notebook) -> bool:
    """Tell whether the present worker looks after forms."""
    return allows(notebook.user, Action.MANAGE_FORMS)


def newest(kept: Sequence[KeptForm]) -> tuple[KeptForm, ...]:
    """Return the newest version of each form."""
    latest = {one.own.form.id: one for one in kept}
    return tuple(latest.values())


def keep_form(notebook: Notebook, own: OwnForm, list_names: Sequence[str] | None = None) -> OwnForm:
    """
    Keep *own* as the next version of its form.

    Returns:
        The form with the version it got.

    Raises:
        NotAllowedError: If the present worker looks after no forms.
        FormError: ``form.inconsistent`` with the number of faults, ``form.name`` or ``form.too_many``.
    """
    if not own.form.id.startswith(OWN_PREFIX):
        raise FormError("name")
    faults = faults_of(own.form, list_names)
    if faults:
        raise FormError("inconsistent", problems=len(faults))
    with notebook.writing(Action.MANAGE_FORMS) as tx:
        if len(tx.interviews.own_forms.all()) >= MAX_FORMS:
            raise FormError("too_many", limit=MAX_FORMS)
        version = tx.interviews.own_forms.newest_version(own.form.id) + 1
        numbered = own.but(form=own.form.but(version=version))
        # Read back before it is kept: what cannot be read must never be asked with.
        whole = OwnForm.read(numbered.text())
        tx.interviews.own_forms.add(
            KeptText(form_id=own.form.id, version=version, text=whole.text(), offered=True, kept_at=tx.now),
            notebook.user.id,
        )
        tx.interviews.own_forms.offer(own.form.id, offered=True)
        tx.audit.record("form.kept", own.form.id, (f"version_{version}",))
    return whole


def offer_form(notebook: Notebook, form_id: str, *, offered: bool) -> Topic:
    """Offer an own form for new interviews, or no longer; what was asked with it stays readable."""
    with notebook.writing(Action.MANAGE_FORMS) as tx:
        tx.interviews.own_forms.offer(form_id, offered=offered)
        tx.audit.record("form.offered" if offered else "form.withdrawn", form_id)
    return Topic.FORMS
