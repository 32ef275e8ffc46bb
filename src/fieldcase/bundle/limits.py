"""The largest sizes, depths and counts that format version 1 allows."""

from __future__ import annotations

from datetime import timedelta

KIB = 1024
MIB = 1024 * KIB

MAX_FILE_BYTES = 200 * MIB
"""A case file with twenty photographs and a few scans: what a reader takes unless told otherwise."""

LARGEST_FILE_BYTES = 1024 * MIB
"""As far as an office may raise it: a gigabyte takes a small laptop ten seconds, and a slow stick minutes."""

MAX_PASSPHRASE_FILE_BYTES = 64 * MIB
"""What a passphrase locks is opened in memory, here and in a browser: never more than scrypt takes anyway."""

CHUNK_BYTES = MIB
"""What is held of a file at one time."""

MAX_AGE_HEADER_BYTES = 64 * KIB
"""Twenty recipients need 3 KiB; anything near this is an attempt to keep us busy."""

MAX_RECIPIENTS = 20
"""Recipient stanzas in the age header, throw-away ones included."""

MAX_GREASE_STANZAS = 4
"""age writers may add meaningless stanzas so that readers stay tolerant; one is usual."""

MAX_SCRYPT_LOG_N = 20
"""1 GiB of memory and about five seconds; more is a trap for small laptops."""

MAX_FILES = 500
MAX_ENTRIES = MAX_FILES + 2
"""Every file, the manifest, the signature of the manifest."""

MAX_PARTS = 999
"""Three digits in the name of a part."""

MAX_JSON_BYTES = 5 * MIB
MAX_JSON_DEPTH = 32
MAX_JSON_NODES = 200_000
MAX_JSON_STRING_CHARACTERS = MIB
MAX_JSON_KEY_CHARACTERS = 128
MAX_JSON_INTEGER_CHARACTERS = 17
MAX_JSON_INTEGER = 2**53 - 1
"""The largest integer that every JSON reader keeps exactly."""

MAX_SIGNATURE_BYTES = 4 * KIB
MAX_CARD_BYTES = 16 * KIB
MAX_TITLE_CHARACTERS = 200
MAX_NAME_CHARACTERS = 200
MAX_IMAGE_PIXELS = 50_000_000
"""Decoded, four bytes each: 200 MB, what a small laptop can still show."""

MAX_REV_JUMP = 100
"""A stolen key must not push a thread so far ahead that every later honest message looks old."""

MAX_LIFE = timedelta(days=366)
MAX_CARD_LIFE = timedelta(days=3 * 366)
MAX_CLOCK_AHEAD = timedelta(hours=48)
"""Wrong time zones and wrong dates around midnight on laptops without a network."""
