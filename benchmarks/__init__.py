"""What `make bench` measures: whole-process figures and CPU per request, against limits of the same
run. Nothing here asserts a time; a row that is over its limit makes the run end with status 1."""
