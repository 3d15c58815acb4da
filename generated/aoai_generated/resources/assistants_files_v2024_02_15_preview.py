"""`client.assistants.files`, as of 2024-02-15-preview."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._client.resource import AsyncResource, Resource, method

if TYPE_CHECKING:
    from typing import Unpack

    from aoai._client.resource import (
        AsyncPages,
        CallOptions,
        Page,
    )

    from aoai_generated.models.assistant_file_object_v2024_02_15_preview import AssistantFileObject
    from aoai_generated.models.delete_assistant_file_response_v2024_02_15_preview import DeleteAssistantFileResponse


class AssistantsFiles(Resource):
    """`client.assistants.files`."""

    if TYPE_CHECKING:

        def list(
            self,
            assistant_id: str,
            *,
            limit: int | None = ...,
            order: Literal["asc", "desc"] | None = ...,
            after: str | None = ...,
            before: str | None = ...,
            **options: Unpack[CallOptions],
        ) -> Page[AssistantFileObject]:
            """GET /assistants/{assistant_id}/files.

            Args:
                limit: the service's default is 20.
                order: the service's default is 'desc'.
                options: see `aoai.CallOptions`.
            """

            ...

        def create(
            self,
            assistant_id: str,
            *,
            file_id: str,
            **options: Unpack[CallOptions],
        ) -> AssistantFileObject:
            """POST /assistants/{assistant_id}/files."""

            ...

        def retrieve(
            self,
            file_id: str,
            *,
            assistant_id: str,
            **options: Unpack[CallOptions],
        ) -> AssistantFileObject:
            """GET /assistants/{assistant_id}/files/{file_id}."""

            ...

        def delete(
            self,
            file_id: str,
            *,
            assistant_id: str,
            **options: Unpack[CallOptions],
        ) -> DeleteAssistantFileResponse:
            """DELETE /assistants/{assistant_id}/files/{file_id}."""

            ...

    else:
        __resource__ = "assistants.files"
        list = method("assistants.files.list", "page")
        create = method("assistants.files.create")
        retrieve = method("assistants.files.retrieve")
        delete = method("assistants.files.delete")


class AsyncAssistantsFiles(AsyncResource):
    """`client.assistants.files`."""

    if TYPE_CHECKING:

        def list(
            self,
            assistant_id: str,
            *,
            limit: int | None = ...,
            order: Literal["asc", "desc"] | None = ...,
            after: str | None = ...,
            before: str | None = ...,
            **options: Unpack[CallOptions],
        ) -> AsyncPages[AssistantFileObject]:
            """GET /assistants/{assistant_id}/files.

            Args:
                limit: the service's default is 20.
                order: the service's default is 'desc'.
                options: see `aoai.CallOptions`.
            """

            ...

        async def create(
            self,
            assistant_id: str,
            *,
            file_id: str,
            **options: Unpack[CallOptions],
        ) -> AssistantFileObject:
            """POST /assistants/{assistant_id}/files."""

            ...

        async def retrieve(
            self,
            file_id: str,
            *,
            assistant_id: str,
            **options: Unpack[CallOptions],
        ) -> AssistantFileObject:
            """GET /assistants/{assistant_id}/files/{file_id}."""

            ...

        async def delete(
            self,
            file_id: str,
            *,
            assistant_id: str,
            **options: Unpack[CallOptions],
        ) -> DeleteAssistantFileResponse:
            """DELETE /assistants/{assistant_id}/files/{file_id}."""

            ...

    else:
        __resource__ = "assistants.files"
        list = method("assistants.files.list", "page")
        create = method("assistants.files.create")
        retrieve = method("assistants.files.retrieve")
        delete = method("assistants.files.delete")
