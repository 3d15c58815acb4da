"""`client.responses` of Azure OpenAI v1."""

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

    from ..models.azure_create_response_text import AzureCreateResponseText
    from ..models.azure_response import AzureResponse
    from ..models.implicit_user_message import ImplicitUserMessage
    from ..models.prompt import Prompt
    from ..models.reasoning import Reasoning
    from ..models.responses_delete_response import ResponsesDeleteResponse
    from ..models.unions import ItemParam, ResponseStreamEvent, Tool, ToolChoiceObject
    from ..models.values import AzureAIFoundryModelsApiVersion, Includable, ToolChoiceOptions
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
            stream: Literal[True],
            background: bool | None = ...,
            include: Sequence[Includable] | None = ...,
            input: str | Sequence[ImplicitUserMessage | Mapping[str, Any] | ItemParam] = ...,
            instructions: str | None = ...,
            max_output_tokens: int | None = ...,
            max_tool_calls: int | None = ...,
            metadata: Mapping[str, str] = ...,
            parallel_tool_calls: bool | None = ...,
            previous_response_id: str | None = ...,
            prompt: Prompt | Mapping[str, Any] | None = ...,
            reasoning: Reasoning | Mapping[str, Any] | None = ...,
            store: bool | None = ...,
            temperature: float | None = ...,
            text: AzureCreateResponseText | Mapping[str, Any] = ...,
            tool_choice: ToolChoiceOptions | ToolChoiceObject | Mapping[str, Any] = ...,
            tools: Sequence[Tool | Mapping[str, Any]] = ...,
            top_logprobs: int = ...,
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
            model: str,
            background: bool | None = ...,
            include: Sequence[Includable] | None = ...,
            input: str | Sequence[ImplicitUserMessage | Mapping[str, Any] | ItemParam] = ...,
            instructions: str | None = ...,
            max_output_tokens: int | None = ...,
            max_tool_calls: int | None = ...,
            metadata: Mapping[str, str] = ...,
            parallel_tool_calls: bool | None = ...,
            previous_response_id: str | None = ...,
            prompt: Prompt | Mapping[str, Any] | None = ...,
            reasoning: Reasoning | Mapping[str, Any] | None = ...,
            store: bool | None = ...,
            stream: Literal[False] | None = ...,
            temperature: float | None = ...,
            text: AzureCreateResponseText | Mapping[str, Any] = ...,
            tool_choice: ToolChoiceOptions | ToolChoiceObject | Mapping[str, Any] = ...,
            tools: Sequence[Tool | Mapping[str, Any]] = ...,
            top_logprobs: int = ...,
            top_p: float | None = ...,
            truncation: Literal["auto", "disabled"] | None = ...,
            user: str = ...,
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            **options: Unpack[CallOptions],
        ) -> AzureResponse: ...
        @overload
        def create(
            self,
            *,
            model: str,
            stream: bool | None,
            background: bool | None = ...,
            include: Sequence[Includable] | None = ...,
            input: str | Sequence[ImplicitUserMessage | Mapping[str, Any] | ItemParam] = ...,
            instructions: str | None = ...,
            max_output_tokens: int | None = ...,
            max_tool_calls: int | None = ...,
            metadata: Mapping[str, str] = ...,
            parallel_tool_calls: bool | None = ...,
            previous_response_id: str | None = ...,
            prompt: Prompt | Mapping[str, Any] | None = ...,
            reasoning: Reasoning | Mapping[str, Any] | None = ...,
            store: bool | None = ...,
            temperature: float | None = ...,
            text: AzureCreateResponseText | Mapping[str, Any] = ...,
            tool_choice: ToolChoiceOptions | ToolChoiceObject | Mapping[str, Any] = ...,
            tools: Sequence[Tool | Mapping[str, Any]] = ...,
            top_logprobs: int = ...,
            top_p: float | None = ...,
            truncation: Literal["auto", "disabled"] | None = ...,
            user: str = ...,
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            **options: Unpack[CallOptions],
        ) -> AzureResponse | Stream[ResponseStreamEvent]: ...
        def create(self, *arguments: Any, **options: Any) -> Any:
            """POST /responses.

            Args:
                background: the service's default is False.
                parallel_tool_calls: the service's default is True.
                store: the service's default is True.
                stream: the service's default is False.
                temperature: 0 to 2; the service's default is 1.
                top_logprobs: 0 to 20.
                top_p: 0 to 1; the service's default is 1.
                truncation: the service's default is 'disabled'.
                api_version: the service's default is 'v1'.
                options: see `aoai.CallOptions`.
            """

            ...

        def retrieve(
            self,
            response_id: str,
            *,
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            include_obfuscation: bool | None = ...,
            include: Sequence[Includable] | None = ...,
            **options: Unpack[CallOptions],
        ) -> AzureResponse:
            """GET /responses/{response_id}.

            Args:
                api_version: the service's default is 'v1'.
                include_obfuscation: the service's default is True.
                include: the service's default is [].
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

        def stream(
            self,
            *,
            model: str,
            background: bool | None = ...,
            include: Sequence[Includable] | None = ...,
            input: str | Sequence[ImplicitUserMessage | Mapping[str, Any] | ItemParam] = ...,
            instructions: str | None = ...,
            max_output_tokens: int | None = ...,
            max_tool_calls: int | None = ...,
            metadata: Mapping[str, str] = ...,
            parallel_tool_calls: bool | None = ...,
            previous_response_id: str | None = ...,
            prompt: Prompt | Mapping[str, Any] | None = ...,
            reasoning: Reasoning | Mapping[str, Any] | None = ...,
            store: bool | None = ...,
            temperature: float | None = ...,
            text: AzureCreateResponseText | Mapping[str, Any] = ...,
            tool_choice: ToolChoiceOptions | ToolChoiceObject | Mapping[str, Any] = ...,
            tools: Sequence[Tool | Mapping[str, Any]] = ...,
            top_logprobs: int = ...,
            top_p: float | None = ...,
            truncation: Literal["auto", "disabled"] | None = ...,
            user: str = ...,
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            on_interruption: Literal["restart"] | None = ...,
            **options: Unpack[CallOptions],
        ) -> ResponseStream[ResponseStreamEvent, AzureResponse]:
            """POST /responses.

            Args:
                background: the service's default is False.
                parallel_tool_calls: the service's default is True.
                store: the service's default is True.
                temperature: 0 to 2; the service's default is 1.
                top_logprobs: 0 to 20.
                top_p: 0 to 1; the service's default is 1.
                truncation: the service's default is 'disabled'.
                api_version: the service's default is 'v1'.
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
            stream: Literal[True],
            background: bool | None = ...,
            include: Sequence[Includable] | None = ...,
            input: str | Sequence[ImplicitUserMessage | Mapping[str, Any] | ItemParam] = ...,
            instructions: str | None = ...,
            max_output_tokens: int | None = ...,
            max_tool_calls: int | None = ...,
            metadata: Mapping[str, str] = ...,
            parallel_tool_calls: bool | None = ...,
            previous_response_id: str | None = ...,
            prompt: Prompt | Mapping[str, Any] | None = ...,
            reasoning: Reasoning | Mapping[str, Any] | None = ...,
            store: bool | None = ...,
            temperature: float | None = ...,
            text: AzureCreateResponseText | Mapping[str, Any] = ...,
            tool_choice: ToolChoiceOptions | ToolChoiceObject | Mapping[str, Any] = ...,
            tools: Sequence[Tool | Mapping[str, Any]] = ...,
            top_logprobs: int = ...,
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
            model: str,
            background: bool | None = ...,
            include: Sequence[Includable] | None = ...,
            input: str | Sequence[ImplicitUserMessage | Mapping[str, Any] | ItemParam] = ...,
            instructions: str | None = ...,
            max_output_tokens: int | None = ...,
            max_tool_calls: int | None = ...,
            metadata: Mapping[str, str] = ...,
            parallel_tool_calls: bool | None = ...,
            previous_response_id: str | None = ...,
            prompt: Prompt | Mapping[str, Any] | None = ...,
            reasoning: Reasoning | Mapping[str, Any] | None = ...,
            store: bool | None = ...,
            stream: Literal[False] | None = ...,
            temperature: float | None = ...,
            text: AzureCreateResponseText | Mapping[str, Any] = ...,
            tool_choice: ToolChoiceOptions | ToolChoiceObject | Mapping[str, Any] = ...,
            tools: Sequence[Tool | Mapping[str, Any]] = ...,
            top_logprobs: int = ...,
            top_p: float | None = ...,
            truncation: Literal["auto", "disabled"] | None = ...,
            user: str = ...,
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            **options: Unpack[CallOptions],
        ) -> AzureResponse: ...
        @overload
        async def create(
            self,
            *,
            model: str,
            stream: bool | None,
            background: bool | None = ...,
            include: Sequence[Includable] | None = ...,
            input: str | Sequence[ImplicitUserMessage | Mapping[str, Any] | ItemParam] = ...,
            instructions: str | None = ...,
            max_output_tokens: int | None = ...,
            max_tool_calls: int | None = ...,
            metadata: Mapping[str, str] = ...,
            parallel_tool_calls: bool | None = ...,
            previous_response_id: str | None = ...,
            prompt: Prompt | Mapping[str, Any] | None = ...,
            reasoning: Reasoning | Mapping[str, Any] | None = ...,
            store: bool | None = ...,
            temperature: float | None = ...,
            text: AzureCreateResponseText | Mapping[str, Any] = ...,
            tool_choice: ToolChoiceOptions | ToolChoiceObject | Mapping[str, Any] = ...,
            tools: Sequence[Tool | Mapping[str, Any]] = ...,
            top_logprobs: int = ...,
            top_p: float | None = ...,
            truncation: Literal["auto", "disabled"] | None = ...,
            user: str = ...,
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            **options: Unpack[CallOptions],
        ) -> AzureResponse | AsyncStream[ResponseStreamEvent]: ...
        async def create(self, *arguments: Any, **options: Any) -> Any:
            """POST /responses.

            Args:
                background: the service's default is False.
                parallel_tool_calls: the service's default is True.
                store: the service's default is True.
                stream: the service's default is False.
                temperature: 0 to 2; the service's default is 1.
                top_logprobs: 0 to 20.
                top_p: 0 to 1; the service's default is 1.
                truncation: the service's default is 'disabled'.
                api_version: the service's default is 'v1'.
                options: see `aoai.CallOptions`.
            """

            ...

        async def retrieve(
            self,
            response_id: str,
            *,
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            include_obfuscation: bool | None = ...,
            include: Sequence[Includable] | None = ...,
            **options: Unpack[CallOptions],
        ) -> AzureResponse:
            """GET /responses/{response_id}.

            Args:
                api_version: the service's default is 'v1'.
                include_obfuscation: the service's default is True.
                include: the service's default is [].
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

        def stream(
            self,
            *,
            model: str,
            background: bool | None = ...,
            include: Sequence[Includable] | None = ...,
            input: str | Sequence[ImplicitUserMessage | Mapping[str, Any] | ItemParam] = ...,
            instructions: str | None = ...,
            max_output_tokens: int | None = ...,
            max_tool_calls: int | None = ...,
            metadata: Mapping[str, str] = ...,
            parallel_tool_calls: bool | None = ...,
            previous_response_id: str | None = ...,
            prompt: Prompt | Mapping[str, Any] | None = ...,
            reasoning: Reasoning | Mapping[str, Any] | None = ...,
            store: bool | None = ...,
            temperature: float | None = ...,
            text: AzureCreateResponseText | Mapping[str, Any] = ...,
            tool_choice: ToolChoiceOptions | ToolChoiceObject | Mapping[str, Any] = ...,
            tools: Sequence[Tool | Mapping[str, Any]] = ...,
            top_logprobs: int = ...,
            top_p: float | None = ...,
            truncation: Literal["auto", "disabled"] | None = ...,
            user: str = ...,
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            on_interruption: Literal["restart"] | None = ...,
            **options: Unpack[CallOptions],
        ) -> AsyncResponseStream[ResponseStreamEvent, AzureResponse]:
            """POST /responses.

            Args:
                background: the service's default is False.
                parallel_tool_calls: the service's default is True.
                store: the service's default is True.
                temperature: 0 to 2; the service's default is 1.
                top_logprobs: 0 to 20.
                top_p: 0 to 1; the service's default is 1.
                truncation: the service's default is 'disabled'.
                api_version: the service's default is 'v1'.
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
