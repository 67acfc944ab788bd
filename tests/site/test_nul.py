"""The NUL character, which PostgreSQL stores in no text: pasted from a PDF it must harm nobody."""

from __future__ import annotations

import pytest
from django.test import Client
from django.urls import reverse

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("name", ["q", "programme", "category", "industry", "page"])
def test_a_nul_in_an_address_is_left_out(client: Client, name: str) -> None:
    reply = client.get(reverse("catalogue:list") + f"?{name}=%00")
    assert reply.status_code == 200


def test_a_nul_in_a_form_is_left_out(client: Client) -> None:
    form = {"login": "a\x00@example.test", "password": "x\x00"}
    reply = client.post(reverse("account_login"), form)
    assert reply.status_code == 200
    assert reply.context["form"].data["login"] == "a@example.test"
