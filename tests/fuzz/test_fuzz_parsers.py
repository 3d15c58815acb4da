"""Every parser of every version, the streams and what puts them together, against mangled data."""

from __future__ import annotations

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from aoai_generated import VERSIONS
from tests.fuzz import targets
from tests.fuzz.choices import Choices
from tests.fuzz.looking import told_plainly
from tests.fuzz.mangling import HOSTILE, mangled
from tests.fuzz.samples import of_stream, parsers

DATA = st.binary(max_size=200)


@pytest.mark.parametrize("version", VERSIONS)
@told_plainly()
def test_every_parser_reads_what_it_should(version: str) -> None:
    for parser in parsers(version):
        for sample in parser.samples:
            data = mangled(sample, Choices(b""))
            if parser.answer is None:
                targets.whole(parser, 404, "application/json", data)
            elif parser.streams:
                targets.one_event(parser, mangled(of_stream(parser, sample), Choices(b"")), "message")
            else:
                targets.whole(parser, int(parser.answer.status), parser.answer.content_type, data)


@pytest.mark.parametrize("version", VERSIONS)
@told_plainly()
def test_every_parser_survives_mangled_data(version: str) -> None:
    chance = random.Random(version)  # noqa: S311 - no secret
    for parser in parsers(version):
        for _ in range(3):
            targets.read(parser, Choices(chance.randbytes(60)))


@pytest.mark.parametrize("version", VERSIONS)
@told_plainly()
def test_every_parser_survives_what_is_no_answer(version: str) -> None:
    for number, parser in enumerate(parsers(version)):
        status = 200 if parser.answer else 400
        content_type = parser.answer.content_type if parser.answer else "application/json"
        for content in HOSTILE[number % 5 :: 5]:
            targets.whole(parser, status, content_type, content)


@given(DATA)
def test_any_answer(data: bytes) -> None:
    with told_plainly():
        targets.answer(data)


@given(DATA)
def test_any_split_of_any_stream(data: bytes) -> None:
    with told_plainly():
        targets.progress(data)


@settings(max_examples=60)
@given(DATA)
def test_any_events_put_together(data: bytes) -> None:
    with told_plainly():
        targets.accumulate(data)
