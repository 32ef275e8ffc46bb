"""FieldCase: an offline-first, encrypted case notebook for people who assist trafficked persons."""

__version__ = "0.1.0"
