"""The list of cases beside the file of one."""
