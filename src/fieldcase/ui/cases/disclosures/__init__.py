"""Who has what about a person, with the sheet that tells the person."""
