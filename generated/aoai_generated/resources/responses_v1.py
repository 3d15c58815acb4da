"""`client.responses`, as of v1."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, overload

from aoai._client.resource import AsyncResource, Resource, child, helper, method

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from typing import Unpack

    from aoai._client.resource import (
        AsyncParsedResponseStream,
        AsyncResponseStream,
        AsyncStream,
        AsyncToolRun,
        CallOptions,
        ParsedResponseStream,
        ResponseStream,
        Stream,
        ToolRun,
    )
    from aoai._runtime.parsed import T

    from aoai_generated.models.parsed_response_v1 import ParsedResponse, ParsedResponseStreamEvent
    from aoai_generated.models.prompt_v1 import Prompt
    from aoai_generated.models.reasoning_v1 import Reasoning
    from aoai_generated.models.response_stream_options_v1 import ResponseStreamOptions
    from aoai_generated.models.response_text_param_v1 import ResponseTextParam
    from aoai_generated.models.response_v1 import Response
    from aoai_generated.models.responses_delete_response_v1 import ResponsesDeleteResponse
    from aoai_generated.models.unions_v1 import ConversationParam, InputItem, ResponseStreamEvent, Tool, ToolChoice
    from aoai_generated.models.values_v1 import AzureAIFoundryModelsApiVersion, IncludeEnum

    from .responses_input_items_v1 import AsyncResponsesInputItems, ResponsesInputItems


class Responses(Resource):
    """`client.responses`."""

    if TYPE_CHECKING:

        @property
        def input_items(self) -> ResponsesInputItems: ...
        @overload
        def create(
            self,
            *,
            stream: Literal[True],
            background: bool | None = ...,
            conversation: ConversationParam | Mapping[str, Any] | None = ...,
            include: Sequence[IncludeEnum] | None = ...,
            input: str | Sequence[InputItem | Mapping[str, Any]] = ...,
            instructions: str | None = ...,
            max_output_tokens: int | None = ...,
            max_tool_calls: int | None = ...,
            metadata: Mapping[str, str] | None = ...,
            model: str = ...,
            parallel_tool_calls: bool | None = ...,
            previous_response_id: str | None = ...,
            prompt: Prompt | Mapping[str, Any] = ...,
            prompt_cache_key: str = ...,
            prompt_cache_retention: Literal["24h", "in-memory"] | None = ...,
            reasoning: Reasoning | Mapping[str, Any] | None = ...,
            safety_identifier: str = ...,
            store: bool | None = ...,
            stream_options: ResponseStreamOptions | Mapping[str, Any] | None = ...,
            temperature: float | None = ...,
            text: ResponseTextParam | Mapping[str, Any] = ...,
            tool_choice: ToolChoice | Mapping[str, Any] = ...,
            tools: Sequence[Tool | Mapping[str, Any]] = ...,
            top_logprobs: int | None = ...,
            top_p: float | None = ...,
            truncation: Literal["auto", "disabled"] | None = ...,
            user: str = ...,
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            **options: Unpack[CallOptions],
        ) -> Stream[ResponseStreamEvent]: ...
        @overload
        def create(
            self,
            *,
            background: bool | None = ...,
            conversation: ConversationParam | Mapping[str, Any] | None = ...,
            include: Sequence[IncludeEnum] | None = ...,
            input: str | Sequence[InputItem | Mapping[str, Any]] = ...,
            instructions: str | None = ...,
            max_output_tokens: int | None = ...,
            max_tool_calls: int | None = ...,
            metadata: Mapping[str, str] | None = ...,
            model: str = ...,
            parallel_tool_calls: bool | None = ...,
            previous_response_id: str | None = ...,
            prompt: Prompt | Mapping[str, Any] = ...,
            prompt_cache_key: str = ...,
            prompt_cache_retention: Literal["24h", "in-memory"] | None = ...,
            reasoning: Reasoning | Mapping[str, Any] | None = ...,
            safety_identifier: str = ...,
            store: bool | None = ...,
            stream: Literal[False] | None = ...,
            stream_options: ResponseStreamOptions | Mapping[str, Any] | None = ...,
            temperature: float | None = ...,
            text: ResponseTextParam | Mapping[str, Any] = ...,
            tool_choice: ToolChoice | Mapping[str, Any] = ...,
            tools: Sequence[Tool | Mapping[str, Any]] = ...,
            top_logprobs: int | None = ...,
            top_p: float | None = ...,
            truncation: Literal["auto", "disabled"] | None = ...,
            user: str = ...,
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            **options: Unpack[CallOptions],
        ) -> Response: ...
        @overload
        def create(
            self,
            *,
            stream: bool | None,
            background: bool | None = ...,
            conversation: ConversationParam | Mapping[str, Any] | None = ...,
            include: Sequence[IncludeEnum] | None = ...,
            input: str | Sequence[InputItem | Mapping[str, Any]] = ...,
            instructions: str | None = ...,
            max_output_tokens: int | None = ...,
            max_tool_calls: int | None = ...,
            metadata: Mapping[str, str] | None = ...,
            model: str = ...,
            parallel_tool_calls: bool | None = ...,
            previous_response_id: str | None = ...,
            prompt: Prompt | Mapping[str, Any] = ...,
            prompt_cache_key: str = ...,
            prompt_cache_retention: Literal["24h", "in-memory"] | None = ...,
            reasoning: Reasoning | Mapping[str, Any] | None = ...,
            safety_identifier: str = ...,
            store: bool | None = ...,
            stream_options: ResponseStreamOptions | Mapping[str, Any] | None = ...,
            temperature: float | None = ...,
            text: ResponseTextParam | Mapping[str, Any] = ...,
            tool_choice: ToolChoice | Mapping[str, Any] = ...,
            tools: Sequence[Tool | Mapping[str, Any]] = ...,
            top_logprobs: int | None = ...,
            top_p: float | None = ...,
            truncation: Literal["auto", "disabled"] | None = ...,
            user: str = ...,
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            **options: Unpack[CallOptions],
        ) -> Response | Stream[ResponseStreamEvent]: ...
        def create(self, *arguments: Any, **options: Any) -> Any:
            """POST /responses.

            Args:
                parallel_tool_calls: the service's default is True.
                store: the service's default is True.
                temperature: the service's default is 1.
                top_p: the service's default is 1.
                truncation: the service's default is 'disabled'.
                user: deprecated.
                api_version: the service's default is 'v1'.
                options: see `aoai.CallOptions`.
            """

            ...

        @overload
        def retrieve(
            self,
            response_id: str,
            *,
            stream: Literal[True],
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            include: Sequence[IncludeEnum] | None = ...,
            starting_after: int | None = ...,
            include_obfuscation: bool | None = ...,
            **options: Unpack[CallOptions],
        ) -> Stream[ResponseStreamEvent]: ...
        @overload
        def retrieve(
            self,
            response_id: str,
            *,
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            include: Sequence[IncludeEnum] | None = ...,
            stream: Literal[False] | None = ...,
            starting_after: int | None = ...,
            include_obfuscation: bool | None = ...,
            **options: Unpack[CallOptions],
        ) -> Response: ...
        @overload
        def retrieve(
            self,
            response_id: str,
            *,
            stream: bool | None,
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            include: Sequence[IncludeEnum] | None = ...,
            starting_after: int | None = ...,
            include_obfuscation: bool | None = ...,
            **options: Unpack[CallOptions],
        ) -> Response | Stream[ResponseStreamEvent]: ...
        def retrieve(self, *arguments: Any, **options: Any) -> Any:
            """GET /responses/{response_id}.

            Args:
                api_version: the service's default is 'v1'.
                include: the service's default is [].
                include_obfuscation: the service's default is True.
                options: see `aoai.CallOptions`.
            """

            ...

        def delete(
            self,
            response_id: str,
            *,
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            **options: Unpack[CallOptions],
        ) -> ResponsesDeleteResponse:
            """DELETE /responses/{response_id}.

            Args:
                api_version: the service's default is 'v1'.
                options: see `aoai.CallOptions`.
            """

            ...

        def cancel(
            self,
            response_id: str,
            *,
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            **options: Unpack[CallOptions],
        ) -> Response:
            """POST /responses/{response_id}/cancel.

            Args:
                api_version: the service's default is 'v1'.
                options: see `aoai.CallOptions`.
            """

            ...

        @overload
        def stream(
            self,
            *,
            text_format: type[T],
            background: bool | None = ...,
            conversation: ConversationParam | Mapping[str, Any] | None = ...,
            include: Sequence[IncludeEnum] | None = ...,
            input: str | Sequence[InputItem | Mapping[str, Any]] = ...,
            instructions: str | None = ...,
            max_output_tokens: int | None = ...,
            max_tool_calls: int | None = ...,
            metadata: Mapping[str, str] | None = ...,
            model: str = ...,
            parallel_tool_calls: bool | None = ...,
            previous_response_id: str | None = ...,
            prompt: Prompt | Mapping[str, Any] = ...,
            prompt_cache_key: str = ...,
            prompt_cache_retention: Literal["24h", "in-memory"] | None = ...,
            reasoning: Reasoning | Mapping[str, Any] | None = ...,
            safety_identifier: str = ...,
            store: bool | None = ...,
            stream_options: ResponseStreamOptions | Mapping[str, Any] | None = ...,
            temperature: float | None = ...,
            text: ResponseTextParam | Mapping[str, Any] = ...,
            tool_choice: ToolChoice | Mapping[str, Any] = ...,
            tools: Sequence[Tool | Mapping[str, Any]] = ...,
            top_logprobs: int | None = ...,
            top_p: float | None = ...,
            truncation: Literal["auto", "disabled"] | None = ...,
            user: str = ...,
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            on_interruption: Literal["restart"] | None = ...,
            **options: Unpack[CallOptions],
        ) -> ParsedResponseStream[ParsedResponseStreamEvent[T], Response, ParsedResponse[T]]: ...
        @overload
        def stream(
            self,
            *,
            background: bool | None = ...,
            conversation: ConversationParam | Mapping[str, Any] | None = ...,
            include: Sequence[IncludeEnum] | None = ...,
            input: str | Sequence[InputItem | Mapping[str, Any]] = ...,
            instructions: str | None = ...,
            max_output_tokens: int | None = ...,
            max_tool_calls: int | None = ...,
            metadata: Mapping[str, str] | None = ...,
            model: str = ...,
            parallel_tool_calls: bool | None = ...,
            previous_response_id: str | None = ...,
            prompt: Prompt | Mapping[str, Any] = ...,
            prompt_cache_key: str = ...,
            prompt_cache_retention: Literal["24h", "in-memory"] | None = ...,
            reasoning: Reasoning | Mapping[str, Any] | None = ...,
            safety_identifier: str = ...,
            store: bool | None = ...,
            stream_options: ResponseStreamOptions | Mapping[str, Any] | None = ...,
            temperature: float | None = ...,
            text: ResponseTextParam | Mapping[str, Any] = ...,
            tool_choice: ToolChoice | Mapping[str, Any] = ...,
            tools: Sequence[Tool | Mapping[str, Any]] = ...,
            top_logprobs: int | None = ...,
            top_p: float | None = ...,
            truncation: Literal["auto", "disabled"] | None = ...,
            user: str = ...,
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            on_interruption: Literal["restart"] | None = ...,
            **options: Unpack[CallOptions],
        ) -> ResponseStream[ResponseStreamEvent, Response]: ...
        def stream(self, *arguments: Any, **options: Any) -> Any:
            """POST /responses.

            Args:
                parallel_tool_calls: the service's default is True.
                store: the service's default is True.
                temperature: the service's default is 1.
                top_p: the service's default is 1.
                truncation: the service's default is 'disabled'.
                user: deprecated.
                api_version: the service's default is 'v1'.
                options: see `aoai.CallOptions`.
            """

            ...

        @overload
        def parse(
            self,
            *,
            text_format: type[T],
            background: bool | None = ...,
            conversation: ConversationParam | Mapping[str, Any] | None = ...,
            include: Sequence[IncludeEnum] | None = ...,
            input: str | Sequence[InputItem | Mapping[str, Any]] = ...,
            instructions: str | None = ...,
            max_output_tokens: int | None = ...,
            max_tool_calls: int | None = ...,
            metadata: Mapping[str, str] | None = ...,
            model: str = ...,
            parallel_tool_calls: bool | None = ...,
            previous_response_id: str | None = ...,
            prompt: Prompt | Mapping[str, Any] = ...,
            prompt_cache_key: str = ...,
            prompt_cache_retention: Literal["24h", "in-memory"] | None = ...,
            reasoning: Reasoning | Mapping[str, Any] | None = ...,
            safety_identifier: str = ...,
            store: bool | None = ...,
            temperature: float | None = ...,
            text: ResponseTextParam | Mapping[str, Any] = ...,
            tool_choice: ToolChoice | Mapping[str, Any] = ...,
            tools: Sequence[Tool | Mapping[str, Any]] = ...,
            top_logprobs: int | None = ...,
            top_p: float | None = ...,
            truncation: Literal["auto", "disabled"] | None = ...,
            user: str = ...,
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            **options: Unpack[CallOptions],
        ) -> ParsedResponse[T]: ...
        @overload
        def parse(
            self,
            *,
            background: bool | None = ...,
            conversation: ConversationParam | Mapping[str, Any] | None = ...,
            include: Sequence[IncludeEnum] | None = ...,
            input: str | Sequence[InputItem | Mapping[str, Any]] = ...,
            instructions: str | None = ...,
            max_output_tokens: int | None = ...,
            max_tool_calls: int | None = ...,
            metadata: Mapping[str, str] | None = ...,
            model: str = ...,
            parallel_tool_calls: bool | None = ...,
            previous_response_id: str | None = ...,
            prompt: Prompt | Mapping[str, Any] = ...,
            prompt_cache_key: str = ...,
            prompt_cache_retention: Literal["24h", "in-memory"] | None = ...,
            reasoning: Reasoning | Mapping[str, Any] | None = ...,
            safety_identifier: str = ...,
            store: bool | None = ...,
            temperature: float | None = ...,
            text: ResponseTextParam | Mapping[str, Any] = ...,
            tool_choice: ToolChoice | Mapping[str, Any] = ...,
            tools: Sequence[Tool | Mapping[str, Any]] = ...,
            top_logprobs: int | None = ...,
            top_p: float | None = ...,
            truncation: Literal["auto", "disabled"] | None = ...,
            user: str = ...,
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            **options: Unpack[CallOptions],
        ) -> ParsedResponse[None]: ...
        def parse(self, *arguments: Any, **options: Any) -> Any:
            """Return the answer with its text as a type, and the arguments of strict tools.

            Args:
                parallel_tool_calls: the service's default is True.
                store: the service's default is True.
                temperature: the service's default is 1.
                top_p: the service's default is 1.
                truncation: the service's default is 'disabled'.
                user: deprecated.
                api_version: the service's default is 'v1'.
                text_format: a pydantic model, a dataclass, an attrs class, a TypedDict or a msgspec Struct.
                options: see `aoai.CallOptions`.
            """

            ...

        @overload
        def run_tools(
            self,
            *,
            tools: Sequence[Callable[..., Any] | Tool | Mapping[str, Any]],
            text_format: type[T],
            background: bool | None = ...,
            conversation: ConversationParam | Mapping[str, Any] | None = ...,
            include: Sequence[IncludeEnum] | None = ...,
            input: str | Sequence[InputItem | Mapping[str, Any]] = ...,
            instructions: str | None = ...,
            max_output_tokens: int | None = ...,
            max_tool_calls: int | None = ...,
            metadata: Mapping[str, str] | None = ...,
            model: str = ...,
            parallel_tool_calls: bool | None = ...,
            previous_response_id: str | None = ...,
            prompt: Prompt | Mapping[str, Any] = ...,
            prompt_cache_key: str = ...,
            prompt_cache_retention: Literal["24h", "in-memory"] | None = ...,
            reasoning: Reasoning | Mapping[str, Any] | None = ...,
            safety_identifier: str = ...,
            store: bool | None = ...,
            temperature: float | None = ...,
            text: ResponseTextParam | Mapping[str, Any] = ...,
            tool_choice: ToolChoice | Mapping[str, Any] = ...,
            top_logprobs: int | None = ...,
            top_p: float | None = ...,
            truncation: Literal["auto", "disabled"] | None = ...,
            user: str = ...,
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            max_steps: int = ...,
            parallel: bool = ...,
            on_error: Literal["tell", "raise"] = ...,
            **options: Unpack[CallOptions],
        ) -> ToolRun[ParsedResponse[T], ParsedResponseStreamEvent[T]]: ...
        @overload
        def run_tools(
            self,
            *,
            tools: Sequence[Callable[..., Any] | Tool | Mapping[str, Any]],
            background: bool | None = ...,
            conversation: ConversationParam | Mapping[str, Any] | None = ...,
            include: Sequence[IncludeEnum] | None = ...,
            input: str | Sequence[InputItem | Mapping[str, Any]] = ...,
            instructions: str | None = ...,
            max_output_tokens: int | None = ...,
            max_tool_calls: int | None = ...,
            metadata: Mapping[str, str] | None = ...,
            model: str = ...,
            parallel_tool_calls: bool | None = ...,
            previous_response_id: str | None = ...,
            prompt: Prompt | Mapping[str, Any] = ...,
            prompt_cache_key: str = ...,
            prompt_cache_retention: Literal["24h", "in-memory"] | None = ...,
            reasoning: Reasoning | Mapping[str, Any] | None = ...,
            safety_identifier: str = ...,
            store: bool | None = ...,
            temperature: float | None = ...,
            text: ResponseTextParam | Mapping[str, Any] = ...,
            tool_choice: ToolChoice | Mapping[str, Any] = ...,
            top_logprobs: int | None = ...,
            top_p: float | None = ...,
            truncation: Literal["auto", "disabled"] | None = ...,
            user: str = ...,
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            max_steps: int = ...,
            parallel: bool = ...,
            on_error: Literal["tell", "raise"] = ...,
            **options: Unpack[CallOptions],
        ) -> ToolRun[Response, ResponseStreamEvent]: ...
        def run_tools(self, *arguments: Any, **options: Any) -> Any:
            """Answer with the help of functions: call them as the model asks, and tell it what they return.

            Args:
                parallel_tool_calls: the service's default is True.
                store: the service's default is True.
                temperature: the service's default is 1.
                top_p: the service's default is 1.
                truncation: the service's default is 'disabled'.
                user: deprecated.
                api_version: the service's default is 'v1'.
                tools: functions, and other tools as JSON.
                max_steps: answers of the model at most; the default is 10.
                parallel: whether calls of one answer run at once.
                on_error: what is done with an error of a function.
                options: see `aoai.CallOptions`.
            """

            ...
    else:
        __resource__ = "responses"
        input_items = child("responses_input_items_v1", "ResponsesInputItems")
        create = method("responses.create")
        retrieve = method("responses.retrieve")
        delete = method("responses.delete")
        cancel = method("responses.cancel")
        stream = method("responses.create", "stream")
        parse = helper("aoai._parse.calls:response")
        run_tools = helper("aoai._tools.calls:response")


class AsyncResponses(AsyncResource):
    """`client.responses`."""

    if TYPE_CHECKING:

        @property
        def input_items(self) -> AsyncResponsesInputItems: ...
        @overload
        async def create(
            self,
            *,
            stream: Literal[True],
            background: bool | None = ...,
            conversation: ConversationParam | Mapping[str, Any] | None = ...,
            include: Sequence[IncludeEnum] | None = ...,
            input: str | Sequence[InputItem | Mapping[str, Any]] = ...,
            instructions: str | None = ...,
            max_output_tokens: int | None = ...,
            max_tool_calls: int | None = ...,
            metadata: Mapping[str, str] | None = ...,
            model: str = ...,
            parallel_tool_calls: bool | None = ...,
            previous_response_id: str | None = ...,
            prompt: Prompt | Mapping[str, Any] = ...,
            prompt_cache_key: str = ...,
            prompt_cache_retention: Literal["24h", "in-memory"] | None = ...,
            reasoning: Reasoning | Mapping[str, Any] | None = ...,
            safety_identifier: str = ...,
            store: bool | None = ...,
            stream_options: ResponseStreamOptions | Mapping[str, Any] | None = ...,
            temperature: float | None = ...,
            text: ResponseTextParam | Mapping[str, Any] = ...,
            tool_choice: ToolChoice | Mapping[str, Any] = ...,
            tools: Sequence[Tool | Mapping[str, Any]] = ...,
            top_logprobs: int | None = ...,
            top_p: float | None = ...,
            truncation: Literal["auto", "disabled"] | None = ...,
            user: str = ...,
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            **options: Unpack[CallOptions],
        ) -> AsyncStream[ResponseStreamEvent]: ...
        @overload
        async def create(
            self,
            *,
            background: bool | None = ...,
            conversation: ConversationParam | Mapping[str, Any] | None = ...,
            include: Sequence[IncludeEnum] | None = ...,
            input: str | Sequence[InputItem | Mapping[str, Any]] = ...,
            instructions: str | None = ...,
            max_output_tokens: int | None = ...,
            max_tool_calls: int | None = ...,
            metadata: Mapping[str, str] | None = ...,
            model: str = ...,
            parallel_tool_calls: bool | None = ...,
            previous_response_id: str | None = ...,
            prompt: Prompt | Mapping[str, Any] = ...,
            prompt_cache_key: str = ...,
            prompt_cache_retention: Literal["24h", "in-memory"] | None = ...,
            reasoning: Reasoning | Mapping[str, Any] | None = ...,
            safety_identifier: str = ...,
            store: bool | None = ...,
            stream: Literal[False] | None = ...,
            stream_options: ResponseStreamOptions | Mapping[str, Any] | None = ...,
            temperature: float | None = ...,
            text: ResponseTextParam | Mapping[str, Any] = ...,
            tool_choice: ToolChoice | Mapping[str, Any] = ...,
            tools: Sequence[Tool | Mapping[str, Any]] = ...,
            top_logprobs: int | None = ...,
            top_p: float | None = ...,
            truncation: Literal["auto", "disabled"] | None = ...,
            user: str = ...,
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            **options: Unpack[CallOptions],
        ) -> Response: ...
        @overload
        async def create(
            self,
            *,
            stream: bool | None,
            background: bool | None = ...,
            conversation: ConversationParam | Mapping[str, Any] | None = ...,
            include: Sequence[IncludeEnum] | None = ...,
            input: str | Sequence[InputItem | Mapping[str, Any]] = ...,
            instructions: str | None = ...,
            max_output_tokens: int | None = ...,
            max_tool_calls: int | None = ...,
            metadata: Mapping[str, str] | None = ...,
            model: str = ...,
            parallel_tool_calls: bool | None = ...,
            previous_response_id: str | None = ...,
            prompt: Prompt | Mapping[str, Any] = ...,
            prompt_cache_key: str = ...,
            prompt_cache_retention: Literal["24h", "in-memory"] | None = ...,
            reasoning: Reasoning | Mapping[str, Any] | None = ...,
            safety_identifier: str = ...,
            store: bool | None = ...,
            stream_options: ResponseStreamOptions | Mapping[str, Any] | None = ...,
            temperature: float | None = ...,
            text: ResponseTextParam | Mapping[str, Any] = ...,
            tool_choice: ToolChoice | Mapping[str, Any] = ...,
            tools: Sequence[Tool | Mapping[str, Any]] = ...,
            top_logprobs: int | None = ...,
            top_p: float | None = ...,
            truncation: Literal["auto", "disabled"] | None = ...,
            user: str = ...,
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            **options: Unpack[CallOptions],
        ) -> Response | AsyncStream[ResponseStreamEvent]: ...
        async def create(self, *arguments: Any, **options: Any) -> Any:
            """POST /responses.

            Args:
                parallel_tool_calls: the service's default is True.
                store: the service's default is True.
                temperature: the service's default is 1.
                top_p: the service's default is 1.
                truncation: the service's default is 'disabled'.
                user: deprecated.
                api_version: the service's default is 'v1'.
                options: see `aoai.CallOptions`.
            """

            ...

        @overload
        async def retrieve(
            self,
            response_id: str,
            *,
            stream: Literal[True],
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            include: Sequence[IncludeEnum] | None = ...,
            starting_after: int | None = ...,
            include_obfuscation: bool | None = ...,
            **options: Unpack[CallOptions],
        ) -> AsyncStream[ResponseStreamEvent]: ...
        @overload
        async def retrieve(
            self,
            response_id: str,
            *,
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            include: Sequence[IncludeEnum] | None = ...,
            stream: Literal[False] | None = ...,
            starting_after: int | None = ...,
            include_obfuscation: bool | None = ...,
            **options: Unpack[CallOptions],
        ) -> Response: ...
        @overload
        async def retrieve(
            self,
            response_id: str,
            *,
            stream: bool | None,
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            include: Sequence[IncludeEnum] | None = ...,
            starting_after: int | None = ...,
            include_obfuscation: bool | None = ...,
            **options: Unpack[CallOptions],
        ) -> Response | AsyncStream[ResponseStreamEvent]: ...
        async def retrieve(self, *arguments: Any, **options: Any) -> Any:
            """GET /responses/{response_id}.

            Args:
                api_version: the service's default is 'v1'.
                include: the service's default is [].
                include_obfuscation: the service's default is True.
                options: see `aoai.CallOptions`.
            """

            ...

        async def delete(
            self,
            response_id: str,
            *,
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            **options: Unpack[CallOptions],
        ) -> ResponsesDeleteResponse:
            """DELETE /responses/{response_id}.

            Args:
                api_version: the service's default is 'v1'.
                options: see `aoai.CallOptions`.
            """

            ...

        async def cancel(
            self,
            response_id: str,
            *,
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            **options: Unpack[CallOptions],
        ) -> Response:
            """POST /responses/{response_id}/cancel.

            Args:
                api_version: the service's default is 'v1'.
                options: see `aoai.CallOptions`.
            """

            ...

        @overload
        def stream(
            self,
            *,
            text_format: type[T],
            background: bool | None = ...,
            conversation: ConversationParam | Mapping[str, Any] | None = ...,
            include: Sequence[IncludeEnum] | None = ...,
            input: str | Sequence[InputItem | Mapping[str, Any]] = ...,
            instructions: str | None = ...,
            max_output_tokens: int | None = ...,
            max_tool_calls: int | None = ...,
            metadata: Mapping[str, str] | None = ...,
            model: str = ...,
            parallel_tool_calls: bool | None = ...,
            previous_response_id: str | None = ...,
            prompt: Prompt | Mapping[str, Any] = ...,
            prompt_cache_key: str = ...,
            prompt_cache_retention: Literal["24h", "in-memory"] | None = ...,
            reasoning: Reasoning | Mapping[str, Any] | None = ...,
            safety_identifier: str = ...,
            store: bool | None = ...,
            stream_options: ResponseStreamOptions | Mapping[str, Any] | None = ...,
            temperature: float | None = ...,
            text: ResponseTextParam | Mapping[str, Any] = ...,
            tool_choice: ToolChoice | Mapping[str, Any] = ...,
            tools: Sequence[Tool | Mapping[str, Any]] = ...,
            top_logprobs: int | None = ...,
            top_p: float | None = ...,
            truncation: Literal["auto", "disabled"] | None = ...,
            user: str = ...,
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            on_interruption: Literal["restart"] | None = ...,
            **options: Unpack[CallOptions],
        ) -> AsyncParsedResponseStream[ParsedResponseStreamEvent[T], Response, ParsedResponse[T]]: ...
        @overload
        def stream(
            self,
            *,
            background: bool | None = ...,
            conversation: ConversationParam | Mapping[str, Any] | None = ...,
            include: Sequence[IncludeEnum] | None = ...,
            input: str | Sequence[InputItem | Mapping[str, Any]] = ...,
            instructions: str | None = ...,
            max_output_tokens: int | None = ...,
            max_tool_calls: int | None = ...,
            metadata: Mapping[str, str] | None = ...,
            model: str = ...,
            parallel_tool_calls: bool | None = ...,
            previous_response_id: str | None = ...,
            prompt: Prompt | Mapping[str, Any] = ...,
            prompt_cache_key: str = ...,
            prompt_cache_retention: Literal["24h", "in-memory"] | None = ...,
            reasoning: Reasoning | Mapping[str, Any] | None = ...,
            safety_identifier: str = ...,
            store: bool | None = ...,
            stream_options: ResponseStreamOptions | Mapping[str, Any] | None = ...,
            temperature: float | None = ...,
            text: ResponseTextParam | Mapping[str, Any] = ...,
            tool_choice: ToolChoice | Mapping[str, Any] = ...,
            tools: Sequence[Tool | Mapping[str, Any]] = ...,
            top_logprobs: int | None = ...,
            top_p: float | None = ...,
            truncation: Literal["auto", "disabled"] | None = ...,
            user: str = ...,
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            on_interruption: Literal["restart"] | None = ...,
            **options: Unpack[CallOptions],
        ) -> AsyncResponseStream[ResponseStreamEvent, Response]: ...
        def stream(self, *arguments: Any, **options: Any) -> Any:
            """POST /responses.

            Args:
                parallel_tool_calls: the service's default is True.
                store: the service's default is True.
                temperature: the service's default is 1.
                top_p: the service's default is 1.
                truncation: the service's default is 'disabled'.
                user: deprecated.
                api_version: the service's default is 'v1'.
                options: see `aoai.CallOptions`.
            """

            ...

        @overload
        async def parse(
            self,
            *,
            text_format: type[T],
            background: bool | None = ...,
            conversation: ConversationParam | Mapping[str, Any] | None = ...,
            include: Sequence[IncludeEnum] | None = ...,
            input: str | Sequence[InputItem | Mapping[str, Any]] = ...,
            instructions: str | None = ...,
            max_output_tokens: int | None = ...,
            max_tool_calls: int | None = ...,
            metadata: Mapping[str, str] | None = ...,
            model: str = ...,
            parallel_tool_calls: bool | None = ...,
            previous_response_id: str | None = ...,
            prompt: Prompt | Mapping[str, Any] = ...,
            prompt_cache_key: str = ...,
            prompt_cache_retention: Literal["24h", "in-memory"] | None = ...,
            reasoning: Reasoning | Mapping[str, Any] | None = ...,
            safety_identifier: str = ...,
            store: bool | None = ...,
            temperature: float | None = ...,
            text: ResponseTextParam | Mapping[str, Any] = ...,
            tool_choice: ToolChoice | Mapping[str, Any] = ...,
            tools: Sequence[Tool | Mapping[str, Any]] = ...,
            top_logprobs: int | None = ...,
            top_p: float | None = ...,
            truncation: Literal["auto", "disabled"] | None = ...,
            user: str = ...,
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            **options: Unpack[CallOptions],
        ) -> ParsedResponse[T]: ...
        @overload
        async def parse(
            self,
            *,
            background: bool | None = ...,
            conversation: ConversationParam | Mapping[str, Any] | None = ...,
            include: Sequence[IncludeEnum] | None = ...,
            input: str | Sequence[InputItem | Mapping[str, Any]] = ...,
            instructions: str | None = ...,
            max_output_tokens: int | None = ...,
            max_tool_calls: int | None = ...,
            metadata: Mapping[str, str] | None = ...,
            model: str = ...,
            parallel_tool_calls: bool | None = ...,
            previous_response_id: str | None = ...,
            prompt: Prompt | Mapping[str, Any] = ...,
            prompt_cache_key: str = ...,
            prompt_cache_retention: Literal["24h", "in-memory"] | None = ...,
            reasoning: Reasoning | Mapping[str, Any] | None = ...,
            safety_identifier: str = ...,
            store: bool | None = ...,
            temperature: float | None = ...,
            text: ResponseTextParam | Mapping[str, Any] = ...,
            tool_choice: ToolChoice | Mapping[str, Any] = ...,
            tools: Sequence[Tool | Mapping[str, Any]] = ...,
            top_logprobs: int | None = ...,
            top_p: float | None = ...,
            truncation: Literal["auto", "disabled"] | None = ...,
            user: str = ...,
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            **options: Unpack[CallOptions],
        ) -> ParsedResponse[None]: ...
        async def parse(self, *arguments: Any, **options: Any) -> Any:
            """Return the answer with its text as a type, and the arguments of strict tools.

            Args:
                parallel_tool_calls: the service's default is True.
                store: the service's default is True.
                temperature: the service's default is 1.
                top_p: the service's default is 1.
                truncation: the service's default is 'disabled'.
                user: deprecated.
                api_version: the service's default is 'v1'.
                text_format: a pydantic model, a dataclass, an attrs class, a TypedDict or a msgspec Struct.
                options: see `aoai.CallOptions`.
            """

            ...

        @overload
        def run_tools(
            self,
            *,
            tools: Sequence[Callable[..., Any] | Tool | Mapping[str, Any]],
            text_format: type[T],
            background: bool | None = ...,
            conversation: ConversationParam | Mapping[str, Any] | None = ...,
            include: Sequence[IncludeEnum] | None = ...,
            input: str | Sequence[InputItem | Mapping[str, Any]] = ...,
            instructions: str | None = ...,
            max_output_tokens: int | None = ...,
            max_tool_calls: int | None = ...,
            metadata: Mapping[str, str] | None = ...,
            model: str = ...,
            parallel_tool_calls: bool | None = ...,
            previous_response_id: str | None = ...,
            prompt: Prompt | Mapping[str, Any] = ...,
            prompt_cache_key: str = ...,
            prompt_cache_retention: Literal["24h", "in-memory"] | None = ...,
            reasoning: Reasoning | Mapping[str, Any] | None = ...,
            safety_identifier: str = ...,
            store: bool | None = ...,
            temperature: float | None = ...,
            text: ResponseTextParam | Mapping[str, Any] = ...,
            tool_choice: ToolChoice | Mapping[str, Any] = ...,
            top_logprobs: int | None = ...,
            top_p: float | None = ...,
            truncation: Literal["auto", "disabled"] | None = ...,
            user: str = ...,
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            max_steps: int = ...,
            parallel: bool = ...,
            on_error: Literal["tell", "raise"] = ...,
            **options: Unpack[CallOptions],
        ) -> AsyncToolRun[ParsedResponse[T], ParsedResponseStreamEvent[T]]: ...
        @overload
        def run_tools(
            self,
            *,
            tools: Sequence[Callable[..., Any] | Tool | Mapping[str, Any]],
            background: bool | None = ...,
            conversation: ConversationParam | Mapping[str, Any] | None = ...,
            include: Sequence[IncludeEnum] | None = ...,
            input: str | Sequence[InputItem | Mapping[str, Any]] = ...,
            instructions: str | None = ...,
            max_output_tokens: int | None = ...,
            max_tool_calls: int | None = ...,
            metadata: Mapping[str, str] | None = ...,
            model: str = ...,
            parallel_tool_calls: bool | None = ...,
            previous_response_id: str | None = ...,
            prompt: Prompt | Mapping[str, Any] = ...,
            prompt_cache_key: str = ...,
            prompt_cache_retention: Literal["24h", "in-memory"] | None = ...,
            reasoning: Reasoning | Mapping[str, Any] | None = ...,
            safety_identifier: str = ...,
            store: bool | None = ...,
            temperature: float | None = ...,
            text: ResponseTextParam | Mapping[str, Any] = ...,
            tool_choice: ToolChoice | Mapping[str, Any] = ...,
            top_logprobs: int | None = ...,
            top_p: float | None = ...,
            truncation: Literal["auto", "disabled"] | None = ...,
            user: str = ...,
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            max_steps: int = ...,
            parallel: bool = ...,
            on_error: Literal["tell", "raise"] = ...,
            **options: Unpack[CallOptions],
        ) -> AsyncToolRun[Response, ResponseStreamEvent]: ...
        def run_tools(self, *arguments: Any, **options: Any) -> Any:
            """Answer with the help of functions: call them as the model asks, and tell it what they return.

            Args:
                parallel_tool_calls: the service's default is True.
                store: the service's default is True.
                temperature: the service's default is 1.
                top_p: the service's default is 1.
                truncation: the service's default is 'disabled'.
                user: deprecated.
                api_version: the service's default is 'v1'.
                tools: functions, and other tools as JSON.
                max_steps: answers of the model at most; the default is 10.
                parallel: whether calls of one answer run at once.
                on_error: what is done with an error of a function.
                options: see `aoai.CallOptions`.
            """

            ...
    else:
        __resource__ = "responses"
        input_items = child("responses_input_items_v1", "AsyncResponsesInputItems")
        create = method("responses.create")
        retrieve = method("responses.retrieve")
        delete = method("responses.delete")
        cancel = method("responses.cancel")
        stream = method("responses.create", "stream")
        parse = helper("aoai._parse.calls:response")
        run_tools = helper("aoai._tools.calls:response")
