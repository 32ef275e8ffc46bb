"""The copies kept on this computer: which there are, which have served their time."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable, Collection, Iterable, Sequence
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from pathlib import Path

from fieldcase.domain.frozen import Frozen
from fieldcase.services.backup_folder import PARTIAL, size_of
from fieldcase.services.place import Place

HOURLY, DAILY, WEEKLY, MONTHLY = 24, 14, 8, 12
KEEP_OTHERS = timedelta(days=30)
"""How long the notebook before an update, or before it was replaced, stays."""

DEFAULT_BUDGET = 2 * 1024**3
ALWAYS_KEPT = 2
"""However large they are: the newest, and one in case the newest holds today's mistake."""

_NAME = re.compile(r"(fieldcase|update|replaced)-([0-9]{8}T[0-9]{6}Z)-[0-9a-f]{6}(\.age)?")
_GONE = ".gone-"
_REHEARSAL = ".rehearsal-"


class BackupKind(StrEnum):
    """Why a copy was made; its name begins so."""

    BACKUP = "fieldcase"
    BEFORE_UPDATE = "update"
    REPLACED = "replaced"


class KeptBackup(Frozen):
    """
    A finished copy: it got its name only after it had been opened and found whole.

    A folder, or one file sealed to the recovery kit.
    """

    path: Path
    kind: BackupKind
    at: datetime
    size: int


def backups_in(folder: Path) -> tuple[KeptBackup, ...]:
    """Return every finished copy in *folder*, the newest first."""
    if not folder.is_dir():
        return ()
    found = [_kept(path, match) for path in folder.iterdir() if (match := _NAME.fullmatch(path.name))]
    whole = [backup for backup in found if backup.path.is_file() or Place(backup.path).has_notebook]
    return tuple(sorted(whole, key=lambda backup: (backup.at, backup.path.name), reverse=True))


def tidy_backups(folder: Path, now: datetime, budget: int = DEFAULT_BUDGET) -> int:
    """Remove what has served its time, and what a crash left half written; return how many."""
    if not folder.is_dir():
        return 0
    kept = backups_in(folder)
    rolling = [backup for backup in kept if backup.kind is BackupKind.BACKUP]
    staying = {backup.path for backup in worth_keeping(rolling, now, budget)}
    staying |= {
        backup.path
        for backup in kept
        if backup.kind is not BackupKind.BACKUP and now - backup.at <= KEEP_OTHERS
    }
    surplus = [backup.path for backup in kept if backup.path not in staying]
    left_over = [path for path in folder.iterdir() if path.name.startswith(_GONE) or _is_stale(path, now)]
    for path in (*surplus, *left_over):
        _remove(path)
    return len(surplus)


def keep_only(folder: Path, names: Collection[str]) -> int:
    """Remove every copy but those called *names*, and whatever was left half written; return how many."""
    if not folder.is_dir():
        return 0
    surplus = [backup.path for backup in backups_in(folder) if backup.path.name not in names]
    begun = [path for path in folder.iterdir() if path.name.startswith((_GONE, _REHEARSAL))]
    begun += [path for path in folder.iterdir() if path.name.endswith(PARTIAL)]
    for path in (*surplus, *begun):
        _remove(path)
    return len(surplus)


def worth_keeping(newest_first: Sequence[KeptBackup], now: datetime, budget: int) -> tuple[KeptBackup, ...]:
    """
    Return which backups stay: the newest of each of the last hours, days, weeks, months that have one.

    From the oldest on they go until all fit into *budget* bytes; the newest two always stay.
    """
    slots: tuple[tuple[int, Callable[[datetime], object]], ...] = (
        (HOURLY, lambda at: at.replace(minute=0, second=0, microsecond=0)),
        (DAILY, lambda at: at.date()),
        (WEEKLY, lambda at: at.isocalendar()[:2]),
        (MONTHLY, lambda at: (at.year, at.month)),
    )
    chosen: set[Path] = {backup.path for backup in newest_first[:ALWAYS_KEPT]}
    for most, slot in slots:
        chosen |= _newest_of_each(newest_first, most, slot)
    # A clock that was ahead: what claims to be from the future is no older for that.
    chosen |= {backup.path for backup in newest_first if backup.at > now}
    staying = [backup for backup in newest_first if backup.path in chosen]
    while len(staying) > ALWAYS_KEPT and sum(backup.size for backup in staying) > budget:
        staying.pop()
    return tuple(staying)


def _newest_of_each(
    newest_first: Iterable[KeptBackup], most: int, slot: Callable[[datetime], object]
) -> set[Path]:
    newest: dict[object, Path] = {}
    for backup in newest_first:
        newest.setdefault(slot(backup.at), backup.path)
    return set(list(newest.values())[:most])


def _kept(path: Path, match: re.Match[str]) -> KeptBackup:
    at = datetime.strptime(match[2], "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)
    size = path.stat().st_size if path.is_file() else size_of(path)
    return KeptBackup(path=path, kind=BackupKind(match[1]), at=at, size=size)


def _is_stale(path: Path, now: datetime) -> bool:
    """Tell whether *path* was half written by something that is long gone."""
    if not path.name.endswith(PARTIAL) and not path.name.startswith(_REHEARSAL):
        return False
    written = datetime.fromtimestamp(path.stat().st_mtime, UTC)
    return abs(now - written) > timedelta(hours=1)


def _remove(path: Path) -> None:
    # Renamed first: what is listed is whole, also when this is interrupted.
    gone = path.with_name(_GONE + path.name.removeprefix(_GONE))
    with suppress(OSError):
        path.rename(gone)
        if gone.is_file():
            gone.unlink()
        shutil.rmtree(gone, ignore_errors=True)
