"""`audio.speech.create` of Azure OpenAI, as of preview."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from aoai_generated.models.audio_speech_create_request_preview import AudioSpeechCreateRequest


class AudioSpeechCreate(Operation):
    """POST /audio/speech."""

    name = "audio.speech.create"
    method = "POST"
    path = "/audio/speech"
    body = "json"
    body_fields = (
        "input",
        "model",
        "voice",
        "instructions",
        "response_format",
        "speed",
        "stream_format",
    )
    required = (
        "input",
        "model",
        "voice",
    )
    answers = (Answer("200", "application/octet-stream", "bytes"),)
    error = Ref("azure_error_response_v1.AzureErrorResponse")

    def request(
        self,
        *,
        body: AudioSpeechCreateRequest | Mapping[str, Any],
    ) -> Request:
        """Return the request, which `aoai._runtime.calls` or any other driver can send."""
        return self.build(
            body=body,
        )

    if TYPE_CHECKING:

        def read(self, status_code: int, headers: Mapping[str, str], content: bytes) -> bytes: ...
        def sync(
            self,
            client: httpx.Client,
            *,
            body: AudioSpeechCreateRequest | Mapping[str, Any],
        ) -> bytes: ...
        async def asyncio(
            self,
            client: httpx.AsyncClient,
            *,
            body: AudioSpeechCreateRequest | Mapping[str, Any],
        ) -> bytes: ...


OPERATION = AudioSpeechCreate
