"""Which requirement of which programme is carried by what: ``docs/coverage.md``.

The requirements of a programme stand in ``tests/programmes/data/<programme>-requirements.yaml``
(:mod:`tools.coverage.listed`). What carries each is found, never written: items of the pack by
their ``refs``, code and tests by the ids in their words (:mod:`tools.coverage.carriers`). The two
must agree (:mod:`tools.coverage.states`); the pages say what was found
(:mod:`tools.coverage.pages`).
"""
