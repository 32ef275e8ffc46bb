"""Where one person stands before the law."""
