"""Reads hostile files. Runs only in the confined child process that ``inspection`` starts.

Nothing here imports Django, pydantic or the rest of Yunshi: the child must start quickly, and what
it does not load cannot be turned against it. What it finds it reports as codes; the words belong to
``inspection.messages``.
"""
