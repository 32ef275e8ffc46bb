"""Where it rests: the only room with SQL and with the database key."""
