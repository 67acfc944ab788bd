"""Addresses of this room, for the vendor. Fixed words that are no form's name stand first."""

from __future__ import annotations

from django.urls import path, register_converter

from yunshi.applications.views.vendor import (
    autosave,
    check,
    declarations,
    desk,
    exchange,
    history,
    receipt,
    sections,
    solutions,
    supplement,
    tasks,
    uploads,
)


class NameConverter:
    """A name that a pack gives: a form, a section, a paper."""

    regex = "[a-z][a-z0-9_]{0,59}"

    def to_python(self, value: str) -> str:
        return value

    def to_url(self, value: str) -> str:
        return value


register_converter(NameConverter, "name")

app_name = "applications"

_F = "apply/<uuid:filing>/"
_S = "apply/<uuid:filing>/solutions/<uuid:solution>/"

urlpatterns = [
    path("apply/", desk.desk, name="desk"),
    path("apply/start/<uuid:window>/", desk.start, name="start"),
    path(_F, tasks.tasks, name="tasks"),
    path(f"{_F}copy/", desk.copy, name="copy"),
    path(f"{_F}check/", check.check, name="check"),
    path(f"{_F}receipt/", receipt.receipt, name="receipt"),
    path(f"{_F}history/", history.history, name="history"),
    path(f"{_F}supplement/", supplement.supplement, name="supplement"),
    path(f"{_F}exchange/", exchange.exchange, name="exchange"),
    path(f"{_F}exchange/copy/", exchange.copy, name="copy_answers"),
    path(f"{_F}exchange/draft.<name:kind>", exchange.download, name="download_draft"),
    path(f"{_F}exchange/<uuid:proposal>/", exchange.proposal, name="proposal"),
    path(f"{_F}solutions/add/", solutions.add, name="add_solution"),
    path(f"{_S}remove/", solutions.remove, name="remove_solution"),
    path(f"{_S}withdraw/", solutions.withdraw, name="withdraw"),
    path(f"{_F}files/<uuid:file>/", uploads.download, name="file"),
    path(f"{_F}declarations/", declarations.declarations, name="declarations"),
    path(f"{_F}declarations/autosave/", declarations.autosave, name="autosave_declarations"),
    path(f"{_S}declarations/", declarations.declarations, name="solution_declarations"),
    path(
        f"{_S}declarations/autosave/",
        declarations.autosave,
        name="solution_autosave_declarations",
    ),
    path(f"{_F}documents/<name:paper>/upload/", uploads.upload, name="upload"),
    path(f"{_S}documents/<name:paper>/upload/", uploads.upload, name="solution_upload"),
    path(f"{_F}<name:form>/<name:section>/", sections.section, name="section"),
    path(f"{_F}<name:form>/<name:section>/autosave/", autosave.section, name="autosave"),
    path(f"{_S}<name:form>/<name:section>/", sections.section, name="solution_section"),
    path(f"{_S}<name:form>/<name:section>/autosave/", autosave.section, name="solution_autosave"),
]
