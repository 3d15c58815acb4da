"""`images` of Azure OpenAI 2025-04-01-preview."""

from typing import TYPE_CHECKING

from . import OPERATIONS

if TYPE_CHECKING:
    from aoai_generated.operations.images_edit_v2025_04_01_preview import ImagesEdit
    from aoai_generated.operations.images_generate_v2025_04_01_preview import ImagesGenerate

    edit: ImagesEdit
    generate: ImagesGenerate
else:
    __getattr__, __dir__ = OPERATIONS.attributes("images")
