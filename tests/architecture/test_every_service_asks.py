"""No use case reads or changes a case without asking whether that is for the present worker."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from tests.architecture.source import Function, Source, package

CONTENT = frozenset(
    {
        "cases",
        "closings",
        "consents",
        "disclosures",
        "documents",
        "exceptions",
        "incoming",
        "interviews",
        "legal",
        "notes",
        "plans",
        "referrals",
        "risks",
        "safety",
        "shelters",
        "statistics",
        "steps",
        "timeline",
    }
)
"""The nouns of a transaction that hold what is known about people."""

ASKS = frozenset(
    {
        "answers_for",
        "deciding_in",
        "eyes_on",
        "may_release",
        "may_see",
        "need",
        "only_cases_of_mine",
        "reading_of",
        "require_at_work",
        "require_deciding",
        "require_working",
        "require_writing",
        "require_writes",
        "sees_document",
        "sees_incoming",
        "sees_people",
        "sight_in",
        "writing_of",
    }
)
"""The questions of ``services.need_to_know``, and of the matrix behind it."""

ASK_NOBODY = {
    # What arrives is kept sealed or undecided, whoever is on shift; reading and deciding it ask.
    "arriving.arrive",
    "arriving.let_go",
    "arriving.let_parts_go",
    "arriving.try_again",
    "code_replies.take_code",
    "code_replies.take_file",
    "receiving.opened_file",
    "sweeping.sweep_arrivals",
    # A sealed file tells nothing to whoever carries it.
    "mail_drafts.write_drafts",
    "outbox.mark_handed_over",
    "outbox.write_parts_to_folder",
    "outbox.write_to_folder",
    "own_keys.renew_keys",
    "sending.due_deliveries",
    "sending.queue",
    "sending.settle",
    # The last step of a use case that has asked.
    "going_along.attached",
    # What somebody types is compared with it; it is never shown.
    "safe_places.safe_addresses",
    "sharing.written_down",
    # They ask for a role of their own: a second person, a supervisor, who answers for the office.
    "disclosures.whole_office",
    "erasing.erase",
    "exceptional.decide",
    "exceptional.look_at",
    "leading.notices",
    "record.read_record",
    "retention.hold",
    # Nothing about anybody comes out of them; what they write is what the clock says.
    "attachments.keep_attachment",
    "indexing.catch_up",
    "indexing.rebuild",
    "legal_clocks.keep_dates_true",
    "statistics.keep_codes_true",
    "listing.is_empty",
    "listing.turn_the_day",
    "silence.note_silence",
    "own_forms.keep_form",
    "own_forms.offer_form",
    "own_forms.own_forms",
}


@dataclass(frozen=True)
class Service:
    """One function of the room: the content it touches itself, what it calls, whether it asks."""

    takes: tuple[str, ...]
    touches: bool
    asks: bool
    calls: frozenset[str]

    @property
    def is_use_case(self) -> bool:
        """Parts of a use case are handed its transaction; use cases begin one."""
        return "notebook" in self.takes and "tx" not in self.takes


@cache
def services() -> dict[str, Service]:
    """Return every function and method of the room, by file and name."""
    found = {}
    for source in package():
        if source.room == "services" and source.path.stem != "need_to_know":
            names = _imported(source)
            for owner, function in _functions(source.tree):
                name = f"{owner}.{function.name}" if owner else function.name
                found[f"{source.path.stem}.{name}"] = _service(source, owner, function, names)
    return found


def _imported(source: Source) -> dict[str, str]:
    return {
        one.asname or one.name: f"{node.module}.{one.name}".removeprefix("fieldcase.services.")
        for node in ast.walk(source.tree)
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("fieldcase.services")
        for one in node.names
    }


def _functions(tree: ast.Module) -> Iterator[tuple[str, Function]]:
    for node in tree.body:
        if isinstance(node, Function):
            yield "", node
        elif isinstance(node, ast.ClassDef):
            yield from ((node.name, one) for one in node.body if isinstance(one, Function))


def _service(source: Source, owner: str, function: Function, imported: dict[str, str]) -> Service:
    here = source.path.stem
    named, touches = set(), False
    for node in ast.walk(function):
        if isinstance(node, ast.Name):
            named.add(node.id)
        elif isinstance(node, ast.Attribute):
            touches |= node.attr in CONTENT and ast.unparse(node.value) in {"tx", "self._tx"}
            named.add(f"{ast.unparse(node.value)}.{node.attr}")
    calls = {_callee(name, here, owner, imported) for name in named}
    takes = tuple(one.arg for one in function.args.args)
    return Service(takes, touches, not named.isdisjoint(ASKS), frozenset(calls))


def _callee(name: str, here: str, owner: str, imported: dict[str, str]) -> str:
    first, _, rest = name.partition(".")
    if first == "self":
        return f"{here}.{owner}.{rest}"
    target = imported.get(first, f"{here}.{first}")
    return f"{target}.{rest}" if rest else target


def _reached(name: str) -> set[str]:
    """Return what a function comes to, itself included, as far as what it calls is not excused."""
    seen: set[str] = set()
    waiting = [name]
    while waiting:
        one = waiting.pop()
        if one in seen or (one in ASK_NOBODY and one != name):
            continue
        if one in services():
            seen.add(one)
            waiting.extend(services()[one].calls)
        # A class is called by its name: every method of it may follow.
        waiting.extend(_methods().get(one, ()))
    return seen


@cache
def _methods() -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for name in services():
        owner = name.rpartition(".")[0]
        if "." in owner:
            found.setdefault(owner, []).append(name)
    return found


@cache
def _never_asks(name: str) -> bool:
    reached = [services()[one] for one in _reached(name)]
    return any(one.touches for one in reached) and not any(one.asks for one in reached)


def _use_cases() -> list[str]:
    return [
        name
        for name, one in services().items()
        if one.is_use_case and not name.rpartition(".")[2].startswith("_")
    ]


def test_every_use_case_about_people_asks_whether_that_is_for_the_worker() -> None:
    unasked = {name for name in _use_cases() if _never_asks(name)}

    assert unasked - ASK_NOBODY == set()


def test_whoever_is_excused_still_has_a_reason_to_be() -> None:
    unasked = {name for name in _use_cases() if _never_asks(name)}

    assert ASK_NOBODY - unasked == set()
