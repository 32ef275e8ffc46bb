"""Why a copy cannot be put back."""

from __future__ import annotations

from fieldcase.domain.errors import NotebookDamagedError, NotebookError


class BackupDamagedError(NotebookDamagedError):
    """A backup is not as it was written; the notebook itself was not touched."""

    default_code = "notebook.backup_damaged"


class NotABackupError(NotebookError):
    """What was chosen is no backup of a notebook."""

    default_code = "notebook.not_a_backup"
