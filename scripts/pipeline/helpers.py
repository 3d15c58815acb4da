"""Methods that are no operation: written by hand in the wrapper, typed as the operations of a version that they use."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from pipeline.methods import Argument, Method
from pipeline.parsed_answers import CHAT, RESPONSE

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from pipeline.parsed_answers import ParsedAnswer

Overload = tuple[tuple[Argument, ...], str]

_INTERVAL = Argument(
    "poll_interval_ms", "", "", "int", required=False, facts="milliseconds between two looks; else the service says"
)
_WAIT = Argument(
    "max_wait_seconds", "", "", "float | None", required=False, facts="how long to wait; the default is no limit"
)
_POLL = (_INTERVAL, _WAIT)
_FILES = (
    Argument("files", "", "", "Sequence[FileTypes]", required=True, facts="what to upload"),
    Argument("max_concurrency", "", "", "int", required=False, facts="how many are uploaded at once; the default is 5"),
)
_FILE = Argument("file", "", "", "FileTypes", required=True, facts="what to upload")
_CHUNKED = (
    Argument("file", "", "", "str | PathLike[str] | bytes", required=True, facts="a path, or what is in a file"),
    Argument("mime_type", "", "", "str", required=True, facts=""),
    Argument("filename", "", "", "str", required=False, facts="needed for bytes"),
    Argument("bytes", "", "", "int", required=False, facts="the size, needed for neither a path nor bytes"),
    Argument("part_size", "", "", "int", required=False, facts="in bytes; the default is 64 MB"),
    Argument("md5", "", "", "str", required=False, facts="of the whole file, in hexadecimal"),
)
_RUN = (
    Argument("max_steps", "", "", "int", required=False, facts="answers of the model at most; the default is 10"),
    Argument("parallel", "", "", "bool", required=False, facts="whether calls of one answer run at once"),
    Argument(
        "on_error", "", "", 'Literal["tell", "raise"]', required=False, facts="what is done with an error of a function"
    ),
)
_TOOLS = "Sequence[Callable[..., Any] | {tool}]"


def helpers(methods: Mapping[str, Method], answers: Mapping[str, ParsedAnswer]) -> Iterator[tuple[str, Method]]:
    """Yield the methods that can be built on the operations of a version, each with its resource.

    Args:
        methods: by operation.
        answers: the classes for parsed answers, by the operations that have them.
    """
    for operation, answer in answers.items():
        resource = operation.rpartition(".")[0]
        yield resource, _parse(methods[operation], answer)
    for operation in (CHAT, RESPONSE):
        if operation in methods and any(each.name == "tools" for each in methods[operation].arguments):
            yield operation.rpartition(".")[0], _run_tools(methods[operation], answers.get(operation))
    for name, needed, made in _POLLING:
        if all(each in methods for each in needed):
            yield name.rpartition(".")[0], made(methods, name)


def stream_overload(method: Method, answer: ParsedAnswer, arguments: tuple[Argument, ...]) -> Overload:
    """Return how `stream` is called with a type, and what it returns then."""
    endpoint = method.endpoint
    if endpoint.name == CHAT:
        parts = f"{endpoint.events}, {endpoint.whole}, ParsedChatCompletion[T], T"
        return _typed(arguments, "response_format"), f"ParsedChatCompletionStream[{parts}]"
    union = answer.union[0] if answer.union else endpoint.events
    return _typed(arguments, "text_format"), f"ParsedResponseStream[{union}[T], {endpoint.whole}, ParsedResponse[T]]"


def _typed(arguments: tuple[Argument, ...], name: str) -> tuple[Argument, ...]:
    """Return arguments of which one is a type."""
    facts = "a pydantic model, a dataclass, an attrs class, a TypedDict or a msgspec Struct"
    asked = Argument(name, "", "", "type[T]", required=True, facts=facts)
    return (*(each for each in arguments if each.name != name), asked)


def _parse(method: Method, answer: ParsedAnswer) -> Method:
    kept = tuple(each for each in method.arguments if each.name not in ("stream", "stream_options"))
    chat = method.endpoint.name == CHAT
    typed = _typed(kept, "response_format" if chat else "text_format")
    return replace(
        method,
        name="parse",
        arguments=typed,
        overloads=((typed, f"{answer.name}[T]"), (kept, f"{answer.name}[None]")),
        kind="plain",
        function="aoai._parse.calls:chat" if chat else "aoai._parse.calls:response",
        summary="Return the answer with its text as a type, and the arguments of strict tools",
    )


def _run_tools(method: Method, answer: ParsedAnswer | None) -> Method:
    tool = next(each for each in method.arguments if each.name == "tools").annotation
    inner = tool[len("Sequence[") : -1] if tool.startswith("Sequence[") else "Mapping[str, Any]"
    asked = Argument(
        "tools", "", "", _TOOLS.format(tool=inner), required=True, facts="functions, and other tools as JSON"
    )
    left = ("stream", "stream_options", "tools", "n")
    kept = (*(each for each in method.arguments if each.name not in left), asked, *_RUN)
    endpoint = method.endpoint
    chat = endpoint.name == CHAT
    event = f"ChatStreamEvent[{endpoint.events}, {endpoint.whole}]" if chat else endpoint.events
    overloads: list[tuple[tuple[Argument, ...], str]] = [(kept, f"ToolRun[{endpoint.whole}, {event}]")]
    if answer is not None:
        typed = _typed(kept, "response_format" if chat else "text_format")
        events = f"ParsedChatStreamEvent[{endpoint.events}, {endpoint.whole}, T]"
        if not chat:
            events = f"{answer.union[0]}[T]" if answer.union else endpoint.events
        overloads.insert(0, (typed, f"ToolRun[{answer.name}[T], {events}]"))
    return replace(
        method,
        name="run_tools",
        arguments=kept,
        overloads=tuple(overloads),
        kind="stream",
        function="aoai._tools.calls:chat" if chat else "aoai._tools.calls:response",
        summary="Answer with the help of functions: call them as the model asks, and tell it what they return",
    )


def _and_poll(methods: Mapping[str, Method], name: str) -> Method:
    """Return the method that does something and waits until it is done; it returns what the one that asks returns."""
    begun, asked = _BEGUN[name]
    method, looked = methods[begun], methods[asked]
    if name.startswith(f"{_STORED}.") and method.positional:  # as `openai` has it: which file, where to is named
        file = next(each for each in method.arguments if each.name == "file_id")
        others = tuple(each for each in method.arguments if each is not file)
        method = replace(method, positional=file, arguments=(method.positional, *others))
    kept = (*(each for each in method.arguments if each.name != "stream"), *_POLL)
    return _helper(method, name, kept, looked.overloads[0][1], "Return it once it is done, whatever came of it")


def _poll(methods: Mapping[str, Method], name: str) -> Method:
    method = methods[name.rpartition(".")[0] + ".retrieve"]
    kept = (*method.arguments, *_POLL)
    return _helper(method, name, kept, method.overloads[0][1], "Wait until it is done, whatever came of it")


def _wait_for_processing(methods: Mapping[str, Method], name: str) -> Method:
    method = methods["files.retrieve"]
    kept = (*method.arguments, Argument("poll_interval", "", "", "float", required=False, facts="seconds"), _WAIT)
    return _helper(method, name, kept, method.overloads[0][1], "Wait until a file is processed, or could not be")


def _upload(methods: Mapping[str, Method], name: str) -> Method:
    method, polled = methods["vector_stores.files.create"], name.endswith("_and_poll")
    kept = tuple(each for each in method.arguments if each.name != "file_id")
    method = replace(method, positional=None)
    place = Argument("vector_store_id", "path", "", "str", required=True, facts="")
    kept = (place, *(each for each in kept if each.name != "vector_store_id"), _FILE, *(_POLL if polled else ()))
    what = "Upload a file, add it to a vector store" + (", and wait until it is processed" if polled else "")
    return _helper(method, name, kept, methods["vector_stores.files.retrieve"].overloads[0][1], what)


def _upload_batch(methods: Mapping[str, Method], name: str) -> Method:
    method = methods["vector_stores.file_batches.create"]
    known = (each for each in method.arguments if each.name != "files")
    kept = tuple(replace(each, required=False) if each.name == "file_ids" else each for each in known)
    returned = methods["vector_stores.file_batches.retrieve"].overloads[0][1]
    return _helper(
        method, name, (*kept, *_FILES, *_POLL), returned, "Upload files, add them to a vector store, and wait for them"
    )


def _upload_chunked(methods: Mapping[str, Method], name: str) -> Method:
    method = methods["uploads.create"]
    kept = tuple(each for each in method.arguments if each.name not in {"bytes", "filename", "mime_type"})
    returned = methods["uploads.complete"].overloads[0][1]
    return _helper(method, name, (*kept, *_CHUNKED), returned, "Upload a large file in parts")


def _helper(method: Method, name: str, arguments: tuple[Argument, ...], returned: str, summary: str) -> Method:
    return replace(
        method,
        name=name.rpartition(".")[2],
        arguments=arguments,
        overloads=((arguments, returned),),
        kind="plain",
        function=f"aoai._polling.calls:{name.replace('.', '_')}",
        summary=summary,
    )


_RUNS, _STORED, _BATCHES = "threads.runs", "vector_stores.files", "vector_stores.file_batches"
# By the helper: the operation that begins, and the one that tells how it goes.
_BEGUN = {
    f"{_RUNS}.create_and_poll": (f"{_RUNS}.create", f"{_RUNS}.retrieve"),
    f"{_RUNS}.submit_tool_outputs_and_poll": (f"{_RUNS}.submit_tool_outputs", f"{_RUNS}.retrieve"),
    "threads.create_and_run_poll": ("threads.create_and_run", f"{_RUNS}.retrieve"),
    f"{_STORED}.create_and_poll": (f"{_STORED}.create", f"{_STORED}.retrieve"),
    f"{_BATCHES}.create_and_poll": (f"{_BATCHES}.create", f"{_BATCHES}.retrieve"),
}
_POLLING = (
    *((name, needed, _and_poll) for name, needed in _BEGUN.items()),
    *((f"{each}.poll", (f"{each}.retrieve",), _poll) for each in (_RUNS, _STORED, _BATCHES)),
    ("files.wait_for_processing", ("files.retrieve",), _wait_for_processing),
    (f"{_STORED}.upload", (f"{_STORED}.create", "files.create"), _upload),
    (f"{_STORED}.upload_and_poll", (f"{_STORED}.create", f"{_STORED}.retrieve", "files.create"), _upload),
    (f"{_BATCHES}.upload_and_poll", (f"{_BATCHES}.create", f"{_BATCHES}.retrieve", "files.create"), _upload_batch),
    ("uploads.upload_file_chunked", ("uploads.create", "uploads.parts.create", "uploads.complete"), _upload_chunked),
)
