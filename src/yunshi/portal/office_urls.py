"""Addresses of the office's pages, below ``/office/``."""

from __future__ import annotations

from django.urls import path

from yunshi.portal.views.office import (
    account,
    accounts,
    acts,
    bulk,
    case,
    lapsing,
    mails,
    notes,
    outbox,
    queue,
    registers_tab,
    reminders,
    supplement,
    tasks,
)
from yunshi.portal.views.office.moves import extension

app_name = "office"
urlpatterns = [
    path("", queue.queue, name="queue"),
    path("cases.csv", queue.export, name="export"),
    path("bulk/", bulk.preview, name="bulk"),
    path("bulk/do/", bulk.do, name="bulk_do"),
    path("bulk/<uuid:run>/", bulk.run, name="bulk_run"),
    path("lapsing/", lapsing.lapsing_soon, name="lapsing"),
    path("reminders/", reminders.reminders, name="reminders"),
    path("reminders/set/", reminders.set_one, name="reminder_set"),
    path("mails/", outbox.outbox, name="outbox"),
    path("mails/<int:message>/", outbox.mail, name="mail"),
    path("mails/<int:message>/again/", outbox.resend, name="mail_resend"),
    path("tasks/", tasks.tasks, name="tasks"),
    path("tasks/<int:task>/done/", notes.task_done, name="task_done"),
    path("tasks/<int:task>/on/", notes.task_passed_on, name="task_passed_on"),
    path("accounts/", accounts.listed, name="accounts"),
    path("accounts/<uuid:case>/", account.account, name="account"),
    path("accounts/<uuid:case>/files/<uuid:file>/", account.file, name="enrolment_file"),
    path("accounts/<uuid:case>/return/", account.give_back, name="enrolment_return"),
    path("accounts/<uuid:case>/do/<slug:action>/", account.act, name="enrolment_act"),
    path("cases/<uuid:case>/", case.findings, name="case"),
    path("cases/<uuid:case>/answers/", case.answers, name="case_answers"),
    path("cases/<uuid:case>/files/", case.files, name="case_files"),
    path("cases/<uuid:case>/files/<uuid:file>/", case.file, name="file"),
    path("cases/<uuid:case>/journal/", case.journal, name="case_journal"),
    path("cases/<uuid:case>/supplements/", case.supplements, name="case_supplements"),
    path("cases/<uuid:case>/vendor/", case.vendor, name="case_vendor"),
    path("cases/<uuid:case>/registers/", registers_tab.registers, name="case_registers"),
    path("cases/<uuid:case>/notes/", notes.notes, name="case_notes"),
    path("cases/<uuid:case>/notes/add/", notes.note, name="note"),
    path("cases/<uuid:case>/calls/add/", notes.call, name="call"),
    path("cases/<uuid:case>/tasks/add/", notes.task, name="task"),
    path("cases/<uuid:case>/assign/", notes.assign, name="assign"),
    path("cases/<uuid:case>/points/", acts.decide_points, name="decide_points"),
    path("cases/<uuid:case>/supplement/", supplement.supplement, name="supplement"),
    path("cases/<uuid:case>/mails/<int:delivery>/", mails.bounce, name="bounce"),
    path("cases/<uuid:case>/extension/", extension.extension, name="extension"),
    path("cases/<uuid:case>/notice/", mails.resend, name="resend"),
    path("cases/<uuid:case>/do/<slug:action>/", acts.act, name="act"),
]
