"""Tags of this room's pages: questions of the sign-in package's forms, and what stands around."""

from __future__ import annotations

from django import forms, template
from django.template.context import Context

from yunshi.design.chrome import AuthChrome, WorkChrome
from yunshi.design.fields import FieldView
from yunshi.design.parts import ErrorLink
from yunshi.parties import chrome
from yunshi.parties.computation import FIELD, new_task
from yunshi.parties.questions import problems_in, questions_of

register = template.Library()


@register.simple_tag
def questions(form: forms.BaseForm) -> tuple[FieldView, ...]:
    """``{% questions form as fields %}``, each for ``<c-field>``."""
    return questions_of(form)


@register.inclusion_tag("parties/computation.html")
def computation(purpose: str) -> dict[str, object]:
    """``{% computation "register" %}`` within a visitor's form: what its browser computes."""
    return {"task": new_task(purpose), "field": FIELD}


@register.simple_tag
def problems(fields: tuple[FieldView, ...]) -> tuple[ErrorLink, ...]:
    """``{% problems fields as errors %}``, for ``<c-error-summary>``."""
    return problems_in(fields)


@register.simple_tag(takes_context=True)
def entrance_chrome(context: Context) -> AuthChrome:
    """``{% entrance_chrome as chrome %}`` before ``{{ block.super }}``; a page says in
    ``registering`` that people register on it."""
    return chrome.entrance_chrome(registering=bool(context.get("registering")))


@register.simple_tag(takes_context=True)
def work_chrome(context: Context) -> WorkChrome:
    """The frame that a room above has put together, else this room's own."""
    given = context.get("chrome")
    return given if isinstance(given, WorkChrome) else chrome.work_chrome(context["request"])
