"""The visual language: base templates, components, icons, template tags. No models.

Pages hand plain data (the frozen dataclasses of `fields`, `parts` and `chrome`) to the components
under ``templates/cotton``; no component asks the database. ``docs/design.md`` lists them all.
"""
