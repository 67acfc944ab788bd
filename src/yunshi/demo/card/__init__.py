"""A card for demos and tests: an authority of our own, cards that are files, and a signer.

The authority issues what the MOEACA issues, field by field, under roots that say they are for
tests. ``component`` speaks to the browser as the official local component does.
"""
