"""The tamper-evident record of what was done with the notebook."""
