"""`client.responses`, as of 2025-04-01-preview."""

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

    from aoai_generated.models.create_response_text_v2025_03_01_preview import CreateResponseText
    from aoai_generated.models.parsed_response_v2025_04_01_preview import ParsedResponse, ParsedResponseStreamEvent
    from aoai_generated.models.reasoning_v2025_04_01_preview import Reasoning
    from aoai_generated.models.response_v2025_04_01_preview import Response
    from aoai_generated.models.responses_delete_response_v2025_03_01_preview import ResponsesDeleteResponse
    from aoai_generated.models.tool_choice_function_v2025_03_01_preview import ToolChoiceFunction
    from aoai_generated.models.tool_choice_types_v2025_03_01_preview import ToolChoiceTypes
    from aoai_generated.models.unions_v2025_03_01_preview import InputItem, Tool
    from aoai_generated.models.unions_v2025_04_01_preview import ResponseStreamEvent
    from aoai_generated.models.values_v2025_03_01_preview import Includable, ToolChoiceOptions

    from .responses_input_items_v2025_03_01_preview import AsyncResponsesInputItems, ResponsesInputItems


class Responses(Resource):
    """`client.responses`."""

    if TYPE_CHECKING:

        @property
        def input_items(self) -> ResponsesInputItems: ...
        @overload
        def create(
            self,
            *,
            model: str,
            input: str | Sequence[InputItem | Mapping[str, Any]],
            stream: Literal[True],
            metadata: Mapping[str, str] | None = ...,
            temperature: float | None = ...,
            top_p: float | None = ...,
            user: str | None = ...,
            instructions: str | None = ...,
            max_output_tokens: int | None = ...,
            previous_response_id: str | None = ...,
            reasoning: Reasoning | Mapping[str, Any] | None = ...,
            text: CreateResponseText | Mapping[str, Any] = ...,
            tool_choice: ToolChoiceOptions | ToolChoiceTypes | Mapping[str, Any] | ToolChoiceFunction = ...,
            tools: Sequence[Tool | Mapping[str, Any]] = ...,
            truncation: Literal["auto", "disabled"] | None = ...,
            include: Sequence[Includable] | None = ...,
            parallel_tool_calls: bool | None = ...,
            store: bool | None = ...,
            **options: Unpack[CallOptions],
        ) -> Stream[ResponseStreamEvent]: ...
        @overload
        def create(
            self,
            *,
            model: str,
            input: str | Sequence[InputItem | Mapping[str, Any]],
            metadata: Mapping[str, str] | None = ...,
            temperature: float | None = ...,
            top_p: float | None = ...,
            user: str | None = ...,
            instructions: str | None = ...,
            max_output_tokens: int | None = ...,
            previous_response_id: str | None = ...,
            reasoning: Reasoning | Mapping[str, Any] | None = ...,
            text: CreateResponseText | Mapping[str, Any] = ...,
            tool_choice: ToolChoiceOptions | ToolChoiceTypes | Mapping[str, Any] | ToolChoiceFunction = ...,
            tools: Sequence[Tool | Mapping[str, Any]] = ...,
            truncation: Literal["auto", "disabled"] | None = ...,
            include: Sequence[Includable] | None = ...,
            parallel_tool_calls: bool | None = ...,
            store: bool | None = ...,
            stream: Literal[False] | None = ...,
            **options: Unpack[CallOptions],
        ) -> Response: ...
        @overload
        def create(
            self,
            *,
            model: str,
            input: str | Sequence[InputItem | Mapping[str, Any]],
            stream: bool | None,
            metadata: Mapping[str, str] | None = ...,
            temperature: float | None = ...,
            top_p: float | None = ...,
            user: str | None = ...,
            instructions: str | None = ...,
            max_output_tokens: int | None = ...,
            previous_response_id: str | None = ...,
            reasoning: Reasoning | Mapping[str, Any] | None = ...,
            text: CreateResponseText | Mapping[str, Any] = ...,
            tool_choice: ToolChoiceOptions | ToolChoiceTypes | Mapping[str, Any] | ToolChoiceFunction = ...,
            tools: Sequence[Tool | Mapping[str, Any]] = ...,
            truncation: Literal["auto", "disabled"] | None = ...,
            include: Sequence[Includable] | None = ...,
            parallel_tool_calls: bool | None = ...,
            store: bool | None = ...,
            **options: Unpack[CallOptions],
        ) -> Response | Stream[ResponseStreamEvent]: ...
        def create(self, *arguments: Any, **options: Any) -> Any:
            """POST /responses.

            Args:
                temperature: 0 to 2; the service's default is 1.
                top_p: 0 to 1; the service's default is 1.
                truncation: the service's default is 'disabled'.
                parallel_tool_calls: the service's default is True.
                store: the service's default is True.
                stream: the service's default is False.
                options: see `aoai.CallOptions`.
            """

            ...

        @overload
        def retrieve(
            self,
            response_id: str,
            *,
            stream: Literal[True],
            include: Sequence[Includable] | None = ...,
            starting_after: int | None = ...,
            **options: Unpack[CallOptions],
        ) -> Stream[ResponseStreamEvent]: ...
        @overload
        def retrieve(
            self,
            response_id: str,
            *,
            include: Sequence[Includable] | None = ...,
            stream: Literal[False] | None = ...,
            starting_after: int | None = ...,
            **options: Unpack[CallOptions],
        ) -> Response: ...
        @overload
        def retrieve(
            self,
            response_id: str,
            *,
            stream: bool | None,
            include: Sequence[Includable] | None = ...,
            starting_after: int | None = ...,
            **options: Unpack[CallOptions],
        ) -> Response | Stream[ResponseStreamEvent]: ...
        def retrieve(self, *arguments: Any, **options: Any) -> Any:
            """GET /responses/{response_id}."""

            ...

        def delete(
            self,
            response_id: str,
            **options: Unpack[CallOptions],
        ) -> ResponsesDeleteResponse:
            """DELETE /responses/{response_id}."""

            ...

        @overload
        def stream(
            self,
            *,
            model: str,
            input: str | Sequence[InputItem | Mapping[str, Any]],
            text_format: type[T],
            metadata: Mapping[str, str] | None = ...,
            temperature: float | None = ...,
            top_p: float | None = ...,
            user: str | None = ...,
            instructions: str | None = ...,
            max_output_tokens: int | None = ...,
            previous_response_id: str | None = ...,
            reasoning: Reasoning | Mapping[str, Any] | None = ...,
            text: CreateResponseText | Mapping[str, Any] = ...,
            tool_choice: ToolChoiceOptions | ToolChoiceTypes | Mapping[str, Any] | ToolChoiceFunction = ...,
            tools: Sequence[Tool | Mapping[str, Any]] = ...,
            truncation: Literal["auto", "disabled"] | None = ...,
            include: Sequence[Includable] | None = ...,
            parallel_tool_calls: bool | None = ...,
            store: bool | None = ...,
            on_interruption: Literal["restart"] | None = ...,
            **options: Unpack[CallOptions],
        ) -> ParsedResponseStream[ParsedResponseStreamEvent[T], Response, ParsedResponse[T]]: ...
        @overload
        def stream(
            self,
            *,
            model: str,
            input: str | Sequence[InputItem | Mapping[str, Any]],
            metadata: Mapping[str, str] | None = ...,
            temperature: float | None = ...,
            top_p: float | None = ...,
            user: str | None = ...,
            instructions: str | None = ...,
            max_output_tokens: int | None = ...,
            previous_response_id: str | None = ...,
            reasoning: Reasoning | Mapping[str, Any] | None = ...,
            text: CreateResponseText | Mapping[str, Any] = ...,
            tool_choice: ToolChoiceOptions | ToolChoiceTypes | Mapping[str, Any] | ToolChoiceFunction = ...,
            tools: Sequence[Tool | Mapping[str, Any]] = ...,
            truncation: Literal["auto", "disabled"] | None = ...,
            include: Sequence[Includable] | None = ...,
            parallel_tool_calls: bool | None = ...,
            store: bool | None = ...,
            on_interruption: Literal["restart"] | None = ...,
            **options: Unpack[CallOptions],
        ) -> ResponseStream[ResponseStreamEvent, Response]: ...
        def stream(self, *arguments: Any, **options: Any) -> Any:
            """POST /responses.

            Args:
                temperature: 0 to 2; the service's default is 1.
                top_p: 0 to 1; the service's default is 1.
                truncation: the service's default is 'disabled'.
                parallel_tool_calls: the service's default is True.
                store: the service's default is True.
                options: see `aoai.CallOptions`.
            """

            ...

        @overload
        def parse(
            self,
            *,
            model: str,
            input: str | Sequence[InputItem | Mapping[str, Any]],
            text_format: type[T],
            metadata: Mapping[str, str] | None = ...,
            temperature: float | None = ...,
            top_p: float | None = ...,
            user: str | None = ...,
            instructions: str | None = ...,
            max_output_tokens: int | None = ...,
            previous_response_id: str | None = ...,
            reasoning: Reasoning | Mapping[str, Any] | None = ...,
            text: CreateResponseText | Mapping[str, Any] = ...,
            tool_choice: ToolChoiceOptions | ToolChoiceTypes | Mapping[str, Any] | ToolChoiceFunction = ...,
            tools: Sequence[Tool | Mapping[str, Any]] = ...,
            truncation: Literal["auto", "disabled"] | None = ...,
            include: Sequence[Includable] | None = ...,
            parallel_tool_calls: bool | None = ...,
            store: bool | None = ...,
            **options: Unpack[CallOptions],
        ) -> ParsedResponse[T]: ...
        @overload
        def parse(
            self,
            *,
            model: str,
            input: str | Sequence[InputItem | Mapping[str, Any]],
            metadata: Mapping[str, str] | None = ...,
            temperature: float | None = ...,
            top_p: float | None = ...,
            user: str | None = ...,
            instructions: str | None = ...,
            max_output_tokens: int | None = ...,
            previous_response_id: str | None = ...,
            reasoning: Reasoning | Mapping[str, Any] | None = ...,
            text: CreateResponseText | Mapping[str, Any] = ...,
            tool_choice: ToolChoiceOptions | ToolChoiceTypes | Mapping[str, Any] | ToolChoiceFunction = ...,
            tools: Sequence[Tool | Mapping[str, Any]] = ...,
            truncation: Literal["auto", "disabled"] | None = ...,
            include: Sequence[Includable] | None = ...,
            parallel_tool_calls: bool | None = ...,
            store: bool | None = ...,
            **options: Unpack[CallOptions],
        ) -> ParsedResponse[None]: ...
        def parse(self, *arguments: Any, **options: Any) -> Any:
            """Return the answer with its text as a type, and the arguments of strict tools.

            Args:
                temperature: 0 to 2; the service's default is 1.
                top_p: 0 to 1; the service's default is 1.
                truncation: the service's default is 'disabled'.
                parallel_tool_calls: the service's default is True.
                store: the service's default is True.
                text_format: a pydantic model, a dataclass, an attrs class, a TypedDict or a msgspec Struct.
                options: see `aoai.CallOptions`.
            """

            ...

        @overload
        def run_tools(
            self,
            *,
            model: str,
            input: str | Sequence[InputItem | Mapping[str, Any]],
            tools: Sequence[Callable[..., Any] | Tool | Mapping[str, Any]],
            text_format: type[T],
            metadata: Mapping[str, str] | None = ...,
            temperature: float | None = ...,
            top_p: float | None = ...,
            user: str | None = ...,
            instructions: str | None = ...,
            max_output_tokens: int | None = ...,
            previous_response_id: str | None = ...,
            reasoning: Reasoning | Mapping[str, Any] | None = ...,
            text: CreateResponseText | Mapping[str, Any] = ...,
            tool_choice: ToolChoiceOptions | ToolChoiceTypes | Mapping[str, Any] | ToolChoiceFunction = ...,
            truncation: Literal["auto", "disabled"] | None = ...,
            include: Sequence[Includable] | None = ...,
            parallel_tool_calls: bool | None = ...,
            store: bool | None = ...,
            max_steps: int = ...,
            parallel: bool = ...,
            on_error: Literal["tell", "raise"] = ...,
            **options: Unpack[CallOptions],
        ) -> ToolRun[ParsedResponse[T], ParsedResponseStreamEvent[T]]: ...
        @overload
        def run_tools(
            self,
            *,
            model: str,
            input: str | Sequence[InputItem | Mapping[str, Any]],
            tools: Sequence[Callable[..., Any] | Tool | Mapping[str, Any]],
            metadata: Mapping[str, str] | None = ...,
            temperature: float | None = ...,
            top_p: float | None = ...,
            user: str | None = ...,
            instructions: str | None = ...,
            max_output_tokens: int | None = ...,
            previous_response_id: str | None = ...,
            reasoning: Reasoning | Mapping[str, Any] | None = ...,
            text: CreateResponseText | Mapping[str, Any] = ...,
            tool_choice: ToolChoiceOptions | ToolChoiceTypes | Mapping[str, Any] | ToolChoiceFunction = ...,
            truncation: Literal["auto", "disabled"] | None = ...,
            include: Sequence[Includable] | None = ...,
            parallel_tool_calls: bool | None = ...,
            store: bool | None = ...,
            max_steps: int = ...,
            parallel: bool = ...,
            on_error: Literal["tell", "raise"] = ...,
            **options: Unpack[CallOptions],
        ) -> ToolRun[Response, ResponseStreamEvent]: ...
        def run_tools(self, *arguments: Any, **options: Any) -> Any:
            """Answer with the help of functions: call them as the model asks, and tell it what they return.

            Args:
                temperature: 0 to 2; the service's default is 1.
                top_p: 0 to 1; the service's default is 1.
                truncation: the service's default is 'disabled'.
                parallel_tool_calls: the service's default is True.
                store: the service's default is True.
                tools: functions, and other tools as JSON.
                max_steps: answers of the model at most; the default is 10.
                parallel: whether calls of one answer run at once.
                on_error: what is done with an error of a function.
                options: see `aoai.CallOptions`.
            """

            ...
    else:
        __resource__ = "responses"
        input_items = child("responses_input_items_v2025_03_01_preview", "ResponsesInputItems")
        create = method("responses.create")
        retrieve = method("responses.retrieve")
        delete = method("responses.delete")
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
            model: str,
            input: str | Sequence[InputItem | Mapping[str, Any]],
            stream: Literal[True],
            metadata: Mapping[str, str] | None = ...,
            temperature: float | None = ...,
            top_p: float | None = ...,
            user: str | None = ...,
            instructions: str | None = ...,
            max_output_tokens: int | None = ...,
            previous_response_id: str | None = ...,
            reasoning: Reasoning | Mapping[str, Any] | None = ...,
            text: CreateResponseText | Mapping[str, Any] = ...,
            tool_choice: ToolChoiceOptions | ToolChoiceTypes | Mapping[str, Any] | ToolChoiceFunction = ...,
            tools: Sequence[Tool | Mapping[str, Any]] = ...,
            truncation: Literal["auto", "disabled"] | None = ...,
            include: Sequence[Includable] | None = ...,
            parallel_tool_calls: bool | None = ...,
            store: bool | None = ...,
            **options: Unpack[CallOptions],
        ) -> AsyncStream[ResponseStreamEvent]: ...
        @overload
        async def create(
            self,
            *,
            model: str,
            input: str | Sequence[InputItem | Mapping[str, Any]],
            metadata: Mapping[str, str] | None = ...,
            temperature: float | None = ...,
            top_p: float | None = ...,
            user: str | None = ...,
            instructions: str | None = ...,
            max_output_tokens: int | None = ...,
            previous_response_id: str | None = ...,
            reasoning: Reasoning | Mapping[str, Any] | None = ...,
            text: CreateResponseText | Mapping[str, Any] = ...,
            tool_choice: ToolChoiceOptions | ToolChoiceTypes | Mapping[str, Any] | ToolChoiceFunction = ...,
            tools: Sequence[Tool | Mapping[str, Any]] = ...,
            truncation: Literal["auto", "disabled"] | None = ...,
            include: Sequence[Includable] | None = ...,
            parallel_tool_calls: bool | None = ...,
            store: bool | None = ...,
            stream: Literal[False] | None = ...,
            **options: Unpack[CallOptions],
        ) -> Response: ...
        @overload
        async def create(
            self,
            *,
            model: str,
            input: str | Sequence[InputItem | Mapping[str, Any]],
            stream: bool | None,
            metadata: Mapping[str, str] | None = ...,
            temperature: float | None = ...,
            top_p: float | None = ...,
            user: str | None = ...,
            instructions: str | None = ...,
            max_output_tokens: int | None = ...,
            previous_response_id: str | None = ...,
            reasoning: Reasoning | Mapping[str, Any] | None = ...,
            text: CreateResponseText | Mapping[str, Any] = ...,
            tool_choice: ToolChoiceOptions | ToolChoiceTypes | Mapping[str, Any] | ToolChoiceFunction = ...,
            tools: Sequence[Tool | Mapping[str, Any]] = ...,
            truncation: Literal["auto", "disabled"] | None = ...,
            include: Sequence[Includable] | None = ...,
            parallel_tool_calls: bool | None = ...,
            store: bool | None = ...,
            **options: Unpack[CallOptions],
        ) -> Response | AsyncStream[ResponseStreamEvent]: ...
        async def create(self, *arguments: Any, **options: Any) -> Any:
            """POST /responses.

            Args:
                temperature: 0 to 2; the service's default is 1.
                top_p: 0 to 1; the service's default is 1.
                truncation: the service's default is 'disabled'.
                parallel_tool_calls: the service's default is True.
                store: the service's default is True.
                stream: the service's default is False.
                options: see `aoai.CallOptions`.
            """

            ...

        @overload
        async def retrieve(
            self,
            response_id: str,
            *,
            stream: Literal[True],
            include: Sequence[Includable] | None = ...,
            starting_after: int | None = ...,
            **options: Unpack[CallOptions],
        ) -> AsyncStream[ResponseStreamEvent]: ...
        @overload
        async def retrieve(
            self,
            response_id: str,
            *,
            include: Sequence[Includable] | None = ...,
            stream: Literal[False] | None = ...,
            starting_after: int | None = ...,
            **options: Unpack[CallOptions],
        ) -> Response: ...
        @overload
        async def retrieve(
            self,
            response_id: str,
            *,
            stream: bool | None,
            include: Sequence[Includable] | None = ...,
            starting_after: int | None = ...,
            **options: Unpack[CallOptions],
        ) -> Response | AsyncStream[ResponseStreamEvent]: ...
        async def retrieve(self, *arguments: Any, **options: Any) -> Any:
            """GET /responses/{response_id}."""

            ...

        async def delete(
            self,
            response_id: str,
            **options: Unpack[CallOptions],
        ) -> ResponsesDeleteResponse:
            """DELETE /responses/{response_id}."""

            ...

        @overload
        def stream(
            self,
            *,
            model: str,
            input: str | Sequence[InputItem | Mapping[str, Any]],
            text_format: type[T],
            metadata: Mapping[str, str] | None = ...,
            temperature: float | None = ...,
            top_p: float | None = ...,
            user: str | None = ...,
            instructions: str | None = ...,
            max_output_tokens: int | None = ...,
            previous_response_id: str | None = ...,
            reasoning: Reasoning | Mapping[str, Any] | None = ...,
            text: CreateResponseText | Mapping[str, Any] = ...,
            tool_choice: ToolChoiceOptions | ToolChoiceTypes | Mapping[str, Any] | ToolChoiceFunction = ...,
            tools: Sequence[Tool | Mapping[str, Any]] = ...,
            truncation: Literal["auto", "disabled"] | None = ...,
            include: Sequence[Includable] | None = ...,
            parallel_tool_calls: bool | None = ...,
            store: bool | None = ...,
            on_interruption: Literal["restart"] | None = ...,
            **options: Unpack[CallOptions],
        ) -> AsyncParsedResponseStream[ParsedResponseStreamEvent[T], Response, ParsedResponse[T]]: ...
        @overload
        def stream(
            self,
            *,
            model: str,
            input: str | Sequence[InputItem | Mapping[str, Any]],
            metadata: Mapping[str, str] | None = ...,
            temperature: float | None = ...,
            top_p: float | None = ...,
            user: str | None = ...,
            instructions: str | None = ...,
            max_output_tokens: int | None = ...,
            previous_response_id: str | None = ...,
            reasoning: Reasoning | Mapping[str, Any] | None = ...,
            text: CreateResponseText | Mapping[str, Any] = ...,
            tool_choice: ToolChoiceOptions | ToolChoiceTypes | Mapping[str, Any] | ToolChoiceFunction = ...,
            tools: Sequence[Tool | Mapping[str, Any]] = ...,
            truncation: Literal["auto", "disabled"] | None = ...,
            include: Sequence[Includable] | None = ...,
            parallel_tool_calls: bool | None = ...,
            store: bool | None = ...,
            on_interruption: Literal["restart"] | None = ...,
            **options: Unpack[CallOptions],
        ) -> AsyncResponseStream[ResponseStreamEvent, Response]: ...
        def stream(self, *arguments: Any, **options: Any) -> Any:
            """POST /responses.

            Args:
                temperature: 0 to 2; the service's default is 1.
                top_p: 0 to 1; the service's default is 1.
                truncation: the service's default is 'disabled'.
                parallel_tool_calls: the service's default is True.
                store: the service's default is True.
                options: see `aoai.CallOptions`.
            """

            ...

        @overload
        async def parse(
            self,
            *,
            model: str,
            input: str | Sequence[InputItem | Mapping[str, Any]],
            text_format: type[T],
            metadata: Mapping[str, str] | None = ...,
            temperature: float | None = ...,
            top_p: float | None = ...,
            user: str | None = ...,
            instructions: str | None = ...,
            max_output_tokens: int | None = ...,
            previous_response_id: str | None = ...,
            reasoning: Reasoning | Mapping[str, Any] | None = ...,
            text: CreateResponseText | Mapping[str, Any] = ...,
            tool_choice: ToolChoiceOptions | ToolChoiceTypes | Mapping[str, Any] | ToolChoiceFunction = ...,
            tools: Sequence[Tool | Mapping[str, Any]] = ...,
            truncation: Literal["auto", "disabled"] | None = ...,
            include: Sequence[Includable] | None = ...,
            parallel_tool_calls: bool | None = ...,
            store: bool | None = ...,
            **options: Unpack[CallOptions],
        ) -> ParsedResponse[T]: ...
        @overload
        async def parse(
            self,
            *,
            model: str,
            input: str | Sequence[InputItem | Mapping[str, Any]],
            metadata: Mapping[str, str] | None = ...,
            temperature: float | None = ...,
            top_p: float | None = ...,
            user: str | None = ...,
            instructions: str | None = ...,
            max_output_tokens: int | None = ...,
            previous_response_id: str | None = ...,
            reasoning: Reasoning | Mapping[str, Any] | None = ...,
            text: CreateResponseText | Mapping[str, Any] = ...,
            tool_choice: ToolChoiceOptions | ToolChoiceTypes | Mapping[str, Any] | ToolChoiceFunction = ...,
            tools: Sequence[Tool | Mapping[str, Any]] = ...,
            truncation: Literal["auto", "disabled"] | None = ...,
            include: Sequence[Includable] | None = ...,
            parallel_tool_calls: bool | None = ...,
            store: bool | None = ...,
            **options: Unpack[CallOptions],
        ) -> ParsedResponse[None]: ...
        async def parse(self, *arguments: Any, **options: Any) -> Any:
            """Return the answer with its text as a type, and the arguments of strict tools.

            Args:
                temperature: 0 to 2; the service's default is 1.
                top_p: 0 to 1; the service's default is 1.
                truncation: the service's default is 'disabled'.
                parallel_tool_calls: the service's default is True.
                store: the service's default is True.
                text_format: a pydantic model, a dataclass, an attrs class, a TypedDict or a msgspec Struct.
                options: see `aoai.CallOptions`.
            """

            ...

        @overload
        def run_tools(
            self,
            *,
            model: str,
            input: str | Sequence[InputItem | Mapping[str, Any]],
            tools: Sequence[Callable[..., Any] | Tool | Mapping[str, Any]],
            text_format: type[T],
            metadata: Mapping[str, str] | None = ...,
            temperature: float | None = ...,
            top_p: float | None = ...,
            user: str | None = ...,
            instructions: str | None = ...,
            max_output_tokens: int | None = ...,
            previous_response_id: str | None = ...,
            reasoning: Reasoning | Mapping[str, Any] | None = ...,
            text: CreateResponseText | Mapping[str, Any] = ...,
            tool_choice: ToolChoiceOptions | ToolChoiceTypes | Mapping[str, Any] | ToolChoiceFunction = ...,
            truncation: Literal["auto", "disabled"] | None = ...,
            include: Sequence[Includable] | None = ...,
            parallel_tool_calls: bool | None = ...,
            store: bool | None = ...,
            max_steps: int = ...,
            parallel: bool = ...,
            on_error: Literal["tell", "raise"] = ...,
            **options: Unpack[CallOptions],
        ) -> AsyncToolRun[ParsedResponse[T], ParsedResponseStreamEvent[T]]: ...
        @overload
        def run_tools(
            self,
            *,
            model: str,
            input: str | Sequence[InputItem | Mapping[str, Any]],
            tools: Sequence[Callable[..., Any] | Tool | Mapping[str, Any]],
            metadata: Mapping[str, str] | None = ...,
            temperature: float | None = ...,
            top_p: float | None = ...,
            user: str | None = ...,
            instructions: str | None = ...,
            max_output_tokens: int | None = ...,
            previous_response_id: str | None = ...,
            reasoning: Reasoning | Mapping[str, Any] | None = ...,
            text: CreateResponseText | Mapping[str, Any] = ...,
            tool_choice: ToolChoiceOptions | ToolChoiceTypes | Mapping[str, Any] | ToolChoiceFunction = ...,
            truncation: Literal["auto", "disabled"] | None = ...,
            include: Sequence[Includable] | None = ...,
            parallel_tool_calls: bool | None = ...,
            store: bool | None = ...,
            max_steps: int = ...,
            parallel: bool = ...,
            on_error: Literal["tell", "raise"] = ...,
            **options: Unpack[CallOptions],
        ) -> AsyncToolRun[Response, ResponseStreamEvent]: ...
        def run_tools(self, *arguments: Any, **options: Any) -> Any:
            """Answer with the help of functions: call them as the model asks, and tell it what they return.

            Args:
                temperature: 0 to 2; the service's default is 1.
                top_p: 0 to 1; the service's default is 1.
                truncation: the service's default is 'disabled'.
                parallel_tool_calls: the service's default is True.
                store: the service's default is True.
                tools: functions, and other tools as JSON.
                max_steps: answers of the model at most; the default is 10.
                parallel: whether calls of one answer run at once.
                on_error: what is done with an error of a function.
                options: see `aoai.CallOptions`.
            """

            ...
    else:
        __resource__ = "responses"
        input_items = child("responses_input_items_v2025_03_01_preview", "AsyncResponsesInputItems")
        create = method("responses.create")
        retrieve = method("responses.retrieve")
        delete = method("responses.delete")
        stream = method("responses.create", "stream")
        parse = helper("aoai._parse.calls:response")
        run_tools = helper("aoai._tools.calls:response")
