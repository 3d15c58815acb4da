"""`audio.speech.create` of Azure OpenAI, as of 2024-04-01-preview."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.operation import Answer, Operation, Request

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from aoai_generated.models.create_speech_request_v2024_04_01_preview import CreateSpeechRequest


class AudioSpeechCreate(Operation):
    """POST /deployments/{deployment_id}/audio/speech."""

    name = "audio.speech.create"
    method = "POST"
    path = "/deployments/{deployment_id}/audio/speech"
    body = "json"
    locations = {
        "model": ("path", "deployment_id"),
    }
    body_fields = (
        "input",
        "voice",
        "response_format",
        "speed",
    )
    required = (
        "model",
        "input",
        "voice",
    )
    answers = (Answer("200", "application/octet-stream", "bytes"),)

    def request(
        self,
        *,
        deployment_id: str,
        body: CreateSpeechRequest | Mapping[str, Any],
    ) -> Request:
        """Return the request, which `aoai._runtime.calls` or any other driver can send."""
        return self.build(
            path={
                "deployment_id": deployment_id,
            },
            body=body,
        )

    if TYPE_CHECKING:

        def read(self, status_code: int, headers: Mapping[str, str], content: bytes) -> bytes: ...
        def sync(
            self,
            client: httpx.Client,
            *,
            deployment_id: str,
            body: CreateSpeechRequest | Mapping[str, Any],
        ) -> bytes: ...
        async def asyncio(
            self,
            client: httpx.AsyncClient,
            *,
            deployment_id: str,
            body: CreateSpeechRequest | Mapping[str, Any],
        ) -> bytes: ...


OPERATION = AudioSpeechCreate
