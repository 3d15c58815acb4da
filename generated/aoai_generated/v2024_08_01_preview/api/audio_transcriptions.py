"""`audio.transcriptions` of Azure OpenAI 2024-08-01-preview."""

from typing import TYPE_CHECKING

from . import OPERATIONS

if TYPE_CHECKING:
    from aoai_generated.operations.audio_transcriptions_create_v2024_04_01_preview import AudioTranscriptionsCreate

    create: AudioTranscriptionsCreate
else:
    __getattr__, __dir__ = OPERATIONS.attributes("audio.transcriptions")
