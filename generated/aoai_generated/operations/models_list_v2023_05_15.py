"""`models.list` of Azure OpenAI, as of 2023-05-15."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from aoai_generated.models.model_list_v2023_05_15 import ModelList


class ModelsList(Operation):
    """GET /models."""

    name = "models.list"
    method = "GET"
    path = "/models"
    answers = (Answer("200", "application/json", "json", Ref("model_list_v2023_05_15.ModelList")),)
    error = Ref("authoring_error_response_v2022_12_01.AuthoringErrorResponse")

    def request(self) -> Request:
        """Return the request, which `aoai._runtime.calls` or any other driver can send."""
        return self.build()

    if TYPE_CHECKING:

        def read(self, status_code: int, headers: Mapping[str, str], content: bytes) -> ModelList: ...
        def sync(self, client: httpx.Client) -> ModelList: ...
        async def asyncio(self, client: httpx.AsyncClient) -> ModelList: ...


OPERATION = ModelsList
