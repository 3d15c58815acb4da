"""Vector stores: files are indexed in the background, found by what they say, and leave in every way there is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx
import openai
import pytest
from hypothesis import given
from hypothesis import strategies as st

import aoai.emulator
from aoai_emulator._resources import vector_index
from tests.emulator.answers import UNDATED
from tests.emulator.stateful import Api, having, until

if TYPE_CHECKING:
    from collections.abc import Iterator

Json = dict[str, Any]
VERSIONS = having("vector_stores.create")
WITH_SEARCH = having("vector_stores.search")
CATS = b"Cats sleep for most of the day. A cat purrs when it is content."
SHIPS = b"Ships are steered with a rudder. The captain gives the orders."
STATES = ("in_progress", "completed", "failed", "cancelled", "total")


@pytest.fixture(scope="module")
def ids(http: httpx.Client) -> dict[str, str]:
    """The ids of some files."""
    api = Api(http, "2024-10-21")
    contents = {
        "cats.txt": CATS,
        "ships.md": SHIPS,
        "page.pdf": b"%PDF-1.7",
        "bytes.txt": b"\xff\xfe\xff",
        "empty.md": b"",
    }
    return {name: api.upload(content, "assistants", name)["id"] for name, content in contents.items()}


def counts(**given: int) -> Json:
    return dict.fromkeys(STATES, 0) | given | {"total": sum(given.values())}


def idle(api: Api, store: str) -> Json:
    return until(lambda: api("vector_stores.retrieve", store=store), lambda found: found["status"] != "in_progress")


@pytest.mark.parametrize("version", VERSIONS)
def test_files_are_indexed(http: httpx.Client, ids: dict[str, str], version: str) -> None:
    api = Api(http, version)
    body = {"name": "animals", "file_ids": [ids["cats.txt"]], "metadata": {"a": "b"}}
    made = api("vector_stores.create", body | {"expires_after": {"anchor": "last_active_at", "days": 2}})
    assert made["status"] == "in_progress"
    assert made["file_counts"] == counts(in_progress=1)
    assert made["expires_at"] == made["last_active_at"] + 2 * 86_400
    done = idle(api, made["id"])
    assert done["file_counts"] == counts(completed=1)
    assert done["usage_bytes"] == len(CATS)
    added = api("vector_stores.files.create", {"file_id": ids["ships.md"]}, store=made["id"])
    assert added["status"] == "in_progress"
    assert added["vector_store_id"] == made["id"]
    idle(api, made["id"])
    file = api("vector_stores.files.retrieve", store=made["id"], file=ids["ships.md"])
    assert (file["status"], file["usage_bytes"], file["last_error"]) == ("completed", len(SHIPS), None)
    listed = api("vector_stores.files.list", store=made["id"], query={"limit": 1, "order": "asc"})
    assert [each["id"] for each in listed["data"]] == [ids["cats.txt"]]
    assert listed["has_more"] is True
    query = {"after": ids["cats.txt"], "order": "asc", "filter": "completed"}
    assert [each["id"] for each in api("vector_stores.files.list", store=made["id"], query=query)["data"]] == [
        ids["ships.md"]
    ]
    changed = api("vector_stores.update", {"name": "all", "metadata": {}}, store=made["id"])
    assert (changed["name"], changed["metadata"]) == ("all", {})
    assert changed["id"] in [each["id"] for each in api("vector_stores.list")["data"]]
    assert api("vector_stores.files.delete", store=made["id"], file=ids["ships.md"])["deleted"] is True
    api.refused(404, "vector_stores.files.retrieve", store=made["id"], file=ids["ships.md"])
    assert Api(http, "2024-10-21")("files.content", file=ids["ships.md"]) == SHIPS
    assert api("vector_stores.delete", store=made["id"])["deleted"] is True
    for name in ("retrieve", "delete", "files.list"):
        api.refused(404, f"vector_stores.{name}", store=made["id"])


@pytest.mark.parametrize("version", VERSIONS)
def test_a_batch_of_files_says_which_failed(http: httpx.Client, ids: dict[str, str], version: str) -> None:
    api = Api(http, version)
    store = api("vector_stores.create", {})["id"]
    batch = api("vector_stores.file_batches.create", {"file_ids": list(ids.values())}, store=store)
    assert batch["status"] == "in_progress"
    assert batch["file_counts"] == counts(in_progress=5)
    done = until(
        lambda: api("vector_stores.file_batches.retrieve", store=store, batch=batch["id"]),
        lambda found: found["status"] != "in_progress",
    )
    assert done["status"] == "completed"
    assert done["file_counts"] == counts(completed=2, failed=3)
    query = {"filter": "failed", "limit": 100}
    failed = api("vector_stores.file_batches.list_files", store=store, batch=batch["id"], query=query)["data"]
    codes = {each["id"]: each["last_error"]["code"] for each in failed}
    unsupported, invalid = ("unsupported_file", "invalid_file")
    if version < "2024-12":
        unsupported, invalid = ("unhandled_mime_type", "parsing_error")
    assert codes == {ids["page.pdf"]: unsupported, ids["bytes.txt"]: invalid, ids["empty.md"]: invalid}


@pytest.mark.parametrize("version", WITH_SEARCH)
def test_search_ranks_and_filters(http: httpx.Client, ids: dict[str, str], version: str) -> None:
    api = Api(http, version)
    store = api("vector_stores.create", {"file_ids": [ids["cats.txt"], ids["ships.md"]]})["id"]
    idle(api, store)
    for name, kind in (("cats.txt", "animal"), ("ships.md", "thing")):
        attributes = {"kind": kind, "size": len(kind)}
        api("vector_stores.files.update", {"attributes": attributes}, store=store, file=ids[name])
    found = api("vector_stores.search", {"query": "why does a cat purr?"}, store=store)
    assert found["search_query"] == ["why does a cat purr?"]
    assert [each["filename"] for each in found["data"]] == ["cats.txt", "ships.md"]
    best, other = found["data"]
    assert best["score"] > other["score"]
    assert best["content"] == [{"type": "text", "text": CATS.decode()}]
    assert best["attributes"] == {"kind": "animal", "size": 6}
    threshold = {"ranking_options": {"score_threshold": best["score"]}, "query": "why does a cat purr?"}
    assert len(api("vector_stores.search", threshold, store=store)["data"]) == 1
    assert len(api("vector_stores.search", {"query": ["cat", "ship"], "max_num_results": 1}, store=store)["data"]) == 1
    thing = {"type": "eq", "key": "kind", "value": "thing"}
    small = {"type": "lt", "key": "size", "value": 6}
    for filters in (
        thing,
        {"type": "and", "filters": [thing, small]},
        {"type": "ne", "key": "kind", "value": "animal"},
    ):
        page = api("vector_stores.search", {"query": "cat", "filters": filters}, store=store)
        assert [each["filename"] for each in page["data"]] == ["ships.md"]
    content = api("vector_stores.files.content", store=store, file=ids["cats.txt"])
    assert [each["text"] for each in content["data"]] == [CATS.decode()]
    assert api.refused(400, "vector_stores.search", {"query": " "}, store=store)["param"] == "query"


def test_deleted_files_leave_all_stores(http: httpx.Client) -> None:
    api = Api(http, "2025-04-01-preview")
    file = api.upload(CATS, "assistants", "a.txt")["id"]
    store = api("vector_stores.create", {"file_ids": [file]})["id"]
    idle(api, store)
    api("files.delete", file=file)
    assert api("vector_stores.retrieve", store=store)["file_counts"] == counts()
    assert api("vector_stores.search", {"query": "cat"}, store=store)["data"] == []
    api.refused(404, "vector_stores.files.create", {"file_id": file}, store=store)
    api.refused(404, "vector_stores.create", {"file_ids": [file]})


@pytest.mark.parametrize("version", [version for version in VERSIONS if version in UNDATED])
def test_each_file_of_a_batch_may_have_its_own_attributes(http: httpx.Client, version: str) -> None:
    api = Api(http, version)
    first, second = (api.upload(CATS, "assistants", name)["id"] for name in ("a.txt", "b.txt"))
    store = api("vector_stores.create", {})["id"]
    files = [{"file_id": first, "attributes": {"about": "cats"}}, {"file_id": second}]
    api("vector_stores.file_batches.create", {"files": files}, store=store)
    idle(api, store)
    listed = api("vector_stores.files.list", store=store)["data"]
    assert {each["id"]: each["attributes"] for each in listed} == {first: {"about": "cats"}, second: None}
    for wrong in ({}, {"files": files, "file_ids": [first]}):
        assert api.refused(400, "vector_stores.file_batches.create", wrong, store=store)["param"] == "file_ids"


@pytest.fixture
def slow() -> Iterator[tuple[aoai.emulator.RunningEmulator, Api]]:
    """An emulator that takes its time."""
    with (
        aoai.emulator.running(check_answers=True, pace=0.5) as emulator,
        httpx.Client(base_url=emulator.endpoint) as http,
    ):
        yield emulator, Api(http, "2025-04-01-preview")


def test_a_batch_of_files_is_cancelled(slow: tuple[aoai.emulator.RunningEmulator, Api]) -> None:
    _, api = slow
    files = [api.upload(CATS, "assistants", f"{number}.txt")["id"] for number in range(3)]
    store = api("vector_stores.create", {})["id"]
    batch = api("vector_stores.file_batches.create", {"file_ids": files}, store=store)
    done = api("vector_stores.file_batches.cancel", store=store, batch=batch["id"])
    assert done["status"] == "cancelled"
    assert done["file_counts"] == counts(cancelled=3)
    until(lambda: slow[0].emulator.store.jobs(), lambda jobs: not jobs)
    assert api("vector_stores.retrieve", store=store)["file_counts"] == counts(cancelled=3)


def test_stores_expire(slow: tuple[aoai.emulator.RunningEmulator, Api]) -> None:
    emulator, api = slow
    made = api("vector_stores.create", {"expires_after": {"anchor": "last_active_at", "days": 1}})
    emulator.emulator.clock = lambda: made["expires_at"]
    assert api("vector_stores.retrieve", store=made["id"])["status"] == "expired"
    assert "expired" in api.refused(400, "vector_stores.search", {"query": "cat"}, store=made["id"])["message"]


def test_chunks_that_overlap_too_much_are_refused(http: httpx.Client) -> None:
    strategy = {"type": "static", "static": {"max_chunk_size_tokens": 100, "chunk_overlap_tokens": 51}}
    error = Api(http, "v1").refused(400, "vector_stores.create", {"chunking_strategy": strategy, "file_ids": []})
    assert error["param"] == "chunking_strategy.static.chunk_overlap_tokens"


@given(st.text(min_size=1).filter(str.strip), st.integers(2, 9), st.data())
def test_chunks_hold_all_of_a_text(text: str, size: int, data: st.DataObject) -> None:
    overlap = data.draw(st.integers(0, size // 2))
    strategy = {"max_chunk_size_tokens": size, "chunk_overlap_tokens": overlap}
    raw = text.encode("utf-8", "replace")
    chunks = vector_index.chunks("a.txt", raw, strategy)
    rest = raw.decode("utf-8-sig")
    position = 0
    for chunk in chunks:
        found = rest.rfind(chunk, 0, position + len(chunk))
        assert found >= 0
        position = max(position, found + len(chunk))
    assert position == len(rest)


@pytest.mark.parametrize("version", VERSIONS)
def test_openai_searches(emulator: aoai.emulator.RunningEmulator, version: str) -> None:
    client: Any
    if version in UNDATED:
        client = openai.OpenAI(base_url=f"{emulator.endpoint}/openai/v1", api_key=emulator.key)
    else:
        client = openai.AzureOpenAI(azure_endpoint=emulator.endpoint, api_key=emulator.key, api_version=version)
    with client:
        store = client.vector_stores.create(name="all")
        dated = openai.AzureOpenAI(azure_endpoint=emulator.endpoint, api_key=emulator.key, api_version="2024-10-21")
        with dated as files:
            file = files.files.create(file=("cats.txt", CATS), purpose="assistants")
        indexed = client.vector_stores.files.create_and_poll(file.id, vector_store_id=store.id, poll_interval_ms=10)
        assert indexed.status == "completed"
        batch = client.vector_stores.file_batches.create_and_poll(store.id, file_ids=[file.id], poll_interval_ms=10)
        assert batch.file_counts.completed == 1
        assert [each.id for each in client.vector_stores.files.list(store.id)] == [file.id]
        if version in WITH_SEARCH:
            assert client.vector_stores.search(store.id, query="cats").data[0].filename == "cats.txt"
        assert client.vector_stores.delete(store.id).deleted


@pytest.mark.parametrize("version", VERSIONS)
def test_our_client_searches(emulator: aoai.emulator.RunningEmulator, ids: dict[str, str], version: str) -> None:
    client: Any
    with emulator.connect(version) as client:
        store = client.vector_stores.create(name="all", file_ids=[ids["cats.txt"]])
        done = until(lambda: client.vector_stores.retrieve(store.id), lambda found: found.status == "completed")
        assert done.file_counts.completed == 1
        assert [each.id for each in client.vector_stores.files.list(store.id)] == [ids["cats.txt"]]
        if version in WITH_SEARCH:
            assert client.vector_stores.search(store.id, query="cats").data[0].filename == "cats.txt"
        assert client.vector_stores.delete(store.id).deleted is True
