"""What is true: frozen models, pure functions; no clock, no disk, no network."""
