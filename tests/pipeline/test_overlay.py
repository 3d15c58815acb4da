"""Overlays: what an action does, what is refused, and that the committed ones mend the committed documents."""

from __future__ import annotations

import copy
import json
import re
from functools import cache
from typing import TYPE_CHECKING, Any

import pytest
from jsonpath import JSONPathEnvironment

from pipeline.documents import SPEC, Document, PipelineError, Pointer, load, pointer_text, walk
from pipeline.overlay import Overlay, apply, check_used, covers, load_overlays

if TYPE_CHECKING:
    from pathlib import Path

NAME = "2024-10-21/inference"
JSONPATH = JSONPathEnvironment(strict=True)
RECURSION = {"$recursiveRef", "$recursiveAnchor"}


def overlay_text(actions: object, **more: object) -> str:
    """Return an overlay file for the document `NAME`; JSON is YAML too."""
    info = {"title": "A test", "version": "1.0.0"}
    return json.dumps({"overlay": "1.0.0", "info": info, "x-aoai-documents": [NAME], "actions": actions} | more)


def read(folder: Path, text: str, name: str = "a.yaml") -> list[Overlay]:
    (folder / name).write_text(text, encoding="utf-8")
    return load_overlays(folder)


def act(folder: Path, document: Document, *actions: dict[str, Any]) -> Document:
    described = [{"description": "Because."} | action for action in actions]
    return apply(document, NAME, read(folder, overlay_text(described)))[0]


@pytest.mark.parametrize(
    ("document", "action", "expected"),
    [
        pytest.param({"a": {"b": 1}}, {"target": "$.a", "update": {"c": 2}}, {"a": {"b": 1, "c": 2}}, id="add a key"),
        pytest.param({"a": {"b": 1}}, {"target": "$.a", "update": {"b": 2}}, {"a": {"b": 2}}, id="replace a value"),
        pytest.param({"a": {"b": 1}}, {"target": "$.a", "update": {"b": True}}, {"a": {"b": True}}, id="1 is not true"),
        pytest.param({"a": {"b": 1}}, {"target": "$", "update": {"a": {"c": 2}}}, {"a": {"b": 1, "c": 2}}, id="root"),
        pytest.param(
            {"a": {"b": {"c": 1, "d": 2}}},
            {"target": "$.a", "update": {"b": {"d": 3, "e": 4}}},
            {"a": {"b": {"c": 1, "d": 3, "e": 4}}},
            id="merge objects at every depth",
        ),
        pytest.param(
            {"a": {"l": [1, 2]}},
            {"target": "$.a", "update": {"l": [2, 3]}},
            {"a": {"l": [1, 2, 3]}},
            id="join lists without repeats",
        ),
        pytest.param({"l": [1]}, {"target": "$.l", "update": 2}, {"l": [1, 2]}, id="append to a list"),
        pytest.param({"l": [1]}, {"target": "$.l", "update": [2]}, {"l": [1, [2]]}, id="append a list as one entry"),
        pytest.param({"l": [1]}, {"target": "$.l", "update": {"a": 1}}, {"l": [1, {"a": 1}]}, id="append an object"),
        pytest.param({"a": {"b": 1, "c": 2}}, {"target": "$.a.b", "remove": True}, {"a": {"c": 2}}, id="remove a key"),
        pytest.param({"l": [0, 1, 2]}, {"target": "$.l[1]", "remove": True}, {"l": [0, 2]}, id="remove an entry"),
        pytest.param(
            {"l": [0, 1, 2]}, {"target": "$.l[0, 2]", "remove": True}, {"l": [1]}, id="remove several entries"
        ),
        pytest.param({"l": [0, 1, 2]}, {"target": "$.l[2, 0, 2]", "remove": True}, {"l": [1]}, id="in any order"),
        pytest.param({"l": [0, 1]}, {"target": "$.l[*]", "remove": True}, {"l": []}, id="remove all entries"),
        pytest.param(
            {"a": {"x": {"x": 1}}}, {"target": "$..x", "remove": True}, {"a": {}}, id="remove a node and one inside it"
        ),
        pytest.param(
            {"s": {"a": {"p": 1}, "b": {"p": 2}}},
            {"target": "$.s.*", "update": {"q": 3}},
            {"s": {"a": {"p": 1, "q": 3}, "b": {"p": 2, "q": 3}}},
            id="wildcard",
        ),
        pytest.param(
            {"s": {"a": {"q": 3}, "b": {}}},
            {"target": "$.s.*", "update": {"q": 3}},
            {"s": {"a": {"q": 3}, "b": {"q": 3}}},
            id="one of several nodes has it already",
        ),
        pytest.param(
            {"required": ["a", "b", "a"]},
            {"target": "$.required[?@ == 'a']", "remove": True},
            {"required": ["b"]},
            id="filter on values",
        ),
        pytest.param(
            {"s": {"a": {"type": "string"}, "b": {"type": "object"}}},
            {"target": "$.s[?@.type == 'string']", "update": {"nullable": True}},
            {"s": {"a": {"type": "string", "nullable": True}, "b": {"type": "object"}}},
            id="filter on a field",
        ),
        pytest.param(
            {"x": [{"$recursiveRef": "#"}, {"$ref": "#/x"}]},
            {"target": "$..[?@['$recursiveRef']]", "remove": True},
            {"x": [{"$ref": "#/x"}]},
            id="filter on a name with a dollar sign",
        ),
        pytest.param({'a"': 1, "a": 2}, {"target": "$['a\"']", "remove": True}, {"a": 2}, id="a quote in a name"),
    ],
)
def test_what_an_action_does(tmp_path: Path, document: Document, action: dict[str, Any], expected: Document) -> None:
    before = copy.deepcopy(document)

    assert act(tmp_path, document, action) == expected
    assert document == before


def test_remove_then_update_replaces_a_list(tmp_path: Path) -> None:
    mended = act(
        tmp_path,
        {"a": {"required": ["x", "y"]}},
        {"target": "$.a.required", "remove": True},
        {"target": "$.a", "update": {"required": ["z"]}},
    )

    assert mended == {"a": {"required": ["z"]}}


def test_what_was_merged_into_two_nodes_is_not_shared(tmp_path: Path) -> None:
    mended = act(
        tmp_path,
        {"a": {}, "b": {}},
        {"target": "$.*", "update": {"l": [1]}},
        {"target": "$.a.l", "update": 2},
    )

    assert mended == {"a": {"l": [1, 2]}, "b": {"l": [1]}}


def test_two_applications_do_not_share(tmp_path: Path) -> None:
    overlays = read(tmp_path, overlay_text([{"target": "$", "update": {"l": [1]}, "description": "Because."}]))
    first = apply({}, NAME, overlays)[0]
    first["l"].append(2)

    assert apply({}, NAME, overlays)[0] == {"l": [1]}


def test_files_apply_in_order_of_name(tmp_path: Path) -> None:
    read(tmp_path, overlay_text([{"target": "$.l", "update": "b", "description": "Because."}]), "b.yaml")
    overlays = read(tmp_path, overlay_text([{"target": "$.l", "update": "a", "description": "Because."}]), "a.yaml")

    assert [overlay.name for overlay in overlays] == ["a.yaml", "b.yaml"]
    assert apply({"l": []}, NAME, overlays)[0] == {"l": ["a", "b"]}


@pytest.mark.parametrize(
    ("patterns", "name", "expected"),
    [
        (["2024-*/inference"], "2024-10-21/inference", True),
        (["2024-*/inference"], "2024-10-21/authoring", False),
        (["2024-*/inference"], "v1/inference", False),
        (["v1/*", "*-preview/authoring"], "2025-04-01-preview/authoring", True),
        (["2024-0[26]*/*"], "2024-06-01/authoring", True),
        (["2024-0[26]*/*"], "2024-07-01-preview/inference", False),
    ],
)
def test_patterns_say_which_documents(tmp_path: Path, patterns: list[str], name: str, expected: bool) -> None:
    action = {"target": "$", "update": {"a": 1}, "description": "Because."}
    overlays = read(tmp_path, overlay_text([action], **{"x-aoai-documents": patterns}))

    assert apply({}, name, overlays)[0] == ({"a": 1} if expected else {})


def test_an_action_may_have_its_own_patterns(tmp_path: Path) -> None:
    action = {"target": "$", "update": {"a": 1}, "description": "Because.", "x-aoai-documents": ["v1/inference"]}
    overlays = read(tmp_path, overlay_text([action]))

    assert apply({}, NAME, overlays)[0] == {}
    assert apply({}, "v1/inference", overlays)[0] == {"a": 1}


@pytest.mark.parametrize(
    ("pattern", "name", "expected"),
    [
        ("20*/inference", "2024-10-21/inference", True),
        ("20*/inference", "2024-10-21/authoring", False),
        ("2024-08-01-preview../inference", "2024-08-01-preview/inference", True),
        ("2024-08-01-preview../inference", "2024-07-01-preview/inference", False),
        ("2024-08-01-preview../inference", "2099-01-01/inference", True),
        ("2024-08-01-preview../inference", "v1/inference", False),
        ("2024-08-01-preview../inference", "preview/inference", False),
        ("2024-08-01-preview../inference", "2024-08-01-preview/authoring", False),
        ("2024-08-01../inference", "2024-08-01-preview/inference", False),  # a preview comes before its version
        ("..2024-06-01/authoring", "2024-06-01/authoring", True),
        ("..2024-06-01/authoring", "2024-06-02/authoring", False),
        ("2024-02-01..2024-06-01/*", "2024-05-01-preview/authoring", True),
    ],
)
def test_ranges_of_versions(pattern: str, name: str, expected: bool) -> None:
    assert covers(pattern, name) is expected


def test_an_action_holds_where_it_matches(tmp_path: Path) -> None:
    action = {"target": "$.a", "update": {"b": 1}, "description": "Because."}
    overlays = read(tmp_path, overlay_text([action], **{"x-aoai-documents": ["20*/inference"]}))

    assert apply({"a": {}}, "2024-06-01/inference", overlays) == ({"a": {"b": 1}}, list(overlays[0].actions))
    assert apply({"c": {}}, "2024-10-21/inference", overlays) == ({"c": {}}, [])
    assert apply({"a": {"b": 1}}, "2024-10-21/inference", overlays) == ({"a": {"b": 1}}, [])


@pytest.mark.parametrize(
    "action",
    [
        {"target": "$.x", "update": {"b": 1}},
        {"target": "$.x", "remove": True},
        {"target": "$.a", "update": {"b": 1}},
        {"target": "$.a", "update": {"l": []}},
        {"target": "$.a", "update": {"l": [1]}},
        {"target": "$.a.l", "update": 1},
        {"target": "$.a", "update": {}},
    ],
)
def test_an_action_that_corrects_nothing_stops_the_run(tmp_path: Path, action: dict[str, Any]) -> None:
    overlays = read(tmp_path, overlay_text([action | {"description": "Because."}]))
    _, used = apply({"a": {"b": 1, "l": [1], "o": {}}}, NAME, overlays)

    place = f"a.yaml, action 1 (target {action['target']}) corrects none of the pinned documents of {NAME}"
    with pytest.raises(PipelineError, match=re.escape(place)):
        check_used(overlays, used)


@pytest.mark.parametrize(
    ("action", "message"),
    [
        ({"target": "$.a.b", "update": 2}, "node #/a/b: an update needs an object or a list; target the object"),
        ({"target": "$.a", "update": [1]}, "node #/a: the node is an object, so `update` must be an object"),
        ({"target": "$.a", "update": {"l": 1}}, "node #/a: 'l' is a list and the update is not; remove it first"),
        ({"target": "$.a", "update": {"o": [1]}}, "node #/a: 'o' is an object and the update is not"),
        ({"target": "$", "update": {"a": {"o": 1}}}, "node #, key a: 'o' is an object"),
        ({"target": "$", "remove": True}, "the root cannot be removed"),
    ],
)
def test_an_action_that_cannot_work_is_refused(tmp_path: Path, action: dict[str, Any], message: str) -> None:
    document: Document = {"a": {"b": 1, "l": [1], "o": {}}}
    place = f"a.yaml, action 1 (target {action['target']}) in {NAME}"

    with pytest.raises(PipelineError, match=re.escape(place) + "[:,] " + message):
        act(tmp_path, document, action)


GOOD = {"target": "$.a", "description": "Because.", "update": {"b": 1}}


def without(key: str) -> dict[str, Any]:
    return {name: value for name, value in GOOD.items() if name != key}


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (overlay_text([GOOD | {"remove": True}]), r"^a\.yaml, action 1: an action needs one of .* not both"),
        (overlay_text([GOOD, without("update")]), r"^a\.yaml, action 2: an action needs one of .* not neither"),
        (overlay_text([without("update") | {"remove": False}]), "action 1: `remove` can only be true"),
        (overlay_text([GOOD | {"update": None}]), "action 1: `update` is empty"),
        (overlay_text([without("description")]), "action 1: `description` is missing or empty; say why"),
        (overlay_text([GOOD | {"description": " "}]), "action 1: `description` is missing or empty; say why"),
        (overlay_text([without("target")]), "action 1: `target` is missing or empty"),
        (overlay_text([GOOD | {"target": "a.b"}]), r"action 1: the target a\.b is not a JSONPath of RFC 9535"),
        (overlay_text([GOOD | {"target": "$.a | $.b"}]), "action 1: the target .* is not a JSONPath of RFC 9535"),
        (overlay_text([GOOD | {"udpate": {}}]), "action 1: unknown key 'udpate'; the keys are description, remove"),
        (overlay_text([GOOD | {"x-aoai-documents": ()}]), "action 1: `x-aoai-documents` must be a list of patterns"),
        (overlay_text(["remove"]), "action 1: must be an object with"),
        (overlay_text([]), r"^a\.yaml: `actions` must be a list with at least one action"),
        (overlay_text([GOOD], extends="x"), r"^a\.yaml: unknown key 'extends'"),
        (overlay_text([GOOD], overlay="1.1.0"), r"^a\.yaml: `overlay` must be 1\.0\.0"),
        (overlay_text([GOOD], info={"title": "A"}), r"^a\.yaml, info: `version` is missing or empty"),
        (overlay_text([GOOD], info={"title": "A", "version": 1.0}), r"^a\.yaml, info: `version` is missing or empty"),
        (overlay_text([GOOD], info={"title": "", "version": "1"}), r"^a\.yaml, info: `title` is missing or empty"),
        (overlay_text([GOOD], info={"name": "A"}), r"^a\.yaml, info: unknown key 'name'"),
        (overlay_text([GOOD], info=None), r"^a\.yaml, info: must be an object"),
        (overlay_text([GOOD], **{"x-aoai-documents": None}), r"^a\.yaml: `x-aoai-documents` must be a list"),
        (overlay_text([GOOD], **{"x-aoai-documents": [1]}), r"^a\.yaml: `x-aoai-documents` must be a list"),
        ("- a\n- b\n", r"^a\.yaml: must be an object with"),
        ("", r"^a\.yaml: must be an object with"),
        ("a: [", r"^a\.yaml is not YAML"),
        ("a: 1\na: 2\n", r"^a\.yaml is not YAML"),
    ],
)
def test_a_file_that_is_no_overlay_is_refused(tmp_path: Path, text: str, message: str) -> None:
    with pytest.raises(PipelineError, match=message):
        read(tmp_path, text)


def test_a_file_that_is_not_utf_8_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_bytes(b"overlay: \xff")

    with pytest.raises(PipelineError, match=r"^a\.yaml is not YAML"):
        load_overlays(tmp_path)


DOCUMENTS = {f"{path.parent.name}/{path.stem}": path for path in sorted(SPEC.glob("*/*.json"))}


@cache
def committed() -> tuple[Overlay, ...]:
    return tuple(load_overlays(SPEC / "overlays"))


@cache
def pinned(name: str) -> Document:
    return load(DOCUMENTS[name])


@cache
def mended(name: str) -> Document:
    return apply(pinned(name), name, committed())[0]


def at(document: Document, pointer: Pointer) -> Any:
    node: Any = document
    for part in pointer:
        node = node[part]
    return node


def referred(document: Document, reference: str) -> Document | None:
    """Return what a `$ref` refers to, or `None` if nothing is there."""
    root, *parts = reference.split("/")
    node: Document | None = document if root == "#" else None
    for part in parts:
        node = node.get(part.replace("~1", "/").replace("~0", "~")) if node else None
    return node


def declared(document: Document, schema: Document) -> set[str]:
    """Return the names of all properties of a schema, with those of what it extends and of its alternatives."""
    names = set(schema.get("properties", ()))
    if "$ref" in schema:
        names |= declared(document, referred(document, schema["$ref"]) or {})
    for keyword in ("allOf", "oneOf", "anyOf"):
        for member in schema.get(keyword, ()):
            names |= declared(document, member)
    return names


CHATTING = [name for name in DOCUMENTS if name.endswith("/inference") and name >= "2024"]
"""The documents with schemas for a chat; the two earliest have theirs in place."""
UNDATED = ("v1/", "preview/")


def test_every_action_corrects_a_pinned_document() -> None:
    check_used(committed(), [action for name in DOCUMENTS for action in apply(pinned(name), name, committed())[1]])


def single_names(target: str) -> list[str]:
    """Return a target with several names in brackets as one target for each of them."""
    brackets = re.search(r"\['[^']+'(?:,\s*'[^']+')+\]", target)
    if not brackets:
        return [target]
    names = re.findall(r"'[^']+'", brackets[0])
    return [one for name in names for one in single_names(target.replace(brackets[0], f"[{name}]"))]


def test_every_name_in_a_target_is_there_somewhere() -> None:
    # A target with several names matches as soon as one does; a misspelt one among them must not go unseen.
    # What an action removes is there before, what it builds on may be there only after.
    unseen: list[str] = []
    for action in (action for overlay in committed() for action in overlay.actions):
        documents = [of(name) for name in DOCUMENTS if action.is_for(name) for of in (pinned, mended)]
        paths = {target: JSONPATH.compile(target) for target in single_names(action.target)}
        unseen += [target for target, path in paths.items() if not any(path.findall(one) for one in documents)]

    assert unseen == []


@pytest.mark.parametrize("name", DOCUMENTS)
def test_pinned_documents_stay_as_they_are(name: str) -> None:
    before = copy.deepcopy(pinned(name))
    apply(pinned(name), name, committed())

    assert pinned(name) == before


@pytest.mark.parametrize("name", DOCUMENTS)
def test_no_reference_dangles(name: str) -> None:
    dangling = [
        f"{pointer_text(pointer)} -> {node['$ref']}"
        for pointer, node in walk(mended(name))
        if pointer[-1:] != ("properties",) and "$ref" in node and referred(mended(name), node["$ref"]) is None
    ]
    tables = [(pointer, node) for pointer, node in walk(mended(name)) if pointer[-2:] == ("discriminator", "mapping")]
    dangling += [
        f"{pointer_text(pointer)} -> {reference}"
        for pointer, table in tables
        for reference in table.values()
        if referred(mended(name), reference) is None
    ]

    assert dangling == []


@pytest.mark.parametrize("name", DOCUMENTS)
def test_no_recursive_reference_is_left(name: str) -> None:
    assert [pointer_text(pointer) for pointer, node in walk(mended(name)) if node.keys() & RECURSION] == []


@pytest.mark.parametrize("name", DOCUMENTS)
def test_every_required_field_is_declared(name: str) -> None:
    document = mended(name)
    undeclared: list[str] = []
    for pointer, node in walk(document):
        required: Any = node.get("required")
        if isinstance(required, bool) or pointer[-1:] == ("properties",):
            continue
        # What a member of allOf requires, another member may declare.
        whole = at(document, pointer[:-2]) if pointer[-2:-1] == ("allOf",) else node
        undeclared += [
            f"{pointer_text(pointer)}: {field}" for field in required or () if field not in declared(document, whole)
        ]

    assert undeclared == []


@pytest.mark.parametrize("name", CHATTING)
def test_chat_answers_with_one_schema_or_with_a_stream_of_chunks(name: str) -> None:
    route = "/chat/completions" if name.startswith(UNDATED) else "/deployments/{deployment-id}/chat/completions"
    content = mended(name)["paths"][route]["post"]["responses"]["200"]["content"]
    chunk = referred(mended(name), content["text/event-stream"]["schema"]["$ref"]) or {}
    items = chunk["properties"]["choices"]["items"]
    choice = (referred(mended(name), items["$ref"]) or {} if "$ref" in items else items)["properties"]

    assert list(content["application/json"]["schema"]) == ["$ref"]
    assert {"delta", "finish_reason", "content_filter_results", "content_filter_offsets"} <= choice.keys()
    assert choice["finish_reason"].get("nullable") or {"type": "null"} in choice["finish_reason"]["anyOf"]


@pytest.mark.parametrize("name", [name for name in DOCUMENTS if re.fullmatch(r"20.*/inference", name)])
def test_all_that_streams_says_so(name: str) -> None:
    answers = {
        route: item["post"]["responses"]["200"].get("content", {})
        for route, item in mended(name)["paths"].items()
        if "post" in item and streams(mended(name), item["post"])
    }

    assert answers
    assert [route for route, content in answers.items() if "text/event-stream" not in content] == []


@pytest.mark.parametrize("name", CHATTING)
def test_the_address_of_an_image_stands_in_an_object(name: str) -> None:
    schemas = mended(name)["components"]["schemas"]
    [part] = [schemas[key] for key in schemas if key.lower().endswith("chatcompletionrequestmessagecontentpartimage")]
    own = next(each for each in (part, *part.get("allOf", ())) if "image_url" in each.get("properties", ()))
    declared_there = own["properties"]["image_url"]
    image = referred(mended(name), declared_there["$ref"]) or {} if "$ref" in declared_there else declared_there

    assert "image_url" in part["required"]
    assert {"url", "detail"} == image["properties"].keys()
    assert image["required"] == ["url"]
    assert not {"url", "detail"} & declared(mended(name), part)


@pytest.mark.parametrize("name", CHATTING)
def test_an_error_may_have_any_type(name: str) -> None:
    schemas = mended(name)["components"]["schemas"]
    error = schemas["AzureError" if name.startswith(UNDATED) else "error"]

    assert {"inner_error", "innererror"} <= error["properties"].keys()
    for field in ("type", "param"):
        assert error["properties"][field] == {"type": "string", "nullable": True}


@pytest.mark.parametrize("name", CHATTING)
def test_the_options_of_a_stream_can_be_sent_where_they_are_described(name: str) -> None:
    schemas = mended(name)["components"]["schemas"]
    route = "/chat/completions" if name.startswith(UNDATED) else "/deployments/{deployment-id}/chat/completions"
    request = mended(name)["paths"][route]["post"]["requestBody"]["content"]["application/json"]["schema"]
    described = any(schema.lower().endswith("chatcompletionstreamoptions") for schema in schemas)

    assert ("stream_options" in declared(mended(name), request)) is described


def streams(document: Document, operation: Document) -> bool:
    """Say whether a request can ask for a stream."""
    media = operation.get("requestBody", {}).get("content", {}).get("application/json", {})
    return "stream" in declared(document, media.get("schema", {}))
