"""What the lines of the emergency card are called."""

from __future__ import annotations

from fieldcase.ui.i18n import say


def number_words(kind: str) -> str:
    """Return what a number is for; a kind of a newer card stands for itself."""
    words = {
        "emergency": say("Emergency", "Police, ambulance, fire"),
        "trafficking_line": say("Emergency", "Helpline for people who were exploited"),
        "trafficking_line_abroad": say("Emergency", "The same helpline, from abroad"),
        "violence_line": say("Emergency", "Helpline for violence at home or against women"),
        "crime_line": say("Emergency", "Helpline for people harmed by a crime"),
        "child_line": say("Emergency", "Helpline for children"),
        "missing_children": say("Emergency", "Missing children"),
    }
    return words.get(kind, kind)


def country_words(country: str) -> str:
    """Return for where the numbers are."""
    words = {
        "ro": say("Emergency", "Romania"),
        "bg": say("Emergency", "Bulgaria"),
        "eu": say("Emergency", "Elsewhere in the EU"),
    }
    return words.get(country, country)


def what_to_say() -> tuple[str, ...]:
    """Return what to say on the telephone, in order."""
    return (
        say("Emergency", "Where you are: street, number, floor, which door."),
        say("Emergency", "What happens now: “A person is in danger here.” Say no more than that."),
        say("Emergency", "Which language the person speaks; ask for an interpreter."),
        say("Emergency", "Stay on the line. Ask how long it takes, and say where you wait."),
    )
