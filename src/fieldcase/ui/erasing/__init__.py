"""The page on which one person is erased."""
