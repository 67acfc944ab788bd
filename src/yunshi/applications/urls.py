"""Addresses of this room, for the vendor. Fixed words that are no form's name stand first."""

from __future__ import annotations

from django.urls import path, register_converter

from yunshi.applications.views.vendor import autosave, desk, sections, tasks, uploads


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
    path(f"{_F}check/", tasks.tasks, name="check"),
    path(f"{_F}receipt/", tasks.tasks, name="receipt"),
    path(f"{_F}solutions/add/", tasks.tasks, name="add_solution"),
    path(f"{_S}remove/", tasks.tasks, name="remove_solution"),
    path(f"{_S}withdraw/", tasks.tasks, name="withdraw"),
    path(f"{_F}declarations/", tasks.tasks, name="declarations"),
    path(f"{_S}declarations/", tasks.tasks, name="solution_declarations"),
    path(f"{_F}files/<uuid:file>/", uploads.download, name="file"),
    path(f"{_F}documents/<name:paper>/upload/", uploads.upload, name="upload"),
    path(f"{_S}documents/<name:paper>/upload/", uploads.upload, name="solution_upload"),
    path(f"{_F}<name:form>/<name:section>/", sections.section, name="section"),
    path(f"{_F}<name:form>/<name:section>/autosave/", autosave.section, name="autosave"),
    path(f"{_S}<name:form>/<name:section>/", sections.section, name="solution_section"),
    path(f"{_S}<name:form>/<name:section>/autosave/", autosave.section, name="solution_autosave"),
]
