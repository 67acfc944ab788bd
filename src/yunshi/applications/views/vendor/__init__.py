"""Pages of those who file: for the organisation they act for, and no other."""
