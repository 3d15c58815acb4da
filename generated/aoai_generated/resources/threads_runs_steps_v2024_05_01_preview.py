"""`client.threads.runs.steps`, as of 2024-05-01-preview."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._client.resource import AsyncResource, Resource, method

if TYPE_CHECKING:
    from typing import Unpack

    from aoai._client.resource import (
        AsyncPages,
        CallOptions,
        Page,
    )

    from aoai_generated.models.run_step_object_v2024_05_01_preview import RunStepObject


class ThreadsRunsSteps(Resource):
    """`client.threads.runs.steps`."""

    if TYPE_CHECKING:

        def list(
            self,
            run_id: str,
            *,
            thread_id: str,
            limit: int | None = ...,
            order: Literal["asc", "desc"] | None = ...,
            after: str | None = ...,
            before: str | None = ...,
            **options: Unpack[CallOptions],
        ) -> Page[RunStepObject]:
            """GET /threads/{thread_id}/runs/{run_id}/steps.

            Args:
                limit: the service's default is 20.
                order: the service's default is 'desc'.
                options: see `aoai.CallOptions`.
            """

            ...

        def retrieve(
            self,
            step_id: str,
            *,
            thread_id: str,
            run_id: str,
            **options: Unpack[CallOptions],
        ) -> RunStepObject:
            """GET /threads/{thread_id}/runs/{run_id}/steps/{step_id}."""

            ...

    else:
        __resource__ = "threads.runs.steps"
        list = method("threads.runs.steps.list", "page")
        retrieve = method("threads.runs.steps.retrieve")


class AsyncThreadsRunsSteps(AsyncResource):
    """`client.threads.runs.steps`."""

    if TYPE_CHECKING:

        def list(
            self,
            run_id: str,
            *,
            thread_id: str,
            limit: int | None = ...,
            order: Literal["asc", "desc"] | None = ...,
            after: str | None = ...,
            before: str | None = ...,
            **options: Unpack[CallOptions],
        ) -> AsyncPages[RunStepObject]:
            """GET /threads/{thread_id}/runs/{run_id}/steps.

            Args:
                limit: the service's default is 20.
                order: the service's default is 'desc'.
                options: see `aoai.CallOptions`.
            """

            ...

        async def retrieve(
            self,
            step_id: str,
            *,
            thread_id: str,
            run_id: str,
            **options: Unpack[CallOptions],
        ) -> RunStepObject:
            """GET /threads/{thread_id}/runs/{run_id}/steps/{step_id}."""

            ...

    else:
        __resource__ = "threads.runs.steps"
        list = method("threads.runs.steps.list", "page")
        retrieve = method("threads.runs.steps.retrieve")
