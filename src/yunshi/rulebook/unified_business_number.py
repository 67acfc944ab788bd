"""統一編號, the eight-digit number of a business.

A number that passes is well formed; it proves neither that the business exists nor what kind of
body it is (branches carry numbers of their own). The registers answer that.
"""

from __future__ import annotations

import re

_WEIGHTS = (1, 2, 1, 2, 1, 2, 4, 1)
_EIGHT_DIGITS = re.compile(r"[0-9]{8}")


def is_valid(number: str) -> bool:
    """Whether the check digit holds by the rule in force since April 2023 (R110-ACC-07).

    The digits of the weighted products are summed, and the sum must divide by five; all numbers
    given out under the older rule (by ten) still pass. Only ASCII digits count: a full-width 0
    looks right on screen and matches no register. Nothing is trimmed.
    """
    if not _EIGHT_DIGITS.fullmatch(number):
        return False
    products = (int(digit) * weight for digit, weight in zip(number, _WEIGHTS, strict=True))
    total = sum(product // 10 + product % 10 for product in products)
    # A seventh digit 7 gives 28, then 2 + 8 = 10, which may count as 0 or as 1; ten is 0 by five.
    return total % 5 == 0 or (number[6] == "7" and (total + 1) % 5 == 0)
