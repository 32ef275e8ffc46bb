"""What the first and the last line of the window say during an interview."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from fieldcase.forms.codelists import CodeLists
from fieldcase.ui.common.chip import ChipText
from fieldcase.ui.common.privacy import names_are_hidden
from fieldcase.ui.common.step_panel import Step, StepState
from fieldcase.ui.common.tokens import Tone
from fieldcase.ui.i18n import count, isolate, say
from fieldcase.ui.shell.page import Crumb, PageAction, PageFooter, PageHeader
from fieldcase.viewmodels.conversation import Conversation
from fieldcase.viewmodels.filled_form import Progress
from fieldcase.viewmodels.interview import InterviewView

_STATES = {
    Progress.OPEN: StepState.OPEN,
    Progress.STARTED: StepState.STARTED,
    Progress.DONE: StepState.DONE,
}


@dataclass(frozen=True)
class Ways:
    """Where the buttons lead."""

    to_case: Callable[[], object]
    back: Callable[[], object]
    go_on: Callable[[], object]
    close: Callable[[], object]
    change_view: Callable[[], object]
    stop: Callable[[], object]


def header_for(view: InterviewView, code_lists: CodeLists, language: str, ways: Ways) -> PageHeader:
    """Return the way back to the case, with the language one talks in."""
    case = view.case
    if case is None:
        crumbs = (Crumb(say("Interview", "Cases"), ways.to_case),)
        return PageHeader(say("Interview", "New intake"), crumbs, search=False)
    alias = "" if names_are_hidden() else case.person.alias
    name = " ".join(part for part in (isolate(case.code), alias) if part)
    spoken = case.person.primary_language
    label = code_lists.label("language", spoken, language) if spoken else ""
    return PageHeader(
        say("Interview", "Interview"),
        (Crumb(name, ways.to_case),),
        chips=_language_chips(label, needs_interpreter=case.interpreter_needed is True),
        search=False,
    )


def footer_for(view: InterviewView, ways: Ways, status: str, *, saved: bool, short: bool) -> PageFooter:
    """Return back, what is saved, save and close, next; *short* leaves the name of the next section out."""
    may_go_back = view.place > 0 or view.returns_to_check
    return PageFooter(
        back=PageAction(say("Interview", "Back"), ways.back, "arrow-left", enabled=may_go_back),
        status=status,
        saved=saved,
        secondary=(PageAction(say("Interview", "Save and close"), ways.close),),
        primary=_next_action(view, ways, short=short),
    )


def with_views(header: PageHeader, view: InterviewView, conversation: Conversation, ways: Ways) -> PageHeader:
    """Return *header* with the other view of the same questions, and the way to stop at once."""
    stop = PageAction(say("Interview", "Stop here"), ways.stop, "hand-palm")
    if view.at_check:
        return header
    if conversation.is_on:
        other = PageAction(say("Interview", "Form view"), ways.change_view, "list-checks")
    else:
        other = PageAction(say("Interview", "One at a time"), ways.change_view, "chat-circle-text")
    return replace(header, secondary=(other, stop))


def talking_footer(conversation: Conversation, ways: Ways, status: str, *, saved: bool) -> PageFooter:
    """Return back, pause, what is saved, skip, next."""
    return PageFooter(
        back=PageAction(
            say("Interview", "Back"), ways.back, "arrow-left", enabled=not conversation.is_at_start
        ),
        status=status,
        saved=saved,
        secondary=(
            PageAction(say("Interview", "Pause and save"), ways.close, "pause"),
            PageAction(say("Interview", "Skip"), ways.go_on),
        ),
        primary=PageAction(say("Interview", "Next"), ways.go_on, "arrow-right", icon_after=True),
    )


def steps_of(view: InterviewView) -> tuple[Step, ...]:
    """Return the sections, then the check page."""
    steps = [
        Step(view.filled.section_text(place).title, _STATES[view.filled.progress(place, view.visited)])
        for place in range(view.check_place)
    ]
    check = StepState.DONE if view.is_done else StepState.OPEN
    return (*steps, Step(say("Interview", "Check answers"), check))


def progress_words(view: InterviewView) -> str:
    """Return how far one is, how long the rest usually takes; never a percentage."""
    here, total = view.place + 1, view.check_place + 1
    minutes = view.filled.minutes_left()
    if minutes == 0 or view.at_check:
        return say("Interview", "{here} of {total}", here=here, total=total)
    return count("Interview", "{here} of {total} · about %n min left", minutes, here=here, total=total)


def _language_chips(label: str, *, needs_interpreter: bool) -> tuple[ChipText, ...]:
    if label and needs_interpreter:
        words = say("Interview", "{language} · interpreter", language=label)
    elif needs_interpreter:
        words = say("Interview", "Interpreter wished")
    else:
        words = label
    return (ChipText(words, Tone.INFO, "translate"),) if words else ()


def _next_action(view: InterviewView, ways: Ways, *, short: bool) -> PageAction:
    if view.at_check:
        return PageAction(say("Interview", "Finish"), ways.go_on, "check")
    return PageAction(_next_words(view, short=short), ways.go_on, "arrow-right", icon_after=True)


def _next_words(view: InterviewView, *, short: bool) -> str:
    if view.returns_to_check:
        return say("Interview", "Back to check answers")
    if short:
        return say("Interview", "Next")
    if view.place + 1 == view.check_place:
        return say("Interview", "Next: Check answers")
    return say("Interview", "Next: {section}", section=view.filled.section_text(view.place + 1).title)
