"""How a finished file travels."""
