"""Django application of the design system."""

from django.apps import AppConfig


class DesignConfig(AppConfig):
    """Offers templates, template tags and static files; owns no table."""

    name = "yunshi.design"
    label = "design"
    verbose_name = "Design"
