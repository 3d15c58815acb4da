"""`client.threads` of Azure OpenAI 2024-08-01-preview."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, overload

from aoai._client.resource import AsyncResource, Resource, child, method

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Unpack

    from aoai._call.options import CallOptions
    from aoai._streams.accumulate import (
        AsyncRunStream,
        RunStream,
    )
    from aoai._streams.stream import AsyncStream, Stream

    from ..models.assistant_tools_code import AssistantToolsCode
    from ..models.assistant_tools_file_search import AssistantToolsFileSearch
    from ..models.assistant_tools_function import AssistantToolsFunction
    from ..models.create_message_request import CreateMessageRequest
    from ..models.create_thread_and_run_request_tool_resources import CreateThreadAndRunRequestToolResources
    from ..models.create_thread_request import CreateThreadRequest
    from ..models.create_thread_request_tool_resources import CreateThreadRequestToolResources
    from ..models.delete_thread_response import DeleteThreadResponse
    from ..models.message_object import MessageObject
    from ..models.modify_thread_request_tool_resources import ModifyThreadRequestToolResources
    from ..models.run_object import RunObject
    from ..models.run_step_object import RunStepObject
    from ..models.thread_object import ThreadObject
    from ..models.truncation_object import TruncationObject
    from ..models.unions import AssistantsApiResponseFormatOption, AssistantsApiToolChoiceOption, AssistantStreamEvent
    from .threads_messages import AsyncThreadsMessages, ThreadsMessages
    from .threads_runs import AsyncThreadsRuns, ThreadsRuns


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

    else:
        __resource__ = "threads"
        messages = child("threads_messages", "ThreadsMessages")
        runs = child("threads_runs", "ThreadsRuns")
        create = method("threads.create")
        create_and_run = method("threads.create_and_run")
        retrieve = method("threads.retrieve")
        update = method("threads.update")
        delete = method("threads.delete")
        create_and_run_stream = method("threads.create_and_run", "stream")


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

    else:
        __resource__ = "threads"
        messages = child("threads_messages", "AsyncThreadsMessages")
        runs = child("threads_runs", "AsyncThreadsRuns")
        create = method("threads.create")
        create_and_run = method("threads.create_and_run")
        retrieve = method("threads.retrieve")
        update = method("threads.update")
        delete = method("threads.delete")
        create_and_run_stream = method("threads.create_and_run", "stream")
