"""`client.threads`, as of 2024-07-01-preview."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, overload

from aoai._client.resource import AsyncResource, Resource, child, helper, method

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Unpack

    from aoai._client.resource import (
        AsyncRunStream,
        AsyncStream,
        CallOptions,
        RunStream,
        Stream,
    )

    from aoai_generated.models.assistant_tools_code_v2024_02_15_preview import AssistantToolsCode
    from aoai_generated.models.assistant_tools_file_search_v2024_07_01_preview import AssistantToolsFileSearch
    from aoai_generated.models.assistant_tools_function_v2024_02_15_preview import AssistantToolsFunction
    from aoai_generated.models.create_message_request_v2024_07_01_preview import CreateMessageRequest
    from aoai_generated.models.create_thread_and_run_request_tool_resources_v2024_05_01_preview import (
        CreateThreadAndRunRequestToolResources,
    )
    from aoai_generated.models.create_thread_request_tool_resources_v2024_07_01_preview import (
        CreateThreadRequestToolResources,
    )
    from aoai_generated.models.create_thread_request_v2024_07_01_preview import CreateThreadRequest
    from aoai_generated.models.delete_thread_response_v2024_02_15_preview import DeleteThreadResponse
    from aoai_generated.models.message_object_v2024_07_01_preview import MessageObject
    from aoai_generated.models.modify_thread_request_tool_resources_v2024_05_01_preview import (
        ModifyThreadRequestToolResources,
    )
    from aoai_generated.models.run_object_v2024_07_01_preview import RunObject
    from aoai_generated.models.run_step_object_v2024_05_01_preview import RunStepObject
    from aoai_generated.models.thread_object_v2024_05_01_preview import ThreadObject
    from aoai_generated.models.truncation_object_v2024_05_01_preview import TruncationObject
    from aoai_generated.models.unions_v2024_05_01_preview import (
        AssistantsApiResponseFormatOption,
        AssistantsApiToolChoiceOption,
    )
    from aoai_generated.models.unions_v2024_07_01_preview import AssistantStreamEvent

    from .threads_messages_v2024_07_01_preview import AsyncThreadsMessages, ThreadsMessages
    from .threads_runs_v2024_07_01_preview import AsyncThreadsRuns, ThreadsRuns


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
            tool_resources: CreateThreadRequestToolResources | Mapping[str, Any] | None = ...,
            **options: Unpack[CallOptions],
        ) -> ThreadObject:
            """POST /threads."""

            ...

        @overload
        def create_and_run(
            self,
            *,
            assistant_id: str,
            stream: Literal[True],
            instructions: str | None = ...,
            max_completion_tokens: int | None = ...,
            max_prompt_tokens: int | None = ...,
            metadata: Mapping[str, Any] | None = ...,
            model: str | None = ...,
            response_format: AssistantsApiResponseFormatOption | Mapping[str, Any] | None = ...,
            temperature: float | None = ...,
            thread: CreateThreadRequest | Mapping[str, Any] = ...,
            tool_choice: AssistantsApiToolChoiceOption | Mapping[str, Any] | None = ...,
            tool_resources: CreateThreadAndRunRequestToolResources | Mapping[str, Any] | None = ...,
            tools: Sequence[AssistantToolsCode | Mapping[str, Any] | AssistantToolsFileSearch | AssistantToolsFunction]
            | None = ...,
            top_p: float | None = ...,
            truncation_strategy: TruncationObject | Mapping[str, Any] | None = ...,
            **options: Unpack[CallOptions],
        ) -> Stream[AssistantStreamEvent]: ...
        @overload
        def create_and_run(
            self,
            *,
            assistant_id: str,
            instructions: str | None = ...,
            max_completion_tokens: int | None = ...,
            max_prompt_tokens: int | None = ...,
            metadata: Mapping[str, Any] | None = ...,
            model: str | None = ...,
            response_format: AssistantsApiResponseFormatOption | Mapping[str, Any] | None = ...,
            stream: Literal[False] | None = ...,
            temperature: float | None = ...,
            thread: CreateThreadRequest | Mapping[str, Any] = ...,
            tool_choice: AssistantsApiToolChoiceOption | Mapping[str, Any] | None = ...,
            tool_resources: CreateThreadAndRunRequestToolResources | Mapping[str, Any] | None = ...,
            tools: Sequence[AssistantToolsCode | Mapping[str, Any] | AssistantToolsFileSearch | AssistantToolsFunction]
            | None = ...,
            top_p: float | None = ...,
            truncation_strategy: TruncationObject | Mapping[str, Any] | None = ...,
            **options: Unpack[CallOptions],
        ) -> RunObject: ...
        @overload
        def create_and_run(
            self,
            *,
            assistant_id: str,
            stream: bool | None,
            instructions: str | None = ...,
            max_completion_tokens: int | None = ...,
            max_prompt_tokens: int | None = ...,
            metadata: Mapping[str, Any] | None = ...,
            model: str | None = ...,
            response_format: AssistantsApiResponseFormatOption | Mapping[str, Any] | None = ...,
            temperature: float | None = ...,
            thread: CreateThreadRequest | Mapping[str, Any] = ...,
            tool_choice: AssistantsApiToolChoiceOption | Mapping[str, Any] | None = ...,
            tool_resources: CreateThreadAndRunRequestToolResources | Mapping[str, Any] | None = ...,
            tools: Sequence[AssistantToolsCode | Mapping[str, Any] | AssistantToolsFileSearch | AssistantToolsFunction]
            | None = ...,
            top_p: float | None = ...,
            truncation_strategy: TruncationObject | Mapping[str, Any] | None = ...,
            **options: Unpack[CallOptions],
        ) -> RunObject | Stream[AssistantStreamEvent]: ...
        def create_and_run(self, *arguments: Any, **options: Any) -> Any:
            """POST /threads/runs.

            Args:
                max_completion_tokens: at least 256.
                max_prompt_tokens: at least 256.
                temperature: 0 to 2; the service's default is 1.
                tools: at most 20 items.
                top_p: 0 to 1; the service's default is 1.
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
            tool_resources: ModifyThreadRequestToolResources | Mapping[str, Any] | None = ...,
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

        def create_and_run_stream(
            self,
            *,
            assistant_id: str,
            instructions: str | None = ...,
            max_completion_tokens: int | None = ...,
            max_prompt_tokens: int | None = ...,
            metadata: Mapping[str, Any] | None = ...,
            model: str | None = ...,
            response_format: AssistantsApiResponseFormatOption | Mapping[str, Any] | None = ...,
            temperature: float | None = ...,
            thread: CreateThreadRequest | Mapping[str, Any] = ...,
            tool_choice: AssistantsApiToolChoiceOption | Mapping[str, Any] | None = ...,
            tool_resources: CreateThreadAndRunRequestToolResources | Mapping[str, Any] | None = ...,
            tools: Sequence[AssistantToolsCode | Mapping[str, Any] | AssistantToolsFileSearch | AssistantToolsFunction]
            | None = ...,
            top_p: float | None = ...,
            truncation_strategy: TruncationObject | Mapping[str, Any] | None = ...,
            **options: Unpack[CallOptions],
        ) -> RunStream[AssistantStreamEvent, RunObject, MessageObject, RunStepObject]:
            """POST /threads/runs.

            Args:
                max_completion_tokens: at least 256.
                max_prompt_tokens: at least 256.
                temperature: 0 to 2; the service's default is 1.
                tools: at most 20 items.
                top_p: 0 to 1; the service's default is 1.
                options: see `aoai.CallOptions`.
            """

            ...

        def create_and_run_poll(
            self,
            *,
            assistant_id: str,
            instructions: str | None = ...,
            max_completion_tokens: int | None = ...,
            max_prompt_tokens: int | None = ...,
            metadata: Mapping[str, Any] | None = ...,
            model: str | None = ...,
            response_format: AssistantsApiResponseFormatOption | Mapping[str, Any] | None = ...,
            temperature: float | None = ...,
            thread: CreateThreadRequest | Mapping[str, Any] = ...,
            tool_choice: AssistantsApiToolChoiceOption | Mapping[str, Any] | None = ...,
            tool_resources: CreateThreadAndRunRequestToolResources | Mapping[str, Any] | None = ...,
            tools: Sequence[AssistantToolsCode | Mapping[str, Any] | AssistantToolsFileSearch | AssistantToolsFunction]
            | None = ...,
            top_p: float | None = ...,
            truncation_strategy: TruncationObject | Mapping[str, Any] | None = ...,
            poll_interval_ms: int = ...,
            max_wait_seconds: float | None = ...,
            **options: Unpack[CallOptions],
        ) -> RunObject:
            """Return it once it is done, whatever came of it.

            Args:
                max_completion_tokens: at least 256.
                max_prompt_tokens: at least 256.
                temperature: 0 to 2; the service's default is 1.
                tools: at most 20 items.
                top_p: 0 to 1; the service's default is 1.
                poll_interval_ms: milliseconds between two looks; else the service says.
                max_wait_seconds: how long to wait; the default is no limit.
                options: see `aoai.CallOptions`.
            """

            ...

    else:
        __resource__ = "threads"
        messages = child("threads_messages_v2024_07_01_preview", "ThreadsMessages")
        runs = child("threads_runs_v2024_07_01_preview", "ThreadsRuns")
        create = method("threads.create")
        create_and_run = method("threads.create_and_run")
        retrieve = method("threads.retrieve")
        update = method("threads.update")
        delete = method("threads.delete")
        create_and_run_stream = method("threads.create_and_run", "stream")
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
            tool_resources: CreateThreadRequestToolResources | Mapping[str, Any] | None = ...,
            **options: Unpack[CallOptions],
        ) -> ThreadObject:
            """POST /threads."""

            ...

        @overload
        async def create_and_run(
            self,
            *,
            assistant_id: str,
            stream: Literal[True],
            instructions: str | None = ...,
            max_completion_tokens: int | None = ...,
            max_prompt_tokens: int | None = ...,
            metadata: Mapping[str, Any] | None = ...,
            model: str | None = ...,
            response_format: AssistantsApiResponseFormatOption | Mapping[str, Any] | None = ...,
            temperature: float | None = ...,
            thread: CreateThreadRequest | Mapping[str, Any] = ...,
            tool_choice: AssistantsApiToolChoiceOption | Mapping[str, Any] | None = ...,
            tool_resources: CreateThreadAndRunRequestToolResources | Mapping[str, Any] | None = ...,
            tools: Sequence[AssistantToolsCode | Mapping[str, Any] | AssistantToolsFileSearch | AssistantToolsFunction]
            | None = ...,
            top_p: float | None = ...,
            truncation_strategy: TruncationObject | Mapping[str, Any] | None = ...,
            **options: Unpack[CallOptions],
        ) -> AsyncStream[AssistantStreamEvent]: ...
        @overload
        async def create_and_run(
            self,
            *,
            assistant_id: str,
            instructions: str | None = ...,
            max_completion_tokens: int | None = ...,
            max_prompt_tokens: int | None = ...,
            metadata: Mapping[str, Any] | None = ...,
            model: str | None = ...,
            response_format: AssistantsApiResponseFormatOption | Mapping[str, Any] | None = ...,
            stream: Literal[False] | None = ...,
            temperature: float | None = ...,
            thread: CreateThreadRequest | Mapping[str, Any] = ...,
            tool_choice: AssistantsApiToolChoiceOption | Mapping[str, Any] | None = ...,
            tool_resources: CreateThreadAndRunRequestToolResources | Mapping[str, Any] | None = ...,
            tools: Sequence[AssistantToolsCode | Mapping[str, Any] | AssistantToolsFileSearch | AssistantToolsFunction]
            | None = ...,
            top_p: float | None = ...,
            truncation_strategy: TruncationObject | Mapping[str, Any] | None = ...,
            **options: Unpack[CallOptions],
        ) -> RunObject: ...
        @overload
        async def create_and_run(
            self,
            *,
            assistant_id: str,
            stream: bool | None,
            instructions: str | None = ...,
            max_completion_tokens: int | None = ...,
            max_prompt_tokens: int | None = ...,
            metadata: Mapping[str, Any] | None = ...,
            model: str | None = ...,
            response_format: AssistantsApiResponseFormatOption | Mapping[str, Any] | None = ...,
            temperature: float | None = ...,
            thread: CreateThreadRequest | Mapping[str, Any] = ...,
            tool_choice: AssistantsApiToolChoiceOption | Mapping[str, Any] | None = ...,
            tool_resources: CreateThreadAndRunRequestToolResources | Mapping[str, Any] | None = ...,
            tools: Sequence[AssistantToolsCode | Mapping[str, Any] | AssistantToolsFileSearch | AssistantToolsFunction]
            | None = ...,
            top_p: float | None = ...,
            truncation_strategy: TruncationObject | Mapping[str, Any] | None = ...,
            **options: Unpack[CallOptions],
        ) -> RunObject | AsyncStream[AssistantStreamEvent]: ...
        async def create_and_run(self, *arguments: Any, **options: Any) -> Any:
            """POST /threads/runs.

            Args:
                max_completion_tokens: at least 256.
                max_prompt_tokens: at least 256.
                temperature: 0 to 2; the service's default is 1.
                tools: at most 20 items.
                top_p: 0 to 1; the service's default is 1.
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
            tool_resources: ModifyThreadRequestToolResources | Mapping[str, Any] | None = ...,
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

        def create_and_run_stream(
            self,
            *,
            assistant_id: str,
            instructions: str | None = ...,
            max_completion_tokens: int | None = ...,
            max_prompt_tokens: int | None = ...,
            metadata: Mapping[str, Any] | None = ...,
            model: str | None = ...,
            response_format: AssistantsApiResponseFormatOption | Mapping[str, Any] | None = ...,
            temperature: float | None = ...,
            thread: CreateThreadRequest | Mapping[str, Any] = ...,
            tool_choice: AssistantsApiToolChoiceOption | Mapping[str, Any] | None = ...,
            tool_resources: CreateThreadAndRunRequestToolResources | Mapping[str, Any] | None = ...,
            tools: Sequence[AssistantToolsCode | Mapping[str, Any] | AssistantToolsFileSearch | AssistantToolsFunction]
            | None = ...,
            top_p: float | None = ...,
            truncation_strategy: TruncationObject | Mapping[str, Any] | None = ...,
            **options: Unpack[CallOptions],
        ) -> AsyncRunStream[AssistantStreamEvent, RunObject, MessageObject, RunStepObject]:
            """POST /threads/runs.

            Args:
                max_completion_tokens: at least 256.
                max_prompt_tokens: at least 256.
                temperature: 0 to 2; the service's default is 1.
                tools: at most 20 items.
                top_p: 0 to 1; the service's default is 1.
                options: see `aoai.CallOptions`.
            """

            ...

        async def create_and_run_poll(
            self,
            *,
            assistant_id: str,
            instructions: str | None = ...,
            max_completion_tokens: int | None = ...,
            max_prompt_tokens: int | None = ...,
            metadata: Mapping[str, Any] | None = ...,
            model: str | None = ...,
            response_format: AssistantsApiResponseFormatOption | Mapping[str, Any] | None = ...,
            temperature: float | None = ...,
            thread: CreateThreadRequest | Mapping[str, Any] = ...,
            tool_choice: AssistantsApiToolChoiceOption | Mapping[str, Any] | None = ...,
            tool_resources: CreateThreadAndRunRequestToolResources | Mapping[str, Any] | None = ...,
            tools: Sequence[AssistantToolsCode | Mapping[str, Any] | AssistantToolsFileSearch | AssistantToolsFunction]
            | None = ...,
            top_p: float | None = ...,
            truncation_strategy: TruncationObject | Mapping[str, Any] | None = ...,
            poll_interval_ms: int = ...,
            max_wait_seconds: float | None = ...,
            **options: Unpack[CallOptions],
        ) -> RunObject:
            """Return it once it is done, whatever came of it.

            Args:
                max_completion_tokens: at least 256.
                max_prompt_tokens: at least 256.
                temperature: 0 to 2; the service's default is 1.
                tools: at most 20 items.
                top_p: 0 to 1; the service's default is 1.
                poll_interval_ms: milliseconds between two looks; else the service says.
                max_wait_seconds: how long to wait; the default is no limit.
                options: see `aoai.CallOptions`.
            """

            ...

    else:
        __resource__ = "threads"
        messages = child("threads_messages_v2024_07_01_preview", "AsyncThreadsMessages")
        runs = child("threads_runs_v2024_07_01_preview", "AsyncThreadsRuns")
        create = method("threads.create")
        create_and_run = method("threads.create_and_run")
        retrieve = method("threads.retrieve")
        update = method("threads.update")
        delete = method("threads.delete")
        create_and_run_stream = method("threads.create_and_run", "stream")
        create_and_run_poll = helper("aoai._polling.calls:threads_create_and_run_poll")
