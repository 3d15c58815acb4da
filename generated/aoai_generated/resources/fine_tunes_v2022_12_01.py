"""`client.fine_tunes`, as of 2022-12-01."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._client.resource import AsyncResource, Resource, method

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Unpack

    from aoai._client.resource import (
        AsyncPages,
        CallOptions,
        Page,
    )

    from aoai_generated.models.event_v2022_12_01 import Event
    from aoai_generated.models.fine_tune_v2022_12_01 import FineTune


class FineTunes(Resource):
    """`client.fine_tunes`."""

    if TYPE_CHECKING:

        def list(
            self,
            **options: Unpack[CallOptions],
        ) -> Page[FineTune]:
            """GET /fine-tunes."""

            ...

        def create(
            self,
            *,
            model: str,
            training_file: str,
            batch_size: int = ...,
            classification_betas: Sequence[float] = ...,
            classification_n_classes: int = ...,
            classification_positive_class: str = ...,
            compute_classification_metrics: bool = ...,
            learning_rate_multiplier: float = ...,
            n_epochs: int = ...,
            prompt_loss_weight: float = ...,
            suffix: str = ...,
            validation_file: str = ...,
            **options: Unpack[CallOptions],
        ) -> FineTune:
            """POST /fine-tunes.

            Args:
                model: at least 1 characters.
                training_file: at least 1 characters.
                options: see `aoai.CallOptions`.
            """

            ...

        def retrieve(
            self,
            fine_tune_id: str,
            **options: Unpack[CallOptions],
        ) -> FineTune:
            """GET /fine-tunes/{fine_tune_id}."""

            ...

        def delete(
            self,
            fine_tune_id: str,
            **options: Unpack[CallOptions],
        ) -> None:
            """DELETE /fine-tunes/{fine_tune_id}."""

            ...

        def cancel(
            self,
            fine_tune_id: str,
            **options: Unpack[CallOptions],
        ) -> FineTune:
            """POST /fine-tunes/{fine_tune_id}/cancel."""

            ...

        def list_events(
            self,
            fine_tune_id: str,
            *,
            stream: bool | None = ...,
            **options: Unpack[CallOptions],
        ) -> Page[Event]:
            """GET /fine-tunes/{fine_tune_id}/events."""

            ...

    else:
        __resource__ = "fine_tunes"
        list = method("fine_tunes.list", "page")
        create = method("fine_tunes.create")
        retrieve = method("fine_tunes.retrieve")
        delete = method("fine_tunes.delete")
        cancel = method("fine_tunes.cancel")
        list_events = method("fine_tunes.list_events", "page")


class AsyncFineTunes(AsyncResource):
    """`client.fine_tunes`."""

    if TYPE_CHECKING:

        def list(
            self,
            **options: Unpack[CallOptions],
        ) -> AsyncPages[FineTune]:
            """GET /fine-tunes."""

            ...

        async def create(
            self,
            *,
            model: str,
            training_file: str,
            batch_size: int = ...,
            classification_betas: Sequence[float] = ...,
            classification_n_classes: int = ...,
            classification_positive_class: str = ...,
            compute_classification_metrics: bool = ...,
            learning_rate_multiplier: float = ...,
            n_epochs: int = ...,
            prompt_loss_weight: float = ...,
            suffix: str = ...,
            validation_file: str = ...,
            **options: Unpack[CallOptions],
        ) -> FineTune:
            """POST /fine-tunes.

            Args:
                model: at least 1 characters.
                training_file: at least 1 characters.
                options: see `aoai.CallOptions`.
            """

            ...

        async def retrieve(
            self,
            fine_tune_id: str,
            **options: Unpack[CallOptions],
        ) -> FineTune:
            """GET /fine-tunes/{fine_tune_id}."""

            ...

        async def delete(
            self,
            fine_tune_id: str,
            **options: Unpack[CallOptions],
        ) -> None:
            """DELETE /fine-tunes/{fine_tune_id}."""

            ...

        async def cancel(
            self,
            fine_tune_id: str,
            **options: Unpack[CallOptions],
        ) -> FineTune:
            """POST /fine-tunes/{fine_tune_id}/cancel."""

            ...

        def list_events(
            self,
            fine_tune_id: str,
            *,
            stream: bool | None = ...,
            **options: Unpack[CallOptions],
        ) -> AsyncPages[Event]:
            """GET /fine-tunes/{fine_tune_id}/events."""

            ...

    else:
        __resource__ = "fine_tunes"
        list = method("fine_tunes.list", "page")
        create = method("fine_tunes.create")
        retrieve = method("fine_tunes.retrieve")
        delete = method("fine_tunes.delete")
        cancel = method("fine_tunes.cancel")
        list_events = method("fine_tunes.list_events", "page")
