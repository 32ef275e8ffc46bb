"""Why two records may be about one person, in words."""

from __future__ import annotations

from fieldcase.domain.finding import MaybeSame, Sameness
from fieldcase.ui.common.privacy import names_are_hidden
from fieldcase.ui.i18n import isolate, say


def who(hint: MaybeSame) -> str:
    """Return whom a hint is about."""
    if not hint.alias or names_are_hidden():
        return isolate(hint.code)
    return say("Same person", "{name}, {code}", name=hint.alias, code=isolate(hint.code))


def reasons(hint: MaybeSame) -> str:
    """Return why somebody may be the same person, in one line."""
    return " · ".join(_reason(one, hint) for one in hint.reasons)


def _reason(why: Sameness, hint: MaybeSame) -> str:
    name = isolate("" if names_are_hidden() else hint.name)
    words = {
        Sameness.SAME_NAME: say("Same person", "same name"),
        Sameness.OTHER_SCRIPT: say("Same person", "same name, written otherwise: {name}", name=name),
        Sameness.NAME_ALIKE: say("Same person", "name spelt alike: {name}", name=name),
        Sameness.SAME_PHONE: say("Same person", "same telephone number"),
        Sameness.SAME_BIRTH_YEAR: say("Same person", "same birth year"),
        Sameness.NEAR_BIRTH_YEAR: say("Same person", "nearly the same birth year"),
        Sameness.SAME_CITIZENSHIP: say("Same person", "same citizenship"),
    }
    return words[why]
