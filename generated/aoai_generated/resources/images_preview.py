"""`client.images`, as of preview."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, overload

from aoai._client.resource import AsyncResource, Resource, method

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Unpack

    from aoai._client.resource import (
        AsyncStream,
        CallOptions,
        Stream,
    )
    from aoai._runtime.files import FileTypes

    from aoai_generated.models.image_completed_event_preview import ImageCompletedEvent
    from aoai_generated.models.image_partial_event_preview import ImagePartialEvent
    from aoai_generated.models.images_response_preview import ImagesResponse
    from aoai_generated.models.values_preview import PartialImages


class Images(Resource):
    """`client.images`."""

    if TYPE_CHECKING:

        @overload
        def edit(
            self,
            *,
            image: FileTypes | Sequence[FileTypes],
            prompt: str,
            stream: Literal[True],
            mask: FileTypes = ...,
            model: str = ...,
            n: int | None = ...,
            size: Literal["1024x1024", "1024x1536", "1536x1024", "256x256", "512x512", "auto"] | None = ...,
            quality: Literal["auto", "high", "low", "medium", "standard"] | None = ...,
            background: Literal["auto", "opaque", "transparent"] | None = ...,
            input_fidelity: Literal["high", "low"] | None = ...,
            output_format: Literal["jpeg", "png", "webp"] | None = ...,
            output_compression: int | None = ...,
            partial_images: PartialImages = ...,
            response_format: Literal["b64_json", "url"] | None = ...,
            user: str = ...,
            **options: Unpack[CallOptions],
        ) -> Stream[ImagePartialEvent | ImageCompletedEvent]: ...
        @overload
        def edit(
            self,
            *,
            image: FileTypes | Sequence[FileTypes],
            prompt: str,
            mask: FileTypes = ...,
            model: str = ...,
            n: int | None = ...,
            size: Literal["1024x1024", "1024x1536", "1536x1024", "256x256", "512x512", "auto"] | None = ...,
            quality: Literal["auto", "high", "low", "medium", "standard"] | None = ...,
            background: Literal["auto", "opaque", "transparent"] | None = ...,
            input_fidelity: Literal["high", "low"] | None = ...,
            output_format: Literal["jpeg", "png", "webp"] | None = ...,
            output_compression: int | None = ...,
            partial_images: PartialImages = ...,
            response_format: Literal["b64_json", "url"] | None = ...,
            stream: Literal[False] | None = ...,
            user: str = ...,
            **options: Unpack[CallOptions],
        ) -> ImagesResponse: ...
        @overload
        def edit(
            self,
            *,
            image: FileTypes | Sequence[FileTypes],
            prompt: str,
            stream: bool | None,
            mask: FileTypes = ...,
            model: str = ...,
            n: int | None = ...,
            size: Literal["1024x1024", "1024x1536", "1536x1024", "256x256", "512x512", "auto"] | None = ...,
            quality: Literal["auto", "high", "low", "medium", "standard"] | None = ...,
            background: Literal["auto", "opaque", "transparent"] | None = ...,
            input_fidelity: Literal["high", "low"] | None = ...,
            output_format: Literal["jpeg", "png", "webp"] | None = ...,
            output_compression: int | None = ...,
            partial_images: PartialImages = ...,
            response_format: Literal["b64_json", "url"] | None = ...,
            user: str = ...,
            **options: Unpack[CallOptions],
        ) -> ImagesResponse | Stream[ImagePartialEvent | ImageCompletedEvent]: ...
        def edit(self, *arguments: Any, **options: Any) -> Any:
            """POST /images/edits.

            Args:
                n: 1 to 10.
                options: see `aoai.CallOptions`.
            """

            ...

        @overload
        def generate(
            self,
            *,
            prompt: str,
            stream: Literal[True],
            background: Literal["auto", "opaque", "transparent"] | None = ...,
            model: str = ...,
            moderation: Literal["auto", "low"] | None = ...,
            n: int | None = ...,
            output_compression: int | None = ...,
            output_format: Literal["jpeg", "png", "webp"] | None = ...,
            partial_images: PartialImages = ...,
            quality: Literal["auto", "hd", "high", "low", "medium", "standard"] | None = ...,
            response_format: Literal["b64_json", "url"] | None = ...,
            size: Literal["1024x1024", "1024x1536", "1024x1792", "1536x1024", "1792x1024", "256x256", "512x512", "auto"]
            | None = ...,
            style: Literal["natural", "vivid"] | None = ...,
            user: str = ...,
            **options: Unpack[CallOptions],
        ) -> Stream[ImagePartialEvent | ImageCompletedEvent]: ...
        @overload
        def generate(
            self,
            *,
            prompt: str,
            background: Literal["auto", "opaque", "transparent"] | None = ...,
            model: str = ...,
            moderation: Literal["auto", "low"] | None = ...,
            n: int | None = ...,
            output_compression: int | None = ...,
            output_format: Literal["jpeg", "png", "webp"] | None = ...,
            partial_images: PartialImages = ...,
            quality: Literal["auto", "hd", "high", "low", "medium", "standard"] | None = ...,
            response_format: Literal["b64_json", "url"] | None = ...,
            size: Literal["1024x1024", "1024x1536", "1024x1792", "1536x1024", "1792x1024", "256x256", "512x512", "auto"]
            | None = ...,
            stream: Literal[False] | None = ...,
            style: Literal["natural", "vivid"] | None = ...,
            user: str = ...,
            **options: Unpack[CallOptions],
        ) -> ImagesResponse: ...
        @overload
        def generate(
            self,
            *,
            prompt: str,
            stream: bool | None,
            background: Literal["auto", "opaque", "transparent"] | None = ...,
            model: str = ...,
            moderation: Literal["auto", "low"] | None = ...,
            n: int | None = ...,
            output_compression: int | None = ...,
            output_format: Literal["jpeg", "png", "webp"] | None = ...,
            partial_images: PartialImages = ...,
            quality: Literal["auto", "hd", "high", "low", "medium", "standard"] | None = ...,
            response_format: Literal["b64_json", "url"] | None = ...,
            size: Literal["1024x1024", "1024x1536", "1024x1792", "1536x1024", "1792x1024", "256x256", "512x512", "auto"]
            | None = ...,
            style: Literal["natural", "vivid"] | None = ...,
            user: str = ...,
            **options: Unpack[CallOptions],
        ) -> ImagesResponse | Stream[ImagePartialEvent | ImageCompletedEvent]: ...
        def generate(self, *arguments: Any, **options: Any) -> Any:
            """POST /images/generations.

            Args:
                background: the service's default is 'auto'.
                moderation: the service's default is 'auto'.
                n: 1 to 10; the service's default is 1.
                output_compression: the service's default is 100.
                output_format: the service's default is 'png'.
                quality: the service's default is 'auto'.
                response_format: the service's default is 'url'.
                size: the service's default is 'auto'.
                style: the service's default is 'vivid'.
                options: see `aoai.CallOptions`.
            """

            ...

        def create_variation(
            self,
            *,
            image: FileTypes,
            model: str = ...,
            n: int | None = ...,
            size: Literal["1024x1024", "256x256", "512x512"] | None = ...,
            response_format: Literal["b64_json", "url"] | None = ...,
            user: str = ...,
            **options: Unpack[CallOptions],
        ) -> ImagesResponse:
            """POST /images/variations.

            Args:
                n: 1 to 10.
                options: see `aoai.CallOptions`.
            """

            ...

    else:
        __resource__ = "images"
        edit = method("images.edit")
        generate = method("images.generate")
        create_variation = method("images.create_variation")


class AsyncImages(AsyncResource):
    """`client.images`."""

    if TYPE_CHECKING:

        @overload
        async def edit(
            self,
            *,
            image: FileTypes | Sequence[FileTypes],
            prompt: str,
            stream: Literal[True],
            mask: FileTypes = ...,
            model: str = ...,
            n: int | None = ...,
            size: Literal["1024x1024", "1024x1536", "1536x1024", "256x256", "512x512", "auto"] | None = ...,
            quality: Literal["auto", "high", "low", "medium", "standard"] | None = ...,
            background: Literal["auto", "opaque", "transparent"] | None = ...,
            input_fidelity: Literal["high", "low"] | None = ...,
            output_format: Literal["jpeg", "png", "webp"] | None = ...,
            output_compression: int | None = ...,
            partial_images: PartialImages = ...,
            response_format: Literal["b64_json", "url"] | None = ...,
            user: str = ...,
            **options: Unpack[CallOptions],
        ) -> AsyncStream[ImagePartialEvent | ImageCompletedEvent]: ...
        @overload
        async def edit(
            self,
            *,
            image: FileTypes | Sequence[FileTypes],
            prompt: str,
            mask: FileTypes = ...,
            model: str = ...,
            n: int | None = ...,
            size: Literal["1024x1024", "1024x1536", "1536x1024", "256x256", "512x512", "auto"] | None = ...,
            quality: Literal["auto", "high", "low", "medium", "standard"] | None = ...,
            background: Literal["auto", "opaque", "transparent"] | None = ...,
            input_fidelity: Literal["high", "low"] | None = ...,
            output_format: Literal["jpeg", "png", "webp"] | None = ...,
            output_compression: int | None = ...,
            partial_images: PartialImages = ...,
            response_format: Literal["b64_json", "url"] | None = ...,
            stream: Literal[False] | None = ...,
            user: str = ...,
            **options: Unpack[CallOptions],
        ) -> ImagesResponse: ...
        @overload
        async def edit(
            self,
            *,
            image: FileTypes | Sequence[FileTypes],
            prompt: str,
            stream: bool | None,
            mask: FileTypes = ...,
            model: str = ...,
            n: int | None = ...,
            size: Literal["1024x1024", "1024x1536", "1536x1024", "256x256", "512x512", "auto"] | None = ...,
            quality: Literal["auto", "high", "low", "medium", "standard"] | None = ...,
            background: Literal["auto", "opaque", "transparent"] | None = ...,
            input_fidelity: Literal["high", "low"] | None = ...,
            output_format: Literal["jpeg", "png", "webp"] | None = ...,
            output_compression: int | None = ...,
            partial_images: PartialImages = ...,
            response_format: Literal["b64_json", "url"] | None = ...,
            user: str = ...,
            **options: Unpack[CallOptions],
        ) -> ImagesResponse | AsyncStream[ImagePartialEvent | ImageCompletedEvent]: ...
        async def edit(self, *arguments: Any, **options: Any) -> Any:
            """POST /images/edits.

            Args:
                n: 1 to 10.
                options: see `aoai.CallOptions`.
            """

            ...

        @overload
        async def generate(
            self,
            *,
            prompt: str,
            stream: Literal[True],
            background: Literal["auto", "opaque", "transparent"] | None = ...,
            model: str = ...,
            moderation: Literal["auto", "low"] | None = ...,
            n: int | None = ...,
            output_compression: int | None = ...,
            output_format: Literal["jpeg", "png", "webp"] | None = ...,
            partial_images: PartialImages = ...,
            quality: Literal["auto", "hd", "high", "low", "medium", "standard"] | None = ...,
            response_format: Literal["b64_json", "url"] | None = ...,
            size: Literal["1024x1024", "1024x1536", "1024x1792", "1536x1024", "1792x1024", "256x256", "512x512", "auto"]
            | None = ...,
            style: Literal["natural", "vivid"] | None = ...,
            user: str = ...,
            **options: Unpack[CallOptions],
        ) -> AsyncStream[ImagePartialEvent | ImageCompletedEvent]: ...
        @overload
        async def generate(
            self,
            *,
            prompt: str,
            background: Literal["auto", "opaque", "transparent"] | None = ...,
            model: str = ...,
            moderation: Literal["auto", "low"] | None = ...,
            n: int | None = ...,
            output_compression: int | None = ...,
            output_format: Literal["jpeg", "png", "webp"] | None = ...,
            partial_images: PartialImages = ...,
            quality: Literal["auto", "hd", "high", "low", "medium", "standard"] | None = ...,
            response_format: Literal["b64_json", "url"] | None = ...,
            size: Literal["1024x1024", "1024x1536", "1024x1792", "1536x1024", "1792x1024", "256x256", "512x512", "auto"]
            | None = ...,
            stream: Literal[False] | None = ...,
            style: Literal["natural", "vivid"] | None = ...,
            user: str = ...,
            **options: Unpack[CallOptions],
        ) -> ImagesResponse: ...
        @overload
        async def generate(
            self,
            *,
            prompt: str,
            stream: bool | None,
            background: Literal["auto", "opaque", "transparent"] | None = ...,
            model: str = ...,
            moderation: Literal["auto", "low"] | None = ...,
            n: int | None = ...,
            output_compression: int | None = ...,
            output_format: Literal["jpeg", "png", "webp"] | None = ...,
            partial_images: PartialImages = ...,
            quality: Literal["auto", "hd", "high", "low", "medium", "standard"] | None = ...,
            response_format: Literal["b64_json", "url"] | None = ...,
            size: Literal["1024x1024", "1024x1536", "1024x1792", "1536x1024", "1792x1024", "256x256", "512x512", "auto"]
            | None = ...,
            style: Literal["natural", "vivid"] | None = ...,
            user: str = ...,
            **options: Unpack[CallOptions],
        ) -> ImagesResponse | AsyncStream[ImagePartialEvent | ImageCompletedEvent]: ...
        async def generate(self, *arguments: Any, **options: Any) -> Any:
            """POST /images/generations.

            Args:
                background: the service's default is 'auto'.
                moderation: the service's default is 'auto'.
                n: 1 to 10; the service's default is 1.
                output_compression: the service's default is 100.
                output_format: the service's default is 'png'.
                quality: the service's default is 'auto'.
                response_format: the service's default is 'url'.
                size: the service's default is 'auto'.
                style: the service's default is 'vivid'.
                options: see `aoai.CallOptions`.
            """

            ...

        async def create_variation(
            self,
            *,
            image: FileTypes,
            model: str = ...,
            n: int | None = ...,
            size: Literal["1024x1024", "256x256", "512x512"] | None = ...,
            response_format: Literal["b64_json", "url"] | None = ...,
            user: str = ...,
            **options: Unpack[CallOptions],
        ) -> ImagesResponse:
            """POST /images/variations.

            Args:
                n: 1 to 10.
                options: see `aoai.CallOptions`.
            """

            ...

    else:
        __resource__ = "images"
        edit = method("images.edit")
        generate = method("images.generate")
        create_variation = method("images.create_variation")
