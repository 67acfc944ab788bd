"""Addresses of the style guide."""

from django.urls import path

from yunshi.design.views import styleguide

urlpatterns = [
    path("design/", styleguide.components, name="design-styleguide"),
    path("design/public/", styleguide.public, name="design-public"),
    path("design/sign-in/", styleguide.sign_in, name="design-sign-in"),
    path("design/receipt/", styleguide.receipt, name="design-receipt"),
    path("design/errors/<str:code>/", styleguide.error, name="design-error"),
]
