"""The public page of a listing whose answers were erased by law."""

from __future__ import annotations

import pytest
from django.test import Client
from django.urls import reverse

from tests.applications.erasing import erased
from tests.applications.world import DURING
from tests.catalogue.test_market import listed
from yunshi.applications.models import Filing
from yunshi.casework.clock import set_clock

pytestmark = pytest.mark.django_db


def test_the_public_page_says_why_it_shows_so_little(client: Client) -> None:
    with set_clock(DURING):
        listing = listed()
        url = reverse("catalogue:detail", args=[listing.id])
        english = {"accept-language": "en"}
        assert "was erased by law" not in client.get(url, headers=english).text
        erased(Filing.objects.get(pk=listing.case.group))
        page = client.get(url, headers=english)
        assert page.status_code == 200
        assert "藍月" in page.text
        assert "was erased by law, so nothing more is shown" in page.text
        assert "已依法刪除" in client.get(url, headers={"accept-language": "zh-TW"}).text
        assert client.get(reverse("catalogue:list")).status_code == 200
