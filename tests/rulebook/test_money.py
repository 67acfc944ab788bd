from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from yunshi.rulebook.money import (
    LARGEST_AMOUNT,
    Currency,
    Money,
    NotMoney,
    RefusedFor,
    Split,
    parse_money,
    rate_exceeds,
    split_points,
)
from yunshi.rulebook.text import Text

TWD, USD = Currency.TWD, Currency.USD


@pytest.mark.parametrize(
    ("text", "currency", "amount"),
    [
        ("30000", TWD, 30000),
        ("30,000", TWD, 30000),
        ("1,234,567", TWD, 1234567),
        ("30 000", TWD, 30000),
        (" 30000 ", TWD, 30000),
        ("３０，０００", TWD, 30000),
        ("３０　０００", TWD, 30000),
        ("NT$30,000", TWD, 30000),
        ("nt$ 30,000", TWD, 30000),
        ("ＮＴ＄３０，０００", TWD, 30000),
        ("NTD 30000", TWD, 30000),
        ("30000 TWD", TWD, 30000),
        ("$30,000", TWD, 30000),
        ("新臺幣 30,000 元", TWD, 30000),
        ("新台幣30,000元整", TWD, 30000),
        ("0", TWD, 0),
        ("007", TWD, 7),
        ("999999999999999", TWD, LARGEST_AMOUNT),
        ("12.50", USD, 1250),
        ("12.5", USD, 1250),
        ("12", USD, 1200),
        ("1,234.05", USD, 123405),
        ("US$12.50", USD, 1250),
        ("１２．５０", USD, 1250),
        ("美金 12.5 元", USD, 1250),
        ("12.50 USD", USD, 1250),
        ("0.01", USD, 1),
    ],
)
def test_what_people_type(text: str, currency: Currency, amount: int) -> None:
    assert parse_money(text, currency) == Money(amount, currency)


@pytest.mark.parametrize(
    ("text", "currency", "refused_for"),
    [
        ("", TWD, RefusedFor.EMPTY),
        (" \u3000\n", TWD, RefusedFor.EMPTY),
        ("十二", TWD, RefusedFor.WORDS),
        ("12萬", TWD, RefusedFor.WORDS),
        ("壹萬貳仟元整", TWD, RefusedFor.WORDS),
        ("-5", TWD, RefusedFor.NEGATIVE),
        ("−5", TWD, RefusedFor.NEGATIVE),
        ("－５", TWD, RefusedFor.NEGATIVE),
        ("NT$-5", TWD, RefusedFor.NEGATIVE),
        ("-NT$5", TWD, RefusedFor.NEGATIVE),
        ("30000.5", TWD, RefusedFor.FRACTION),
        ("30000.00", TWD, RefusedFor.FRACTION),
        ("12.505", USD, RefusedFor.TOO_FINE),
        ("US$12", TWD, RefusedFor.OTHER_CURRENCY),
        ("12 美元", TWD, RefusedFor.OTHER_CURRENCY),
        ("NT$12", USD, RefusedFor.OTHER_CURRENCY),
        ("1,23,4", TWD, RefusedFor.SEPARATORS),
        ("3,0000", TWD, RefusedFor.SEPARATORS),
        ("1,234 567", TWD, RefusedFor.SEPARATORS),
        ("1234,567", TWD, RefusedFor.SEPARATORS),
        ("1000000000000000", TWD, RefusedFor.TOO_LARGE),
        ("10000000000000", USD, RefusedFor.TOO_LARGE),
        ("abc", TWD, RefusedFor.NOT_A_NUMBER),
        ("NT$", TWD, RefusedFor.NOT_A_NUMBER),
        ("1e5", TWD, RefusedFor.NOT_A_NUMBER),
        ("+5", TWD, RefusedFor.NOT_A_NUMBER),
        ("(5)", TWD, RefusedFor.NOT_A_NUMBER),
        ("12.", USD, RefusedFor.NOT_A_NUMBER),
        (".5", USD, RefusedFor.NOT_A_NUMBER),
        ("٣٠", TWD, RefusedFor.NOT_A_NUMBER),
        ("½", TWD, RefusedFor.NOT_A_NUMBER),
        ("3²", TWD, RefusedFor.NOT_A_NUMBER),
        ("12~15", TWD, RefusedFor.NOT_A_NUMBER),
        ("1" * 5000, TWD, RefusedFor.NOT_A_NUMBER),
    ],
)
def test_what_is_refused_and_why(text: str, currency: Currency, refused_for: RefusedFor) -> None:
    assert parse_money(text, currency) == NotMoney(refused_for)


@pytest.mark.parametrize("refused_for", RefusedFor)
def test_every_refusal_says_what_to_write(refused_for: RefusedFor) -> None:
    reason = NotMoney(refused_for).reason
    assert reason.zh_hant.endswith("。")
    assert reason.en.endswith(".")


@pytest.mark.parametrize(
    ("money", "figures", "chinese", "english"),
    [
        (Money(30000, TWD), "30,000", "新臺幣 30,000 元", "NT$30,000"),
        (Money(0, TWD), "0", "新臺幣 0 元", "NT$0"),
        (Money(1250, USD), "12.50", "美金 12.50 元", "US$12.50"),
        (Money(123456705, USD), "1,234,567.05", "美金 1,234,567.05 元", "US$1,234,567.05"),
    ],
)
def test_amounts_as_written(money: Money, figures: str, chinese: str, english: str) -> None:
    assert money.figures == figures
    assert money.text == Text(zh_hant=chinese, en=english)


@pytest.mark.parametrize("amount", [-1, LARGEST_AMOUNT + 1])
def test_no_amount_below_zero_or_beyond_reason(amount: int) -> None:
    with pytest.raises(ValueError, match="no amount of money"):
        Money(amount, TWD)


amounts = st.builds(Money, st.integers(0, LARGEST_AMOUNT), st.sampled_from(Currency))


@given(amounts)
def test_a_written_amount_reads_back(money: Money) -> None:
    for written in (money.figures, money.text.zh_hant, money.text.en):
        assert parse_money(written, money.currency) == money


@given(st.text() | st.text("0123456789., $NTD元一-"), st.sampled_from(Currency))
def test_any_text_gets_an_answer(text: str, currency: Currency) -> None:
    assert isinstance(parse_money(text, currency), Money | NotMoney)


HALF = Fraction(1, 2)


@pytest.mark.parametrize(
    ("price", "split"),
    [
        pytest.param(300_000, Split(150_000, 150_000), id="I111-D40-share"),
        pytest.param(400_000, Split(200_000, 200_000), id="I111-D40-both"),
        pytest.param(500_000, Split(200_000, 300_000), id="I111-D40-cap"),
        pytest.param(33_333, Split(16_666, 16_667), id="I111-D42-floor"),
        pytest.param(1, Split(0, 1), id="one-dollar"),
        pytest.param(0, Split(0, 0), id="nothing"),
    ],
)
def test_I111_D40_D42_the_most_that_points_may_pay(price: int, split: Split) -> None:
    assert split_points(price, HALF, balance=200_000, cap=200_000) == split


def test_the_least_of_share_balance_and_cap_decides() -> None:
    assert split_points(300_000, HALF, balance=100, cap=200_000) == Split(100, 299_900)
    assert split_points(300_000, HALF, balance=200_000, cap=0) == Split(0, 300_000)


@pytest.mark.parametrize(
    ("contract", "subsidy"), [(28_000, 28_000), (30_000, 30_000), (45_000, 30_000)]
)
def test_R110_SUB_01_a_subsidy_is_a_split_with_the_whole_as_its_share(
    contract: int, subsidy: int
) -> None:
    split = split_points(contract, Fraction(1), balance=90_000_000, cap=30_000)
    assert split == Split(subsidy, contract - subsidy)


@pytest.mark.parametrize(
    ("price", "share", "balance", "cap"),
    [(-1, HALF, 1, 1), (1, HALF, -1, 1), (1, HALF, 1, -1), (1, Fraction(3, 2), 1, 1)],
)
def test_a_split_of_nonsense_is_a_mistake(
    price: int, share: Fraction, balance: int, cap: int
) -> None:
    with pytest.raises(ValueError, match="from 0"):
        split_points(price, share, balance, cap)


units = st.integers(0, 10**12)


@given(units, st.fractions(0, 1), units, units)
def test_a_split_adds_up_and_could_not_be_a_point_more(
    price: int, share: Fraction, balance: int, cap: int
) -> None:
    split = split_points(price, share, balance, cap)
    assert split.points + split.own_share == price
    most = min(price * share, Fraction(balance), Fraction(cap))
    assert 0 <= split.points <= most < split.points + 1


def test_T113_C33_a_price_above_the_market() -> None:
    assert rate_exceeds(12_000, 12, 10_000, 12)
    assert not rate_exceeds(10_000, 12, 10_000, 12)
    assert not rate_exceeds(10_000, 12, 12_000, 12)
    # 10,000 for 3 months against 40,000 for 12: the same, though a third has no decimal end.
    assert not rate_exceeds(10_000, 3, 40_000, 12)
    assert rate_exceeds(10_001, 3, 40_000, 12)


@given(units, st.integers(1, 120), units, st.integers(1, 120))
def test_rates_compare_as_fractions(a: int, per_a: int, b: int, per_b: int) -> None:
    assert rate_exceeds(a, per_a, b, per_b) == (Fraction(a, per_a) > Fraction(b, per_b))


@pytest.mark.parametrize(("per_a", "per_b"), [(0, 1), (1, 0), (-1, 1)])
def test_a_rate_is_per_something(per_a: int, per_b: int) -> None:
    with pytest.raises(ValueError, match="positive"):
        rate_exceeds(1, per_a, 1, per_b)
