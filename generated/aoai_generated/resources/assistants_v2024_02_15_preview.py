"""`client.assistants`, as of 2024-02-15-preview."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._client.resource import AsyncResource, Resource, child, method

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Unpack

    from aoai._client.resource import (
        AsyncPages,
        CallOptions,
        Page,
    )

    from aoai_generated.models.assistant_object_v2024_02_15_preview import AssistantObject
    from aoai_generated.models.assistant_tools_code_v2024_02_15_preview import AssistantToolsCode
    from aoai_generated.models.assistant_tools_function_v2024_02_15_preview import AssistantToolsFunction
    from aoai_generated.models.assistant_tools_retrieval_v2024_02_15_preview import AssistantToolsRetrieval
    from aoai_generated.models.delete_assistant_response_v2024_02_15_preview import DeleteAssistantResponse

    from .assistants_files_v2024_02_15_preview import AssistantsFiles, AsyncAssistantsFiles


class Assistants(Resource):
    """`client.assistants`."""

    if TYPE_CHECKING:

        @property
        def files(self) -> AssistantsFiles: ...
        def list(
            self,
            *,
            limit: int | None = ...,
            order: Literal["asc", "desc"] | None = ...,
            after: str | None = ...,
            before: str | None = ...,
            **options: Unpack[CallOptions],
        ) -> Page[AssistantObject]:
            """GET /assistants.

            Args:
                limit: the service's default is 20.
                order: the service's default is 'desc'.
                options: see `aoai.CallOptions`.
            """

            ...

        def create(
            self,
            *,
            model: str,
            description: str | None = ...,
            file_ids: Sequence[str] = ...,
            instructions: str | None = ...,
            metadata: Mapping[str, Any] | None = ...,
            name: str | None = ...,
            tools: Sequence[
                AssistantToolsCode | Mapping[str, Any] | AssistantToolsRetrieval | AssistantToolsFunction
            ] = ...,
            **options: Unpack[CallOptions],
        ) -> AssistantObject:
            """POST /assistants.

            Args:
                description: at most 512 characters.
                file_ids: at most 20 items; the service's default is [].
                instructions: at most 32768 characters.
                name: at most 256 characters.
                tools: at most 128 items; the service's default is [].
                options: see `aoai.CallOptions`.
            """

            ...

        def retrieve(
            self,
            assistant_id: str,
            **options: Unpack[CallOptions],
        ) -> AssistantObject:
            """GET /assistants/{assistant_id}."""

            ...

        def update(
            self,
            assistant_id: str,
            *,
            description: str | None = ...,
            file_ids: Sequence[str] = ...,
            instructions: str | None = ...,
            metadata: Mapping[str, Any] | None = ...,
            model: str = ...,
            name: str | None = ...,
            tools: Sequence[
                AssistantToolsCode | Mapping[str, Any] | AssistantToolsRetrieval | AssistantToolsFunction
            ] = ...,
            **options: Unpack[CallOptions],
        ) -> AssistantObject:
            """POST /assistants/{assistant_id}.

            Args:
                description: at most 512 characters.
                file_ids: at most 20 items; the service's default is [].
                instructions: at most 32768 characters.
                name: at most 256 characters.
                tools: at most 128 items; the service's default is [].
                options: see `aoai.CallOptions`.
            """

            ...

        def delete(
            self,
            assistant_id: str,
            **options: Unpack[CallOptions],
        ) -> DeleteAssistantResponse:
            """DELETE /assistants/{assistant_id}."""

            ...

    else:
        __resource__ = "assistants"
        files = child("assistants_files_v2024_02_15_preview", "AssistantsFiles")
        list = method("assistants.list", "page")
        create = method("assistants.create")
        retrieve = method("assistants.retrieve")
        update = method("assistants.update")
        delete = method("assistants.delete")


class AsyncAssistants(AsyncResource):
    """`client.assistants`."""

    if TYPE_CHECKING:

        @property
        def files(self) -> AsyncAssistantsFiles: ...
        def list(
            self,
            *,
            limit: int | None = ...,
            order: Literal["asc", "desc"] | None = ...,
            after: str | None = ...,
            before: str | None = ...,
            **options: Unpack[CallOptions],
        ) -> AsyncPages[AssistantObject]:
            """GET /assistants.

            Args:
                limit: the service's default is 20.
                order: the service's default is 'desc'.
                options: see `aoai.CallOptions`.
            """

            ...

        async def create(
            self,
            *,
            model: str,
            description: str | None = ...,
            file_ids: Sequence[str] = ...,
            instructions: str | None = ...,
            metadata: Mapping[str, Any] | None = ...,
            name: str | None = ...,
            tools: Sequence[
                AssistantToolsCode | Mapping[str, Any] | AssistantToolsRetrieval | AssistantToolsFunction
            ] = ...,
            **options: Unpack[CallOptions],
        ) -> AssistantObject:
            """POST /assistants.

            Args:
                description: at most 512 characters.
                file_ids: at most 20 items; the service's default is [].
                instructions: at most 32768 characters.
                name: at most 256 characters.
                tools: at most 128 items; the service's default is [].
                options: see `aoai.CallOptions`.
            """

            ...

        async def retrieve(
            self,
            assistant_id: str,
            **options: Unpack[CallOptions],
        ) -> AssistantObject:
            """GET /assistants/{assistant_id}."""

            ...

        async def update(
            self,
            assistant_id: str,
            *,
            description: str | None = ...,
            file_ids: Sequence[str] = ...,
            instructions: str | None = ...,
            metadata: Mapping[str, Any] | None = ...,
            model: str = ...,
            name: str | None = ...,
            tools: Sequence[
                AssistantToolsCode | Mapping[str, Any] | AssistantToolsRetrieval | AssistantToolsFunction
            ] = ...,
            **options: Unpack[CallOptions],
        ) -> AssistantObject:
            """POST /assistants/{assistant_id}.

            Args:
                description: at most 512 characters.
                file_ids: at most 20 items; the service's default is [].
                instructions: at most 32768 characters.
                name: at most 256 characters.
                tools: at most 128 items; the service's default is [].
                options: see `aoai.CallOptions`.
            """

            ...

        async def delete(
            self,
            assistant_id: str,
            **options: Unpack[CallOptions],
        ) -> DeleteAssistantResponse:
            """DELETE /assistants/{assistant_id}."""

            ...

    else:
        __resource__ = "assistants"
        files = child("assistants_files_v2024_02_15_preview", "AsyncAssistantsFiles")
        list = method("assistants.list", "page")
        create = method("assistants.create")
        retrieve = method("assistants.retrieve")
        update = method("assistants.update")
        delete = method("assistants.delete")
