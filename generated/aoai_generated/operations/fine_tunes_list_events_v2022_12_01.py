"""`fine_tunes.list_events` of Azure OpenAI, as of 2022-12-01."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from aoai_generated.models.event_list_v2022_12_01 import EventList


class FineTunesListEvents(Operation):
    """GET /fine-tunes/{fine_tune_id}/events."""

    name = "fine_tunes.list_events"
    method = "GET"
    path = "/fine-tunes/{fine_tune_id}/events"
    locations = {
        "fine_tune_id": ("path", "fine_tune_id"),
        "stream": ("query", "stream"),
    }
    required = ("fine_tune_id",)
    positional = "fine_tune_id"
    answers = (Answer("200", "application/json", "json", Ref("event_list_v2022_12_01.EventList")),)
    error = Ref("authoring_error_response_v2022_12_01.AuthoringErrorResponse")

    def request(
        self,
        *,
        fine_tune_id: str,
        stream: bool | None = None,
    ) -> Request:
        """Return the request, which `aoai._runtime.calls` or any other driver can send."""
        return self.build(
            path={
                "fine_tune_id": fine_tune_id,
            },
            query={
                "stream": stream,
            },
        )

    if TYPE_CHECKING:

        def read(self, status_code: int, headers: Mapping[str, str], content: bytes) -> EventList: ...
        def sync(
            self,
            client: httpx.Client,
            *,
            fine_tune_id: str,
            stream: bool | None = None,
        ) -> EventList: ...
        async def asyncio(
            self,
            client: httpx.AsyncClient,
            *,
            fine_tune_id: str,
            stream: bool | None = None,
        ) -> EventList: ...


OPERATION = FineTunesListEvents
