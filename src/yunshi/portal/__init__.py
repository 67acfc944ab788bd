"""Home pages, navigation and every page that shows several rooms."""
