"""An operation bound to a version: how its request is written, and how operations are looked up."""

from __future__ import annotations

from typing import Any

import pytest

from aoai._runtime.operation import Answer, Operation, Operations
from aoai_generated.v1.api import OPERATIONS as V1
from aoai_generated.v2024_10_21 import api
from aoai_generated.v2024_10_21.api import OPERATIONS


class Things(Operation):
    """An operation with a form."""

    name = "things.create"
    method = "POST"
    path = "/things/{thing_id}"
    body = "multipart"
    files = ("file",)
    json_parts = ("session",)
    constants = (("header", "aoai-evals", "preview"), ("query", "kind", "all"))
    locations = {"thing_id": ("path", "thing_id"), "include": ("query", "include")}  # noqa: RUF012 - as generated
    body_fields = ("file", "session", "kind")
    renamed = {"kind": "k-ind"}  # noqa: RUF012
    required = ("thing_id",)
    answers = (Answer("200", "application/json", "json"), Answer("200", "text/event-stream", "events"))


def things(api_version: str | None = "2024-10-21") -> Things:
    return Things("2024-10-21", "aoai_generated.v2024_10_21", api_version)


@pytest.mark.parametrize(
    ("value", "pairs"),
    [
        pytest.param("a", [("include", "a")], id="text"),
        pytest.param(True, [("include", "true")], id="boolean"),
        pytest.param(None, [], id="not sent"),
        pytest.param(["a", "b"], [("include[]", "a"), ("include[]", "b")], id="list"),
        pytest.param({"a": 1, "b": "c"}, [("include[a]", "1"), ("include[b]", "c")], id="object"),
        pytest.param({"a": ["b"]}, [("include[a][]", "b")], id="list in an object"),
        pytest.param([], [], id="empty list"),
    ],
)
def test_a_query_writes_lists_and_objects_in_brackets(value: Any, pairs: list[tuple[str, str]]) -> None:
    request = things().call({"thing_id": "t", "include": value})
    assert request.query == [*pairs, ("kind", "all"), ("api-version", "2024-10-21")]
    assert request.headers["aoai-evals"] == "preview"


def test_a_name_that_has_its_brackets_gets_no_others() -> None:
    found = things(None).build({"thing_id": "t"}, {"include[]": ["a"]})
    assert found.query == [("include[]", "a"), ("kind", "all")]


def test_a_version_that_is_not_spoken() -> None:
    assert things(None).call({"thing_id": "t"}).query == [("kind", "all")]
    assert things("preview").call({"thing_id": "t"}).query == [("kind", "all"), ("api-version", "preview")]


def test_a_form_has_parts_of_json() -> None:
    request = things().call({"thing_id": "t", "session": {"a": [1]}, "kind": {"b": 1}, "file": b"x"})
    assert request.parts == [
        ("session", (None, b'{"a":[1]}', "application/json")),
        ("k-ind[b]", (None, "1")),
        ("file", b"x"),
    ]


def test_what_an_operation_is() -> None:
    assert things().streams
    assert things().fields == {"file": "file", "session": "session", "kind": "k-ind"}
    assert repr(things()) == "<things.create of 2024-10-21: POST /things/{thing_id}>"


def test_operations_are_found_by_name_and_kept() -> None:
    create = OPERATIONS["chat.completions.create"]
    assert create is OPERATIONS["chat.completions.create"]
    assert api.chat_completions.create is create
    assert (create.version, create.package, create.api_version) == (
        "2024-10-21",
        "aoai_generated.v2024_10_21",
        "2024-10-21",
    )
    assert len(OPERATIONS) == len([*OPERATIONS])
    assert "chat.completions.create" in OPERATIONS
    assert "responses.create" not in OPERATIONS
    assert OPERATIONS.get("responses.create") is None
    assert V1["chat.completions.create"].api_version is None


def test_a_resource_has_the_operations_of_its_own() -> None:
    found = Operations("v", "aoai_generated.v1", None, {"a.b": "x", "a.c.d": "y", "e": "z"})
    attribute, names = found.attributes("a")
    assert names() == ["b"]
    with pytest.raises(AttributeError, match="a of v has no operation 'nothing'"):
        attribute("nothing")
    assert "create" in dir(api.chat_completions)
    with pytest.raises(AttributeError, match=r"chat\.completions of 2024-10-21 has no operation 'delete'"):
        _ = api.chat_completions.delete  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]
