"""`audio.translations.create` of Azure OpenAI, as of 2024-04-01-preview."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import ByKeys

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from aoai_generated.models.audio_response_v2024_02_01 import AudioResponse
    from aoai_generated.models.audio_verbose_response_v2024_04_01_preview import AudioVerboseResponse
    from aoai_generated.models.create_translation_request_v2024_02_01 import CreateTranslationRequest


class AudioTranslationsCreate(Operation):
    """POST /deployments/{deployment_id}/audio/translations."""

    name = "audio.translations.create"
    method = "POST"
    path = "/deployments/{deployment_id}/audio/translations"
    body = "multipart"
    files = ("file",)
    locations = {
        "model": ("path", "deployment_id"),
    }
    body_fields = (
        "file",
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
                    ("duration", "language", "segments", "task", "words"),
                    {},
                    "audio_verbose_response_v2024_04_01_preview.AudioVerboseResponse",
                ),
            ),
        ),
        Answer("200", "text/plain", "text"),
    )
    formats = {
        "json": "audio_response_v2024_02_01.AudioResponse",
        "verbose_json": "audio_verbose_response_v2024_04_01_preview.AudioVerboseResponse",
    }

    def request(
        self,
        *,
        deployment_id: str,
        body: CreateTranslationRequest | Mapping[str, Any],
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
            body: CreateTranslationRequest | Mapping[str, Any],
        ) -> AudioResponse | AudioVerboseResponse | str: ...
        async def asyncio(
            self,
            client: httpx.AsyncClient,
            *,
            deployment_id: str,
            body: CreateTranslationRequest | Mapping[str, Any],
        ) -> AudioResponse | AudioVerboseResponse | str: ...


OPERATION = AudioTranslationsCreate
