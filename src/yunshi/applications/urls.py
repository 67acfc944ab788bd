"""Addresses of this room, for the vendor. Fixed words that are no form's name stand first."""

from __future__ import annotations

from django.urls import path, register_converter

from yunshi.applications.views.vendor import (
    account_sections,
    accounts,
    autosave,
    changing,
    check,
    declarations,
    desk,
    earlier,
    exchange,
    history,
    receipt,
    sections,
    sign,
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

_FILING = "apply/<uuid:filing>/"
_ACCOUNT = "apply/accounts/<uuid:enrolment>/"
_SOLUTION = "apply/<uuid:filing>/solutions/<uuid:solution>/"

urlpatterns = [
    path("apply/", desk.desk, name="desk"),
    path("apply/start/<uuid:window>/", desk.start, name="start"),
    path("apply/accounts/<slug:programme>/begin/", accounts.begin, name="begin_account"),
    path(f"{_ACCOUNT}check/", accounts.check, name="enrolment_check"),
    path(f"{_ACCOUNT}again/", accounts.again, name="enrolment_again"),
    path(f"{_ACCOUNT}leave/", accounts.leave, name="enrolment_leave"),
    path(f"{_ACCOUNT}files/<uuid:file>/", account_sections.download, name="enrolment_file"),
    path(
        f"{_ACCOUNT}documents/<name:paper>/upload/",
        account_sections.upload,
        name="enrolment_upload",
    ),
    path(
        f"{_ACCOUNT}<name:form>/<name:section>/", account_sections.section, name="enrolment_section"
    ),
    path(
        f"{_ACCOUNT}<name:form>/<name:section>/autosave/",
        account_sections.autosave,
        name="enrolment_autosave",
    ),
    path("apply/accounts/<slug:programme>/", accounts.account, name="account"),
    path(_FILING, tasks.tasks, name="tasks"),
    path(f"{_FILING}copy/", desk.copy, name="copy"),
    path(f"{_FILING}earlier/", earlier.earlier, name="earlier"),
    path(f"{_FILING}change/", changing.change, name="change"),
    path(f"{_FILING}give-up/", changing.give_up, name="give_up"),
    path(f"{_FILING}check/", check.check, name="check"),
    path(f"{_FILING}sign/", sign.take, name="take_signature"),
    path(f"{_FILING}sign/challenge/", sign.ask, name="ask_signature"),
    path(f"{_FILING}receipt/", receipt.receipt, name="receipt"),
    path(f"{_FILING}history/", history.history, name="history"),
    path(f"{_FILING}supplement/", supplement.supplement, name="supplement"),
    path(f"{_FILING}exchange/", exchange.exchange, name="exchange"),
    path(f"{_FILING}exchange/copy/", exchange.copy, name="copy_answers"),
    path(f"{_FILING}exchange/draft.<name:kind>", exchange.download, name="download_draft"),
    path(f"{_FILING}exchange/<uuid:proposal>/", exchange.proposal, name="proposal"),
    path(f"{_FILING}solutions/add/", solutions.add, name="add_solution"),
    path(f"{_SOLUTION}remove/", solutions.remove, name="remove_solution"),
    path(f"{_SOLUTION}withdraw/", solutions.withdraw, name="withdraw"),
    path(f"{_FILING}files/<uuid:file>/", uploads.download, name="file"),
    path(f"{_FILING}declarations/", declarations.declarations, name="declarations"),
    path(f"{_FILING}declarations/autosave/", declarations.autosave, name="autosave_declarations"),
    path(f"{_SOLUTION}declarations/", declarations.declarations, name="solution_declarations"),
    path(
        f"{_SOLUTION}declarations/autosave/",
        declarations.autosave,
        name="solution_autosave_declarations",
    ),
    path(f"{_FILING}documents/<name:paper>/upload/", uploads.upload, name="upload"),
    path(f"{_SOLUTION}documents/<name:paper>/upload/", uploads.upload, name="solution_upload"),
    path(f"{_FILING}<name:form>/<name:section>/", sections.section, name="section"),
    path(f"{_FILING}<name:form>/<name:section>/autosave/", autosave.section, name="autosave"),
    path(f"{_SOLUTION}<name:form>/<name:section>/", sections.section, name="solution_section"),
    path(
        f"{_SOLUTION}<name:form>/<name:section>/autosave/",
        autosave.section,
        name="solution_autosave",
    ),
]
