"""`audio.translations` of Azure OpenAI preview."""

from typing import TYPE_CHECKING

from . import OPERATIONS

if TYPE_CHECKING:
    from aoai_generated.operations.audio_translations_create_preview import AudioTranslationsCreate

    create: AudioTranslationsCreate
else:
    __getattr__, __dir__ = OPERATIONS.attributes("audio.translations")
