"""The endpoints of Azure OpenAI 2024-02-01, a package for each resource."""

from typing import TYPE_CHECKING

from aoai._runtime.lazy import lazy

if TYPE_CHECKING:
    from . import audio_transcriptions as audio_transcriptions
    from . import audio_translations as audio_translations
    from . import chat_completions as chat_completions
    from . import completions as completions
    from . import embeddings as embeddings
    from . import images as images
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "audio_transcriptions": "audio_transcriptions",
            "audio_translations": "audio_translations",
            "chat_completions": "chat_completions",
            "completions": "completions",
            "embeddings": "embeddings",
            "images": "images",
        },
    )

OPERATIONS: dict[str, str] = {
    "audio.transcriptions.create": "audio_transcriptions.create",
    "audio.translations.create": "audio_translations.create",
    "chat.completions.create": "chat_completions.create",
    "completions.create": "completions.create",
    "embeddings.create": "embeddings.create",
    "images.generate": "images.generate",
}
"""The module in this package, by the operation's public name."""
