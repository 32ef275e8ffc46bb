"""Files that belong to answers: taken in, checked, kept encrypted, handed out again."""

from __future__ import annotations

import hashlib
import mimetypes
from datetime import timedelta
from pathlib import Path

from fieldcase.domain.categories import DataCategory
from fieldcase.domain.errors import FormError
from fieldcase.domain.ids import new_id
from fieldcase.domain.need_to_know import NeedToKnowError
from fieldcase.forms.reply import Attachment
from fieldcase.forms.typed_text import tidy_text
from fieldcase.services.need_to_know import answers_for, eyes_on
from fieldcase.services.notebook import Notebook
from fieldcase.storage.attachments import Blob
from fieldcase.storage.transaction import Transaction

MAX_BYTES = 10 * 1024 * 1024
"""A photographed page, ten times over; backups stay small enough for a stick."""
FORGOTTEN_AFTER = timedelta(days=1)
"""A file nobody kept an answer with is wiped then."""
_MAX_NAME = 200
_UNKNOWN = "application/octet-stream"


def keep_attachment(notebook: Notebook, path: Path) -> Attachment:
    """
    Take a copy of the file at *path* into the notebook.

    Raises:
        FormError: ``form.attachment_unreadable``, ``form.attachment_empty`` or ``form.attachment_too_large``.
    """
    content = _read(path)
    digest = hashlib.sha256(content).hexdigest()
    attachment = Attachment(
        id=new_id(notebook.entropy),
        name=_tidy_name(path.name),
        media_type=mimetypes.guess_type(path.name, strict=True)[0] or _UNKNOWN,
        size=len(content),
        sha256=digest,
    )
    with notebook.writing() as tx:
        tx.interviews.attachments.drop_unused(tx.now - FORGOTTEN_AFTER)
        blob = Blob(id=attachment.id, sha256=digest, content=content, kept_at=tx.now)
        tx.interviews.attachments.add(blob, notebook.user.id)
        tx.audit.record("attachment.kept", attachment.id)
    return attachment


def write_attachment(notebook: Notebook, attachment: Attachment, target: Path) -> None:
    """
    Write a copy of a kept file to *target*, where nothing encrypts it any more.

    Raises:
        FormError: ``form.attachment_damaged`` or ``form.attachment_not_written``.
        NotFoundError: If the notebook does not have it.
        NeedToKnowError: If the answer it belongs to is not for the present worker.
    """
    with notebook.writing() as tx:
        _require_answer(notebook, tx, attachment.id)
        content = tx.interviews.attachments.content(attachment.id)
        if hashlib.sha256(content).hexdigest() != attachment.sha256:
            raise FormError("attachment_damaged")
        tx.audit.record("attachment.copied_out", attachment.id)
    try:
        target.write_bytes(content)
    except OSError as error:
        raise FormError("attachment_not_written") from error


def _require_answer(notebook: Notebook, tx: Transaction, attachment_id: str) -> None:
    case_id, kept_by = tx.interviews.attachments.place_of(attachment_id)
    if case_id is None:
        if kept_by != notebook.user.id:
            raise NeedToKnowError(category=DataCategory.ACCOUNT.value)
        return
    answers = tx.interviews.current_answers(case_id)
    seen = answers_for(notebook, eyes_on(notebook, tx, case_id), answers)
    if not any(attachment_id in one.value_json for one in seen.values()):
        raise NeedToKnowError(category=DataCategory.ACCOUNT.value)


def _read(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            content = file.read(MAX_BYTES + 1)
    except OSError as error:
        raise FormError("attachment_unreadable") from error
    if not content:
        raise FormError("attachment_empty")
    if len(content) > MAX_BYTES:
        raise FormError("attachment_too_large", limit=MAX_BYTES)
    return content


def _tidy_name(name: str) -> str:
    return tidy_text(name).replace("\n", " ").replace("\t", " ")[:_MAX_NAME] or "file"
