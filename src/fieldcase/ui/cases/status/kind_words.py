"""What kinds of permits, returns, proceedings, compensation are called; what may be ticked about them."""

from __future__ import annotations

from fieldcase.domain.legal_tracks import Kind, Mark, Track
from fieldcase.ui.i18n import say


def kind_question(track: Track) -> str:
    """Return what the choice of a kind asks."""
    words = {
        Track.RESIDENCE: say("Status", "On what ground"),
        Track.RETURN: say("Status", "How the return is prepared"),
        Track.PROCEEDING: say("Status", "What it is about"),
        Track.COMPENSATION: say("Status", "From where"),
        Track.BEST_INTERESTS: say("Status", "What was decided (optional)"),
    }
    return words.get(track, "")


def strand_words(strand: int, kind: Kind | None) -> str:
    """Return what one of several is called."""
    about = kind_words(kind) if kind is not None else say("Status", "Not said")
    return say("Status", "{number}: {about}", number=str(strand + 1), about=about)


def kind_words(kind: Kind) -> str:
    """Return what a kind is called."""
    return {**_residence(), **_return(), **_proceeding(), **_compensation(), **_for_a_child()}[kind]


def _residence() -> dict[Kind, str]:
    return {
        Kind.OWN_NATIONAL: say("Status", "Citizen of this country"),
        Kind.EU_CITIZEN: say("Status", "Citizen of the European Union"),
        Kind.REFLECTION_PERIOD: say("Status", "Reflection period"),
        Kind.FOR_COOPERATION: say("Status", "Permit for working with the authorities"),
        Kind.PERSONAL_SITUATION: say("Status", "Permit for the personal situation"),
        Kind.HUMANITARIAN: say("Status", "Humanitarian permit"),
        Kind.ASYLUM_PENDING: say("Status", "Asylum asked for"),
        Kind.REFUGEE: say("Status", "Refugee"),
        Kind.SUBSIDIARY: say("Status", "Subsidiary protection"),
        Kind.TEMPORARY_PROTECTION: say("Status", "Temporary protection"),
        Kind.TOLERATED: say("Status", "Tolerated stay"),
        Kind.IRREGULAR: say("Status", "Without papers"),
        Kind.RETURN_DECISION: say("Status", "Ordered to leave"),
        Kind.OTHER: say("Status", "Something else"),
    }


def _return() -> dict[Kind, str]:
    return {
        Kind.WITH_IOM: say("Status", "Voluntary, with the United Nations (IOM)"),
        Kind.WITH_PARTNERS: say("Status", "Voluntary, with partner organisations"),
        Kind.CONSULAR: say("Status", "Voluntary, with the consulate"),
        Kind.ON_THEIR_OWN: say("Status", "On their own"),
        Kind.ORDERED: say("Status", "Ordered by an authority"),
    }


def _proceeding() -> dict[Kind, str]:
    return {
        Kind.AGAINST_OFFENDER: say("Status", "Criminal case, the person is a witness or injured party"),
        Kind.AS_DEFENDANT: say("Status", "Criminal case against the person"),
        Kind.CIVIL: say("Status", "Civil case"),
        Kind.LABOUR: say("Status", "Labour case"),
        Kind.ADMINISTRATIVE: say("Status", "Administrative case"),
        Kind.ASYLUM: say("Status", "Asylum case"),
        Kind.FAMILY: say("Status", "Family case"),
        Kind.PROTECTION_ORDER: say("Status", "Protection order"),
    }


def _compensation() -> dict[Kind, str]:
    return {
        Kind.FROM_OFFENDER: say("Status", "From the offender, by the criminal court"),
        Kind.STATE_FUND: say("Status", "From the state fund"),
        Kind.WAGES: say("Status", "Wages from the employer"),
        Kind.CIVIL_CLAIM: say("Status", "By a civil claim"),
        Kind.RECOVERED_ASSETS: say("Status", "From seized property"),
    }


def _for_a_child() -> dict[Kind, str]:
    return {
        Kind.STAY_HERE: say("Status", "Stays in this country"),
        Kind.STAY_IN_CARE: say("Status", "Stays where the child lives now"),
        Kind.OTHER_CARE: say("Status", "Another place to live"),
        Kind.REPATRIATION: say("Status", "Returns home"),
        Kind.REUNIFICATION: say("Status", "Lives with the family again"),
        Kind.RESETTLEMENT: say("Status", "Moves to a third country"),
    }


def mark_words(mark: Mark) -> str:
    """Return what a tick says."""
    words = {
        Mark.MAY_WORK: say("Status", "May work"),
        Mark.CARD_TELLS: say("Status", "The card itself shows why it was given: ask for neutral words"),
        Mark.IN_WRITING: say("Status", "The person's own choice, in writing"),
        Mark.OTHER_WAYS_KNOWN: say("Status", "The person knows the other ways, staying among them"),
        Mark.IDENTITY_KEPT: say("Status", "Name and address are kept from the other side"),
        Mark.CLOSED_COURT: say("Status", "Heard without the public"),
        Mark.VIDEO_LINK: say("Status", "Heard by video"),
        Mark.SCREENS: say("Status", "Behind a screen"),
        Mark.LEGAL_AID: say("Status", "Legal aid granted"),
        Mark.INTERPRETER: say("Status", "An interpreter comes"),
        Mark.NOT_PUNISHED: say("Status", "Asked not to punish what the person was made to do"),
    }
    return words[mark]
