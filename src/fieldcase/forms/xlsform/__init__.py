"""Forms written as spreadsheets (XLSForm), read into our own definitions."""
