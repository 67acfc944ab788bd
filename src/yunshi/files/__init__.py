"""Uploads: what they are, whether they are safe, and where they are kept.

``inspection`` and ``scanning`` import no Django, so that the command line judges a paper by the
very code that judges an upload.
"""
