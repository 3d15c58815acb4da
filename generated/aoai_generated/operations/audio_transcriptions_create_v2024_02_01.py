"""`audio.transcriptions.create` of Azure OpenAI, as of 2024-02-01."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import ByKeys

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from aoai_generated.models.audio_response_v2024_02_01 import AudioResponse
    from aoai_generated.models.audio_verbose_response_v2024_02_01 import AudioVerboseResponse
    from aoai_generated.models.create_transcription_request_v2024_02_01 import CreateTranscriptionRequest


class AudioTranscriptionsCreate(Operation):
    """POST /deployments/{deployment_id}/audio/transcriptions."""

    name = "audio.transcriptions.create"
    method = "POST"
    path = "/deployments/{deployment_id}/audio/transcriptions"
    body = "multipart"
    files = ("file",)
    locations = {
        "model": ("path", "deployment_id"),
    }
    body_fields = (
        "file",
        "language",
        "prompt",
        "response_format",
        "temperature",
    )
    required = (
        "model",
        "file",
    )
    answers = (
        Answer(
            "200",
            "application/json",
            "json",
            ByKeys(
                (("text",), (), {}, "audio_response_v2024_02_01.AudioResponse"),
                (
                    ("text",),
                    ("duration", "language", "segments", "task"),
                    {},
                    "audio_verbose_response_v2024_02_01.AudioVerboseResponse",
                ),
            ),
        ),
        Answer("200", "text/plain", "text"),
    )
    formats = {
        "json": "audio_response_v2024_02_01.AudioResponse",
        "verbose_json": "audio_verbose_response_v2024_02_01.AudioVerboseResponse",
    }

    def request(
        self,
        *,
        deployment_id: str,
        body: CreateTranscriptionRequest | Mapping[str, Any],
    ) -> Request:
        """Return the request, which `aoai._runtime.calls` or any other driver can send."""
        return self.build(
            path={
                "deployment_id": deployment_id,
            },
            body=body,
        )

    if TYPE_CHECKING:

        def read(
            self, status_code: int, headers: Mapping[str, str], content: bytes
        ) -> AudioResponse | AudioVerboseResponse | str: ...
        def sync(
            self,
            client: httpx.Client,
            *,
            deployment_id: str,
            body: CreateTranscriptionRequest | Mapping[str, Any],
        ) -> AudioResponse | AudioVerboseResponse | str: ...
        async def asyncio(
            self,
            client: httpx.AsyncClient,
            *,
            deployment_id: str,
            body: CreateTranscriptionRequest | Mapping[str, Any],
        ) -> AudioResponse | AudioVerboseResponse | str: ...


OPERATION = AudioTranscriptionsCreate
