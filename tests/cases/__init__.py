"""Acceptance cases of the two programmes, each through the verbs and pages that people use."""
