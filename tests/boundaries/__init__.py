"""Bad input, made for every pack from what is told of it.

The limits come from the tables in ``tests/programmes/data``, which were read from the official
texts, not from the packs: a pack whose limit slipped by one takes what it must refuse. How a
question is reached, and what answers make a condition hold or not, is searched for in the pack.
"""
