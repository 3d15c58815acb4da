"""A model of aoai inside pydantic's, and under pydantic's names."""

from __future__ import annotations

import subprocess
import sys
from typing import Any

import jsonschema  # type: ignore[import-untyped]
import pydantic
import pytest

import aoai
from aoai_generated.v2024_10_21 import models

ANSWER: dict[str, Any] = {
    "id": "c",
    "object": "chat.completion",
    "created": 1,
    "model": "m",
    "choices": [{"index": 0, "finish_reason": "stop", "message": {"role": "assistant", "content": "<Hi>"}}],
    "unknown": {"x": 1},
}
Completion = models.CreateChatCompletionResponse


class Kept(pydantic.BaseModel):
    answer: models.CreateChatCompletionResponse
    more: list[models.CompletionUsage] = []


def test_a_field() -> None:
    answer = Completion.from_dict(ANSWER)
    kept = Kept(answer=answer, more=[{"total_tokens": 3}])  # type: ignore[list-item]
    assert kept.answer is answer
    assert kept.more[0].total_tokens == 3
    assert kept.model_dump()["answer"] == ANSWER
    again = Kept.model_validate_json(kept.model_dump_json())
    assert again.answer == answer
    assert again.answer.choices[0].message.content == "<Hi>"
    assert Kept.model_validate(kept.model_dump()).answer == answer
    with pytest.raises(pydantic.ValidationError):
        Kept(answer=3)  # type: ignore[arg-type]
    assert "answer" in Kept.model_json_schema()["properties"]


def test_names_of_pydantic() -> None:
    answer = Completion.model_validate(ANSWER)
    assert Completion.model_validate(answer) is answer
    assert Completion.model_validate_json(answer.model_dump_json()) == answer
    assert Completion.model_construct(**ANSWER) == Completion.construct(**ANSWER) == answer
    assert answer.dict() == answer.model_dump()
    assert answer.json() == answer.model_dump_json()
    as_dict = dict(answer)
    assert as_dict.keys() == ANSWER.keys()
    assert as_dict["choices"] is answer.choices
    for wrong in (3, "text", [1]):
        with pytest.raises(aoai.InvalidDataError):
            Completion.model_validate(wrong)


def test_the_schema_of_a_model() -> None:
    schema = Completion.model_json_schema()
    assert schema["title"] == "CreateChatCompletionResponse"
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    assert not list(validator.iter_errors(ANSWER | {"choices": []}))
    assert list(validator.iter_errors({"id": 3}))
    assert models.CompletionUsage.model_json_schema()["properties"].keys() >= {"total_tokens"}


def test_html_for_notebooks() -> None:
    answer: Any = Completion.from_dict(ANSWER)
    html = answer._repr_html_()
    assert "<b>CreateChatCompletionResponse</b>" in html
    assert "&lt;Hi&gt;" in html
    assert "<Hi>" not in html


def test_pydantic_is_not_imported() -> None:
    program = (
        "import sys; from aoai_generated.v2024_10_21.models import CreateChatCompletionResponse as C;"
        "a = C.model_validate({'id': 'x'}); dict(a); a._repr_html_(); C.model_json_schema();"
        "print('pydantic' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"
