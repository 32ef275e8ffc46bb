"""A file that came with a referral, looked at before anything is decided."""

from __future__ import annotations

from fieldcase.domain.ids import BundleId
from fieldcase.services.received_files import open_received
from fieldcase.viewmodels.looking import Looking, first_page


class Received(Looking):
    """Shows it from memory; nothing of it is part of a case by that."""

    def look_at(self, bundle_id: BundleId, number: int) -> None:
        """Show one of the files of a referral."""
        self.look(
            f"{bundle_id}/{number}", lambda notebook: first_page(open_received(notebook, bundle_id, number))
        )
