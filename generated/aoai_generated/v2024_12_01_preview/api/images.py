"""`images` of Azure OpenAI 2024-12-01-preview."""

from typing import TYPE_CHECKING

from . import OPERATIONS

if TYPE_CHECKING:
    from aoai_generated.operations.images_generate_v2024_10_01_preview import ImagesGenerate

    generate: ImagesGenerate
else:
    __getattr__, __dir__ = OPERATIONS.attributes("images")
