"""The vendor's account in a programme, as its pages show it."""
