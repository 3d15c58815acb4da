"""`client.threads`, as of v1."""

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

    from aoai_generated.models.create_message_request_v1 import CreateMessageRequest
    from aoai_generated.models.create_thread_and_run_request_tool_resources_v2024_05_01_preview import (
        CreateThreadAndRunRequestToolResources,
    )
    from aoai_generated.models.create_thread_request_tool_resources_v1 import CreateThreadRequestToolResources
    from aoai_generated.models.create_thread_request_v1 import CreateThreadRequest
    from aoai_generated.models.delete_thread_response_v2024_02_15_preview import DeleteThreadResponse
    from aoai_generated.models.message_object_v1 import MessageObject
    from aoai_generated.models.modify_thread_request_tool_resources_v1 import ModifyThreadRequestToolResources
    from aoai_generated.models.run_object_v1 import RunObject
    from aoai_generated.models.run_step_object_v1 import RunStepObject
    from aoai_generated.models.thread_object_v1 import ThreadObject
    from aoai_generated.models.truncation_object_v1 import TruncationObject
    from aoai_generated.models.unions_v1 import (
        AssistantsApiResponseFormatOption,
        AssistantsApiToolChoiceOption,
        AssistantStreamEvent,
        AssistantTool,
    )
    from aoai_generated.models.values_v1 import AzureAIFoundryModelsApiVersion
    from aoai_generated.models.values_v2024_09_01_preview import ParallelToolCalls

    from .threads_messages_v1 import AsyncThreadsMessages, ThreadsMessages
    from .threads_runs_v1 import AsyncThreadsRuns, ThreadsRuns


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
            metadata: Mapping[str, str] | None = ...,
            tool_resources: CreateThreadRequestToolResources | Mapping[str, Any] | None = ...,
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            **options: Unpack[CallOptions],
        ) -> ThreadObject:
            """POST /threads.

            Args:
                api_version: the service's default is 'v1'.
                options: see `aoai.CallOptions`.
            """

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
            metadata: Mapping[str, str] | None = ...,
            model: str = ...,
            parallel_tool_calls: ParallelToolCalls = ...,
            response_format: AssistantsApiResponseFormatOption | Mapping[str, Any] = ...,
            temperature: float | None = ...,
            thread: CreateThreadRequest | Mapping[str, Any] = ...,
            tool_choice: AssistantsApiToolChoiceOption | Mapping[str, Any] = ...,
            tool_resources: CreateThreadAndRunRequestToolResources | Mapping[str, Any] | None = ...,
            tools: Sequence[AssistantTool | Mapping[str, Any]] = ...,
            top_p: float | None = ...,
            truncation_strategy: TruncationObject | Mapping[str, Any] = ...,
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
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
            metadata: Mapping[str, str] | None = ...,
            model: str = ...,
            parallel_tool_calls: ParallelToolCalls = ...,
            response_format: AssistantsApiResponseFormatOption | Mapping[str, Any] = ...,
            stream: Literal[False] | None = ...,
            temperature: float | None = ...,
            thread: CreateThreadRequest | Mapping[str, Any] = ...,
            tool_choice: AssistantsApiToolChoiceOption | Mapping[str, Any] = ...,
            tool_resources: CreateThreadAndRunRequestToolResources | Mapping[str, Any] | None = ...,
            tools: Sequence[AssistantTool | Mapping[str, Any]] = ...,
            top_p: float | None = ...,
            truncation_strategy: TruncationObject | Mapping[str, Any] = ...,
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
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
            metadata: Mapping[str, str] | None = ...,
            model: str = ...,
            parallel_tool_calls: ParallelToolCalls = ...,
            response_format: AssistantsApiResponseFormatOption | Mapping[str, Any] = ...,
            temperature: float | None = ...,
            thread: CreateThreadRequest | Mapping[str, Any] = ...,
            tool_choice: AssistantsApiToolChoiceOption | Mapping[str, Any] = ...,
            tool_resources: CreateThreadAndRunRequestToolResources | Mapping[str, Any] | None = ...,
            tools: Sequence[AssistantTool | Mapping[str, Any]] = ...,
            top_p: float | None = ...,
            truncation_strategy: TruncationObject | Mapping[str, Any] = ...,
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
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
                api_version: the service's default is 'v1'.
                options: see `aoai.CallOptions`.
            """

            ...

        def retrieve(
            self,
            thread_id: str,
            *,
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            **options: Unpack[CallOptions],
        ) -> ThreadObject:
            """GET /threads/{thread_id}.

            Args:
                api_version: the service's default is 'v1'.
                options: see `aoai.CallOptions`.
            """

            ...

        def update(
            self,
            thread_id: str,
            *,
            metadata: Mapping[str, str] | None = ...,
            tool_resources: ModifyThreadRequestToolResources | Mapping[str, Any] | None = ...,
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            **options: Unpack[CallOptions],
        ) -> ThreadObject:
            """POST /threads/{thread_id}.

            Args:
                api_version: the service's default is 'v1'.
                options: see `aoai.CallOptions`.
            """

            ...

        def delete(
            self,
            thread_id: str,
            *,
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            **options: Unpack[CallOptions],
        ) -> DeleteThreadResponse:
            """DELETE /threads/{thread_id}.

            Args:
                api_version: the service's default is 'v1'.
                options: see `aoai.CallOptions`.
            """

            ...

        def create_and_run_stream(
            self,
            *,
            assistant_id: str,
            instructions: str | None = ...,
            max_completion_tokens: int | None = ...,
            max_prompt_tokens: int | None = ...,
            metadata: Mapping[str, str] | None = ...,
            model: str = ...,
            parallel_tool_calls: ParallelToolCalls = ...,
            response_format: AssistantsApiResponseFormatOption | Mapping[str, Any] = ...,
            temperature: float | None = ...,
            thread: CreateThreadRequest | Mapping[str, Any] = ...,
            tool_choice: AssistantsApiToolChoiceOption | Mapping[str, Any] = ...,
            tool_resources: CreateThreadAndRunRequestToolResources | Mapping[str, Any] | None = ...,
            tools: Sequence[AssistantTool | Mapping[str, Any]] = ...,
            top_p: float | None = ...,
            truncation_strategy: TruncationObject | Mapping[str, Any] = ...,
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            **options: Unpack[CallOptions],
        ) -> RunStream[AssistantStreamEvent, RunObject, MessageObject, RunStepObject]:
            """POST /threads/runs.

            Args:
                max_completion_tokens: at least 256.
                max_prompt_tokens: at least 256.
                temperature: 0 to 2; the service's default is 1.
                tools: at most 20 items.
                top_p: 0 to 1; the service's default is 1.
                api_version: the service's default is 'v1'.
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
            metadata: Mapping[str, str] | None = ...,
            model: str = ...,
            parallel_tool_calls: ParallelToolCalls = ...,
            response_format: AssistantsApiResponseFormatOption | Mapping[str, Any] = ...,
            temperature: float | None = ...,
            thread: CreateThreadRequest | Mapping[str, Any] = ...,
            tool_choice: AssistantsApiToolChoiceOption | Mapping[str, Any] = ...,
            tool_resources: CreateThreadAndRunRequestToolResources | Mapping[str, Any] | None = ...,
            tools: Sequence[AssistantTool | Mapping[str, Any]] = ...,
            top_p: float | None = ...,
            truncation_strategy: TruncationObject | Mapping[str, Any] = ...,
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
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
                api_version: the service's default is 'v1'.
                poll_interval_ms: milliseconds between two looks; else the service says.
                max_wait_seconds: how long to wait; the default is no limit.
                options: see `aoai.CallOptions`.
            """

            ...

    else:
        __resource__ = "threads"
        messages = child("threads_messages_v1", "ThreadsMessages")
        runs = child("threads_runs_v1", "ThreadsRuns")
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
            metadata: Mapping[str, str] | None = ...,
            tool_resources: CreateThreadRequestToolResources | Mapping[str, Any] | None = ...,
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            **options: Unpack[CallOptions],
        ) -> ThreadObject:
            """POST /threads.

            Args:
                api_version: the service's default is 'v1'.
                options: see `aoai.CallOptions`.
            """

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
            metadata: Mapping[str, str] | None = ...,
            model: str = ...,
            parallel_tool_calls: ParallelToolCalls = ...,
            response_format: AssistantsApiResponseFormatOption | Mapping[str, Any] = ...,
            temperature: float | None = ...,
            thread: CreateThreadRequest | Mapping[str, Any] = ...,
            tool_choice: AssistantsApiToolChoiceOption | Mapping[str, Any] = ...,
            tool_resources: CreateThreadAndRunRequestToolResources | Mapping[str, Any] | None = ...,
            tools: Sequence[AssistantTool | Mapping[str, Any]] = ...,
            top_p: float | None = ...,
            truncation_strategy: TruncationObject | Mapping[str, Any] = ...,
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
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
            metadata: Mapping[str, str] | None = ...,
            model: str = ...,
            parallel_tool_calls: ParallelToolCalls = ...,
            response_format: AssistantsApiResponseFormatOption | Mapping[str, Any] = ...,
            stream: Literal[False] | None = ...,
            temperature: float | None = ...,
            thread: CreateThreadRequest | Mapping[str, Any] = ...,
            tool_choice: AssistantsApiToolChoiceOption | Mapping[str, Any] = ...,
            tool_resources: CreateThreadAndRunRequestToolResources | Mapping[str, Any] | None = ...,
            tools: Sequence[AssistantTool | Mapping[str, Any]] = ...,
            top_p: float | None = ...,
            truncation_strategy: TruncationObject | Mapping[str, Any] = ...,
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
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
            metadata: Mapping[str, str] | None = ...,
            model: str = ...,
            parallel_tool_calls: ParallelToolCalls = ...,
            response_format: AssistantsApiResponseFormatOption | Mapping[str, Any] = ...,
            temperature: float | None = ...,
            thread: CreateThreadRequest | Mapping[str, Any] = ...,
            tool_choice: AssistantsApiToolChoiceOption | Mapping[str, Any] = ...,
            tool_resources: CreateThreadAndRunRequestToolResources | Mapping[str, Any] | None = ...,
            tools: Sequence[AssistantTool | Mapping[str, Any]] = ...,
            top_p: float | None = ...,
            truncation_strategy: TruncationObject | Mapping[str, Any] = ...,
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
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
                api_version: the service's default is 'v1'.
                options: see `aoai.CallOptions`.
            """

            ...

        async def retrieve(
            self,
            thread_id: str,
            *,
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            **options: Unpack[CallOptions],
        ) -> ThreadObject:
            """GET /threads/{thread_id}.

            Args:
                api_version: the service's default is 'v1'.
                options: see `aoai.CallOptions`.
            """

            ...

        async def update(
            self,
            thread_id: str,
            *,
            metadata: Mapping[str, str] | None = ...,
            tool_resources: ModifyThreadRequestToolResources | Mapping[str, Any] | None = ...,
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            **options: Unpack[CallOptions],
        ) -> ThreadObject:
            """POST /threads/{thread_id}.

            Args:
                api_version: the service's default is 'v1'.
                options: see `aoai.CallOptions`.
            """

            ...

        async def delete(
            self,
            thread_id: str,
            *,
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            **options: Unpack[CallOptions],
        ) -> DeleteThreadResponse:
            """DELETE /threads/{thread_id}.

            Args:
                api_version: the service's default is 'v1'.
                options: see `aoai.CallOptions`.
            """

            ...

        def create_and_run_stream(
            self,
            *,
            assistant_id: str,
            instructions: str | None = ...,
            max_completion_tokens: int | None = ...,
            max_prompt_tokens: int | None = ...,
            metadata: Mapping[str, str] | None = ...,
            model: str = ...,
            parallel_tool_calls: ParallelToolCalls = ...,
            response_format: AssistantsApiResponseFormatOption | Mapping[str, Any] = ...,
            temperature: float | None = ...,
            thread: CreateThreadRequest | Mapping[str, Any] = ...,
            tool_choice: AssistantsApiToolChoiceOption | Mapping[str, Any] = ...,
            tool_resources: CreateThreadAndRunRequestToolResources | Mapping[str, Any] | None = ...,
            tools: Sequence[AssistantTool | Mapping[str, Any]] = ...,
            top_p: float | None = ...,
            truncation_strategy: TruncationObject | Mapping[str, Any] = ...,
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            **options: Unpack[CallOptions],
        ) -> AsyncRunStream[AssistantStreamEvent, RunObject, MessageObject, RunStepObject]:
            """POST /threads/runs.

            Args:
                max_completion_tokens: at least 256.
                max_prompt_tokens: at least 256.
                temperature: 0 to 2; the service's default is 1.
                tools: at most 20 items.
                top_p: 0 to 1; the service's default is 1.
                api_version: the service's default is 'v1'.
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
            metadata: Mapping[str, str] | None = ...,
            model: str = ...,
            parallel_tool_calls: ParallelToolCalls = ...,
            response_format: AssistantsApiResponseFormatOption | Mapping[str, Any] = ...,
            temperature: float | None = ...,
            thread: CreateThreadRequest | Mapping[str, Any] = ...,
            tool_choice: AssistantsApiToolChoiceOption | Mapping[str, Any] = ...,
            tool_resources: CreateThreadAndRunRequestToolResources | Mapping[str, Any] | None = ...,
            tools: Sequence[AssistantTool | Mapping[str, Any]] = ...,
            top_p: float | None = ...,
            truncation_strategy: TruncationObject | Mapping[str, Any] = ...,
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
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
                api_version: the service's default is 'v1'.
                poll_interval_ms: milliseconds between two looks; else the service says.
                max_wait_seconds: how long to wait; the default is no limit.
                options: see `aoai.CallOptions`.
            """

            ...

    else:
        __resource__ = "threads"
        messages = child("threads_messages_v1", "AsyncThreadsMessages")
        runs = child("threads_runs_v1", "AsyncThreadsRuns")
        create = method("threads.create")
        create_and_run = method("threads.create_and_run")
        retrieve = method("threads.retrieve")
        update = method("threads.update")
        delete = method("threads.delete")
        create_and_run_stream = method("threads.create_and_run", "stream")
        create_and_run_poll = helper("aoai._polling.calls:threads_create_and_run_poll")
