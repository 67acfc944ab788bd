"""What the texts of programmes ask of a password (R110-ACC-08), for the room of accounts."""

from __future__ import annotations

from collections.abc import Iterator

from yunshi.parties.passwords import CharacterKind, PasswordRule, register_password_rules
from yunshi.programmes.queries import current_packs


def asked_by_programmes() -> Iterator[PasswordRule]:
    """The rule of every pack in force that has one."""
    for loaded in current_packs():
        account = loaded.pack.programme.account
        if account is not None and account.password is not None:
            rule = account.password
            yield PasswordRule(rule.at_least, frozenset(map(CharacterKind, rule.holds)))


register_password_rules(asked_by_programmes)
