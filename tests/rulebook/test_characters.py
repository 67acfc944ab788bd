import time
import unicodedata

import pytest
import regex
from hypothesis import given
from hypothesis import strategies as st

from yunshi.rulebook.characters import count, exceeds, has_han, has_latin_letter, normalise

FAMILY = "👨‍👩‍👧‍👦"
NASTY = [
    "a",
    "é",
    "e\u0301",
    "漢",
    "𠮷",
    "\u0301",
    "\u0316",
    "\u200d",
    "\ufe0f",
    "👩",
    "🏽",
    "🇹",
    "🇼",
]
NASTY += ["\r", "\n", "\r\n", " ", "\u3000", "\u200b", "\ufeff", "가", "\u1100", "\u1161", "\u11a8"]
NASTY += ["क", "\u094d", "\u0600", "\u0e33", "豈", "葛\U000e0100"]

texts = st.one_of(st.text(), st.lists(st.sampled_from(NASTY)).map("".join))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", 0),
        ("   \n\u3000\t", 0),
        ("\u200b\ufeff\u2060", 0),
        ("雲市集", 3),
        ("𠮷野家", 3),
        ("陳堃喆", 3),
        ("Cloud 雲", 7),
        ("，。！", 3),
        ("a\nb", 3),
        ("a\r\nb", 3),
        ("a\rb", 3),
        ("a\n\rb", 4),
        ("  內 文  ", 3),
        ("\u3000內文\u3000", 2),
        (FAMILY, 1),
        ("👍🏽", 1),
        ("❤️", 1),
        ("🏴\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f", 1),
        ("🇹🇼🇯🇵", 2),
        ("🇹🇼🇯", 2),
        ("1️⃣", 1),
        ("e\u0301", 1),
        ("é", 1),
        ("ㄅㄆ˙", 3),
        ("tâi-oân-o\u0358", 9),
        ("葛\U000e0100城", 2),
        ("豈\ufe00", 1),
        ("한국", 2),
        ("\u1112\u1161\u11ab", 1),
    ],
)
def test_T113_AMB_01_user_perceived_characters(text: str, expected: int) -> None:
    assert count(text) == expected
    assert count(normalise(text)) == expected


@pytest.mark.parametrize("character", ["雲", "a", "𠮷", FAMILY, "e\u0301", "❤️", "🇹🇼"])
@pytest.mark.parametrize("limit", [20, 100, 300, 500])
def test_T113_C16_C18_C19_C22_the_limit_is_within_and_one_more_is_not(
    character: str, limit: int
) -> None:
    assert not exceeds(character * limit, limit)
    assert exceeds(character * (limit + 1), limit)
    assert not exceeds(f" \r\n{character * limit}\u3000\n", limit)


def test_normalise() -> None:
    assert normalise(" e\u0301\r\nb\rc\u3000\n\ufeff") == "é\nb\nc"
    assert normalise("\u200b \n") == ""
    assert normalise("a\u200bb") == "a\u200bb"


@given(texts)
def test_normalise_is_idempotent_and_nfc(text: str) -> None:
    once = normalise(text)
    assert normalise(once) == once
    assert "\r" not in once
    if not regex.search(r"\p{M}{31}", once):
        assert unicodedata.is_normalized("NFC", once)


@given(texts)
def test_canonically_equal_texts_count_the_same(text: str) -> None:
    expected = len(regex.findall(r"\X", normalise(text)))
    assert count(text) == expected
    assert count(unicodedata.normalize("NFD", text)) == expected
    assert count(unicodedata.normalize("NFC", text)) == expected


@given(texts, st.integers(0, 40))
def test_stopping_early_and_exceeding_agree_with_the_count(text: str, limit: int) -> None:
    assert count(text, stop_at=limit) == min(count(text), limit)
    if len(text) <= 32 * limit:
        assert exceeds(text, limit) == (count(text) > limit)


def test_a_pile_of_marks_within_the_limit_is_still_refused() -> None:
    pile = "a" + "\u0301" * 3300
    assert count(pile) == 1
    assert exceeds(pile, 100)


@pytest.mark.parametrize(
    "unit",
    ["雲市集", "a", "\u0301\u0316", "🇹", "👩\u200d", "क\u094d", "\u0600", "a \u3000", "\r\n"],
    ids=ascii,
)
def test_fifty_megabytes_are_refused_at_once(unit: str) -> None:
    text = "x" + unit * (50 * 2**20 // len(unit.encode())) + "x"
    started = time.process_time()
    assert exceeds(text, 500)
    assert time.process_time() - started < 0.2


def test_a_text_made_to_be_slow_is_normalised_and_counted_in_linear_time() -> None:
    marks = "a" + "\u0301\u0316" * 200_000
    flags = "🇹" * 200_000
    started = time.process_time()
    assert normalise(marks) == marks
    assert count(marks) == 1
    assert count(flags) == 100_000
    assert time.process_time() - started < 2


@pytest.mark.parametrize(
    ("text", "han", "latin"),
    [
        ("雲市", True, False),
        ("𠮷", True, False),
        ("〇々", True, False),
        ("Cloud", False, True),
        ("é", False, True),
        ("ＡＢＣ", False, False),
        ("ㄅㄆ", False, False),
        ("ひらがな", False, False),
        ("Привет", False, False),
        ("123 ，。😀", False, False),
        ("雲Cloud", True, True),
        ("", False, False),
    ],
)
def test_R110_AMB_23_a_full_width_letter_is_no_latin_one(text: str, han: bool, latin: bool) -> None:
    assert has_han(text) is han
    assert has_latin_letter(text) is latin
