"""`realtime.calls.reject` of Azure OpenAI, as of preview."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from aoai_generated.models.realtime_call_reject_request_v1 import RealtimeCallRejectRequest


class RealtimeCallsReject(Operation):
    """POST /realtime/calls/{call_id}/reject."""

    name = "realtime.calls.reject"
    method = "POST"
    path = "/realtime/calls/{call_id}/reject"
    body = "json"
    locations = {
        "call_id": ("path", "call_id"),
    }
    body_fields = ("status_code",)
    required = ("call_id",)
    positional = "call_id"
    answers = (Answer("200", "", "nothing"),)
    error = Ref("azure_error_response_v1.AzureErrorResponse")

    def request(
        self,
        *,
        call_id: str,
        body: RealtimeCallRejectRequest | Mapping[str, Any],
    ) -> Request:
        """Return the request, which `aoai._runtime.calls` or any other driver can send."""
        return self.build(
            path={
                "call_id": call_id,
            },
            body=body,
        )

    if TYPE_CHECKING:

        def read(self, status_code: int, headers: Mapping[str, str], content: bytes) -> None: ...
        def sync(
            self,
            client: httpx.Client,
            *,
            call_id: str,
            body: RealtimeCallRejectRequest | Mapping[str, Any],
        ) -> None: ...
        async def asyncio(
            self,
            client: httpx.AsyncClient,
            *,
            call_id: str,
            body: RealtimeCallRejectRequest | Mapping[str, Any],
        ) -> None: ...


OPERATION = RealtimeCallsReject
