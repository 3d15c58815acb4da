"""`client.files`, as of 2024-10-01-preview."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._client.resource import AsyncResource, Resource, helper, method

if TYPE_CHECKING:
    from typing import Unpack

    from aoai._client.resource import (
        AsyncBinaryContent,
        AsyncPages,
        BinaryContent,
        CallOptions,
        Page,
    )
    from aoai._runtime.files import FileTypes

    from aoai_generated.models.file_delete_v2024_10_01_preview import FileDelete
    from aoai_generated.models.file_v2024_08_01_preview import File
    from aoai_generated.models.values_v2024_07_01_preview import Purpose


class Files(Resource):
    """`client.files`."""

    if TYPE_CHECKING:

        def list(
            self,
            *,
            purpose: Literal[
                "assistants", "assistants_output", "batch", "batch_output", "fine-tune", "fine-tune-results"
            ]
            | None = ...,
            limit: int | None = ...,
            order: Literal["asc", "desc"] | None = ...,
            after: str | None = ...,
            **options: Unpack[CallOptions],
        ) -> Page[File]:
            """GET /files."""

            ...

        def create(
            self,
            *,
            purpose: Literal["assistants", "assistants_output", "batch", "fine-tune", "fine-tune-results"],
            file: FileTypes,
            **options: Unpack[CallOptions],
        ) -> File:
            """POST /files."""

            ...

        def import_from_url(
            self,
            *,
            content_url: str,
            filename: str,
            purpose: Purpose,
            **options: Unpack[CallOptions],
        ) -> File:
            """POST /files/import.

            Args:
                filename: at least 1 characters.
                options: see `aoai.CallOptions`.
            """

            ...

        def retrieve(
            self,
            file_id: str,
            **options: Unpack[CallOptions],
        ) -> File:
            """GET /files/{file_id}."""

            ...

        def delete(
            self,
            file_id: str,
            **options: Unpack[CallOptions],
        ) -> FileDelete:
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
        ) -> File:
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
        import_from_url = method("files.import_from_url")
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
            purpose: Literal[
                "assistants", "assistants_output", "batch", "batch_output", "fine-tune", "fine-tune-results"
            ]
            | None = ...,
            limit: int | None = ...,
            order: Literal["asc", "desc"] | None = ...,
            after: str | None = ...,
            **options: Unpack[CallOptions],
        ) -> AsyncPages[File]:
            """GET /files."""

            ...

        async def create(
            self,
            *,
            purpose: Literal["assistants", "assistants_output", "batch", "fine-tune", "fine-tune-results"],
            file: FileTypes,
            **options: Unpack[CallOptions],
        ) -> File:
            """POST /files."""

            ...

        async def import_from_url(
            self,
            *,
            content_url: str,
            filename: str,
            purpose: Purpose,
            **options: Unpack[CallOptions],
        ) -> File:
            """POST /files/import.

            Args:
                filename: at least 1 characters.
                options: see `aoai.CallOptions`.
            """

            ...

        async def retrieve(
            self,
            file_id: str,
            **options: Unpack[CallOptions],
        ) -> File:
            """GET /files/{file_id}."""

            ...

        async def delete(
            self,
            file_id: str,
            **options: Unpack[CallOptions],
        ) -> FileDelete:
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
        ) -> File:
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
        import_from_url = method("files.import_from_url")
        retrieve = method("files.retrieve")
        delete = method("files.delete")
        content = method("files.content", "bytes")
        wait_for_processing = helper("aoai._polling.calls:files_wait_for_processing")
