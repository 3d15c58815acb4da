"""`client.assistants`, as of 2024-12-01-preview."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._client.resource import AsyncResource, Resource, method

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Unpack

    from aoai._client.resource import (
        AsyncPages,
        CallOptions,
        Page,
    )

    from aoai_generated.models.assistant_object_v2024_12_01_preview import AssistantObject
    from aoai_generated.models.assistant_tools_code_v2024_02_15_preview import AssistantToolsCode
    from aoai_generated.models.assistant_tools_file_search_v2024_07_01_preview import AssistantToolsFileSearch
    from aoai_generated.models.assistant_tools_function_v2024_02_15_preview import AssistantToolsFunction
    from aoai_generated.models.create_assistant_request_tool_resources_v2024_07_01_preview import (
        CreateAssistantRequestToolResources,
    )
    from aoai_generated.models.delete_assistant_response_v2024_02_15_preview import DeleteAssistantResponse
    from aoai_generated.models.modify_assistant_request_tool_resources_v2024_05_01_preview import (
        ModifyAssistantRequestToolResources,
    )
    from aoai_generated.models.unions_v2024_12_01_preview import AssistantsApiResponseFormatOption


class Assistants(Resource):
    """`client.assistants`."""

    if TYPE_CHECKING:

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
            instructions: str | None = ...,
            metadata: Mapping[str, Any] | None = ...,
            name: str | None = ...,
            response_format: AssistantsApiResponseFormatOption | Mapping[str, Any] | None = ...,
            temperature: float | None = ...,
            tool_resources: CreateAssistantRequestToolResources | Mapping[str, Any] | None = ...,
            tools: Sequence[
                AssistantToolsCode | Mapping[str, Any] | AssistantToolsFileSearch | AssistantToolsFunction
            ] = ...,
            top_p: float | None = ...,
            **options: Unpack[CallOptions],
        ) -> AssistantObject:
            """POST /assistants.

            Args:
                description: at most 512 characters.
                instructions: at most 256000 characters.
                name: at most 256 characters.
                temperature: 0 to 2; the service's default is 1.
                tools: at most 128 items; the service's default is [].
                top_p: 0 to 1; the service's default is 1.
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
            instructions: str | None = ...,
            metadata: Mapping[str, Any] | None = ...,
            model: str = ...,
            name: str | None = ...,
            response_format: AssistantsApiResponseFormatOption | Mapping[str, Any] | None = ...,
            temperature: float | None = ...,
            tool_resources: ModifyAssistantRequestToolResources | Mapping[str, Any] = ...,
            tools: Sequence[
                AssistantToolsCode | Mapping[str, Any] | AssistantToolsFileSearch | AssistantToolsFunction
            ] = ...,
            top_p: float | None = ...,
            **options: Unpack[CallOptions],
        ) -> AssistantObject:
            """POST /assistants/{assistant_id}.

            Args:
                description: at most 512 characters.
                instructions: at most 32768 characters.
                name: at most 256 characters.
                temperature: 0 to 2; the service's default is 1.
                tools: at most 128 items; the service's default is [].
                top_p: 0 to 1; the service's default is 1.
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
        list = method("assistants.list", "page")
        create = method("assistants.create")
        retrieve = method("assistants.retrieve")
        update = method("assistants.update")
        delete = method("assistants.delete")


class AsyncAssistants(AsyncResource):
    """`client.assistants`."""

    if TYPE_CHECKING:

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
            instructions: str | None = ...,
            metadata: Mapping[str, Any] | None = ...,
            name: str | None = ...,
            response_format: AssistantsApiResponseFormatOption | Mapping[str, Any] | None = ...,
            temperature: float | None = ...,
            tool_resources: CreateAssistantRequestToolResources | Mapping[str, Any] | None = ...,
            tools: Sequence[
                AssistantToolsCode | Mapping[str, Any] | AssistantToolsFileSearch | AssistantToolsFunction
            ] = ...,
            top_p: float | None = ...,
            **options: Unpack[CallOptions],
        ) -> AssistantObject:
            """POST /assistants.

            Args:
                description: at most 512 characters.
                instructions: at most 256000 characters.
                name: at most 256 characters.
                temperature: 0 to 2; the service's default is 1.
                tools: at most 128 items; the service's default is [].
                top_p: 0 to 1; the service's default is 1.
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
            instructions: str | None = ...,
            metadata: Mapping[str, Any] | None = ...,
            model: str = ...,
            name: str | None = ...,
            response_format: AssistantsApiResponseFormatOption | Mapping[str, Any] | None = ...,
            temperature: float | None = ...,
            tool_resources: ModifyAssistantRequestToolResources | Mapping[str, Any] = ...,
            tools: Sequence[
                AssistantToolsCode | Mapping[str, Any] | AssistantToolsFileSearch | AssistantToolsFunction
            ] = ...,
            top_p: float | None = ...,
            **options: Unpack[CallOptions],
        ) -> AssistantObject:
            """POST /assistants/{assistant_id}.

            Args:
                description: at most 512 characters.
                instructions: at most 32768 characters.
                name: at most 256 characters.
                temperature: 0 to 2; the service's default is 1.
                tools: at most 128 items; the service's default is [].
                top_p: 0 to 1; the service's default is 1.
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
        list = method("assistants.list", "page")
        create = method("assistants.create")
        retrieve = method("assistants.retrieve")
        update = method("assistants.update")
        delete = method("assistants.delete")
