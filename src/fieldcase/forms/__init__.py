"""What we ask: forms, code lists, consent packs, read from data files."""
