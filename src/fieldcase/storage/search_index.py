"""Writes the search index, which lives inside the notebook and can be made again from it at any time."""

from __future__ import annotations

import json

from sqlcipher3 import dbapi2

from fieldcase.domain.finding import KnownName, NameKind, SearchedText, SearchEntry
from fieldcase.domain.folding import FOLDING, bones_of, grams_of, plain_words, sound_of
from fieldcase.domain.ids import CaseId

FOLDING_FACT = "search_folding"
MAX_TEXT = 20_000
"""Characters of one text that can be found by; what stands further behind is read, not searched."""

_EMPTYING = (
    "INSERT INTO search_names (search_names) VALUES ('delete-all')",
    "INSERT INTO search_words (search_words) VALUES ('delete-all')",
    "DELETE FROM search_person",
    "DELETE FROM search_phone",
    "DELETE FROM search_word",
    "DELETE FROM search_gram",
    "DELETE FROM search_text",
)


class SearchIndex:
    """
    Names and texts of every case, folded.

    Triggers note in ``search_todo`` whose index is no longer true; nothing else has to think of it.
    """

    def __init__(self, connection: dbapi2.Connection) -> None:
        self._connection = connection

    def is_current(self) -> bool:
        """Tell whether the index was made by the present rules of folding."""
        row = self._connection.execute("SELECT value FROM meta WHERE key = ?", (FOLDING_FACT,)).fetchone()
        return row is not None and row["value"] == str(FOLDING)

    def forget(self) -> None:
        """Empty the index, and put every case down to be read again."""
        for statement in _EMPTYING:
            self._connection.execute(statement)
        self._connection.execute("INSERT OR IGNORE INTO search_todo (case_id) SELECT id FROM case_file")
        self._connection.execute(
            "INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)",
            (FOLDING_FACT, str(FOLDING)),
        )

    def waiting(self, limit: int) -> tuple[CaseId, ...]:
        """Return cases whose index is not true any more."""
        rows = self._connection.execute("SELECT case_id FROM search_todo LIMIT ?", (limit,)).fetchall()
        return tuple(CaseId(row["case_id"]) for row in rows)

    def waiting_count(self) -> int:
        """Return how many cases wait to be read."""
        return int(self._connection.execute("SELECT count(*) FROM search_todo").fetchone()[0])

    def put(self, entry: SearchEntry) -> None:
        """Make one case findable by what it says now."""
        self._put_names(entry)
        self._put_phones(entry)
        self._put_texts(entry)
        self._connection.execute("DELETE FROM search_todo WHERE case_id = ?", (entry.case_id,))

    def drop(self, case_id: CaseId) -> None:
        """Forget a case that is gone."""
        row = self._connection.execute(
            "SELECT number FROM search_person WHERE case_id = ?", (case_id,)
        ).fetchone()
        if row is not None:
            self.put(SearchEntry(row["number"], case_id, ()))
            self._connection.execute("DELETE FROM search_names WHERE rowid = ?", (row["number"],))
            self._connection.execute("DELETE FROM search_person WHERE number = ?", (row["number"],))
        self._connection.execute("DELETE FROM search_todo WHERE case_id = ?", (case_id,))

    def squeeze(self) -> None:
        """Let nothing of what was forgotten stay in the pages of the index."""
        for table in ("search_names", "search_words"):
            self._connection.execute(f"INSERT INTO {table} ({table}) VALUES ('optimize')")  # noqa: S608  (our own names)

    def _put_names(self, entry: SearchEntry) -> None:
        names = json.dumps([[name.kind.value, name.text] for name in entry.names], ensure_ascii=False)
        present = self._connection.execute(
            "SELECT names, born FROM search_person WHERE number = ?", (entry.number,)
        ).fetchone()
        if present is not None and (present["names"], present["born"]) == (names, entry.born):
            return
        plain, sound, bones = _folded(entry.names)
        self._connection.execute(
            """
            INSERT INTO search_person (number, case_id, names, born) VALUES (?, ?, ?, ?)
            ON CONFLICT (number) DO UPDATE
            SET case_id = excluded.case_id, names = excluded.names, born = excluded.born
            """,
            (entry.number, entry.case_id, names, entry.born),
        )
        if present is not None:
            self._connection.execute("DELETE FROM search_names WHERE rowid = ?", (entry.number,))
        self._connection.execute(
            "INSERT INTO search_names (rowid, plain, sound, bones) VALUES (?, ?, ?, ?)",
            (entry.number, " ".join(plain), " ".join(sound), " ".join(bones)),
        )
        self._learn(sound)
        if present is not None:
            self._unlearn(_folded(names_in(present["names"]))[1] - sound)

    def _learn(self, words: frozenset[str]) -> None:
        for word in words:
            if word.isdigit():
                continue
            added = self._connection.execute(
                "INSERT INTO search_word (word) VALUES (?) ON CONFLICT DO NOTHING RETURNING number", (word,)
            ).fetchone()
            if added is not None:
                self._connection.executemany(
                    "INSERT INTO search_gram (gram, word) VALUES (?, ?)",
                    [(gram, added["number"]) for gram in grams_of(word)],
                )

    def _unlearn(self, words: frozenset[str]) -> None:
        """Forget words nobody is called by any more."""
        for word in words:
            used = self._connection.execute(
                "SELECT 1 FROM search_names WHERE search_names MATCH ? LIMIT 1", (f'sound : "{word}"',)
            ).fetchone()
            gone = None
            if used is None:
                gone = self._connection.execute(
                    "DELETE FROM search_word WHERE word = ? RETURNING number", (word,)
                ).fetchone()
            if gone is not None:
                self._connection.executemany(
                    "DELETE FROM search_gram WHERE gram = ? AND word = ?",
                    [(gram, gone["number"]) for gram in grams_of(word)],
                )

    def _put_phones(self, entry: SearchEntry) -> None:
        self._connection.execute("DELETE FROM search_phone WHERE number = ?", (entry.number,))
        self._connection.executemany(
            "INSERT INTO search_phone (tail, number) VALUES (?, ?)",
            [(tail, entry.number) for tail in entry.phones],
        )

    def _put_texts(self, entry: SearchEntry) -> None:
        rows = self._connection.execute(
            "SELECT number, kind, subject FROM search_text WHERE person = ?", (entry.number,)
        ).fetchall()
        present = {(row["kind"], row["subject"]): row["number"] for row in rows}
        wanted = {(text.kind.value, text.subject): text for text in entry.texts}
        for key in present.keys() - wanted.keys():
            self._connection.execute("DELETE FROM search_words WHERE rowid = ?", (present[key],))
            self._connection.execute("DELETE FROM search_text WHERE number = ?", (present[key],))
        for key in wanted.keys() - present.keys():
            self._put_text(entry.number, wanted[key])

    def _put_text(self, number: int, text: SearchedText) -> None:
        words = plain_words(text.text[:MAX_TEXT])
        added = self._connection.execute(
            "INSERT INTO search_text (person, kind, subject) VALUES (?, ?, ?) RETURNING number",
            (number, text.kind.value, text.subject),
        ).fetchone()
        self._connection.execute(
            "INSERT INTO search_words (rowid, plain, sound) VALUES (?, ?, ?)",
            (added["number"], " ".join(words), " ".join(sound_of(word) for word in words)),
        )


def names_in(written: str) -> tuple[KnownName, ...]:
    """Read the names of a row as they were written."""
    return tuple(KnownName(NameKind(kind), text) for kind, text in json.loads(written))


def _folded(names: tuple[KnownName, ...]) -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    plain: set[str] = set()
    bones: set[str] = set()
    for name in names:
        words = plain_words(name.text)
        plain.update(words)
        if name.kind is NameKind.CODE:
            plain.add("".join(words))
            continue
        bones.update(bones_of(word) for word in words)
        bones.add(bones_of("".join(words)))
    sound = frozenset(sound_of(word) for word in plain if not any(sign.isdigit() for sign in word))
    return frozenset(plain), sound, frozenset(bones - {""})
