"""What the buttons say while a file leaves."""

from __future__ import annotations

from fieldcase.ui.i18n import say
from fieldcase.viewmodels.carrying import Channel


def make_words(channel: Channel | None) -> str:
    """Return the words for making a new file, then getting it to where it was chosen to go."""
    if channel is Channel.EMAIL:
        return say("Refer", "Create e-mail draft")
    if channel is Channel.NETWORK:
        return say("Refer", "Create file, send when connected")
    return say("Refer", "Create file")


def carry_words(channel: Channel | None, *, again: bool) -> str:
    """Return the words for a file that is made already."""
    if channel is Channel.NETWORK:
        return say("Sending", "Send when connected")
    if channel is Channel.EMAIL:
        return say("Carry", "Write the draft again") if again else say("Carry", "Write the draft")
    return say("Carry", "Write another copy") if again else say("Carry", "Write the file")


def gone_words(channel: Channel | None) -> str:
    """Return how somebody says that the file left."""
    if channel is Channel.EMAIL:
        return say("Carry", "I have sent it")
    return say("Carry", "Mark handed over")
