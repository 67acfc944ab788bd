"""From what reviews know to what the office's pages draw."""
