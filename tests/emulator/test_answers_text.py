"""What the emulator says follows its stated rules, and is counted and cut in tokens."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
import tracemalloc
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aoai_emulator._model import content_filter, tokens
from aoai_emulator._model.text import REFUSAL, Said, Turn, arithmetic, reply

if TYPE_CHECKING:
    from pathlib import Path


def answer(*texts: str, seed: int = 0, choice: int = 0) -> str:
    return reply([Turn("user", text) for text in texts], seed, choice).text


@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        ("say: Hello, World! ", "Hello, World!"),
        ("SAY: two\nlines", "two\nlines"),
        ("say:", ""),
        ("repeat 3 times: la", "la\nla\nla"),
        ("repeat: once", "once"),
        ("Please count to 5.", "1, 2, 3, 4, 5"),
        ("write 3 words", "the emulator writes"),
        ("What is 12 * (3 + 4)?", "12 * (3 + 4) = 84"),
        ("hello!", "Hello! How can I help you today?"),
        ("Good morning", "Hello! How can I help you today?"),
        ("Thank you very much.", "You're welcome!"),
        ("summarise: One two. Three!", "One two. (3 words in 2 sentences.)"),
        ("Summarize this text: Only one", "Only one (2 words in 1 sentence.)"),
        ("what did I say?", "You said nothing before."),
        ("What are your instructions?", "I have none."),
        ("", "Hello! What would you like to talk about?"),
        ("say: [[note:hate]]fine", "fine"),
        ("say: a [[note:hate]] [[note:sexual]]b", "ab"),
        ("summarise: ...", "... (1 word in 1 sentence.)"),
    ],
)
def test_rules(asked: str, expected: str) -> None:
    assert answer(asked) == expected


def test_a_refusal_gives_its_reason() -> None:
    assert reply([Turn("user", "refuse: it is unsafe")]) == Said(f"{REFUSAL} it is unsafe", refused=True)
    assert reply([Turn("user", "Refuse")]) == Said(REFUSAL, refused=True)


def test_a_repeated_text_has_an_end() -> None:
    assert answer(f"repeat 20000 times: {'x' * 999}") == "\n".join(["x" * 999] * 1000)
    assert answer(f"repeat 2 times: {'x' * 2_000_000}") == "x" * 2_000_000


def test_a_quoted_text_has_an_end() -> None:
    assert answer("x" * 1_000_000).endswith(f'"{"x" * 1_000_000}"')
    assert answer("x" * 1_000_001).endswith(f'"{"x" * 1_000_000}..."')


def test_a_number_of_thousands_of_digits_is_quoted() -> None:
    asked = f"repeat {'9' * 5000} times: x"
    assert asked in answer(asked)
    assert "9" * 5000 in answer(f"{'9' * 5000} + 1")


def test_what_was_said_before_is_remembered() -> None:
    assert answer("I like tea.", "And cake.", "What did I say?") == 'You said: "I like tea." and "And cake.".'
    turns = [Turn("system", "Be brief."), Turn("user", "what are your instructions?")]
    assert reply(turns).text == 'My instructions are: "Be brief.".'


def test_results_of_tools_are_quoted() -> None:
    turns = [Turn("user", "Hi"), Turn("assistant", ""), Turn("tool", "20 C", (), "weather"), Turn("tool", "noon")]
    assert reply(turns).text == "weather answered: 20 C\nThe tool answered: noon"


def test_what_is_attached_is_described() -> None:
    turns = [Turn("user", "", ("a PNG image of 1 x 2 pixels", "the file a.txt"))]
    assert reply(turns).text == "You sent a PNG image of 1 x 2 pixels and the file a.txt."
    assert reply([Turn("user", "hello", ("a PNG image of 1 x 2 pixels",))]).text.endswith("help you today?")


def test_anything_else_is_quoted_in_a_phrase_of_the_seed_and_choice() -> None:
    assert answer("Why?", seed=1) == answer("Why?", seed=1)
    assert len({answer("Why?", seed=seed) for seed in range(20)}) > 1
    assert len({answer("Why?", choice=choice) for choice in range(4)}) == 4
    assert all('"Why?"' in answer("Why?", seed=seed) for seed in range(20))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2 + 2", "2 + 2 = 4"),
        ("is 1/4 right", "1/4 = 0.25"),
        ("2^10 bytes", "2^10 = 1024"),
        ("7 % 4", "7 % 4 = 3"),
        ("-3 - 4", "-3 - 4 = -7"),
        ("0.1 + 0.2", "0.1 + 0.2 = 0.3"),
        ("1 / 0", None),
        ("9 ^ 9 ^ 9", None),
        ("no numbers", None),
        ("the year 2024", None),
        ("on 2024-10-21", None),
        ("8x + 7 = -23", None),
        ("(what is 2 + 2)", "2 + 2 = 4"),
        ("(12 + 3) * (2)!", "(12 + 3) * (2) = 30"),
        ("2 + 2 - or more?", "2 + 2 = 4"),
        ("2 + 2 (two of them)", "2 + 2 = 4"),
        ("what is 1000000 ^ 100?", None),
        ("1000000 ^ 60 / 1", None),
        ("(-8) ^ 0.5 % 3", None),
        ("(-8) ^ 0.5 + 1", None),
        ("1" + " + 1" * 1000, None),
    ],
)
def test_arithmetic(text: str, expected: str | None) -> None:
    assert arithmetic(text) == expected


@given(st.text(), st.integers(0, 3), st.integers(0, 3))
def test_any_text_has_an_answer(text: str, seed: int, choice: int) -> None:
    assert answer(text, seed=seed, choice=choice) == answer(text, seed=seed, choice=choice)


@given(st.text(alphabet=st.characters()), st.integers(0, 20))
def test_pieces_are_the_text_and_cut_where_tokens_end(text: str, most: int) -> None:
    pieces = tokens.pieces(text)
    assert tokens.joined(pieces) == text
    kept = tokens.first(pieces, most)
    assert sum(piece.tokens for piece in kept) <= most
    assert kept == pieces[: len(kept)]
    assert all(piece.text for piece in pieces)


def test_english_has_about_four_characters_a_token() -> None:
    text = "The quick brown fox jumps over the lazy dog, and then it goes to sleep under a tree for an hour or two."
    assert 3 < len(text) / tokens.count(text) < 5


def test_counting_tokens_makes_no_list_of_them() -> None:
    text = "\ud800" + "b " * 100_000  # A lone surrogate is counted by the estimate, whatever is installed.
    tokens.count("once")
    tracemalloc.start()
    try:
        assert tokens.count(text) == 1 + 100_000 + 1
        assert tracemalloc.get_traced_memory()[1] < 1_000_000
    finally:
        tracemalloc.stop()


def test_damaged_data_of_tiktoken_is_neither_used_nor_replaced(tmp_path: Path) -> None:
    source = "https://openaipublic.blob.core.windows.net/encodings/o200k_base.tiktoken"
    file = tmp_path / hashlib.sha1(source.encode(), usedforsecurity=False).hexdigest()
    file.write_bytes(b"damaged")
    code = "from aoai_emulator._model import tokens; print(tokens.exact(), tokens.count('Hello, World'))"
    environment = {**os.environ, "TIKTOKEN_CACHE_DIR": str(tmp_path)}
    done = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True)
    assert done.stdout == "False 3\n"
    assert file.read_bytes() == b"damaged"


def test_tokens_of_images_follow_the_rule_of_tiles() -> None:
    assert tokens.of_image(1024, 1024, "high") == 765
    assert tokens.of_image(2048, 4096, "high") == 1105
    assert tokens.of_image(4096, 8192, "low") == 85
    assert tokens.of_image(10, 10) == 255


def test_marks_of_the_filter() -> None:
    found = content_filter.marks(["[[filter:hate]] and [[note:sexual]]", "[[filter-output:violence]] [[filter:tea]]"])
    assert found == {"filter": ["hate"], "filter-output": ["violence"], "note": ["sexual"]}
    verdict = content_filter.results(["hate", "indirect_attack"], ["sexual"], prompt=True)
    assert verdict["hate"] == {"filtered": True, "severity": "high"}
    assert verdict["sexual"] == {"filtered": False, "severity": "low"}
    assert verdict["indirect_attack"] == {"filtered": True, "detected": True}
    assert verdict["jailbreak"] == {"filtered": False, "detected": False}
    assert "profanity" not in verdict
