"""`audio.translations` of Azure OpenAI 2024-02-01."""

from typing import TYPE_CHECKING

from . import OPERATIONS

if TYPE_CHECKING:
    from aoai_generated.operations.audio_translations_create_v2024_02_01 import AudioTranslationsCreate

    create: AudioTranslationsCreate
else:
    __getattr__, __dir__ = OPERATIONS.attributes("audio.translations")
