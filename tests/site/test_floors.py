"""The floor checker catches each way of reaching above one's floor, and nothing else."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tools.floors import check
from yunshi.site.rooms import FLOORS, PACKAGE

ROOMS = ("rulebook", "casework", "parties", "catalogue", "portal", "cli", "site")

# A house in which every room keeps to its floor; each test adds one file to it.
HOUSE = {
    "rulebook/text.py": '"""Not a use: yunshi.catalogue.services, portal/home.html."""\n',
    "casework/models.py": "from yunshi.rulebook import text\n",
    "parties/models.py": "from django.db import models\n",
    "parties/urls.py": 'app_name = "parties"\nurlpatterns = [path("in/", v, name="enter")]\n',
    "catalogue/models.py": (
        "from yunshi.casework.models import Case\n"
        'listing = models.ForeignKey("casework.Case", on_delete=PROTECT)\n'
        "owner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=PROTECT)\n"
    ),
    "catalogue/urls.py": (
        'app_name = "catalogue"\nurlpatterns = [path("m/", views.market, name="market")]\n'
    ),
    "catalogue/migrations/0001_initial.py": 'dependencies = [("casework", "0001_initial")]\n',
    "catalogue/templatetags/market.py": "",
    "catalogue/templates/catalogue/list.html": '{% extends "casework/base.html" %}\n',
    "catalogue/templates/cotton/catalogue/card.html": "<article></article>\n",
    "portal/urls.py": 'urlpatterns = [path("", views.home, name="home")]\n',
    "portal/templates/portal/home.html": (
        '{% load market %}{% url "catalogue:market" %}<c-catalogue.card />\n'
    ),
    "portal/templates/cotton/panel.html": "<section></section>\n",
    "cli/run.py": 'SETTINGS = "yunshi.site.settings"\n',
    "site/settings.py": 'AUTH_USER_MODEL = "parties.Person"\n',
}


def build(folder: Path, **added: str) -> Path:
    package = folder / "yunshi"
    for name, text in {**HOUSE, **added}.items():
        path = package / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return package


def violations(folder: Path, **added: str) -> list[str]:
    return [str(violation) for violation in check(build(folder, **added), ROOMS)]


def test_a_house_that_keeps_its_floors_has_no_violation(tmp_path: Path) -> None:
    assert violations(tmp_path) == []


@pytest.mark.parametrize(
    ("code", "used"),
    [
        ("import yunshi.catalogue.models", "catalogue: imports yunshi.catalogue.models"),
        ("from yunshi import catalogue", "catalogue: imports yunshi.catalogue"),
        ("from yunshi.catalogue import models", "catalogue: imports yunshi.catalogue.models"),
        (
            "def late():\n    from yunshi.catalogue.services import list_solution",
            "catalogue: imports yunshi.catalogue.services.list_solution",
        ),
        (
            "if TYPE_CHECKING:\n    from yunshi.catalogue.models import Listing",
            "catalogue: imports yunshi.catalogue.models.Listing",
        ),
        (
            'import_module("yunshi.catalogue.services")',
            "catalogue: names 'yunshi.catalogue.services'",
        ),
        (
            'register_effect("list", "yunshi.catalogue.effects:list_solution")',
            "catalogue: names 'yunshi.catalogue.effects:list_solution'",
        ),
        (
            'models.ForeignKey("catalogue.Listing", on_delete=CASCADE)',
            "catalogue: ForeignKey('catalogue.Listing')",
        ),
        (
            'models.ManyToManyField("catalogue.listing")',
            "catalogue: ManyToManyField('catalogue.listing')",
        ),
        (
            "models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=CASCADE)",
            "parties: settings.AUTH_USER_MODEL",
        ),
        ("people = get_user_model()", "parties: get_user_model()"),
        ('apps.get_model("catalogue", "Listing")', "catalogue: get_model('catalogue', …)"),
        ('apps.get_model("catalogue.Listing")', "catalogue: names the model 'catalogue.Listing'"),
        (
            '@receiver(post_save, sender="catalogue.Listing")\ndef seen(**rest): ...',
            "catalogue: names the model 'catalogue.Listing'",
        ),
        (
            'class Meta:\n    app_label = "catalogue"',
            "catalogue: app_label = 'catalogue'",
        ),
        (
            'ContentType.objects.get(app_label="catalogue", model="listing")',
            "catalogue: app_label='catalogue'",
        ),
        ('reverse("catalogue:market")', "catalogue: reverse('catalogue:market')"),
        ('redirect("home")', "portal: redirect('home')"),
        (
            'render(request, "catalogue/list.html")',
            "catalogue: names the template 'catalogue/list.html'",
        ),
        ('SETTINGS = "yunshi.site.settings"', "site: names 'yunshi.site.settings'"),
    ],
)
def test_python_that_reaches_above_its_floor(tmp_path: Path, code: str, used: str) -> None:
    found = violations(tmp_path, **{"casework/services/perform.py": code + "\n"})
    assert {line.partition(": casework stands below ")[2] for line in found} >= {used}
    assert all(line.startswith("casework/services/perform.py:") for line in found)
    # The same words, one floor above what they name, are in order.
    assert violations(tmp_path / "above", **{"portal/views.py": code + "\n"}) == (
        ["portal/views.py:1: portal stands below site: names 'yunshi.site.settings'"]
        if "site" in used
        else []
    )


@pytest.mark.parametrize(
    ("module", "code", "imported"),
    [
        ("casework/views.py", "from ..catalogue import models", "yunshi.catalogue.models"),
        ("casework/views.py", "from .. import catalogue", "yunshi.catalogue"),
        ("casework/__init__.py", "from ..catalogue import models", "yunshi.catalogue.models"),
        ("casework/services/act.py", "from ...catalogue import models", "yunshi.catalogue.models"),
    ],
)
def test_relative_imports_that_reach_above_their_floor(
    tmp_path: Path, module: str, code: str, imported: str
) -> None:
    assert violations(tmp_path, **{module: code + "\n"}) == [
        f"{module}:1: casework stands below catalogue: imports {imported}"
    ]


def test_relative_imports_within_a_room_are_in_order(tmp_path: Path) -> None:
    within = "from ..catalogue import models\nfrom .catalogue import models\n"
    assert violations(tmp_path, **{"casework/services/act.py": within}) == []


@pytest.mark.parametrize(
    ("code", "used"),
    [
        (
            'class Migration:\n    dependencies = [("catalogue", "0001_initial")]',
            "catalogue: depends on ('catalogue', '0001_initial')",
        ),
        (
            'class Migration:\n    run_before = [("catalogue", "0001_initial")]',
            "catalogue: depends on ('catalogue', '0001_initial')",
        ),
        (
            "class Migration:\n"
            "    dependencies = [migrations.swappable_dependency(settings.AUTH_USER_MODEL)]",
            "parties: settings.AUTH_USER_MODEL",
        ),
        (
            'models.ForeignKey(to="catalogue.listing", on_delete=CASCADE)',
            "catalogue: to='catalogue.listing'",
        ),
    ],
)
def test_migrations_that_depend_on_an_upper_room(tmp_path: Path, code: str, used: str) -> None:
    found = violations(tmp_path, **{"casework/migrations/0002_more.py": code + "\n"})
    assert {line.partition(": casework stands below ")[2] for line in found} >= {used}


@pytest.mark.parametrize(
    ("text", "room"),
    [
        ("{% url 'catalogue:market' %}", "catalogue"),
        ('<a href="{% url "home" %}">', "portal"),
        ('{% include "catalogue/list.html" %}', "catalogue"),
        ("{% include 'portal/home.html' with x=1 only %}", "portal"),
        ('{% extends "catalogue/list.html" %}', "catalogue"),
        ("{% load i18n market %}", "catalogue"),
        ("{% load price from market %}", "catalogue"),
        ('{% static "catalogue/map.js" %}', "catalogue"),
        ("<c-catalogue.card />", "catalogue"),
        ("<c-panel>x</c-panel>", "portal"),
        ('<c-component is="catalogue.card" />', "catalogue"),
    ],
)
def test_templates_that_reach_above_their_floor(tmp_path: Path, text: str, room: str) -> None:
    name = "casework/templates/casework/base.html"
    found = violations(tmp_path, **{name: f"<p>\n{text}\n</p>\n"})
    assert len(found) == 1
    assert found[0].startswith(f"{name}:2: casework stands below {room}: ")


@pytest.mark.parametrize(
    "text",
    [
        "{# {% include 'catalogue/list.html' %} #}",
        "{% comment %}<c-catalogue.card />{% endcomment %}",
        "<!-- {% url 'catalogue:market' %} -->",
        "{% url 'account_login' %}{% load i18n static %}<c-slot name='x'></c-slot>",
        "catalogue/list.html",
    ],
)
def test_what_only_looks_like_a_use_in_a_template(tmp_path: Path, text: str) -> None:
    assert violations(tmp_path, **{"casework/templates/casework/base.html": text}) == []


@pytest.mark.parametrize(
    "code",
    [
        'def explain():\n    """See yunshi.catalogue.services."""',
        "# from yunshi.catalogue import models",
        'title = "The catalogue. Listings follow."',
        'path = "catalogue.size"',
        'reverse("account_login")',
    ],
)
def test_what_only_looks_like_a_use_in_python(tmp_path: Path, code: str) -> None:
    assert violations(tmp_path, **{"casework/services/perform.py": code + "\n"}) == []


@pytest.mark.parametrize(
    "code",
    [
        "import django",
        "from django.utils import timezone",
        "def late():\n    import django.db.models",
        "from procrastinate.contrib.django import app",
    ],
)
@pytest.mark.parametrize("module", ["rulebook/time.py", "cli/preflight.py", "cli/pack/show.py"])
def test_django_stays_out_of_the_rulebook_and_the_pack_commands(
    tmp_path: Path, module: str, code: str
) -> None:
    found = violations(tmp_path, **{module: code + "\n"})
    assert len(found) == 1
    assert found[0].startswith(module)
    assert found[0].endswith("and must run without Django")


def test_a_folder_that_is_no_room_is_named(tmp_path: Path) -> None:
    assert violations(tmp_path, **{"helpers/words.py": ""}) == [
        "helpers:0: this folder is no room of the list of floors"
    ]


def test_this_house_keeps_its_floors() -> None:
    assert [str(violation) for violation in check(PACKAGE, FLOORS)] == []


def test_the_command_fails_when_a_floor_is_broken(tmp_path: Path) -> None:
    build(tmp_path / "src", **{"casework/views.py": "import yunshi.catalogue\n"})
    script = (
        "import sys; from pathlib import Path; from yunshi.site import rooms;"
        f"rooms.PACKAGE = Path({str(tmp_path / 'src' / 'yunshi')!r}); rooms.FLOORS = {ROOMS!r};"
        "import runpy; runpy.run_module('tools.floors', run_name='__main__')"
    )
    done = subprocess.run(
        [sys.executable, "-c", script],
        cwd=PACKAGE.parent.parent,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1
    assert done.stdout == (
        "casework/views.py:1: casework stands below catalogue: imports yunshi.catalogue\n"
    )
