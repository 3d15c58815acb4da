"""`client.threads`, as of 2024-02-15-preview."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._client.resource import AsyncResource, Resource, child, helper, method

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Unpack

    from aoai._client.resource import (
        CallOptions,
    )

    from aoai_generated.models.assistant_tools_code_v2024_02_15_preview import AssistantToolsCode
    from aoai_generated.models.assistant_tools_function_v2024_02_15_preview import AssistantToolsFunction
    from aoai_generated.models.assistant_tools_retrieval_v2024_02_15_preview import AssistantToolsRetrieval
    from aoai_generated.models.create_message_request_v2024_02_15_preview import CreateMessageRequest
    from aoai_generated.models.create_thread_request_v2024_02_15_preview import CreateThreadRequest
    from aoai_generated.models.delete_thread_response_v2024_02_15_preview import DeleteThreadResponse
    from aoai_generated.models.run_object_v2024_02_15_preview import RunObject
    from aoai_generated.models.thread_object_v2024_02_15_preview import ThreadObject

    from .threads_messages_v2024_02_15_preview import AsyncThreadsMessages, ThreadsMessages
    from .threads_runs_v2024_02_15_preview import AsyncThreadsRuns, ThreadsRuns


class Threads(Resource):
    """`client.threads`."""

    if TYPE_CHECKING:

        @property
        def messages(self) -> ThreadsMessages: ...
        @property
        def runs(self) -> ThreadsRuns: ...
        def create(
            self,
            *,
            messages: Sequence[CreateMessageRequest | Mapping[str, Any]] = ...,
            metadata: Mapping[str, Any] | None = ...,
            **options: Unpack[CallOptions],
        ) -> ThreadObject:
            """POST /threads."""

            ...

        def create_and_run(
            self,
            *,
            assistant_id: str,
            instructions: str | None = ...,
            metadata: Mapping[str, Any] | None = ...,
            model: str | None = ...,
            thread: CreateThreadRequest | Mapping[str, Any] = ...,
            tools: Sequence[AssistantToolsCode | Mapping[str, Any] | AssistantToolsRetrieval | AssistantToolsFunction]
            | None = ...,
            **options: Unpack[CallOptions],
        ) -> RunObject:
            """POST /threads/runs.

            Args:
                tools: at most 20 items.
                options: see `aoai.CallOptions`.
            """

            ...

        def retrieve(
            self,
            thread_id: str,
            **options: Unpack[CallOptions],
        ) -> ThreadObject:
            """GET /threads/{thread_id}."""

            ...

        def update(
            self,
            thread_id: str,
            *,
            metadata: Mapping[str, Any] | None = ...,
            **options: Unpack[CallOptions],
        ) -> ThreadObject:
            """POST /threads/{thread_id}."""

            ...

        def delete(
            self,
            thread_id: str,
            **options: Unpack[CallOptions],
        ) -> DeleteThreadResponse:
            """DELETE /threads/{thread_id}."""

            ...

        def create_and_run_poll(
            self,
            *,
            assistant_id: str,
            instructions: str | None = ...,
            metadata: Mapping[str, Any] | None = ...,
            model: str | None = ...,
            thread: CreateThreadRequest | Mapping[str, Any] = ...,
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

    else:
        __resource__ = "threads"
        messages = child("threads_messages_v2024_02_15_preview", "ThreadsMessages")
        runs = child("threads_runs_v2024_02_15_preview", "ThreadsRuns")
        create = method("threads.create")
        create_and_run = method("threads.create_and_run")
        retrieve = method("threads.retrieve")
        update = method("threads.update")
        delete = method("threads.delete")
        create_and_run_poll = helper("aoai._polling.calls:threads_create_and_run_poll")


class AsyncThreads(AsyncResource):
    """`client.threads`."""

    if TYPE_CHECKING:

        @property
        def messages(self) -> AsyncThreadsMessages: ...
        @property
        def runs(self) -> AsyncThreadsRuns: ...
        async def create(
            self,
            *,
            messages: Sequence[CreateMessageRequest | Mapping[str, Any]] = ...,
            metadata: Mapping[str, Any] | None = ...,
            **options: Unpack[CallOptions],
        ) -> ThreadObject:
            """POST /threads."""

            ...

        async def create_and_run(
            self,
            *,
            assistant_id: str,
            instructions: str | None = ...,
            metadata: Mapping[str, Any] | None = ...,
            model: str | None = ...,
            thread: CreateThreadRequest | Mapping[str, Any] = ...,
            tools: Sequence[AssistantToolsCode | Mapping[str, Any] | AssistantToolsRetrieval | AssistantToolsFunction]
            | None = ...,
            **options: Unpack[CallOptions],
        ) -> RunObject:
            """POST /threads/runs.

            Args:
                tools: at most 20 items.
                options: see `aoai.CallOptions`.
            """

            ...

        async def retrieve(
            self,
            thread_id: str,
            **options: Unpack[CallOptions],
        ) -> ThreadObject:
            """GET /threads/{thread_id}."""

            ...

        async def update(
            self,
            thread_id: str,
            *,
            metadata: Mapping[str, Any] | None = ...,
            **options: Unpack[CallOptions],
        ) -> ThreadObject:
            """POST /threads/{thread_id}."""

            ...

        async def delete(
            self,
            thread_id: str,
            **options: Unpack[CallOptions],
        ) -> DeleteThreadResponse:
            """DELETE /threads/{thread_id}."""

            ...

        async def create_and_run_poll(
            self,
            *,
            assistant_id: str,
            instructions: str | None = ...,
            metadata: Mapping[str, Any] | None = ...,
            model: str | None = ...,
            thread: CreateThreadRequest | Mapping[str, Any] = ...,
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

    else:
        __resource__ = "threads"
        messages = child("threads_messages_v2024_02_15_preview", "AsyncThreadsMessages")
        runs = child("threads_runs_v2024_02_15_preview", "AsyncThreadsRuns")
        create = method("threads.create")
        create_and_run = method("threads.create_and_run")
        retrieve = method("threads.retrieve")
        update = method("threads.update")
        delete = method("threads.delete")
        create_and_run_poll = helper("aoai._polling.calls:threads_create_and_run_poll")
