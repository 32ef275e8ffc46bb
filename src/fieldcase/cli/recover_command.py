"""Put a backup back with recovery words alone, on a computer that has nothing else."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from fieldcase.cli.exit_codes import DONE, WRONG_USAGE
from fieldcase.cli.passphrase import read_passphrase
from fieldcase.cli.setting import Setting
from fieldcase.keys.passphrase import Strength, strength
from fieldcase.services.by_words import unpacked
from fieldcase.services.kdf_cost import present_cost
from fieldcase.services.place import Place
from fieldcase.services.recovery import Passphrase, recover_copy, workers_behind


def recover(asked: Namespace, setting: Setting) -> int:
    """Restore a backup to a new folder and give the worker who looks after it a new passphrase."""
    if not asked.backup.is_file():
        Place(asked.backup).cover()
    words = read_passphrase(asked.words_fd, "Recovery words, in their order: ")
    with unpacked(asked.backup, words, Place(asked.to), setting.entropy) as backup:
        return _recover(backup, words, asked, setting)


def _recover(backup: Path, words: str, asked: Namespace, setting: Setting) -> int:
    who = workers_behind(Place(backup), words)[0]
    passphrase = read_passphrase(asked.passphrase_fd, f"New passphrase for {who.name}: ")
    if strength(passphrase) in (Strength.TOO_SHORT, Strength.GUESSABLE):
        print("That passphrase is easy to guess. Several words that nobody expects are better.")
        return WRONG_USAGE
    wanted = Passphrase(passphrase, present_cost())
    user = recover_copy(backup, Place(asked.to), words, wanted, setting.clock, setting.entropy)
    print(f"Restored. {user.name} opens it with the new passphrase. Make a new recovery kit in the settings.")
    return DONE
