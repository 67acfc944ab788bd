"""Sign-in: django-allauth with a second factor. The `parties` room builds on this."""

from __future__ import annotations

from django.core.exceptions import ImproperlyConfigured

from yunshi.site.rooms import rooms_with
from yunshi.site.settings.environment import flag, whole_number

if "parties" in rooms_with("models") or "parties" in rooms_with("apps"):
    AUTH_USER_MODEL = "parties.Person"

AUTHENTICATION_BACKENDS = ["allauth.account.auth_backends.AuthenticationBackend"]
LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "/desk/"
ACCOUNT_LOGOUT_REDIRECT_URL = "/"

ACCOUNT_ADAPTER = "yunshi.parties.sign_in.adapters.AccountAdapter"
ACCOUNT_FORMS = {
    "login": "yunshi.parties.sign_in.forms.SignIn",
    "reset_password": "yunshi.parties.sign_in.forms.WayBack",
    "change_password": "yunshi.parties.sign_in.forms.NewPassword",
    "confirm_email_verification_code": "yunshi.parties.sign_in.forms.CodeFromMail",
}
ACCOUNT_USER_MODEL_USERNAME_FIELD = None
ACCOUNT_LOGIN_METHODS = {"email"}
ACCOUNT_SIGNUP_FIELDS = ["email*", "password1*", "password2*"]
ACCOUNT_EMAIL_VERIFICATION = "mandatory"
ACCOUNT_EMAIL_VERIFICATION_BY_CODE_ENABLED = True
ACCOUNT_EMAIL_VERIFICATION_BY_CODE_FORMAT = {"numeric": True, "length": 8}
ACCOUNT_EMAIL_VERIFICATION_SUPPORTS_RESEND = True
ACCOUNT_CHANGE_EMAIL = True
# The address is the way back into the account, so a session alone does not move it.
ACCOUNT_REAUTHENTICATION_REQUIRED = True
ACCOUNT_EMAIL_NOTIFICATIONS = True
ACCOUNT_LOGOUT_ON_PASSWORD_CHANGE = True
PASSWORD_RESET_TIMEOUT = 3600
ACCOUNT_UNIQUE_EMAIL = True
ACCOUNT_PREVENT_ENUMERATION = True
ACCOUNT_SESSION_REMEMBER = False
ACCOUNT_EMAIL_SUBJECT_PREFIX = "[Yunshi 雲市] "
# Failures of one account are counted by `parties`, which locks it; these are one address's.
ACCOUNT_RATE_LIMITS = {"login_failed": "20/15m/ip"}
# Else everybody behind the proxy would share one limit.
ALLAUTH_TRUSTED_PROXY_COUNT = 1 if flag("YUNSHI_BEHIND_PROXY") else 0

MFA_ADAPTER = "yunshi.parties.sign_in.adapters.SecondFactorAdapter"
MFA_FORMS = {
    "authenticate": "yunshi.parties.sign_in.forms.CodeAtSignIn",
    "reauthenticate": "yunshi.parties.sign_in.forms.CodeAgain",
    "activate_totp": "yunshi.parties.sign_in.forms.FirstCode",
}
MFA_SUPPORTED_TYPES = ["totp", "recovery_codes"]
MFA_TOTP_ISSUER = "Yunshi 雲市"

# What a page does on its own must not sign a person out; closing the browser does.
SESSION_ENGINE = "yunshi.parties.sign_in.sessions"
# Of visitors; who is signed in is signed out after minutes without use.
SESSION_COOKIE_AGE = 8 * 3600
YUNSHI_IDLE_MINUTES = whole_number("YUNSHI_IDLE_MINUTES", default=120)
YUNSHI_STAFF_IDLE_MINUTES = whole_number("YUNSHI_STAFF_IDLE_MINUTES", default=30)
# How long before that a page says so.
YUNSHI_IDLE_WARNING_MINUTES = whole_number("YUNSHI_IDLE_WARNING_MINUTES", default=5)
SESSION_SAVE_EVERY_REQUEST = False
SESSION_EXPIRE_AT_BROWSER_CLOSE = True

PASSWORD_HASHERS = [
    "django.contrib.auth.hashers.ScryptPasswordHasher",
    "django.contrib.auth.hashers.PBKDF2PasswordHasher",
]
AUTH_PASSWORD_VALIDATORS = [
    {
        "NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator",
        "OPTIONS": {"user_attributes": ("email", "name")},
    },
    {"NAME": "yunshi.parties.passwords.RuleInForce"},
    {"NAME": "yunshi.parties.passwords.NotLately"},
    {"NAME": "django.contrib.auth.password_validation.NumericPasswordValidator"},
]
# The site's own floor; a programme whose text asks more is followed, one that asks less is not.
YUNSHI_PASSWORD_AT_LEAST = whole_number("YUNSHI_PASSWORD_AT_LEAST", default=12)
if not 6 <= YUNSHI_PASSWORD_AT_LEAST <= 64:
    raise ImproperlyConfigured("YUNSHI_PASSWORD_AT_LEAST must be from 6 to 64 characters.")
if YUNSHI_PASSWORD_AT_LEAST >= 8:
    # Lists of common passwords hold nearly all short ones that a programme's text may allow.
    AUTH_PASSWORD_VALIDATORS.append(
        {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"}
    )

# What a browser computes before a form of a visitor is taken: SHA-256 sums until one begins with so
# many zero bits, each bit doubling the work; and how many forms an hour are taken without.
YUNSHI_COMPUTATION_BITS = whole_number("YUNSHI_COMPUTATION_BITS", default=15)
YUNSHI_WITHOUT_COMPUTATION = whole_number("YUNSHI_WITHOUT_COMPUTATION", default=30)
if not 0 <= YUNSHI_COMPUTATION_BITS <= 24:
    raise ImproperlyConfigured("YUNSHI_COMPUTATION_BITS must be from 0 to 24.")

# How long a registration waits for its address to be verified.
YUNSHI_REGISTRATION_HOURS = whole_number("YUNSHI_REGISTRATION_HOURS", default=24)
if not 1 <= YUNSHI_REGISTRATION_HOURS <= 24 * 31:
    raise ImproperlyConfigured("YUNSHI_REGISTRATION_HOURS must be from 1 to 744 hours.")

# How many registrations of one address wait at a time, and how many mails they send it in a day,
# whoever began them.
YUNSHI_MOST_REGISTRATIONS = whole_number("YUNSHI_MOST_REGISTRATIONS", default=5)
YUNSHI_MOST_REGISTRATION_MAILS = whole_number("YUNSHI_MOST_REGISTRATION_MAILS", default=6)
if YUNSHI_MOST_REGISTRATIONS < 1 or YUNSHI_MOST_REGISTRATION_MAILS < 1:
    raise ImproperlyConfigured(
        "YUNSHI_MOST_REGISTRATIONS and YUNSHI_MOST_REGISTRATION_MAILS must be 1 or more."
    )
