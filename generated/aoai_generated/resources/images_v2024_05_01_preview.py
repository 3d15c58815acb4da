"""`client.images`, as of 2024-05-01-preview."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._client.resource import AsyncResource, Resource, method

if TYPE_CHECKING:
    from typing import Unpack

    from aoai._client.resource import (
        CallOptions,
    )

    from aoai_generated.models.generate_images_response_v2024_05_01_preview import GenerateImagesResponse
    from aoai_generated.models.values_v2024_02_01 import ImageQuality, ImagesResponseFormat, ImageStyle
    from aoai_generated.models.values_v2024_05_01_preview import ImageSize


class Images(Resource):
    """`client.images`."""

    if TYPE_CHECKING:

        def generate(
            self,
            *,
            model: str,
            prompt: str,
            n: int = ...,
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
                n: 1 to 1; the service's default is 1.
                options: see `aoai.CallOptions`.
            """

            ...

    else:
        __resource__ = "images"
        generate = method("images.generate")


class AsyncImages(AsyncResource):
    """`client.images`."""

    if TYPE_CHECKING:

        async def generate(
            self,
            *,
            model: str,
            prompt: str,
            n: int = ...,
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
                n: 1 to 1; the service's default is 1.
                options: see `aoai.CallOptions`.
            """

            ...

    else:
        __resource__ = "images"
        generate = method("images.generate")
