"""Pages of the design room: the style guide only."""
