"""Asking a pack about a set of answers: one evaluation for vendor, officer and command line."""

from yunshi.rulebook.evaluation.filing import Evaluation, evaluate

__all__ = ["Evaluation", "evaluate"]
