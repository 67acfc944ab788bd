import pytest
from django.test import Client
from tests.parties.making import *
pytestmark = pytest.mark.django_db

@pytest.mark.parametrize("url", ["/register/", "/accounts/login/", "/accounts/password/reset/", "/accounts/password/reset/done/","/accounts/inactive/", "/accounts/password/reset/key/done/", "/accounts/password/reset/key/abc-def/", "/invitation/x/"])
def test_public(url):
    r = Client().get(url)
    assert r.status_code in (200, 410), r.status_code
    print(r.content.decode()[:20])

@pytest.mark.parametrize("url", ["/account/", "/organisation/", "/organisation/members/", "/accounts/email/", "/accounts/password/change/", "/accounts/2fa/", "/accounts/2fa/totp/activate/", "/accounts/logout/", "/accounts/reauthenticate/"])
def test_private(url):
    r = registered(); a_member(r.organisation)
    c = Client(); c.force_login(r.person)
    x = c.get(url)
    assert x.status_code == 200, (x.status_code, x.headers.get("Location"))
