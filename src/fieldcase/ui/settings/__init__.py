"""How the window is read, what this notebook is, how it is backed up."""
