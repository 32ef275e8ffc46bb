"""FieldCase: an offline-first, encrypted case notebook for people who assist trafficked persons."""

import sys
from types import ModuleType

__version__ = "0.1.0"


def _no_watchers() -> None:
    """
    Keep pydantic from handing every value it checks to whatever package asks for that.

    It looks for such packages through the standard library's e-mail and network parts: 2 MB, and the time to
    read the description of everything that is installed.
    """
    nobody = ModuleType("pydantic.plugin._loader")
    vars(nobody)["get_plugins"] = tuple
    sys.modules.setdefault(nobody.__name__, nobody)


_no_watchers()
