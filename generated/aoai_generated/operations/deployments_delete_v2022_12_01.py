"""`deployments.delete` of Azure OpenAI, as of 2022-12-01."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx


class DeploymentsDelete(Operation):
    """DELETE /deployments/{deployment_id}."""

    name = "deployments.delete"
    method = "DELETE"
    path = "/deployments/{deployment_id}"
    locations = {
        "model": ("path", "deployment_id"),
    }
    required = ("model",)
    answers = (Answer("204", "", "nothing"),)
    error = Ref("authoring_error_response_v2022_12_01.AuthoringErrorResponse")

    def request(
        self,
        *,
        deployment_id: str,
    ) -> Request:
        """Return the request, which `aoai._runtime.calls` or any other driver can send."""
        return self.build(
            path={
                "deployment_id": deployment_id,
            },
        )

    if TYPE_CHECKING:

        def read(self, status_code: int, headers: Mapping[str, str], content: bytes) -> None: ...
        def sync(
            self,
            client: httpx.Client,
            *,
            deployment_id: str,
        ) -> None: ...
        async def asyncio(
            self,
            client: httpx.AsyncClient,
            *,
            deployment_id: str,
        ) -> None: ...


OPERATION = DeploymentsDelete
