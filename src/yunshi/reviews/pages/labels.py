"""What findings are called, and their reason in words."""

from __future__ import annotations

from yunshi.answers.addresses import DOCUMENTS, Address
from yunshi.answers.labels import label_of
from yunshi.reviews.registered.findings import is_of_register, title_of_point
from yunshi.rulebook.findings import Finding
from yunshi.rulebook.pack.model import Pack
from yunshi.rulebook.text import Text


def title_of(pack: Pack, finding: Finding, address: Address | None) -> Text:
    """What a finding is about: the rule's own title, or what the answer is called."""
    if is_of_register(finding):
        return title_of_point(finding)
    for rule in (*pack.eligibility.vendor, *pack.eligibility.solution):
        if rule.rule == finding.rule:
            return rule.title
    if address is not None:
        return label_of(pack, address)
    return Text(zh_hant=finding.rule, en=finding.rule)


def reason_of(pack: Pack, finding: Finding) -> Text:
    """The words of a finding for one who sees beside it what it is about: of a point that a
    paper must show, that point alone."""
    part, _dot, rest = finding.rule.partition(".")
    named, _dot, code = rest.partition(".")
    paper = pack.paper_by_id.get(named) if part == DOCUMENTS else None
    points = {point.id: point.text for point in paper.holds} if paper else {}
    if code in points:
        return _MUST_SHOW.filled({"point": points[code]})
    return finding.message


_MUST_SHOW = Text(zh_hant="要看得出：{point}", en="Must show: {point}")
