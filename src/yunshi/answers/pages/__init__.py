"""From a pack's forms to what a page draws, and from what a page posts to answers."""
