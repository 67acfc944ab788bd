"""Demo instances: invented people and firms, and cases at every stage, made by the rooms' verbs."""
