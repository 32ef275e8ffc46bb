"""The same services without a window: plain text for data officers, scripts, recipients."""
