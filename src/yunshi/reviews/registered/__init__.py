"""What was filed beside what public registers say: compared line by line, judged by a person."""
