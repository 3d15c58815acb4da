"""`client.files`, as of preview."""

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


class Files(Resource):
    """`client.files`."""

    if TYPE_CHECKING:

        def list(
            self,
            *,
            purpose: str | None = ...,
            limit: int | None = ...,
            order: Literal["asc", "desc"] | None = ...,
            after: str | None = ...,
            **options: Unpack[CallOptions],
        ) -> Page[OpenAIFile]:
            """GET /files."""

            ...

        def create(
            self,
            *,
            file: FileTypes,
            purpose: Literal["assistants", "batch", "evals", "fine-tune"],
            expires_after: CreateFileRequestExpiresAfter | Mapping[str, Any] = ...,
            **options: Unpack[CallOptions],
        ) -> OpenAIFile:
            """POST /files."""

            ...

        def retrieve(
            self,
            file_id: str,
            **options: Unpack[CallOptions],
        ) -> OpenAIFile:
            """GET /files/{file_id}."""

            ...

        def delete(
            self,
            file_id: str,
            **options: Unpack[CallOptions],
        ) -> DeleteFileResponse:
            """DELETE /files/{file_id}."""

            ...

        def content(
            self,
            file_id: str,
            **options: Unpack[CallOptions],
        ) -> BinaryContent:
            """GET /files/{file_id}/content."""

            ...

        def wait_for_processing(
            self,
            file_id: str,
            *,
            poll_interval: float = ...,
            max_wait_seconds: float | None = ...,
            **options: Unpack[CallOptions],
        ) -> OpenAIFile:
            """Wait until a file is processed, or could not be.

            Args:
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
            purpose: str | None = ...,
            limit: int | None = ...,
            order: Literal["asc", "desc"] | None = ...,
            after: str | None = ...,
            **options: Unpack[CallOptions],
        ) -> AsyncPages[OpenAIFile]:
            """GET /files."""

            ...

        async def create(
            self,
            *,
            file: FileTypes,
            purpose: Literal["assistants", "batch", "evals", "fine-tune"],
            expires_after: CreateFileRequestExpiresAfter | Mapping[str, Any] = ...,
            **options: Unpack[CallOptions],
        ) -> OpenAIFile:
            """POST /files."""

            ...

        async def retrieve(
            self,
            file_id: str,
            **options: Unpack[CallOptions],
        ) -> OpenAIFile:
            """GET /files/{file_id}."""

            ...

        async def delete(
            self,
            file_id: str,
            **options: Unpack[CallOptions],
        ) -> DeleteFileResponse:
            """DELETE /files/{file_id}."""

            ...

        async def content(
            self,
            file_id: str,
            **options: Unpack[CallOptions],
        ) -> AsyncBinaryContent:
            """GET /files/{file_id}/content."""

            ...

        async def wait_for_processing(
            self,
            file_id: str,
            *,
            poll_interval: float = ...,
            max_wait_seconds: float | None = ...,
            **options: Unpack[CallOptions],
        ) -> OpenAIFile:
            """Wait until a file is processed, or could not be.

            Args:
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
