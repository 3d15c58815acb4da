"""`audio.transcriptions` of Azure OpenAI preview."""

from typing import TYPE_CHECKING

from . import OPERATIONS

if TYPE_CHECKING:
    from aoai_generated.operations.audio_transcriptions_create_preview import AudioTranscriptionsCreate

    create: AudioTranscriptionsCreate
else:
    __getattr__, __dir__ = OPERATIONS.attributes("audio.transcriptions")
