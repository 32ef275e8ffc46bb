"""What an e-mail says besides its attachment: nothing of anybody."""

from __future__ import annotations

from fieldcase.services.sending import NeutralWords
from fieldcase.ui.i18n import say


def neutral_words() -> NeutralWords:
    """Return subject and text, with ``{name}`` where the file is named."""
    return NeutralWords(
        subject=say("E-mail", "File {name}", name="{name}"),
        text=say("E-mail", "A file is attached. It opens with FieldCase."),
        archive=say("E-mail", "An archive is attached. Unpack all of it, then read READ-ME.txt."),
    )
