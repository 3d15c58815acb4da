from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .chat_completion_message_custom_tool_call_v1 import ChatCompletionMessageCustomToolCall
    from .chat_completion_message_tool_call_v1 import ChatCompletionMessageToolCall
    from .chat_completion_response_message_annotations_v1 import ChatCompletionResponseMessageAnnotations
    from .chat_completion_response_message_audio_v1 import ChatCompletionResponseMessageAudio
    from .chat_completion_response_message_function_call_v1 import ChatCompletionResponseMessageFunctionCall
    from .unions_v1 import ChatCompletionMessageToolCallsItem


@define
class ChatCompletionResponseMessage(BaseModel):
    """`OpenAI.ChatCompletionResponseMessage` of the inference API, as of v1.

    Attributes:
        function_call: deprecated.
    """

    content: str | None
    refusal: str | None
    role: Literal["assistant"]
    annotations: list[ChatCompletionResponseMessageAnnotations] | None
    audio: ChatCompletionResponseMessageAudio | None
    function_call: ChatCompletionResponseMessageFunctionCall | None
    reasoning_content: str | None
    tool_calls: ChatCompletionMessageToolCallsItem | None

    __shapes__ = {
        "annotations": ListOf(
            Ref("chat_completion_response_message_annotations_v1.ChatCompletionResponseMessageAnnotations")
        ),
        "audio": Ref("chat_completion_response_message_audio_v1.ChatCompletionResponseMessageAudio"),
        "function_call": Ref(
            "chat_completion_response_message_function_call_v1.ChatCompletionResponseMessageFunctionCall"
        ),
        "tool_calls": Ref("unions_v1.ChatCompletionMessageToolCallsItem"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            content: str | None,
            refusal: str | None,
            role: Literal["assistant"],
            annotations: Sequence[ChatCompletionResponseMessageAnnotations | Mapping[str, Any]] = ...,
            audio: ChatCompletionResponseMessageAudio | Mapping[str, Any] | None = ...,
            function_call: ChatCompletionResponseMessageFunctionCall | Mapping[str, Any] | None = ...,
            reasoning_content: str | None = ...,
            tool_calls: Sequence[
                ChatCompletionMessageToolCall | Mapping[str, Any] | ChatCompletionMessageCustomToolCall
            ]
            | None = ...,
        ) -> None: ...
