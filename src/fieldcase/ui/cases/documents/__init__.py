"""The documents of a case: the list, the one that is looked at, what was done with it."""
