"""From a filing to what its pages draw."""
