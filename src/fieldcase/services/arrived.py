"""What a file that arrived turned out to be."""

from __future__ import annotations

from fieldcase.domain.changes import Topic
from fieldcase.domain.frozen import Frozen
from fieldcase.domain.ids import BundleId, OrganisationId, ReferralId
from fieldcase.domain.incoming import IncomingKind, Reply
from fieldcase.domain.referral import Proof


class Arrived(Frozen):
    """
    What a file turned out to be.

    Attributes:
        text: What they ask or add, in their own words.
        organisation_id: Whose keys changed.
        reason: Why the file waits, as a code of the bundle room.
        missing: The numbers of the parts that have not come yet.
        also_opened: How many files that had waited could be opened because of this one.
    """

    kind: IncomingKind
    bundle_id: BundleId = BundleId("")
    from_name: str = ""
    referral_id: ReferralId | None = None
    reply: Reply | None = None
    proof: Proof = Proof.SIGNED_RECEIPT
    text: str = ""
    organisation_id: OrganisationId | None = None
    reason: str = ""
    missing: tuple[int, ...] = ()
    part_count: int = 0
    also_opened: int = 0
    topic: Topic = Topic.INBOX
