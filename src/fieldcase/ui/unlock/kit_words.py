"""What the sheets of a recovery kit say."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt

from fieldcase.reports.kit_text import KitText
from fieldcase.ui.i18n import current_language, say

_SHOWN_OF_ID = 8


def kit_text(vault_id: str, made_on: date) -> KitText:
    """Return the words of the sheets in the language of the screen."""
    number = vault_id[:_SHOWN_OF_ID]
    return KitText(
        title=say("Kit", "Recovery kit"),
        what_for=say(
            "Kit",
            "These words open an encrypted notebook when its passphrase is lost. Whoever has them and a copy"
            " of the notebook can read it.",
        ),
        how=(
            say("Kit", "1. Install FieldCase, or open it on the computer where the notebook is."),
            say("Kit", "2. Choose “I forgot it” on the first page, then type the words in their order."),
            say(
                "Kit", "3. From a backup alone: fieldcase recover BACKUP --to FOLDER asks for the same words."
            ),
            say("Kit", "4. Choose a new passphrase. Afterwards make a new kit and destroy this sheet."),
        ),
        keep=say("Kit", "Keep it under lock, never beside the computer, never as a photo."),
        code=say("Kit", "The square holds the same secret, for the program “age”: age -d -i FILE dbkey.age"),
        facts=say(
            "Kit",
            "Notebook {number} · {day}",
            number=number,
            day=made_on.isoformat(),
        ),
        share_titles=(
            say("Kit", "Recovery kit, share 1 of 3: any two are needed"),
            say("Kit", "Recovery kit, share 2 of 3: any two are needed"),
            say("Kit", "Recovery kit, share 3 of 3: any two are needed"),
        ),
        leftward=current_language().direction == Qt.LayoutDirection.RightToLeft,
    )
