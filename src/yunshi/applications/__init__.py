"""Filings: one company part and one or more solutions of one vendor in one window.

Each solution is a case of its own with its own outcome; the filing has one receipt.
"""
