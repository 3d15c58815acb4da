"""`audio.translations.create` of Azure OpenAI, as of preview."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from aoai_generated.models.audio_translations_create_request_preview import AudioTranslationsCreateRequest
    from aoai_generated.models.azure_audio_translation_response_v1 import AzureAudioTranslationResponse


class AudioTranslationsCreate(Operation):
    """POST /audio/translations."""

    name = "audio.translations.create"
    method = "POST"
    path = "/audio/translations"
    body = "multipart"
    files = ("file",)
    body_fields = (
        "file",
        "model",
        "filename",
        "prompt",
        "response_format",
        "temperature",
    )
    required = (
        "file",
        "model",
    )
    answers = (
        Answer(
            "200", "application/json", "json", Ref("azure_audio_translation_response_v1.AzureAudioTranslationResponse")
        ),
        Answer("200", "text/plain", "text"),
    )
    error = Ref("azure_error_response_v1.AzureErrorResponse")

    def request(
        self,
        *,
        body: AudioTranslationsCreateRequest | Mapping[str, Any],
    ) -> Request:
        """Return the request, which `aoai._runtime.calls` or any other driver can send."""
        return self.build(
            body=body,
        )

    if TYPE_CHECKING:

        def read(
            self, status_code: int, headers: Mapping[str, str], content: bytes
        ) -> AzureAudioTranslationResponse | str: ...
        def sync(
            self,
            client: httpx.Client,
            *,
            body: AudioTranslationsCreateRequest | Mapping[str, Any],
        ) -> AzureAudioTranslationResponse | str: ...
        async def asyncio(
            self,
            client: httpx.AsyncClient,
            *,
            body: AudioTranslationsCreateRequest | Mapping[str, Any],
        ) -> AzureAudioTranslationResponse | str: ...


OPERATION = AudioTranslationsCreate
