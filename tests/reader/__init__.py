"""What somebody without FieldCase receives, opens, answers."""
