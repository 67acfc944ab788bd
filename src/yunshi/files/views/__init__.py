"""Handing files out."""

from yunshi.files.views.serving import nobody, serve_file

__all__ = ["nobody", "serve_file"]
