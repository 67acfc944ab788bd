"""Listed solutions and the public market."""
