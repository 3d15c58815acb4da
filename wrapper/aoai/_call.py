"""One call: its operation, arguments and options, and how its answer is read and presented. No I/O is done here."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai import _embeddings
from aoai._options import NOT_GIVEN
from aoai._responses import request_id
from aoai._runtime.model import BaseModel

if TYPE_CHECKING:
    import httpx

    from aoai._resource import Kind, Mode
    from aoai._runtime.operation import Operation

OPTIONS = frozenset({"extra_headers", "extra_query", "extra_body", "timeout", "max_retries", "deadline", "on_progress"})


_WITH_OUTPUT_TEXT = frozenset({"responses.create", "responses.retrieve"})


def _output_text(output: object) -> str:
    """Return the text of a response's output: what its messages say, put together."""
    items = output if isinstance(output, list) else []
    messages = [item for item in items if isinstance(item, dict) and item.get("type") == "message"]
    parts = [part for message in messages for part in message.get("content") or () if isinstance(part, dict)]
    return "".join(part.get("text") or "" for part in parts if part.get("type") == "output_text")


class Call:
    """One call of a method.

    Args:
        operation: what is called.
        kind: how a whole answer is presented.
        mode: what the method returns.
        arguments: what the caller gave, options among it.

    Attributes:
        options: see `aoai.CallOptions`.
        arguments: what goes into the request.
        stream: whether the answer is a stream of events.
        opens: whether the answer is handed over before its body is read.
    """

    def __init__(self, operation: Operation, kind: Kind, mode: Mode, arguments: dict[str, Any]) -> None:
        self.operation = operation
        self.kind: Kind = kind
        self.mode: Mode = mode
        options = {name: arguments.pop(name) for name in OPTIONS & arguments.keys()}
        self.options = {name: value for name, value in options.items() if value is not NOT_GIVEN}
        self.arguments = {name: value for name, value in arguments.items() if value is not NOT_GIVEN}
        self.stream = bool(arguments.get("stream")) and operation.streams
        self.opens = self.stream or kind == "bytes"
        self._given = arguments
        self._embedded = _embeddings.ask(operation, self.arguments)

    def next_page(self, new: dict[str, Any]) -> dict[str, Any]:
        """Return the arguments and options of a call for another page of the same list."""
        return {**self._given, **self.options, **new}

    def read(self, response: httpx.Response) -> Any:
        """Return what an answer that has been read whole means; see `Operation.read` for what is raised."""
        answer = self.operation.read(response.status_code, response.headers, response.content)
        if self.operation.formats:
            answer = self.operation.as_asked(answer, self.arguments.get("response_format", "json"))
        if isinstance(answer, BaseModel):
            if self._embedded:
                _embeddings.decode(answer)
            object.__setattr__(answer, "_request_id", request_id(response.headers))
            if self.operation.name in _WITH_OUTPUT_TEXT and getattr(answer, "output_text", None) is None:
                # Remembered as if it had been read: what the service did not send is no part of the answer's JSON.
                object.__setattr__(answer, "output_text", _output_text(answer.to_dict().get("output")))
        return answer
