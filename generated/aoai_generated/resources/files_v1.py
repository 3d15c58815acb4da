"""`client.files`, as of v1."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._client.resource import AsyncResource, Resource, helper, method

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Unpack

    from aoai._client.resource import (
        AsyncBinaryContent,
        AsyncPages,
        BinaryContent,
        CallOptions,
        Page,
    )
    from aoai._runtime.files import FileTypes

    from aoai_generated.models.create_file_request_expires_after_v1 import CreateFileRequestExpiresAfter
    from aoai_generated.models.delete_file_response_v1 import DeleteFileResponse
    from aoai_generated.models.open_ai_file_v1 import OpenAIFile
    from aoai_generated.models.values_v1 import AzureAIFoundryModelsApiVersion


class Files(Resource):
    """`client.files`."""

    if TYPE_CHECKING:

        def list(
            self,
            *,
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            purpose: str | None = ...,
            limit: int | None = ...,
            order: Literal["asc", "desc"] | None = ...,
            after: str | None = ...,
            **options: Unpack[CallOptions],
        ) -> Page[OpenAIFile]:
            """GET /files.

            Args:
                api_version: the service's default is 'v1'.
                options: see `aoai.CallOptions`.
            """

            ...

        def create(
            self,
            *,
            file: FileTypes,
            purpose: Literal["assistants", "batch", "evals", "fine-tune"],
            expires_after: CreateFileRequestExpiresAfter | Mapping[str, Any] = ...,
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            **options: Unpack[CallOptions],
        ) -> OpenAIFile:
            """POST /files.

            Args:
                api_version: the service's default is 'v1'.
                options: see `aoai.CallOptions`.
            """

            ...

        def retrieve(
            self,
            file_id: str,
            *,
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            **options: Unpack[CallOptions],
        ) -> OpenAIFile:
            """GET /files/{file_id}.

            Args:
                api_version: the service's default is 'v1'.
                options: see `aoai.CallOptions`.
            """

            ...

        def delete(
            self,
            file_id: str,
            *,
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            **options: Unpack[CallOptions],
        ) -> DeleteFileResponse:
            """DELETE /files/{file_id}.

            Args:
                api_version: the service's default is 'v1'.
                options: see `aoai.CallOptions`.
            """

            ...

        def content(
            self,
            file_id: str,
            *,
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            **options: Unpack[CallOptions],
        ) -> BinaryContent:
            """GET /files/{file_id}/content.

            Args:
                api_version: the service's default is 'v1'.
                options: see `aoai.CallOptions`.
            """

            ...

        def wait_for_processing(
            self,
            file_id: str,
            *,
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            poll_interval: float = ...,
            max_wait_seconds: float | None = ...,
            **options: Unpack[CallOptions],
        ) -> OpenAIFile:
            """Wait until a file is processed, or could not be.

            Args:
                api_version: the service's default is 'v1'.
                poll_interval: seconds.
                max_wait_seconds: how long to wait; the default is no limit.
                options: see `aoai.CallOptions`.
            """

            ...

    else:
        __resource__ = "files"
        list = method("files.list", "page")
        create = method("files.create")
        retrieve = method("files.retrieve")
        delete = method("files.delete")
        content = method("files.content", "bytes")
        wait_for_processing = helper("aoai._polling.calls:files_wait_for_processing")


class AsyncFiles(AsyncResource):
    """`client.files`."""

    if TYPE_CHECKING:

        def list(
            self,
            *,
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            purpose: str | None = ...,
            limit: int | None = ...,
            order: Literal["asc", "desc"] | None = ...,
            after: str | None = ...,
            **options: Unpack[CallOptions],
        ) -> AsyncPages[OpenAIFile]:
            """GET /files.

            Args:
                api_version: the service's default is 'v1'.
                options: see `aoai.CallOptions`.
            """

            ...

        async def create(
            self,
            *,
            file: FileTypes,
            purpose: Literal["assistants", "batch", "evals", "fine-tune"],
            expires_after: CreateFileRequestExpiresAfter | Mapping[str, Any] = ...,
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            **options: Unpack[CallOptions],
        ) -> OpenAIFile:
            """POST /files.

            Args:
                api_version: the service's default is 'v1'.
                options: see `aoai.CallOptions`.
            """

            ...

        async def retrieve(
            self,
            file_id: str,
            *,
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            **options: Unpack[CallOptions],
        ) -> OpenAIFile:
            """GET /files/{file_id}.

            Args:
                api_version: the service's default is 'v1'.
                options: see `aoai.CallOptions`.
            """

            ...

        async def delete(
            self,
            file_id: str,
            *,
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            **options: Unpack[CallOptions],
        ) -> DeleteFileResponse:
            """DELETE /files/{file_id}.

            Args:
                api_version: the service's default is 'v1'.
                options: see `aoai.CallOptions`.
            """

            ...

        async def content(
            self,
            file_id: str,
            *,
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            **options: Unpack[CallOptions],
        ) -> AsyncBinaryContent:
            """GET /files/{file_id}/content.

            Args:
                api_version: the service's default is 'v1'.
                options: see `aoai.CallOptions`.
            """

            ...

        async def wait_for_processing(
            self,
            file_id: str,
            *,
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            poll_interval: float = ...,
            max_wait_seconds: float | None = ...,
            **options: Unpack[CallOptions],
        ) -> OpenAIFile:
            """Wait until a file is processed, or could not be.

            Args:
                api_version: the service's default is 'v1'.
                poll_interval: seconds.
                max_wait_seconds: how long to wait; the default is no limit.
                options: see `aoai.CallOptions`.
            """

            ...

    else:
        __resource__ = "files"
        list = method("files.list", "page")
        create = method("files.create")
        retrieve = method("files.retrieve")
        delete = method("files.delete")
        content = method("files.content", "bytes")
        wait_for_processing = helper("aoai._polling.calls:files_wait_for_processing")
