"""`client.uploads.parts`, as of 2024-08-01-preview."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._client.resource import AsyncResource, Resource, method

if TYPE_CHECKING:
    from typing import Unpack

    from aoai._client.resource import (
        CallOptions,
    )
    from aoai._runtime.files import FileTypes

    from aoai_generated.models.upload_part_resource_v2024_08_01_preview import UploadPartResource


class UploadsParts(Resource):
    """`client.uploads.parts`."""

    if TYPE_CHECKING:

        def create(
            self,
            upload_id: str,
            *,
            data: FileTypes,
            **options: Unpack[CallOptions],
        ) -> UploadPartResource:
            """POST /uploads/{upload_id}/parts."""

            ...

    else:
        __resource__ = "uploads.parts"
        create = method("uploads.parts.create")


class AsyncUploadsParts(AsyncResource):
    """`client.uploads.parts`."""

    if TYPE_CHECKING:

        async def create(
            self,
            upload_id: str,
            *,
            data: FileTypes,
            **options: Unpack[CallOptions],
        ) -> UploadPartResource:
            """POST /uploads/{upload_id}/parts."""

            ...

    else:
        __resource__ = "uploads.parts"
        create = method("uploads.parts.create")
