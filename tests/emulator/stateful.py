"""What the tests of the stateful resources share: calls by public name, held to the pinned documents; and patience."""

from __future__ import annotations

import json
import time
from typing import TYPE_CHECKING, Any, TypeVar

from tests import spec_values
from tests.emulator.answers import UNDATED, address

if TYPE_CHECKING:
    from collections.abc import Callable

    import httpx

Json = dict[str, Any]
T = TypeVar("T")
PATIENCE = 60
"""After how many seconds a test gives up to wait."""
HEADERS = {"aoai-evals": "preview", "aoai-copy-ft-checkpoints": "preview", "accept": "application/json"}


def having(*names: str) -> list[str]:
    """Return the versions that have all of some operations."""
    return [version for version in spec_values.versions() if set(names) <= spec_values.operations(version).keys()]


def until(read: Callable[[], T], good: Callable[[T], bool]) -> T:
    """Read until it is good; return what was read last."""
    end = time.monotonic() + PATIENCE
    while True:
        value = read()
        if good(value):
            return value
        assert time.monotonic() < end, f"it stays {value}"
        time.sleep(0.01)


class Api:
    """An emulator as one version sees it.

    Args:
        http: a client of it.
        version: a pinned version.
    """

    def __init__(self, http: httpx.Client, version: str) -> None:
        self.http = http
        self.version = version

    def send(
        self,
        name: str,
        body: Json | None = None,
        *,
        query: Json | None = None,
        files: Any = None,
        data: Any = None,
        **path: str,
    ) -> httpx.Response:
        """Send a call; the rest of the arguments are the parameters of the path, in order."""
        operation = spec_values.operations(self.version)[name]
        parts = iter(path.values())
        segments = [next(parts) if part.startswith("{") else part for part in operation.path.split("/")]
        prefix, more = address(self.version)
        return self.http.request(
            operation.method,
            prefix + "/".join(segments),
            params=more | (query or {}),
            json=body,
            files=files,
            data=data,
            headers=HEADERS,
        )

    def __call__(self, name: str, body: Json | None = None, **more: Any) -> Any:
        """Send a call that goes well; return its answer, which the version's document allows."""
        response = self.send(name, body, **more)
        answers = spec_values.operations(self.version)[name].answers
        good = {answer.status for answer in answers if answer.status < 300}
        assert response.status_code in good, f"{name} of {self.version}: {response.status_code} {response.text}"
        if response.headers.get("content-type") != "application/json":
            return response.content
        answer = response.json()
        schemas = [each.schema for each in answers if each.status < 300 and each.content_type == "application/json"]
        assert schemas
        assert schemas[0] is not None
        document = spec_values.operations(self.version)[name].document
        assert document.faults(schemas[0], answer) == [], f"{name} of {self.version}"
        return answer

    def refused(self, status: int, name: str, body: Json | None = None, **more: Any) -> Json:
        """Send a call that is refused; return the error."""
        response = self.send(name, body, **more)
        assert response.status_code == status, f"{name} of {self.version}: {response.status_code} {response.text}"
        error: Json = response.json()["error"]
        return error

    def events(self, name: str, body: Json, **more: Any) -> list[tuple[str, Any]]:
        """Send a call that streams; return name and data of each event."""
        response = self.send(name, body, **more)
        assert response.status_code == 200, response.text
        assert response.headers["content-type"].startswith("text/event-stream")
        found: list[tuple[str, Any]] = []
        for block in response.text.strip().split("\n\n"):
            event, data = block.split("\n")
            text = data.removeprefix("data: ")
            found.append((event.removeprefix("event: "), text if text == "[DONE]" else json.loads(text)))
        return found

    def upload(self, content: bytes, purpose: str, filename: str = "lines.jsonl") -> Json:
        """Upload a file; return what is told of it."""
        data = {"purpose": purpose}
        if self.version in UNDATED:
            data |= {"expires_after[anchor]": "created_at", "expires_after[seconds]": "1209600"}
        file: Json = self("files.create", files={"file": (filename, content)}, data=data)
        return file


def jsonl(*rows: Any) -> bytes:
    """Return rows as lines of JSON."""
    return b"".join(json.dumps(row).encode() + b"\n" for row in rows)
