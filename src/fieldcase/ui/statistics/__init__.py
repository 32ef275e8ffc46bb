"""Statistics: tables, bars, what may leave of them."""
