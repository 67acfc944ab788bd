"""Reads hostile files. Parsers run only in a confined child process that ``inspection`` asks for.

Nothing here imports Django, pydantic or the rest of Yunshi: children must start quickly, and what
they do not load cannot be turned against them. What they find they report as codes; the words
belong to ``inspection.messages``.
"""
