"""The pack language: what a programme folder may say, and reading it whole."""
