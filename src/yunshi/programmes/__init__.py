"""Programmes as they run here: published packs, windows, switches, days off, staff.

A pack says what a programme is. What officers move stands here over the pack's values, each
change with its history.
"""
