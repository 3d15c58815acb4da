"""`client.images`, as of 2025-04-01-preview."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._client.resource import AsyncResource, Resource, method

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Unpack

    from aoai._client.resource import (
        CallOptions,
    )
    from aoai._runtime.files import FileTypes

    from aoai_generated.models.generate_images_response_v2025_04_01_preview import GenerateImagesResponse
    from aoai_generated.models.values_v2024_02_01 import ImagesResponseFormat, ImageStyle
    from aoai_generated.models.values_v2025_04_01_preview import (
        ImageBackground,
        ImageQuality,
        ImageSize,
        ImagesOutputFormat,
    )


class Images(Resource):
    """`client.images`."""

    if TYPE_CHECKING:

        def edit(
            self,
            *,
            model: str,
            image: FileTypes | Sequence[FileTypes],
            prompt: str,
            mask: FileTypes = ...,
            n: int = ...,
            quality: ImageQuality = ...,
            response_format: ImagesResponseFormat = ...,
            size: ImageSize = ...,
            user: str = ...,
            **options: Unpack[CallOptions],
        ) -> GenerateImagesResponse:
            """POST /deployments/{deployment_id}/images/edits.

            Args:
                prompt: at least 1 characters.
                n: 1 to 10; the service's default is 1.
                options: see `aoai.CallOptions`.
            """

            ...

        def generate(
            self,
            *,
            model: str,
            prompt: str,
            background: ImageBackground = ...,
            n: int = ...,
            output_compression: int = ...,
            output_format: ImagesOutputFormat = ...,
            quality: ImageQuality = ...,
            response_format: ImagesResponseFormat = ...,
            size: ImageSize = ...,
            style: ImageStyle = ...,
            user: str = ...,
            **options: Unpack[CallOptions],
        ) -> GenerateImagesResponse:
            """POST /deployments/{deployment_id}/images/generations.

            Args:
                prompt: at least 1 characters.
                n: 1 to 10; the service's default is 1.
                output_compression: 0 to 100; the service's default is 100.
                options: see `aoai.CallOptions`.
            """

            ...

    else:
        __resource__ = "images"
        edit = method("images.edit")
        generate = method("images.generate")


class AsyncImages(AsyncResource):
    """`client.images`."""

    if TYPE_CHECKING:

        async def edit(
            self,
            *,
            model: str,
            image: FileTypes | Sequence[FileTypes],
            prompt: str,
            mask: FileTypes = ...,
            n: int = ...,
            quality: ImageQuality = ...,
            response_format: ImagesResponseFormat = ...,
            size: ImageSize = ...,
            user: str = ...,
            **options: Unpack[CallOptions],
        ) -> GenerateImagesResponse:
            """POST /deployments/{deployment_id}/images/edits.

            Args:
                prompt: at least 1 characters.
                n: 1 to 10; the service's default is 1.
                options: see `aoai.CallOptions`.
            """

            ...

        async def generate(
            self,
            *,
            model: str,
            prompt: str,
            background: ImageBackground = ...,
            n: int = ...,
            output_compression: int = ...,
            output_format: ImagesOutputFormat = ...,
            quality: ImageQuality = ...,
            response_format: ImagesResponseFormat = ...,
            size: ImageSize = ...,
            style: ImageStyle = ...,
            user: str = ...,
            **options: Unpack[CallOptions],
        ) -> GenerateImagesResponse:
            """POST /deployments/{deployment_id}/images/generations.

            Args:
                prompt: at least 1 characters.
                n: 1 to 10; the service's default is 1.
                output_compression: 0 to 100; the service's default is 100.
                options: see `aoai.CallOptions`.
            """

            ...

    else:
        __resource__ = "images"
        edit = method("images.edit")
        generate = method("images.generate")
