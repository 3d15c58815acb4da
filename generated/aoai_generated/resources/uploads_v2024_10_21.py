"""`client.uploads`, as of 2024-10-21."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._client.resource import AsyncResource, Resource, child, helper, method

if TYPE_CHECKING:
    from collections.abc import Sequence
    from os import PathLike
    from typing import Unpack

    from aoai._client.resource import (
        CallOptions,
    )

    from aoai_generated.models.upload_resource_v2024_10_21 import UploadResource
    from aoai_generated.models.values_v2024_07_01_preview import Purpose

    from .uploads_parts_v2024_08_01_preview import AsyncUploadsParts, UploadsParts


class Uploads(Resource):
    """`client.uploads`."""

    if TYPE_CHECKING:

        @property
        def parts(self) -> UploadsParts: ...
        def create(
            self,
            *,
            bytes: int,
            filename: str,
            mime_type: str,
            purpose: Purpose,
            **options: Unpack[CallOptions],
        ) -> UploadResource:
            """POST /uploads.

            Args:
                filename: at least 1 characters.
                mime_type: at least 1 characters.
                options: see `aoai.CallOptions`.
            """

            ...

        def cancel(
            self,
            upload_id: str,
            **options: Unpack[CallOptions],
        ) -> UploadResource:
            """POST /uploads/{upload_id}/cancel."""

            ...

        def complete(
            self,
            upload_id: str,
            *,
            part_ids: Sequence[str],
            md5: str = ...,
            **options: Unpack[CallOptions],
        ) -> UploadResource:
            """POST /uploads/{upload_id}/complete."""

            ...

        def upload_file_chunked(
            self,
            *,
            purpose: Purpose,
            file: str | PathLike[str] | bytes,
            mime_type: str,
            filename: str = ...,
            bytes: int = ...,
            part_size: int = ...,
            md5: str = ...,
            **options: Unpack[CallOptions],
        ) -> UploadResource:
            """Upload a large file in parts.

            Args:
                file: a path, or what is in a file.
                filename: needed for bytes.
                bytes: the size, needed for neither a path nor bytes.
                part_size: in bytes; the default is 64 MB.
                md5: of the whole file, in hexadecimal.
                options: see `aoai.CallOptions`.
            """

            ...

    else:
        __resource__ = "uploads"
        parts = child("uploads_parts_v2024_08_01_preview", "UploadsParts")
        create = method("uploads.create")
        cancel = method("uploads.cancel")
        complete = method("uploads.complete")
        upload_file_chunked = helper("aoai._polling.calls:uploads_upload_file_chunked")


class AsyncUploads(AsyncResource):
    """`client.uploads`."""

    if TYPE_CHECKING:

        @property
        def parts(self) -> AsyncUploadsParts: ...
        async def create(
            self,
            *,
            bytes: int,
            filename: str,
            mime_type: str,
            purpose: Purpose,
            **options: Unpack[CallOptions],
        ) -> UploadResource:
            """POST /uploads.

            Args:
                filename: at least 1 characters.
                mime_type: at least 1 characters.
                options: see `aoai.CallOptions`.
            """

            ...

        async def cancel(
            self,
            upload_id: str,
            **options: Unpack[CallOptions],
        ) -> UploadResource:
            """POST /uploads/{upload_id}/cancel."""

            ...

        async def complete(
            self,
            upload_id: str,
            *,
            part_ids: Sequence[str],
            md5: str = ...,
            **options: Unpack[CallOptions],
        ) -> UploadResource:
            """POST /uploads/{upload_id}/complete."""

            ...

        async def upload_file_chunked(
            self,
            *,
            purpose: Purpose,
            file: str | PathLike[str] | bytes,
            mime_type: str,
            filename: str = ...,
            bytes: int = ...,
            part_size: int = ...,
            md5: str = ...,
            **options: Unpack[CallOptions],
        ) -> UploadResource:
            """Upload a large file in parts.

            Args:
                file: a path, or what is in a file.
                filename: needed for bytes.
                bytes: the size, needed for neither a path nor bytes.
                part_size: in bytes; the default is 64 MB.
                md5: of the whole file, in hexadecimal.
                options: see `aoai.CallOptions`.
            """

            ...

    else:
        __resource__ = "uploads"
        parts = child("uploads_parts_v2024_08_01_preview", "AsyncUploadsParts")
        create = method("uploads.create")
        cancel = method("uploads.cancel")
        complete = method("uploads.complete")
        upload_file_chunked = helper("aoai._polling.calls:uploads_upload_file_chunked")
