"""`client.responses` of Azure OpenAI 2025-04-01-preview."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, overload

from aoai._client.resource import AsyncResource, Resource, child, method

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Unpack

    from aoai._call.options import CallOptions
    from aoai._streams.accumulate import (
        AsyncResponseStream,
        ResponseStream,
    )
    from aoai._streams.stream import AsyncStream, Stream

    from ..models.create_response_text import CreateResponseText
    from ..models.reasoning import Reasoning
    from ..models.response import Response
    from ..models.responses_delete_response import ResponsesDeleteResponse
    from ..models.tool_choice_function import ToolChoiceFunction
    from ..models.tool_choice_types import ToolChoiceTypes
    from ..models.unions import InputItem, ResponseStreamEvent, Tool
    from ..models.values import Includable, ToolChoiceOptions
    from .responses_input_items import AsyncResponsesInputItems, ResponsesInputItems


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

        def retrieve(
            self,
            response_id: str,
            *,
            include: Sequence[Includable] | None = ...,
            **options: Unpack[CallOptions],
        ) -> Response:
            """GET /responses/{response_id}."""

            ...

        def delete(
            self,
            response_id: str,
            **options: Unpack[CallOptions],
        ) -> ResponsesDeleteResponse:
            """DELETE /responses/{response_id}."""

            ...

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
        ) -> ResponseStream[ResponseStreamEvent, Response]:
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

    else:
        __resource__ = "responses"
        input_items = child("responses_input_items", "ResponsesInputItems")
        create = method("responses.create")
        retrieve = method("responses.retrieve")
        delete = method("responses.delete")
        stream = method("responses.create", "stream")


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

        async def retrieve(
            self,
            response_id: str,
            *,
            include: Sequence[Includable] | None = ...,
            **options: Unpack[CallOptions],
        ) -> Response:
            """GET /responses/{response_id}."""

            ...

        async def delete(
            self,
            response_id: str,
            **options: Unpack[CallOptions],
        ) -> ResponsesDeleteResponse:
            """DELETE /responses/{response_id}."""

            ...

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
        ) -> AsyncResponseStream[ResponseStreamEvent, Response]:
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

    else:
        __resource__ = "responses"
        input_items = child("responses_input_items", "AsyncResponsesInputItems")
        create = method("responses.create")
        retrieve = method("responses.retrieve")
        delete = method("responses.delete")
        stream = method("responses.create", "stream")
