"""Qualification and what is decided after it.

Written review, meetings, opinions and consensus come here too; until then one decision stands
for them.
"""
