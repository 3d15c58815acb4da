"""`audio.speech` of Azure OpenAI 2025-04-01-preview."""

from typing import TYPE_CHECKING

from . import OPERATIONS

if TYPE_CHECKING:
    from aoai_generated.operations.audio_speech_create_v2025_04_01_preview import AudioSpeechCreate

    create: AudioSpeechCreate
else:
    __getattr__, __dir__ = OPERATIONS.attributes("audio.speech")
