"""`models.list` of Azure OpenAI, as of 2025-03-01-preview."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from aoai_generated.models.model_list_v2025_03_01_preview import ModelList


class ModelsList(Operation):
    """GET /models."""

    name = "models.list"
    method = "GET"
    path = "/models"
    answers = (Answer("200", "application/json", "json", Ref("model_list_v2025_03_01_preview.ModelList")),)
    error = Ref("authoring_error_response_v2024_02_01.AuthoringErrorResponse")

    def request(self) -> Request:
        """Return the request, which `aoai._runtime.calls` or any other driver can send."""
        return self.build()

    if TYPE_CHECKING:

        def read(self, status_code: int, headers: Mapping[str, str], content: bytes) -> ModelList: ...
        def sync(self, client: httpx.Client) -> ModelList: ...
        async def asyncio(self, client: httpx.AsyncClient) -> ModelList: ...


OPERATION = ModelsList
