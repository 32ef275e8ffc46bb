"""
Keep the translations in step with the source.

::

    tools/i18n.py                        renew translations/fieldcase_*.ts, compile them, list what is missing
    tools/i18n.py --check                the same without writing: exit code 1 and one line for each problem
    tools/i18n.py --compile              only compile what is newer than its .qm
    tools/i18n.py --export ro            what Romanian still lacks, as JSON (with --all: every text)
    tools/i18n.py --import ro done.json  put a filled-in list back
"""

from __future__ import annotations

import argparse
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from tools.translation.catalogue import PLURAL_FORMS, Catalogue
from tools.translation.exchange import from_json, to_json
from tools.translation.phrases import Phrase, PhraseError, read_phrases
from tools.translation.qt_phrases import QT_PHRASES

SCREENS = ROOT / "src" / "fieldcase"
TRANSLATIONS = ROOT / "translations"


def main(arguments: list[str] | None = None) -> int:
    """Do what the command line asks; 0 when all is well, 1 when something is to be put right."""
    options = _parser().parse_args(arguments)
    if options.compile:
        return _compile()
    try:
        phrases = read_phrases(SCREENS) | QT_PHRASES
        if options.check:
            return _check(phrases)
        if options.export:
            return _export(options.export, phrases, everything=options.all)
        if options.import_:
            return _import(options.import_[0], Path(options.import_[1]), phrases)
        return _renew(phrases)
    except (PhraseError, KeyError, OSError) as problem:
        print(f"i18n: {problem}", file=sys.stderr)
        return 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="i18n", description="Keep the translations in step with the source."
    )
    wish = parser.add_mutually_exclusive_group()
    wish.add_argument("--check", action="store_true", help="report, write nothing")
    wish.add_argument("--compile", action="store_true", help="compile what is newer than its .qm")
    wish.add_argument(
        "--export", metavar="LANGUAGE", choices=PLURAL_FORMS, help="print missing texts as JSON"
    )
    wish.add_argument("--import", dest="import_", nargs=2, metavar=("LANGUAGE", "FILE"), help="put texts in")
    parser.add_argument("--all", action="store_true", help="with --export: also what is translated")
    return parser


def _source(language: str) -> Path:
    return TRANSLATIONS / f"fieldcase_{language}.ts"


def _renewed(language: str, phrases: frozenset[Phrase]) -> Catalogue:
    return Catalogue.read(language, _source(language)).renewed(phrases)


def _renew(phrases: frozenset[Phrase]) -> int:
    for language in PLURAL_FORMS:
        catalogue = _renewed(language, phrases)
        _write(catalogue)
        missing = catalogue.missing()
        print(f"i18n: {language}: {len(catalogue.entries)} texts, {len(missing)} not translated")
        for phrase in missing:
            print(f"    {phrase.context}: {phrase.source}")
    return _compile()


def _check(phrases: frozenset[Phrase]) -> int:
    problems = []
    for language in PLURAL_FORMS:
        catalogue = _renewed(language, phrases)
        path = _source(language)
        if not path.exists() or path.read_text("utf-8") != catalogue.text():
            problems.append(f"{language}: {path.name} is not in step with the source: run make i18n")
        problems.extend(catalogue.problems())
    for problem in problems:
        print(f"i18n: {problem}")
    return 1 if problems else 0


def _export(language: str, phrases: frozenset[Phrase], *, everything: bool) -> int:
    catalogue = _renewed(language, phrases)
    sys.stdout.write(to_json(catalogue, catalogue.entries if everything else catalogue.missing()))
    return 0


def _import(language: str, path: Path, phrases: frozenset[Phrase]) -> int:
    translations = from_json(path.read_text("utf-8"))
    catalogue = _renewed(language, phrases).with_translations(translations)
    problems = list(
        Catalogue(language, {phrase: catalogue.entries[phrase] for phrase in translations}).problems()
    )
    for problem in problems:
        print(f"i18n: {problem}", file=sys.stderr)
    if problems:
        return 1
    _write(catalogue)
    print(f"i18n: {language}: {len(translations)} texts put in, {len(catalogue.missing())} not translated")
    return 0


def _write(catalogue: Catalogue) -> None:
    path = _source(catalogue.language)
    text = catalogue.text()
    if not path.exists() or path.read_text("utf-8") != text:
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, "utf-8")


def _compile() -> int:
    for source in sorted(TRANSLATIONS.glob("*.ts")):
        compiled = source.with_suffix(".qm")
        if not compiled.exists() or compiled.stat().st_mtime < source.stat().st_mtime:
            _release(source, compiled)
    return 0


def _release(source: Path, compiled: Path) -> None:
    program = Path(sys.executable).with_name("pyside6-lrelease")
    try:
        subprocess.run([program, "-silent", source, "-qm", compiled], check=True)
    except FileNotFoundError:
        sys.exit("i18n: pyside6-lrelease is missing: run make setup, then build with --no-build-isolation")


if __name__ == "__main__":
    sys.exit(main())
