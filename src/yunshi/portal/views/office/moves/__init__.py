"""Pages on which officers move windows, days and deadlines, and a second person confirms."""
