"""`responses.delete` of Azure OpenAI, as of 2025-03-01-preview."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from aoai_generated.models.responses_delete_response_v2025_03_01_preview import ResponsesDeleteResponse


class ResponsesDelete(Operation):
    """DELETE /responses/{response_id}."""

    name = "responses.delete"
    method = "DELETE"
    path = "/responses/{response_id}"
    locations = {
        "response_id": ("path", "response_id"),
    }
    required = ("response_id",)
    positional = "response_id"
    answers = (
        Answer(
            "200",
            "application/json",
            "json",
            Ref("responses_delete_response_v2025_03_01_preview.ResponsesDeleteResponse"),
        ),
    )
    error = Ref("error_response_v2024_10_01_preview.ErrorResponse")

    def request(
        self,
        *,
        response_id: str,
    ) -> Request:
        """Return the request, which `aoai._runtime.calls` or any other driver can send."""
        return self.build(
            path={
                "response_id": response_id,
            },
        )

    if TYPE_CHECKING:

        def read(self, status_code: int, headers: Mapping[str, str], content: bytes) -> ResponsesDeleteResponse: ...
        def sync(
            self,
            client: httpx.Client,
            *,
            response_id: str,
        ) -> ResponsesDeleteResponse: ...
        async def asyncio(
            self,
            client: httpx.AsyncClient,
            *,
            response_id: str,
        ) -> ResponsesDeleteResponse: ...


OPERATION = ResponsesDelete
