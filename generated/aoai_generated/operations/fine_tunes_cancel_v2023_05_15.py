"""`fine_tunes.cancel` of Azure OpenAI, as of 2023-05-15."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from aoai_generated.models.fine_tune_v2023_05_15 import FineTune


class FineTunesCancel(Operation):
    """POST /fine-tunes/{fine_tune_id}/cancel."""

    name = "fine_tunes.cancel"
    method = "POST"
    path = "/fine-tunes/{fine_tune_id}/cancel"
    locations = {
        "fine_tune_id": ("path", "fine_tune_id"),
    }
    required = ("fine_tune_id",)
    positional = "fine_tune_id"
    answers = (Answer("200", "application/json", "json", Ref("fine_tune_v2023_05_15.FineTune")),)
    error = Ref("authoring_error_response_v2022_12_01.AuthoringErrorResponse")

    def request(
        self,
        *,
        fine_tune_id: str,
    ) -> Request:
        """Return the request, which `aoai._runtime.calls` or any other driver can send."""
        return self.build(
            path={
                "fine_tune_id": fine_tune_id,
            },
        )

    if TYPE_CHECKING:

        def read(self, status_code: int, headers: Mapping[str, str], content: bytes) -> FineTune: ...
        def sync(
            self,
            client: httpx.Client,
            *,
            fine_tune_id: str,
        ) -> FineTune: ...
        async def asyncio(
            self,
            client: httpx.AsyncClient,
            *,
            fine_tune_id: str,
        ) -> FineTune: ...


OPERATION = FineTunesCancel
