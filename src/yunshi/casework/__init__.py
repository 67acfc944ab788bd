"""Cases and the one door through which they change.

A case moves along a frozen life-cycle table, one :func:`yunshi.casework.services.perform` at a
time; every step is an entry in an append-only, hash-chained journal. Programme, organisation
and person are opaque keys here: this room knows nobody above it.
"""
