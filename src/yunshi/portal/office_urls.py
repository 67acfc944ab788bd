"""Addresses of the office's pages, below ``/office/``."""

from __future__ import annotations

from django.urls import path

from yunshi.portal.views.office import acts, case, mails, queue, registers_tab, supplement
from yunshi.portal.views.office.moves import extension

app_name = "office"
urlpatterns = [
    path("", queue.queue, name="queue"),
    path("cases.csv", queue.export, name="export"),
    path("bulk/", queue.bulk, name="bulk"),
    path("cases/<uuid:case>/", case.findings, name="case"),
    path("cases/<uuid:case>/answers/", case.answers, name="case_answers"),
    path("cases/<uuid:case>/files/", case.files, name="case_files"),
    path("cases/<uuid:case>/files/<uuid:file>/", case.file, name="file"),
    path("cases/<uuid:case>/journal/", case.journal, name="case_journal"),
    path("cases/<uuid:case>/supplements/", case.supplements, name="case_supplements"),
    path("cases/<uuid:case>/vendor/", case.vendor, name="case_vendor"),
    path("cases/<uuid:case>/registers/", registers_tab.registers, name="case_registers"),
    path("cases/<uuid:case>/points/", acts.decide_points, name="decide_points"),
    path("cases/<uuid:case>/supplement/", supplement.supplement, name="supplement"),
    path("cases/<uuid:case>/mails/<int:delivery>/", mails.bounce, name="bounce"),
    path("cases/<uuid:case>/extension/", extension.extension, name="extension"),
    path("cases/<uuid:case>/notice/", mails.resend, name="resend"),
    path("cases/<uuid:case>/do/<slug:action>/", acts.act, name="act"),
]
