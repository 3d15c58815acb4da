"""`client.threads.runs`, as of 2024-02-15-preview."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._client.resource import AsyncResource, Resource, child, helper, method

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Unpack

    from aoai._client.resource import (
        AsyncPages,
        CallOptions,
        Page,
    )

    from aoai_generated.models.assistant_tools_code_v2024_02_15_preview import AssistantToolsCode
    from aoai_generated.models.assistant_tools_function_v2024_02_15_preview import AssistantToolsFunction
    from aoai_generated.models.assistant_tools_retrieval_v2024_02_15_preview import AssistantToolsRetrieval
    from aoai_generated.models.run_object_v2024_02_15_preview import RunObject
    from aoai_generated.models.submit_tool_outputs_run_request_tool_outputs_item_v2024_02_15_preview import (
        SubmitToolOutputsRunRequestToolOutputsItem,
    )

    from .threads_runs_steps_v2024_02_15_preview import AsyncThreadsRunsSteps, ThreadsRunsSteps


class ThreadsRuns(Resource):
    """`client.threads.runs`."""

    if TYPE_CHECKING:

        @property
        def steps(self) -> ThreadsRunsSteps: ...
        def list(
            self,
            thread_id: str,
            *,
            limit: int | None = ...,
            order: Literal["asc", "desc"] | None = ...,
            after: str | None = ...,
            before: str | None = ...,
            **options: Unpack[CallOptions],
        ) -> Page[RunObject]:
            """GET /threads/{thread_id}/runs.

            Args:
                limit: the service's default is 20.
                order: the service's default is 'desc'.
                options: see `aoai.CallOptions`.
            """

            ...

        def create(
            self,
            thread_id: str,
            *,
            assistant_id: str,
            instructions: str | None = ...,
            metadata: Mapping[str, Any] | None = ...,
            model: str | None = ...,
            tools: Sequence[AssistantToolsCode | Mapping[str, Any] | AssistantToolsRetrieval | AssistantToolsFunction]
            | None = ...,
            **options: Unpack[CallOptions],
        ) -> RunObject:
            """POST /threads/{thread_id}/runs.

            Args:
                tools: at most 20 items.
                options: see `aoai.CallOptions`.
            """

            ...

        def retrieve(
            self,
            run_id: str,
            *,
            thread_id: str,
            **options: Unpack[CallOptions],
        ) -> RunObject:
            """GET /threads/{thread_id}/runs/{run_id}."""

            ...

        def update(
            self,
            run_id: str,
            *,
            thread_id: str,
            metadata: Mapping[str, Any] | None = ...,
            **options: Unpack[CallOptions],
        ) -> RunObject:
            """POST /threads/{thread_id}/runs/{run_id}."""

            ...

        def cancel(
            self,
            run_id: str,
            *,
            thread_id: str,
            **options: Unpack[CallOptions],
        ) -> RunObject:
            """POST /threads/{thread_id}/runs/{run_id}/cancel."""

            ...

        def submit_tool_outputs(
            self,
            run_id: str,
            *,
            thread_id: str,
            tool_outputs: Sequence[SubmitToolOutputsRunRequestToolOutputsItem | Mapping[str, Any]],
            **options: Unpack[CallOptions],
        ) -> RunObject:
            """POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs."""

            ...

        def create_and_poll(
            self,
            thread_id: str,
            *,
            assistant_id: str,
            instructions: str | None = ...,
            metadata: Mapping[str, Any] | None = ...,
            model: str | None = ...,
            tools: Sequence[AssistantToolsCode | Mapping[str, Any] | AssistantToolsRetrieval | AssistantToolsFunction]
            | None = ...,
            poll_interval_ms: int = ...,
            max_wait_seconds: float | None = ...,
            **options: Unpack[CallOptions],
        ) -> RunObject:
            """Return it once it is done, whatever came of it.

            Args:
                tools: at most 20 items.
                poll_interval_ms: milliseconds between two looks; else the service says.
                max_wait_seconds: how long to wait; the default is no limit.
                options: see `aoai.CallOptions`.
            """

            ...

        def submit_tool_outputs_and_poll(
            self,
            run_id: str,
            *,
            thread_id: str,
            tool_outputs: Sequence[SubmitToolOutputsRunRequestToolOutputsItem | Mapping[str, Any]],
            poll_interval_ms: int = ...,
            max_wait_seconds: float | None = ...,
            **options: Unpack[CallOptions],
        ) -> RunObject:
            """Return it once it is done, whatever came of it.

            Args:
                poll_interval_ms: milliseconds between two looks; else the service says.
                max_wait_seconds: how long to wait; the default is no limit.
                options: see `aoai.CallOptions`.
            """

            ...

        def poll(
            self,
            run_id: str,
            *,
            thread_id: str,
            poll_interval_ms: int = ...,
            max_wait_seconds: float | None = ...,
            **options: Unpack[CallOptions],
        ) -> RunObject:
            """Wait until it is done, whatever came of it.

            Args:
                poll_interval_ms: milliseconds between two looks; else the service says.
                max_wait_seconds: how long to wait; the default is no limit.
                options: see `aoai.CallOptions`.
            """

            ...

    else:
        __resource__ = "threads.runs"
        steps = child("threads_runs_steps_v2024_02_15_preview", "ThreadsRunsSteps")
        list = method("threads.runs.list", "page")
        create = method("threads.runs.create")
        retrieve = method("threads.runs.retrieve")
        update = method("threads.runs.update")
        cancel = method("threads.runs.cancel")
        submit_tool_outputs = method("threads.runs.submit_tool_outputs")
        create_and_poll = helper("aoai._polling.calls:threads_runs_create_and_poll")
        submit_tool_outputs_and_poll = helper("aoai._polling.calls:threads_runs_submit_tool_outputs_and_poll")
        poll = helper("aoai._polling.calls:threads_runs_poll")


class AsyncThreadsRuns(AsyncResource):
    """`client.threads.runs`."""

    if TYPE_CHECKING:

        @property
        def steps(self) -> AsyncThreadsRunsSteps: ...
        def list(
            self,
            thread_id: str,
            *,
            limit: int | None = ...,
            order: Literal["asc", "desc"] | None = ...,
            after: str | None = ...,
            before: str | None = ...,
            **options: Unpack[CallOptions],
        ) -> AsyncPages[RunObject]:
            """GET /threads/{thread_id}/runs.

            Args:
                limit: the service's default is 20.
                order: the service's default is 'desc'.
                options: see `aoai.CallOptions`.
            """

            ...

        async def create(
            self,
            thread_id: str,
            *,
            assistant_id: str,
            instructions: str | None = ...,
            metadata: Mapping[str, Any] | None = ...,
            model: str | None = ...,
            tools: Sequence[AssistantToolsCode | Mapping[str, Any] | AssistantToolsRetrieval | AssistantToolsFunction]
            | None = ...,
            **options: Unpack[CallOptions],
        ) -> RunObject:
            """POST /threads/{thread_id}/runs.

            Args:
                tools: at most 20 items.
                options: see `aoai.CallOptions`.
            """

            ...

        async def retrieve(
            self,
            run_id: str,
            *,
            thread_id: str,
            **options: Unpack[CallOptions],
        ) -> RunObject:
            """GET /threads/{thread_id}/runs/{run_id}."""

            ...

        async def update(
            self,
            run_id: str,
            *,
            thread_id: str,
            metadata: Mapping[str, Any] | None = ...,
            **options: Unpack[CallOptions],
        ) -> RunObject:
            """POST /threads/{thread_id}/runs/{run_id}."""

            ...

        async def cancel(
            self,
            run_id: str,
            *,
            thread_id: str,
            **options: Unpack[CallOptions],
        ) -> RunObject:
            """POST /threads/{thread_id}/runs/{run_id}/cancel."""

            ...

        async def submit_tool_outputs(
            self,
            run_id: str,
            *,
            thread_id: str,
            tool_outputs: Sequence[SubmitToolOutputsRunRequestToolOutputsItem | Mapping[str, Any]],
            **options: Unpack[CallOptions],
        ) -> RunObject:
            """POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs."""

            ...

        async def create_and_poll(
            self,
            thread_id: str,
            *,
            assistant_id: str,
            instructions: str | None = ...,
            metadata: Mapping[str, Any] | None = ...,
            model: str | None = ...,
            tools: Sequence[AssistantToolsCode | Mapping[str, Any] | AssistantToolsRetrieval | AssistantToolsFunction]
            | None = ...,
            poll_interval_ms: int = ...,
            max_wait_seconds: float | None = ...,
            **options: Unpack[CallOptions],
        ) -> RunObject:
            """Return it once it is done, whatever came of it.

            Args:
                tools: at most 20 items.
                poll_interval_ms: milliseconds between two looks; else the service says.
                max_wait_seconds: how long to wait; the default is no limit.
                options: see `aoai.CallOptions`.
            """

            ...

        async def submit_tool_outputs_and_poll(
            self,
            run_id: str,
            *,
            thread_id: str,
            tool_outputs: Sequence[SubmitToolOutputsRunRequestToolOutputsItem | Mapping[str, Any]],
            poll_interval_ms: int = ...,
            max_wait_seconds: float | None = ...,
            **options: Unpack[CallOptions],
        ) -> RunObject:
            """Return it once it is done, whatever came of it.

            Args:
                poll_interval_ms: milliseconds between two looks; else the service says.
                max_wait_seconds: how long to wait; the default is no limit.
                options: see `aoai.CallOptions`.
            """

            ...

        async def poll(
            self,
            run_id: str,
            *,
            thread_id: str,
            poll_interval_ms: int = ...,
            max_wait_seconds: float | None = ...,
            **options: Unpack[CallOptions],
        ) -> RunObject:
            """Wait until it is done, whatever came of it.

            Args:
                poll_interval_ms: milliseconds between two looks; else the service says.
                max_wait_seconds: how long to wait; the default is no limit.
                options: see `aoai.CallOptions`.
            """

            ...

    else:
        __resource__ = "threads.runs"
        steps = child("threads_runs_steps_v2024_02_15_preview", "AsyncThreadsRunsSteps")
        list = method("threads.runs.list", "page")
        create = method("threads.runs.create")
        retrieve = method("threads.runs.retrieve")
        update = method("threads.runs.update")
        cancel = method("threads.runs.cancel")
        submit_tool_outputs = method("threads.runs.submit_tool_outputs")
        create_and_poll = helper("aoai._polling.calls:threads_runs_create_and_poll")
        submit_tool_outputs_and_poll = helper("aoai._polling.calls:threads_runs_submit_tool_outputs_and_poll")
        poll = helper("aoai._polling.calls:threads_runs_poll")
