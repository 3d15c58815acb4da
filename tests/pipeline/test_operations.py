"""The table of public names, and documents settled by it."""

from __future__ import annotations

import copy
import re
from typing import TYPE_CHECKING, Any

import pytest

from pipeline.documents import Document, PipelineError
from pipeline.operations import Named, load_names, settle, shape

if TYPE_CHECKING:
    from pathlib import Path


def names(folder: Path, table: str) -> dict[str, Named]:
    (folder / "operations.toml").write_text(table, encoding="utf-8")
    return load_names(folder)


def document(path: str, **operation: Any) -> Document:
    return {"openapi": "3.0.0", "paths": {path: {"get": {"responses": {}} | operation}}}


FILES = {"GET /files/{}": Named("files", "retrieve", "GET /files/{file_id}")}


@pytest.mark.parametrize(
    ("route", "expected"),
    [("GET /files", "GET /files"), ("GET /a/{x}/b/{y-z}", "GET /a/{}/b/{}"), ("GET /a/{}", "GET /a/{}")],
)
def test_shape(route: str, expected: str) -> None:
    assert shape(route) == expected


def test_the_table(tmp_path: Path) -> None:
    table = '[files]\nretrieve = ["GET /files/{file_id}"]\n[chat.completions]\ncreate = ["POST /chat", "POST /c/{m}"]\n'
    result = names(tmp_path, table)
    assert result == {
        "GET /files/{}": Named("files", "retrieve", "GET /files/{file_id}"),
        "POST /chat": Named("chat.completions", "create", "POST /chat"),
        "POST /c/{}": Named("chat.completions", "create", "POST /c/{m}"),
    }
    assert result["POST /chat"].name == "chat.completions.create"


def test_a_route_that_two_operations_claim(tmp_path: Path) -> None:
    with pytest.raises(
        PipelineError, match=r"operations\.toml: GET /a/\{y\} is claimed by things\.one and things\.two"
    ):
        names(tmp_path, '[things]\none = ["GET /a/{x}"]\ntwo = ["GET /a/{y}"]\n')


def test_an_operation_gets_its_name_and_its_resource() -> None:
    original = document("/files/{file_id}", operationId="Files_Get", tags=["a", "b"])
    before = copy.deepcopy(original)
    operation = settle(original, FILES)["paths"]["/files/{file_id}"]["get"]
    assert original == before, "the input is changed"
    assert operation["operationId"] == "files.retrieve"
    assert operation["tags"] == ["files"]
    assert operation["parameters"] == []


def test_path_parameters_get_their_public_names_and_others_keep_theirs() -> None:
    """Trap 9: a parameter is {file-id} here and {file_id} there."""
    parameters = [{"name": "file-id", "in": "path"}, {"name": "api-version", "in": "query"}]
    result = settle(document("/files/{file-id}", parameters=parameters), FILES)["paths"]
    assert list(result) == ["/files/{file_id}"]
    assert [p["name"] for p in result["/files/{file_id}"]["get"]["parameters"]] == ["file_id", "api-version"]


def test_methods_of_one_public_path_meet() -> None:
    both = document("/files/{file-id}") | {}
    both["paths"]["/files/{file_id}"] = {"delete": {"responses": {}}}
    table = FILES | {"DELETE /files/{}": Named("files", "delete", "DELETE /files/{file_id}")}
    assert set(settle(both, table)["paths"]["/files/{file_id}"]) == {"get", "delete"}


def test_an_operation_without_a_name() -> None:
    with pytest.raises(PipelineError, match=re.escape("#/paths/~1new/get: GET /new has no public name; add it to")):
        settle(document("/new"), FILES)


def test_two_operations_that_become_one() -> None:
    both = document("/files/{file-id}")
    both["paths"]["/files/{file_id}"] = {"get": {"responses": {}}}
    with pytest.raises(
        PipelineError,
        match=r"^#/paths/~1files~1\{file_id\}/get: GET /files/\{file_id\} and another route are both files.retrieve",
    ):
        settle(both, FILES)


def test_a_path_parameter_that_is_not_in_the_path() -> None:
    strange = document("/files/{file-id}", parameters=[{"name": "id", "in": "path"}])
    with pytest.raises(
        PipelineError,
        match=r"^#/paths/~1files~1\{file-id\}/get: GET /files/\{file-id\} has no id in its path; mend it with an over",
    ):
        settle(strange, FILES)


def test_the_committed_table() -> None:
    table = load_names()
    for named in table.values():
        assert re.fullmatch(r"[a-z][a-z_]*(\.[a-z][a-z_]*)*", named.name)
        assert re.fullmatch(r"(GET|POST|PUT|PATCH|DELETE) /\S+", named.route)
        assert all(name.isidentifier() for name in re.findall(r"\{([^}]*)\}", named.route))
    assert table["POST /deployments/{}/chat/completions"].name == table["POST /chat/completions"].name
