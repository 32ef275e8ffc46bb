"""Tell everybody who has something that the person has taken it back: one word, one file each."""

from __future__ import annotations

from fieldcase.domain.frozen import Frozen
from fieldcase.domain.ids import BundleId, OrganisationId, ReferralId
from fieldcase.services import exchange_places, following_up, sending
from fieldcase.services.notebook import Notebook
from fieldcase.services.taken_back import untold_by


class Recalled(Frozen):
    """
    What became of the notices.

    Attributes:
        sent_off: How many went on their way to a place on the network.
        to_carry: Files that lie in the outbox to be carried.
        to_telephone: How many organisations can only be told in person.
        destroyed: How many files had not left, and never will.
    """

    sent_off: int = 0
    to_carry: tuple[BundleId, ...] = ()
    to_telephone: int = 0
    destroyed: int = 0


def waiting_notices(notebook: Notebook) -> int:
    """Return how many organisations wait to be told."""
    with notebook.reading() as tx:
        return sum(not one.never_left for one in untold_by(notebook, tx))


def tell_everybody(notebook: Notebook) -> Recalled:
    """
    Ask everybody who has what was taken back to delete it; destroy what has not left yet.

    Whoever is reached through a place on the network is told through it, without another word.
    """
    done = Recalled()
    with notebook.reading() as tx:
        waiting = untold_by(notebook, tx)
    for one in waiting:
        done = _told(notebook, done, one.referral.id, one.organisation.id, never_left=one.never_left)
    return done


def _told(
    notebook: Notebook,
    so_far: Recalled,
    referral_id: ReferralId,
    organisation_id: OrganisationId,
    *,
    never_left: bool,
) -> Recalled:
    notice = following_up.recall(notebook, referral_id).bundle_id
    if never_left:
        return so_far.but(destroyed=so_far.destroyed + 1)
    if notice is None:
        return so_far.but(to_telephone=so_far.to_telephone + 1)
    ways = exchange_places.ways_out(notebook, organisation_id)
    if ways.usual is None:
        return so_far.but(to_carry=(*so_far.to_carry, notice))
    sending.queue(notebook, notice, ways.usual, ways.address)
    return so_far.but(sent_off=so_far.sent_off + 1)
