"""What a page tells the frame about its first and its last line."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from fieldcase.ui.common.chip import ChipText


@dataclass(frozen=True)
class PageAction:
    """A button of the header or the footer: its words, what it does, its icon."""

    text: str
    run: Callable[[], object]
    icon: str = ""
    enabled: bool = True
    tooltip: str = ""
    icon_after: bool = False
    """Whether the icon stands behind the words, as the arrow of "Next" does."""


@dataclass(frozen=True)
class Crumb:
    """A step back: "NR-0147 Selam" before "Interview"."""

    text: str
    run: Callable[[], object]


@dataclass(frozen=True)
class PageHeader:
    """
    The first line of a page.

    Args:
        title: Names the page.
        crumbs: Ways back, the farthest first.
        subtitle: One sentence under the title, or empty.
        chips: Facts beside the title.
        primary: The one button that goes on.
        secondary: At most two more.
        search: Whether the search field is shown.
    """

    title: str
    crumbs: tuple[Crumb, ...] = ()
    subtitle: str = ""
    chips: tuple[ChipText, ...] = ()
    primary: PageAction | None = None
    secondary: tuple[PageAction, ...] = ()
    search: bool = True


@dataclass(frozen=True)
class PageFooter:
    """
    The last line of a page that is one of several steps.

    Args:
        back: The button at the start.
        early: Buttons beside it.
        status: What is known about saving, in the middle.
        saved: Whether a tick stands before the status.
        secondary: Buttons before the last one.
        primary: The button that goes on.
    """

    back: PageAction | None = None
    early: tuple[PageAction, ...] = ()
    status: str = ""
    saved: bool = False
    secondary: tuple[PageAction, ...] = ()
    primary: PageAction | None = None
