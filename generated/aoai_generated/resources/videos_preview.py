"""`client.videos`, as of preview."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._client.resource import AsyncResource, Resource, method

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

    from aoai_generated.models.deleted_video_resource_v1 import DeletedVideoResource
    from aoai_generated.models.values_v1 import VideoContentVariant, VideoSeconds, VideoSize
    from aoai_generated.models.values_v2025_03_01_preview import Order
    from aoai_generated.models.video_resource_v1 import VideoResource


class Videos(Resource):
    """`client.videos`."""

    if TYPE_CHECKING:

        def list(
            self,
            *,
            after: str | None = ...,
            limit: int | None = ...,
            order: Order | None = ...,
            **options: Unpack[CallOptions],
        ) -> Page[VideoResource]:
            """GET /videos.

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
            prompt: str,
            input_reference: FileTypes = ...,
            seconds: VideoSeconds = ...,
            size: VideoSize = ...,
            **options: Unpack[CallOptions],
        ) -> VideoResource:
            """POST /videos."""

            ...

        def retrieve(
            self,
            video_id: str,
            **options: Unpack[CallOptions],
        ) -> VideoResource:
            """GET /videos/{video_id}."""

            ...

        def delete(
            self,
            video_id: str,
            **options: Unpack[CallOptions],
        ) -> DeletedVideoResource:
            """DELETE /videos/{video_id}."""

            ...

        def download_content(
            self,
            video_id: str,
            *,
            variant: VideoContentVariant | None = ...,
            **options: Unpack[CallOptions],
        ) -> BinaryContent:
            """GET /videos/{video_id}/content.

            Args:
                variant: the service's default is 'video'.
                options: see `aoai.CallOptions`.
            """

            ...

        def remix(
            self,
            video_id: str,
            *,
            prompt: str,
            **options: Unpack[CallOptions],
        ) -> VideoResource:
            """POST /videos/{video_id}/remix.

            Args:
                prompt: at least 1 characters.
                options: see `aoai.CallOptions`.
            """

            ...

    else:
        __resource__ = "videos"
        list = method("videos.list", "page")
        create = method("videos.create")
        retrieve = method("videos.retrieve")
        delete = method("videos.delete")
        download_content = method("videos.download_content", "bytes")
        remix = method("videos.remix")


class AsyncVideos(AsyncResource):
    """`client.videos`."""

    if TYPE_CHECKING:

        def list(
            self,
            *,
            after: str | None = ...,
            limit: int | None = ...,
            order: Order | None = ...,
            **options: Unpack[CallOptions],
        ) -> AsyncPages[VideoResource]:
            """GET /videos.

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
            prompt: str,
            input_reference: FileTypes = ...,
            seconds: VideoSeconds = ...,
            size: VideoSize = ...,
            **options: Unpack[CallOptions],
        ) -> VideoResource:
            """POST /videos."""

            ...

        async def retrieve(
            self,
            video_id: str,
            **options: Unpack[CallOptions],
        ) -> VideoResource:
            """GET /videos/{video_id}."""

            ...

        async def delete(
            self,
            video_id: str,
            **options: Unpack[CallOptions],
        ) -> DeletedVideoResource:
            """DELETE /videos/{video_id}."""

            ...

        async def download_content(
            self,
            video_id: str,
            *,
            variant: VideoContentVariant | None = ...,
            **options: Unpack[CallOptions],
        ) -> AsyncBinaryContent:
            """GET /videos/{video_id}/content.

            Args:
                variant: the service's default is 'video'.
                options: see `aoai.CallOptions`.
            """

            ...

        async def remix(
            self,
            video_id: str,
            *,
            prompt: str,
            **options: Unpack[CallOptions],
        ) -> VideoResource:
            """POST /videos/{video_id}/remix.

            Args:
                prompt: at least 1 characters.
                options: see `aoai.CallOptions`.
            """

            ...

    else:
        __resource__ = "videos"
        list = method("videos.list", "page")
        create = method("videos.create")
        retrieve = method("videos.retrieve")
        delete = method("videos.delete")
        download_content = method("videos.download_content", "bytes")
        remix = method("videos.remix")
