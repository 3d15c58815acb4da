"""`client.threads.runs`, as of 2024-10-01-preview."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, overload

from aoai._client.resource import AsyncResource, Resource, child, helper, method

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Unpack

    from aoai._client.resource import (
        AsyncPages,
        AsyncRunStream,
        AsyncStream,
        CallOptions,
        Page,
        RunStream,
        Stream,
    )

    from aoai_generated.models.assistant_tools_code_v2024_02_15_preview import AssistantToolsCode
    from aoai_generated.models.assistant_tools_file_search_v2024_07_01_preview import AssistantToolsFileSearch
    from aoai_generated.models.assistant_tools_function_v2024_02_15_preview import AssistantToolsFunction
    from aoai_generated.models.create_message_request_v2024_07_01_preview import CreateMessageRequest
    from aoai_generated.models.message_object_v2024_07_01_preview import MessageObject
    from aoai_generated.models.run_object_v2024_09_01_preview import RunObject
    from aoai_generated.models.run_step_object_v2024_05_01_preview import RunStepObject
    from aoai_generated.models.submit_tool_outputs_run_request_tool_outputs_item_v2024_02_15_preview import (
        SubmitToolOutputsRunRequestToolOutputsItem,
    )
    from aoai_generated.models.truncation_object_v2024_05_01_preview import TruncationObject
    from aoai_generated.models.unions_v2024_05_01_preview import (
        AssistantsApiResponseFormatOption,
        AssistantsApiToolChoiceOption,
    )
    from aoai_generated.models.unions_v2024_10_01_preview import AssistantStreamEvent
    from aoai_generated.models.values_v2024_09_01_preview import ParallelToolCalls

    from .threads_runs_steps_v2024_05_01_preview import AsyncThreadsRunsSteps, ThreadsRunsSteps


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

        @overload
        def create(
            self,
            thread_id: str,
            *,
            assistant_id: str,
            stream: Literal[True],
            additional_instructions: str | None = ...,
            additional_messages: Sequence[CreateMessageRequest | Mapping[str, Any]] | None = ...,
            instructions: str | None = ...,
            max_completion_tokens: int | None = ...,
            max_prompt_tokens: int | None = ...,
            metadata: Mapping[str, Any] | None = ...,
            model: str | None = ...,
            parallel_tool_calls: ParallelToolCalls = ...,
            response_format: AssistantsApiResponseFormatOption | Mapping[str, Any] | None = ...,
            temperature: float | None = ...,
            tool_choice: AssistantsApiToolChoiceOption | Mapping[str, Any] | None = ...,
            tools: Sequence[AssistantToolsCode | Mapping[str, Any] | AssistantToolsFileSearch | AssistantToolsFunction]
            | None = ...,
            top_p: float | None = ...,
            truncation_strategy: TruncationObject | Mapping[str, Any] | None = ...,
            **options: Unpack[CallOptions],
        ) -> Stream[AssistantStreamEvent]: ...
        @overload
        def create(
            self,
            thread_id: str,
            *,
            assistant_id: str,
            additional_instructions: str | None = ...,
            additional_messages: Sequence[CreateMessageRequest | Mapping[str, Any]] | None = ...,
            instructions: str | None = ...,
            max_completion_tokens: int | None = ...,
            max_prompt_tokens: int | None = ...,
            metadata: Mapping[str, Any] | None = ...,
            model: str | None = ...,
            parallel_tool_calls: ParallelToolCalls = ...,
            response_format: AssistantsApiResponseFormatOption | Mapping[str, Any] | None = ...,
            stream: Literal[False] | None = ...,
            temperature: float | None = ...,
            tool_choice: AssistantsApiToolChoiceOption | Mapping[str, Any] | None = ...,
            tools: Sequence[AssistantToolsCode | Mapping[str, Any] | AssistantToolsFileSearch | AssistantToolsFunction]
            | None = ...,
            top_p: float | None = ...,
            truncation_strategy: TruncationObject | Mapping[str, Any] | None = ...,
            **options: Unpack[CallOptions],
        ) -> RunObject: ...
        @overload
        def create(
            self,
            thread_id: str,
            *,
            assistant_id: str,
            stream: bool | None,
            additional_instructions: str | None = ...,
            additional_messages: Sequence[CreateMessageRequest | Mapping[str, Any]] | None = ...,
            instructions: str | None = ...,
            max_completion_tokens: int | None = ...,
            max_prompt_tokens: int | None = ...,
            metadata: Mapping[str, Any] | None = ...,
            model: str | None = ...,
            parallel_tool_calls: ParallelToolCalls = ...,
            response_format: AssistantsApiResponseFormatOption | Mapping[str, Any] | None = ...,
            temperature: float | None = ...,
            tool_choice: AssistantsApiToolChoiceOption | Mapping[str, Any] | None = ...,
            tools: Sequence[AssistantToolsCode | Mapping[str, Any] | AssistantToolsFileSearch | AssistantToolsFunction]
            | None = ...,
            top_p: float | None = ...,
            truncation_strategy: TruncationObject | Mapping[str, Any] | None = ...,
            **options: Unpack[CallOptions],
        ) -> RunObject | Stream[AssistantStreamEvent]: ...
        def create(self, *arguments: Any, **options: Any) -> Any:
            """POST /threads/{thread_id}/runs.

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

        @overload
        def submit_tool_outputs(
            self,
            run_id: str,
            *,
            thread_id: str,
            tool_outputs: Sequence[SubmitToolOutputsRunRequestToolOutputsItem | Mapping[str, Any]],
            stream: Literal[True],
            **options: Unpack[CallOptions],
        ) -> Stream[AssistantStreamEvent]: ...
        @overload
        def submit_tool_outputs(
            self,
            run_id: str,
            *,
            thread_id: str,
            tool_outputs: Sequence[SubmitToolOutputsRunRequestToolOutputsItem | Mapping[str, Any]],
            stream: Literal[False] | None = ...,
            **options: Unpack[CallOptions],
        ) -> RunObject: ...
        @overload
        def submit_tool_outputs(
            self,
            run_id: str,
            *,
            thread_id: str,
            tool_outputs: Sequence[SubmitToolOutputsRunRequestToolOutputsItem | Mapping[str, Any]],
            stream: bool | None,
            **options: Unpack[CallOptions],
        ) -> RunObject | Stream[AssistantStreamEvent]: ...
        def submit_tool_outputs(self, *arguments: Any, **options: Any) -> Any:
            """POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs."""

            ...

        def stream(
            self,
            thread_id: str,
            *,
            assistant_id: str,
            additional_instructions: str | None = ...,
            additional_messages: Sequence[CreateMessageRequest | Mapping[str, Any]] | None = ...,
            instructions: str | None = ...,
            max_completion_tokens: int | None = ...,
            max_prompt_tokens: int | None = ...,
            metadata: Mapping[str, Any] | None = ...,
            model: str | None = ...,
            parallel_tool_calls: ParallelToolCalls = ...,
            response_format: AssistantsApiResponseFormatOption | Mapping[str, Any] | None = ...,
            temperature: float | None = ...,
            tool_choice: AssistantsApiToolChoiceOption | Mapping[str, Any] | None = ...,
            tools: Sequence[AssistantToolsCode | Mapping[str, Any] | AssistantToolsFileSearch | AssistantToolsFunction]
            | None = ...,
            top_p: float | None = ...,
            truncation_strategy: TruncationObject | Mapping[str, Any] | None = ...,
            **options: Unpack[CallOptions],
        ) -> RunStream[AssistantStreamEvent, RunObject, MessageObject, RunStepObject]:
            """POST /threads/{thread_id}/runs.

            Args:
                max_completion_tokens: at least 256.
                max_prompt_tokens: at least 256.
                temperature: 0 to 2; the service's default is 1.
                tools: at most 20 items.
                top_p: 0 to 1; the service's default is 1.
                options: see `aoai.CallOptions`.
            """

            ...

        def submit_tool_outputs_stream(
            self,
            run_id: str,
            *,
            thread_id: str,
            tool_outputs: Sequence[SubmitToolOutputsRunRequestToolOutputsItem | Mapping[str, Any]],
            **options: Unpack[CallOptions],
        ) -> RunStream[AssistantStreamEvent, RunObject, MessageObject, RunStepObject]:
            """POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs."""

            ...

        def create_and_poll(
            self,
            thread_id: str,
            *,
            assistant_id: str,
            additional_instructions: str | None = ...,
            additional_messages: Sequence[CreateMessageRequest | Mapping[str, Any]] | None = ...,
            instructions: str | None = ...,
            max_completion_tokens: int | None = ...,
            max_prompt_tokens: int | None = ...,
            metadata: Mapping[str, Any] | None = ...,
            model: str | None = ...,
            parallel_tool_calls: ParallelToolCalls = ...,
            response_format: AssistantsApiResponseFormatOption | Mapping[str, Any] | None = ...,
            temperature: float | None = ...,
            tool_choice: AssistantsApiToolChoiceOption | Mapping[str, Any] | None = ...,
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
        steps = child("threads_runs_steps_v2024_05_01_preview", "ThreadsRunsSteps")
        list = method("threads.runs.list", "page")
        create = method("threads.runs.create")
        retrieve = method("threads.runs.retrieve")
        update = method("threads.runs.update")
        cancel = method("threads.runs.cancel")
        submit_tool_outputs = method("threads.runs.submit_tool_outputs")
        stream = method("threads.runs.create", "stream")
        submit_tool_outputs_stream = method("threads.runs.submit_tool_outputs", "stream")
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

        @overload
        async def create(
            self,
            thread_id: str,
            *,
            assistant_id: str,
            stream: Literal[True],
            additional_instructions: str | None = ...,
            additional_messages: Sequence[CreateMessageRequest | Mapping[str, Any]] | None = ...,
            instructions: str | None = ...,
            max_completion_tokens: int | None = ...,
            max_prompt_tokens: int | None = ...,
            metadata: Mapping[str, Any] | None = ...,
            model: str | None = ...,
            parallel_tool_calls: ParallelToolCalls = ...,
            response_format: AssistantsApiResponseFormatOption | Mapping[str, Any] | None = ...,
            temperature: float | None = ...,
            tool_choice: AssistantsApiToolChoiceOption | Mapping[str, Any] | None = ...,
            tools: Sequence[AssistantToolsCode | Mapping[str, Any] | AssistantToolsFileSearch | AssistantToolsFunction]
            | None = ...,
            top_p: float | None = ...,
            truncation_strategy: TruncationObject | Mapping[str, Any] | None = ...,
            **options: Unpack[CallOptions],
        ) -> AsyncStream[AssistantStreamEvent]: ...
        @overload
        async def create(
            self,
            thread_id: str,
            *,
            assistant_id: str,
            additional_instructions: str | None = ...,
            additional_messages: Sequence[CreateMessageRequest | Mapping[str, Any]] | None = ...,
            instructions: str | None = ...,
            max_completion_tokens: int | None = ...,
            max_prompt_tokens: int | None = ...,
            metadata: Mapping[str, Any] | None = ...,
            model: str | None = ...,
            parallel_tool_calls: ParallelToolCalls = ...,
            response_format: AssistantsApiResponseFormatOption | Mapping[str, Any] | None = ...,
            stream: Literal[False] | None = ...,
            temperature: float | None = ...,
            tool_choice: AssistantsApiToolChoiceOption | Mapping[str, Any] | None = ...,
            tools: Sequence[AssistantToolsCode | Mapping[str, Any] | AssistantToolsFileSearch | AssistantToolsFunction]
            | None = ...,
            top_p: float | None = ...,
            truncation_strategy: TruncationObject | Mapping[str, Any] | None = ...,
            **options: Unpack[CallOptions],
        ) -> RunObject: ...
        @overload
        async def create(
            self,
            thread_id: str,
            *,
            assistant_id: str,
            stream: bool | None,
            additional_instructions: str | None = ...,
            additional_messages: Sequence[CreateMessageRequest | Mapping[str, Any]] | None = ...,
            instructions: str | None = ...,
            max_completion_tokens: int | None = ...,
            max_prompt_tokens: int | None = ...,
            metadata: Mapping[str, Any] | None = ...,
            model: str | None = ...,
            parallel_tool_calls: ParallelToolCalls = ...,
            response_format: AssistantsApiResponseFormatOption | Mapping[str, Any] | None = ...,
            temperature: float | None = ...,
            tool_choice: AssistantsApiToolChoiceOption | Mapping[str, Any] | None = ...,
            tools: Sequence[AssistantToolsCode | Mapping[str, Any] | AssistantToolsFileSearch | AssistantToolsFunction]
            | None = ...,
            top_p: float | None = ...,
            truncation_strategy: TruncationObject | Mapping[str, Any] | None = ...,
            **options: Unpack[CallOptions],
        ) -> RunObject | AsyncStream[AssistantStreamEvent]: ...
        async def create(self, *arguments: Any, **options: Any) -> Any:
            """POST /threads/{thread_id}/runs.

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

        @overload
        async def submit_tool_outputs(
            self,
            run_id: str,
            *,
            thread_id: str,
            tool_outputs: Sequence[SubmitToolOutputsRunRequestToolOutputsItem | Mapping[str, Any]],
            stream: Literal[True],
            **options: Unpack[CallOptions],
        ) -> AsyncStream[AssistantStreamEvent]: ...
        @overload
        async def submit_tool_outputs(
            self,
            run_id: str,
            *,
            thread_id: str,
            tool_outputs: Sequence[SubmitToolOutputsRunRequestToolOutputsItem | Mapping[str, Any]],
            stream: Literal[False] | None = ...,
            **options: Unpack[CallOptions],
        ) -> RunObject: ...
        @overload
        async def submit_tool_outputs(
            self,
            run_id: str,
            *,
            thread_id: str,
            tool_outputs: Sequence[SubmitToolOutputsRunRequestToolOutputsItem | Mapping[str, Any]],
            stream: bool | None,
            **options: Unpack[CallOptions],
        ) -> RunObject | AsyncStream[AssistantStreamEvent]: ...
        async def submit_tool_outputs(self, *arguments: Any, **options: Any) -> Any:
            """POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs."""

            ...

        def stream(
            self,
            thread_id: str,
            *,
            assistant_id: str,
            additional_instructions: str | None = ...,
            additional_messages: Sequence[CreateMessageRequest | Mapping[str, Any]] | None = ...,
            instructions: str | None = ...,
            max_completion_tokens: int | None = ...,
            max_prompt_tokens: int | None = ...,
            metadata: Mapping[str, Any] | None = ...,
            model: str | None = ...,
            parallel_tool_calls: ParallelToolCalls = ...,
            response_format: AssistantsApiResponseFormatOption | Mapping[str, Any] | None = ...,
            temperature: float | None = ...,
            tool_choice: AssistantsApiToolChoiceOption | Mapping[str, Any] | None = ...,
            tools: Sequence[AssistantToolsCode | Mapping[str, Any] | AssistantToolsFileSearch | AssistantToolsFunction]
            | None = ...,
            top_p: float | None = ...,
            truncation_strategy: TruncationObject | Mapping[str, Any] | None = ...,
            **options: Unpack[CallOptions],
        ) -> AsyncRunStream[AssistantStreamEvent, RunObject, MessageObject, RunStepObject]:
            """POST /threads/{thread_id}/runs.

            Args:
                max_completion_tokens: at least 256.
                max_prompt_tokens: at least 256.
                temperature: 0 to 2; the service's default is 1.
                tools: at most 20 items.
                top_p: 0 to 1; the service's default is 1.
                options: see `aoai.CallOptions`.
            """

            ...

        def submit_tool_outputs_stream(
            self,
            run_id: str,
            *,
            thread_id: str,
            tool_outputs: Sequence[SubmitToolOutputsRunRequestToolOutputsItem | Mapping[str, Any]],
            **options: Unpack[CallOptions],
        ) -> AsyncRunStream[AssistantStreamEvent, RunObject, MessageObject, RunStepObject]:
            """POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs."""

            ...

        async def create_and_poll(
            self,
            thread_id: str,
            *,
            assistant_id: str,
            additional_instructions: str | None = ...,
            additional_messages: Sequence[CreateMessageRequest | Mapping[str, Any]] | None = ...,
            instructions: str | None = ...,
            max_completion_tokens: int | None = ...,
            max_prompt_tokens: int | None = ...,
            metadata: Mapping[str, Any] | None = ...,
            model: str | None = ...,
            parallel_tool_calls: ParallelToolCalls = ...,
            response_format: AssistantsApiResponseFormatOption | Mapping[str, Any] | None = ...,
            temperature: float | None = ...,
            tool_choice: AssistantsApiToolChoiceOption | Mapping[str, Any] | None = ...,
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
        steps = child("threads_runs_steps_v2024_05_01_preview", "AsyncThreadsRunsSteps")
        list = method("threads.runs.list", "page")
        create = method("threads.runs.create")
        retrieve = method("threads.runs.retrieve")
        update = method("threads.runs.update")
        cancel = method("threads.runs.cancel")
        submit_tool_outputs = method("threads.runs.submit_tool_outputs")
        stream = method("threads.runs.create", "stream")
        submit_tool_outputs_stream = method("threads.runs.submit_tool_outputs", "stream")
        create_and_poll = helper("aoai._polling.calls:threads_runs_create_and_poll")
        submit_tool_outputs_and_poll = helper("aoai._polling.calls:threads_runs_submit_tool_outputs_and_poll")
        poll = helper("aoai._polling.calls:threads_runs_poll")
