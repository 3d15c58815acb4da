"""Whatever the pinned documents allow in a request is answered, or refused with a reason."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests import spec_values
from tests.emulator.answers import WITH_CHAT, Json, post, said
from tests.spec_values import Draw

if TYPE_CHECKING:
    from collections.abc import Iterator

    import httpx

PLAIN: dict[str, Json] = {
    "chat.completions.create": {"messages": said("The weather in Rome, as json?")},
    "completions.create": {"prompt": "Hi"},
    "embeddings.create": {"input": "Hi"},
    "responses.create": {"input": "The weather in Rome, as json?"},
}
SEEDS = 2


def bodies(version: str, name: str) -> Iterator[Json]:
    """Yield bodies drawn whole, and plain ones with one field drawn."""
    operation = spec_values.operations(version)[name]
    assert operation.body is not None
    for seed in range(SEEDS):
        drawn = Draw(operation.document, seed).value(operation.body.schema)
        yield drawn
        yield Draw(operation.document, seed, full=False).value(operation.body.schema)
        for field in drawn.keys() - {"model", "stream"}:
            yield {**PLAIN[name], field: drawn[field]}
        for item in drawn.get("input") or () if name == "responses.create" else ():
            yield {"input": [item]}


@pytest.mark.parametrize("version", WITH_CHAT)
def test_no_request_is_too_much(http: httpx.Client, version: str) -> None:
    statuses: set[tuple[str, int]] = set()
    for name in PLAIN.keys() & spec_values.operations(version).keys():
        for body in bodies(version, name):
            more: tuple[Json, ...] = ({},) if name == "embeddings.create" else ({"stream": False}, {"stream": True})
            for each in more:
                # An answer that breaks its schema is a 500, or a stream that is cut, which httpx raises.
                response = post(http, name, {**body, **each}, version)
                assert response.status_code in {200, 400, 404}, (body, response.text)
                if response.status_code != 200:
                    assert response.json()["error"]["message"], body
                statuses.add((name, response.status_code))
    assert {(name, 200) for name in PLAIN.keys() & spec_values.operations(version).keys()} <= statuses
