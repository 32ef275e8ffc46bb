"""What people see: widgets that show state, then forward gestures."""

from __future__ import annotations

import builtins
import linecache

import PySide6.QtCore  # noqa: F401  (puts its own import in the place of Python's)

# With that import the binding reads the source of every module that is imported later, then keeps it: 14 MB
# for a notebook open on Today, a seventh of the time to the door. It serves `from __feature__ import …`,
# which nothing here asks for (docs/adr/0028).
builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
linecache.clearcache()
