"""Lists of standings as files: read line by line, and compared with the list that counts."""
