"""The rulebook: what a programme says, read once and asked by everyone.

Pure Python and pydantic; no Django, no database. The lowest floor of the house.
"""
