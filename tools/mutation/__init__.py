"""Whether the tests would notice if a pack said something else: ``make mutate-packs``.

Each item of a pack is changed, one change at a time (:mod:`tools.mutation.mutants`), and the tests
that judge packs are run against the changed pack until one fails (:mod:`tools.mutation.running`).
A change that no test notices *survives*: somebody may make it by mistake, and nobody would know.
Survivors that are right are written down with a reason (``accepted.yaml``); any other fails the
run. Changes that the pack language itself refuses are not counted.
"""
