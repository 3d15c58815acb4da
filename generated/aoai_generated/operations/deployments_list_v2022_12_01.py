"""`deployments.list` of Azure OpenAI, as of 2022-12-01."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from aoai_generated.models.deployment_list_v2022_12_01 import DeploymentList


class DeploymentsList(Operation):
    """GET /deployments."""

    name = "deployments.list"
    method = "GET"
    path = "/deployments"
    answers = (Answer("200", "application/json", "json", Ref("deployment_list_v2022_12_01.DeploymentList")),)
    error = Ref("authoring_error_response_v2022_12_01.AuthoringErrorResponse")

    def request(self) -> Request:
        """Return the request, which `aoai._runtime.calls` or any other driver can send."""
        return self.build()

    if TYPE_CHECKING:

        def read(self, status_code: int, headers: Mapping[str, str], content: bytes) -> DeploymentList: ...
        def sync(self, client: httpx.Client) -> DeploymentList: ...
        async def asyncio(self, client: httpx.AsyncClient) -> DeploymentList: ...


OPERATION = DeploymentsList
