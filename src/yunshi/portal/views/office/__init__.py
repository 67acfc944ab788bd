"""Pages of a programme's office: the queue, and a case with everything about it."""
