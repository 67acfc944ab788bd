"""How people get in, stay in and get out: what this room adds to django-allauth."""
