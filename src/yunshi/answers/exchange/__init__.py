"""Drafts out to files and in from them: answers files, workbooks, and one solution to another.

Whatever comes in is compared with the draft first. A person sees every difference and says what
to take; until then nothing of it is in the draft.
"""
