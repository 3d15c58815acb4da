"""Forms: read in whatever pieces they come, files kept out of memory, and held to their schema."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

import aoai.emulator
from aoai_emulator._protocol import RefusedError, Reply, Upload
from aoai_emulator._spec.documents import document
from aoai_emulator._web.form import IN_MEMORY, Form
from aoai_emulator._web.reading import form_body

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from aoai_emulator._protocol import Json
    from aoai_emulator._service.call import Call

TYPE = "multipart/form-data; boundary=edge"
EDGES = [b"\r\n--edge", b"--edge", b"\r\n", b"-", b"\r", b"edge--", b"x"]
CONTENT = (st.binary(max_size=60) | st.lists(st.sampled_from(EDGES), max_size=6).map(b"".join)).filter(
    lambda content: b"\r\n--edge" not in content
)


def body(parts: list[tuple[str, str | None, bytes]]) -> bytes:
    """Return a form of parts with name, file name and content."""
    lines: list[bytes] = []
    for name, filename, content in parts:
        more = "" if filename is None else f'; filename="{filename}"\r\nContent-Type: text/plain'
        head = f'Content-Disposition: form-data; name="{name}"{more}'.encode()
        lines.append(b"--edge\r\n" + head + b"\r\n\r\n" + content + b"\r\n")
    return b"".join(lines) + b"--edge--\r\n"


async def cut(raw: bytes, cuts: list[int]) -> AsyncIterator[bytes]:
    start = 0
    for end in [*sorted(each % (len(raw) + 1) for each in cuts), len(raw)]:
        yield raw[start:end]
        start = end


def text(content: bytes) -> str:
    try:
        return content.decode()
    except UnicodeDecodeError:
        return content.decode("latin-1")


def parsed(raw: bytes, cuts: list[int] | None = None, content_type: str = TYPE) -> Form:
    form = Form()
    asyncio.run(form.read(content_type, cut(raw, cuts or [])))
    return form


def read(raw: bytes, cuts: list[int] | None = None, content_type: str = TYPE) -> list[tuple[str, Any]]:
    form = parsed(raw, cuts, content_type)
    try:
        return [
            (name, (each.filename, each.content_type, each.read(), each.size) if isinstance(each, Upload) else each)
            for name, each in form.parts
        ]
    finally:
        form.close()


@given(
    st.lists(st.tuples(st.sampled_from(["file", "a[]", "ü"]), st.none() | st.just("f.txt"), CONTENT), max_size=4),
    st.lists(st.integers(0, 10_000), max_size=12),
)
def test_parts_are_the_same_however_they_are_cut(parts: list[tuple[str, str | None, bytes]], cuts: list[int]) -> None:
    assert read(body(parts), cuts) == [
        (
            name,
            text(content) if filename is None else (filename, "text/plain", content, len(content)),
        )
        for name, filename, content in parts
    ]


def test_what_stands_before_and_after_is_left_out() -> None:
    raw = b"preamble\r\n" + body([("a", None, b"1")]) + b"epilogue\r\n--edge\r\n"
    assert read(raw) == [("a", "1")]


@pytest.mark.parametrize(
    ("raw", "content_type", "why"),
    [
        (b"", TYPE, "Its last boundary is missing."),
        (b"no form at all", TYPE, "Its last boundary is missing."),
        (b"no-form at all", TYPE, "Invalid multipart data."),
        (body([("a", None, b"1")])[:-8], TYPE, "Its last boundary is missing."),
        (b"--edge\r\n\r\n\r\n1\r\n--edge--", TYPE, 'The Content-Disposition header field "name" must be provided.'),
        (
            b"--edge\r\nContent-Type: text/plain\r\n\r\n1\r\n--edge--",
            TYPE,
            'The Content-Disposition header field "name" must be provided.',
        ),
        (b"--edge\r\n" + b"x" * 20_000, TYPE, "Invalid multipart data."),
        (body([("a", None, b"1" * (1 << 20) + b"2")]), TYPE, "Part exceeded maximum size of 1024KB."),
        (body([("a", None, b"1")] * 1001), TYPE, "Too many fields. Maximum number of fields is 1000."),
        (body([("a", "f", b"1")] * 1001), TYPE, "Too many files. Maximum number of files is 1000."),
        (body([]), "multipart/form-data", "Missing boundary in multipart."),
        (body([]), "multipart/form-data; boundary=", "Invalid multipart data."),
    ],
)
def test_what_is_no_form_is_refused(raw: bytes, content_type: str, why: str) -> None:
    with pytest.raises(RefusedError) as caught:
        read(raw, content_type=content_type)
    assert caught.value.status == 400
    assert str(caught.value) == f"The body of the request is not a valid form. {why}"


def test_a_large_file_goes_to_the_disk() -> None:
    small, large = b"s" * 10, b"l" * (IN_MEMORY + 1)
    form = parsed(body([("small", "s", small), ("large", "l", large)]))
    files = {name: upload for name, upload in form.parts if isinstance(upload, Upload)}
    rolled: dict[str, Any] = {name: getattr(upload.file, "_rolled") for name, upload in files.items()}  # noqa: B009
    assert rolled == {"small": False, "large": True}
    assert files["large"].read() == large
    form.close()


def made(operation: str, version: str, parts: list[tuple[str, str | None, bytes]]) -> Json:
    form = parsed(body(parts))
    try:
        return form_body(document(version).operations[operation], form.parts)
    finally:
        form.close()


FILE = ("file", "a.wav", b"sound")


def test_fields_have_the_types_of_the_schema() -> None:
    found = made(
        "audio.transcriptions.create", "2024-10-21", [FILE, ("temperature", None, b"0.5"), ("prompt", None, b"12")]
    )
    assert found["temperature"] == 0.5
    assert found["prompt"] == "12"
    assert found["file"].filename == "a.wav"


@pytest.mark.parametrize("name", ["timestamp_granularities[]", "timestamp_granularities"])
@pytest.mark.parametrize("values", [[b"word"], [b"word", b"segment"]])
def test_lists_are_written_with_brackets_or_without(name: str, values: list[bytes]) -> None:
    found = made(
        "audio.transcriptions.create", "2025-04-01-preview", [FILE, *((name, None, value) for value in values)]
    )
    assert found["timestamp_granularities[]"] == [value.decode() for value in values]


def test_fields_inside_a_field_are_written_with_brackets() -> None:
    parts: list[tuple[str, str | None, bytes]] = [FILE, ("purpose", None, b"batch")]
    parts.append(("expires_after[anchor]", None, b"created_at"))
    parts.append(("expires_after[seconds]", None, b"1209600"))
    assert made("files.create", "v1", parts)["expires_after"] == {"anchor": "created_at", "seconds": 1209600}
    dotted = made("files.create", "2025-04-01-preview", parts)  # whose document writes these names with a dot
    assert (dotted["expires_after.anchor"], dotted["expires_after.seconds"]) == ("created_at", 1209600)


@pytest.mark.parametrize(
    ("parts", "message"),
    [
        ([FILE], "Missing required parameter: 'purpose'."),
        ([("purpose", None, b"batch")], "Missing required parameter: 'file'."),
        ([("purpose", None, b"batch"), ("file", None, b"x")], "Invalid type for 'file': expected a file, got text."),
        ([FILE, ("purpose", "p.txt", b"batch")], "Invalid value for 'purpose'"),
        ([FILE, ("purpose", None, b"play")], "Invalid value for 'purpose': \"play\" is not one of"),
        ([FILE, ("purpose", None, b"batch"), ("more", None, b"")], "Unrecognized request argument supplied: more"),
    ],
)
def test_a_form_that_does_not_fit_is_refused(parts: list[tuple[str, str | None, bytes]], message: str) -> None:
    with pytest.raises(RefusedError) as caught:
        made("files.create", "2024-10-21", parts)
    assert caught.value.status == 400
    assert str(caught.value).startswith(message)


@pytest.fixture
def small() -> Iterator[aoai.emulator.RunningEmulator]:
    """An emulator with small limits that says how long an uploaded file is."""

    def told(call: Call) -> Reply:
        file: Upload = call.body["file"]
        return Reply({"filename": file.filename, "bytes": len(file.read()), "id": str(file.size)})

    with aoai.emulator.running(json_limit=10_000, upload_limit=5_000_000) as running:
        running.emulator.handlers["files.create"] = told
        yield running


def test_uploads_arrive_whole(small: aoai.emulator.RunningEmulator) -> None:
    url = f"{small.endpoint}/openai/files?api-version=2024-10-21"
    for size in (0, 1, 100_000, 4_900_000):
        files = {"file": ("ä.jsonl", bytes(size), "application/json")}
        answer = httpx.post(url, data={"purpose": "batch"}, files=files).json()
        assert (answer["filename"], answer["bytes"], answer["id"]) == ("ä.jsonl", size, str(size))


@pytest.mark.parametrize("told", [True, False])
def test_what_is_too_large_is_refused(small: aoai.emulator.RunningEmulator, told: bool) -> None:
    async def pieces(whole: bytes) -> AsyncIterator[bytes]:
        for start in range(0, len(whole), 50_000):
            yield whole[start : start + 50_000]

    async def send(path: str, content: bytes, content_type: str) -> httpx.Response:
        async with httpx.AsyncClient(base_url=small.endpoint) as client:
            sent: Any = content if told else pieces(content)
            return await client.post(path, content=sent, headers={"content-type": content_type})

    files, chat = "/openai/files?api-version=2024-10-21", "/openai/v1/chat/completions"
    form = body([("file", "big", bytes(5_100_000))])
    for refused in (
        asyncio.run(send(files, form, TYPE)),
        asyncio.run(send(chat, b'{"messages": "' + b"x" * 10_000 + b'"}', "application/json")),
    ):
        assert refused.status_code == 413
        assert "is larger than the limit of" in refused.json()["error"]["message"]
    fine = httpx.post(small.endpoint + files, data={"purpose": "batch"}, files={"file": ("f", b"1")})
    assert fine.status_code == 201


def test_a_client_that_goes_away_while_it_sends_does_no_harm(small: aoai.emulator.RunningEmulator) -> None:
    async def half() -> AsyncIterator[bytes]:
        yield body([("file", "f", bytes(100_000))])[:50_000]
        raise InterruptedError

    async def send() -> None:
        async with httpx.AsyncClient() as client:
            await client.post(
                f"{small.endpoint}/openai/files?api-version=2024-10-21", content=half(), headers={"content-type": TYPE}
            )

    with pytest.raises(InterruptedError):
        asyncio.run(send())
    fine = httpx.post(
        f"{small.endpoint}/openai/files?api-version=2024-10-21", data={"purpose": "batch"}, files={"file": ("f", b"1")}
    )
    assert fine.status_code == 201
