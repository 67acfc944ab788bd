"""Drafts, revisions, snapshots and supplements of whatever is answered by a pack's forms.

Filings now; registrations, grants, claims and surveys later. Owner, group and person are opaque
keys: the rooms above know whose answers these are.
"""
