"""`client.realtime.calls`, as of preview."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._client.resource import AsyncResource, Resource, method

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Unpack

    from aoai._client.resource import (
        CallOptions,
    )

    from aoai_generated.models.mcp_tool_v1 import MCPTool
    from aoai_generated.models.prompt_v1 import Prompt
    from aoai_generated.models.realtime_function_tool_v1 import RealtimeFunctionTool
    from aoai_generated.models.realtime_session_create_request_ga_audio_v1 import RealtimeSessionCreateRequestGAAudio
    from aoai_generated.models.realtime_session_create_request_ga_tracing_v1 import (
        RealtimeSessionCreateRequestGATracing,
    )
    from aoai_generated.models.realtime_session_create_request_ga_v1 import RealtimeSessionCreateRequestGA
    from aoai_generated.models.tool_choice_function_v1 import ToolChoiceFunction
    from aoai_generated.models.tool_choice_mcp_v1 import ToolChoiceMCP
    from aoai_generated.models.unions_v1 import RealtimeTruncation
    from aoai_generated.models.values_v2025_03_01_preview import ToolChoiceOptions


class RealtimeCalls(Resource):
    """`client.realtime.calls`."""

    if TYPE_CHECKING:

        def create(
            self,
            *,
            sdp: str,
            session: RealtimeSessionCreateRequestGA | Mapping[str, Any] = ...,
            **options: Unpack[CallOptions],
        ) -> str:
            """POST /realtime/calls."""

            ...

        def accept(
            self,
            call_id: str,
            *,
            type: Literal["realtime"],
            audio: RealtimeSessionCreateRequestGAAudio | Mapping[str, Any] = ...,
            include: Sequence[Literal["item.input_audio_transcription.logprobs"]] = ...,
            instructions: str = ...,
            max_output_tokens: int | Literal["inf"] = ...,
            model: str = ...,
            output_modalities: Sequence[Literal["audio", "text"]] = ...,
            prompt: Prompt | Mapping[str, Any] = ...,
            tool_choice: ToolChoiceOptions | ToolChoiceFunction | Mapping[str, Any] | ToolChoiceMCP = ...,
            tools: Sequence[RealtimeFunctionTool | Mapping[str, Any] | MCPTool] = ...,
            tracing: Literal["auto"] | RealtimeSessionCreateRequestGATracing | Mapping[str, Any] | None = ...,
            truncation: RealtimeTruncation | Mapping[str, Any] = ...,
            **options: Unpack[CallOptions],
        ) -> None:
            """POST /realtime/calls/{call_id}/accept.

            Args:
                output_modalities: the service's default is ['audio'].
                tool_choice: the service's default is 'auto'.
                tracing: the service's default is 'auto'.
                options: see `aoai.CallOptions`.
            """

            ...

        def hangup(
            self,
            call_id: str,
            **options: Unpack[CallOptions],
        ) -> None:
            """POST /realtime/calls/{call_id}/hangup."""

            ...

        def refer(
            self,
            call_id: str,
            *,
            target_uri: str,
            **options: Unpack[CallOptions],
        ) -> None:
            """POST /realtime/calls/{call_id}/refer."""

            ...

        def reject(
            self,
            call_id: str,
            *,
            status_code: int = ...,
            **options: Unpack[CallOptions],
        ) -> None:
            """POST /realtime/calls/{call_id}/reject."""

            ...

    else:
        __resource__ = "realtime.calls"
        create = method("realtime.calls.create")
        accept = method("realtime.calls.accept")
        hangup = method("realtime.calls.hangup")
        refer = method("realtime.calls.refer")
        reject = method("realtime.calls.reject")


class AsyncRealtimeCalls(AsyncResource):
    """`client.realtime.calls`."""

    if TYPE_CHECKING:

        async def create(
            self,
            *,
            sdp: str,
            session: RealtimeSessionCreateRequestGA | Mapping[str, Any] = ...,
            **options: Unpack[CallOptions],
        ) -> str:
            """POST /realtime/calls."""

            ...

        async def accept(
            self,
            call_id: str,
            *,
            type: Literal["realtime"],
            audio: RealtimeSessionCreateRequestGAAudio | Mapping[str, Any] = ...,
            include: Sequence[Literal["item.input_audio_transcription.logprobs"]] = ...,
            instructions: str = ...,
            max_output_tokens: int | Literal["inf"] = ...,
            model: str = ...,
            output_modalities: Sequence[Literal["audio", "text"]] = ...,
            prompt: Prompt | Mapping[str, Any] = ...,
            tool_choice: ToolChoiceOptions | ToolChoiceFunction | Mapping[str, Any] | ToolChoiceMCP = ...,
            tools: Sequence[RealtimeFunctionTool | Mapping[str, Any] | MCPTool] = ...,
            tracing: Literal["auto"] | RealtimeSessionCreateRequestGATracing | Mapping[str, Any] | None = ...,
            truncation: RealtimeTruncation | Mapping[str, Any] = ...,
            **options: Unpack[CallOptions],
        ) -> None:
            """POST /realtime/calls/{call_id}/accept.

            Args:
                output_modalities: the service's default is ['audio'].
                tool_choice: the service's default is 'auto'.
                tracing: the service's default is 'auto'.
                options: see `aoai.CallOptions`.
            """

            ...

        async def hangup(
            self,
            call_id: str,
            **options: Unpack[CallOptions],
        ) -> None:
            """POST /realtime/calls/{call_id}/hangup."""

            ...

        async def refer(
            self,
            call_id: str,
            *,
            target_uri: str,
            **options: Unpack[CallOptions],
        ) -> None:
            """POST /realtime/calls/{call_id}/refer."""

            ...

        async def reject(
            self,
            call_id: str,
            *,
            status_code: int = ...,
            **options: Unpack[CallOptions],
        ) -> None:
            """POST /realtime/calls/{call_id}/reject."""

            ...

    else:
        __resource__ = "realtime.calls"
        create = method("realtime.calls.create")
        accept = method("realtime.calls.accept")
        hangup = method("realtime.calls.hangup")
        refer = method("realtime.calls.refer")
        reject = method("realtime.calls.reject")
