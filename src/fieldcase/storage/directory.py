"""Organisations, and how far their keys are trusted."""

from __future__ import annotations

from datetime import date, datetime

from sqlcipher3 import dbapi2

from fieldcase.domain.consent import Purpose
from fieldcase.domain.errors import NotFoundError
from fieldcase.domain.ids import OrganisationId
from fieldcase.domain.organisation import KeyCheck, KeyState, Organisation, RetiredKey
from fieldcase.domain.partner import Profile
from fieldcase.storage.rows import moment, read_moment, read_texts, texts

_ORGANISATION = """
    SELECT id, name, kind, town, languages, serves, about, telephone, key_state, key_check,
        org_key_id, sign_key, age_recipient, card, made_up, profile
    FROM organisation
"""


class Directory:
    """Who can be referred to."""

    def __init__(self, connection: dbapi2.Connection) -> None:
        self._connection = connection

    def save(self, organisation: Organisation) -> None:
        """Add an organisation, or write what changed; a checked key cannot be replaced by another."""
        self._connection.execute(
            """
            INSERT INTO organisation
                (id, name, kind, town, languages, serves, about, telephone, key_state, key_check,
                 org_key_id, sign_key, age_recipient, card, made_up, profile)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (id) DO UPDATE
            SET name = excluded.name, kind = excluded.kind, town = excluded.town,
                languages = excluded.languages, serves = excluded.serves, about = excluded.about,
                telephone = excluded.telephone, key_state = excluded.key_state,
                key_check = excluded.key_check, org_key_id = excluded.org_key_id,
                sign_key = excluded.sign_key, age_recipient = excluded.age_recipient, card = excluded.card,
                profile = excluded.profile
            """,
            (
                organisation.id,
                organisation.name,
                organisation.kind,
                organisation.town,
                texts(organisation.languages),
                texts(purpose.value for purpose in organisation.serves),
                organisation.about,
                organisation.telephone,
                organisation.key_state.value,
                organisation.check.to_json() if organisation.check else None,
                organisation.org_key_id,
                organisation.sign_key,
                organisation.age_recipient,
                organisation.card,
                int(organisation.made_up),
                organisation.profile.to_json(),
            ),
        )

    def get(self, organisation_id: OrganisationId) -> Organisation:
        """Return one organisation; raise ``NotFoundError`` if there is none."""
        row = self._connection.execute(f"{_ORGANISATION} WHERE id = ?", (organisation_id,)).fetchone()
        if row is None:
            raise NotFoundError
        return _organisation(row)

    def by_sign_key(self, sign_key: str) -> Organisation | None:
        """Return the organisation that signs with *sign_key*, if one is known."""
        row = self._connection.execute(f"{_ORGANISATION} WHERE sign_key = ?", (sign_key,)).fetchone()
        return _organisation(row) if row else None

    def by_org_key_id(self, org_key_id: str) -> Organisation | None:
        """Return the organisation whose card carries this id, if one is known."""
        row = self._connection.execute(
            f"{_ORGANISATION} WHERE org_key_id = ? AND org_key_id <> ''", (org_key_id,)
        ).fetchone()
        return _organisation(row) if row else None

    def retire_key(self, retired: RetiredKey, now: datetime) -> None:
        """Note that a key is used no more; once it may have been stolen, no date makes it good again."""
        self._connection.execute(
            """
            INSERT INTO retired_key (sign_key, organisation_id, successor, good_until, noted_at)
            VALUES (?, ?, ?, ?, ?)
            ON CONFLICT (sign_key) DO UPDATE SET good_until = NULL
            WHERE excluded.good_until IS NULL
            """,
            (
                retired.sign_key,
                retired.organisation_id or None,
                retired.successor,
                moment(retired.good_until) if retired.good_until else None,
                moment(now),
            ),
        )

    def retired_key(self, sign_key: str) -> RetiredKey | None:
        """Return what is known of a key that is used no more, if it is one."""
        row = self._connection.execute(
            "SELECT sign_key, organisation_id, successor, good_until FROM retired_key WHERE sign_key = ?",
            (sign_key,),
        ).fetchone()
        if row is None:
            return None
        return RetiredKey(
            sign_key=row["sign_key"],
            organisation_id=OrganisationId(row["organisation_id"] or ""),
            successor=row["successor"],
            good_until=read_moment(row["good_until"]) if row["good_until"] else None,
        )

    def count_checked_before(self, day: date) -> int:
        """Return how many organisations nobody has checked since *day*."""
        row = self._connection.execute(
            "SELECT count(*) AS n FROM organisation WHERE coalesce(profile ->> '$.checked_on', '') < ?",
            (day.isoformat(),),
        ).fetchone()
        return int(row["n"])

    def all(self) -> tuple[Organisation, ...]:
        """Return every organisation, by name."""
        rows = self._connection.execute(f"{_ORGANISATION} ORDER BY name, id").fetchall()
        return tuple(_organisation(row) for row in rows)


def _organisation(row: dbapi2.Row) -> Organisation:
    return Organisation(
        id=OrganisationId(row["id"]),
        name=row["name"],
        kind=row["kind"],
        town=row["town"],
        languages=read_texts(row["languages"]),
        serves=tuple(Purpose(value) for value in read_texts(row["serves"])),
        about=row["about"],
        telephone=row["telephone"],
        key_state=KeyState(row["key_state"]),
        check=KeyCheck.from_json(row["key_check"]) if row["key_check"] else None,
        org_key_id=row["org_key_id"],
        sign_key=row["sign_key"],
        age_recipient=row["age_recipient"],
        card=row["card"],
        made_up=bool(row["made_up"]),
        profile=Profile.from_json(row["profile"]),
    )
