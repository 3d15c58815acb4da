"""`fine_tunes.delete` of Azure OpenAI, as of 2022-12-01."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx


class FineTunesDelete(Operation):
    """DELETE /fine-tunes/{fine_tune_id}."""

    name = "fine_tunes.delete"
    method = "DELETE"
    path = "/fine-tunes/{fine_tune_id}"
    locations = {
        "fine_tune_id": ("path", "fine_tune_id"),
    }
    required = ("fine_tune_id",)
    positional = "fine_tune_id"
    answers = (Answer("204", "", "nothing"),)
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

        def read(self, status_code: int, headers: Mapping[str, str], content: bytes) -> None: ...
        def sync(
            self,
            client: httpx.Client,
            *,
            fine_tune_id: str,
        ) -> None: ...
        async def asyncio(
            self,
            client: httpx.AsyncClient,
            *,
            fine_tune_id: str,
        ) -> None: ...


OPERATION = FineTunesDelete
