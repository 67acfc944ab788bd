"""Public registers of businesses: asked through a source, read into facts, never believed blindly.

A source (``https``, ``recorded``) delivers the bytes of an answer; ``reading`` says what they mean.
So recorded answers go the whole way of real ones. What cannot be read for certain is *unclear*,
which means that a person must look; it never means that a business does not exist.
"""
