"""Papers about a case, with a look at them before anything is printed."""
