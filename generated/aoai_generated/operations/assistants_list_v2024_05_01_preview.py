"""`assistants.list` of Azure OpenAI, as of 2024-05-01-preview."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from aoai_generated.models.list_assistants_response_v2024_05_01_preview import ListAssistantsResponse


class AssistantsList(Operation):
    """GET /assistants."""

    name = "assistants.list"
    method = "GET"
    path = "/assistants"
    locations = {
        "limit": ("query", "limit"),
        "order": ("query", "order"),
        "after": ("query", "after"),
        "before": ("query", "before"),
    }
    answers = (
        Answer(
            "200",
            "application/json",
            "json",
            Ref("list_assistants_response_v2024_05_01_preview.ListAssistantsResponse"),
        ),
    )

    def request(
        self,
        *,
        limit: int | None = None,
        order: Literal["asc", "desc"] | None = None,
        after: str | None = None,
        before: str | None = None,
    ) -> Request:
        """Return the request, which `aoai._runtime.calls` or any other driver can send.

        Args:
            limit: the service's default is 20.
            order: the service's default is 'desc'.
        """
        return self.build(
            query={
                "limit": limit,
                "order": order,
                "after": after,
                "before": before,
            },
        )

    if TYPE_CHECKING:

        def read(self, status_code: int, headers: Mapping[str, str], content: bytes) -> ListAssistantsResponse: ...
        def sync(
            self,
            client: httpx.Client,
            *,
            limit: int | None = None,
            order: Literal["asc", "desc"] | None = None,
            after: str | None = None,
            before: str | None = None,
        ) -> ListAssistantsResponse: ...
        async def asyncio(
            self,
            client: httpx.AsyncClient,
            *,
            limit: int | None = None,
            order: Literal["asc", "desc"] | None = None,
            after: str | None = None,
            before: str | None = None,
        ) -> ListAssistantsResponse: ...


OPERATION = AssistantsList
