"""Real servers on this computer, each with its own configuration and free port, ended by who began it."""
