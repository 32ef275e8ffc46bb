"""Invents people: names in several scripts, the same ones for the same seed."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass

GIVEN = {
    "ro": "Ștefan Ioana Mihai Elena Andrei Ana Cristina Gheorghe Maria Ilinca Radu Doina Sânziana Florin",
    "bg": "Мария Иван Георги Елена Стефан Юлия Кристина Петър Ивана Десислава Красимир Снежана Тодор Яна",
    "uk": "Олександр Оксана Наталія Богдан Юлія Соломія Тарас Ярослава Марія Василь Христина Іван Галина",
    "ar": "محمد فاطمة يوسف مريم أحمد خالد زينب حسين ليلى عبدالله نور سارة علي هدى سمير",
    "el": "Γιώργος Μαρία Ελένη Νίκος Κωνσταντίνα Δημήτρης Αθηνά Σοφία Στέφανος Ιωάννα",
    "ti": "Selam Tesfay Semhar Abraham Rahwa Yonas Feven Mehari Letebrhan Kidane Saba",
    "vi": "Linh Minh Thảo Hương Tuấn Dũng Phương Quỳnh Hải Ngọc",
    "sq": "Arben Blerta Çelik Drita Ermal Flutura Gëzim Lule Shpresa Valbona",
    "fr": "Élodie Moussa Aïcha Youssouf Fatou Oumar Mariam Stéphane Zoé Aminata",
    "en": "Grace Blessing Stephen Joy Catherine Samuel Faith Peter Mercy Kate",
}
"""Ordinary given names by the language of the person who was invented."""

_BEGIN = "ba be bi bo bra ca che da de do dra fa fi ga ge go gri ha ho ka kra la le lo ma me mi mo na no pa"
_MIDDLE = (
    "ban bel cu da der di fan ga ges go lan le li lo man me mi na ne ni no pe ra re ri ro sa se ta te ti va"
)
_END = {
    "ro": "escu eanu ăreanu aru ache",
    "bg": "ов ова ев ева ски",
    "uk": "енко чук ський ова ишин",
    "ar": "ي اني اوي",
    "el": "ίδης όπουλος άκης ιάδης",
    "ti": "ay om",
    "vi": "",
    "sq": "aj i u",
    "fr": "ot et ier ard",
    "en": "son ton man ley",
}
_CYRILLIC = str.maketrans(dict(zip("abvgdefziklmnoprsthcu", "абвгдефзиклмнопрстхцу", strict=True)))
_GREEK = str.maketrans(dict(zip("abvgdefziklmnoprsthcu", "αμβγδεφζικλμνοπρστχκυ", strict=True)))
_ARABIC = str.maketrans(dict(zip("abvgdefziklmnoprsthcu", "ابفغديفزيكلمنوبرستحسو", strict=True)))
_LETTERS = {"bg": _CYRILLIC, "uk": _CYRILLIC, "el": _GREEK, "ar": _ARABIC}
_VOWELS = str.maketrans("", "", "aeiou")


@dataclass(frozen=True)
class Invented:
    """Somebody who does not exist."""

    alias: str
    language: str
    phone: str
    born: int
    citizenship: str


def people(count: int, seed: int = 1) -> Iterator[Invented]:
    """Return *count* invented people; the same ones for the same seed."""
    chance = random.Random(seed)  # noqa: S311  (inventing names, not keys)
    languages = tuple(GIVEN)
    given = {language: names.split() for language, names in GIVEN.items()}
    endings = {language: (ends.split() or [""]) for language, ends in _END.items()}
    families = {language: _families(chance, language, endings[language], count) for language in languages}
    for _ in range(count):
        language = chance.choice(languages)
        first = given[language][min(int(chance.expovariate(0.25)), len(given[language]) - 1)]
        known = families[language]
        family = known[min(int(chance.expovariate(3.0) * len(known)), len(known) - 1)]
        yield Invented(
            alias=f"{first} {family}",
            language=language,
            phone=f"+40 7{chance.randrange(10**8):08d}",
            born=chance.randrange(1960, 2008),
            citizenship=language.upper(),
        )


def _families(chance: random.Random, language: str, endings: list[str], count: int) -> list[str]:
    """Return as many family names as a place of that size has: their number grows with its root."""
    wanted = max(20, int(count**0.5) * 4)
    begin, middle = _BEGIN.split(), _MIDDLE.split()
    made: list[str] = []
    for _ in range(wanted):
        stem = chance.choice(begin) + "".join(chance.choice(middle) for _ in range(chance.randrange(1, 3)))
        letters = _LETTERS.get(language)
        if language == "ar":
            stem = stem[0] + stem[1:].translate(_VOWELS)
        written = stem.translate(letters) if letters else stem
        made.append((written + chance.choice(endings)).capitalize())
    return made
