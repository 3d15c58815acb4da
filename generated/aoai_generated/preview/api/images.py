"""`images` of Azure OpenAI preview."""

from typing import TYPE_CHECKING

from . import OPERATIONS

if TYPE_CHECKING:
    from aoai_generated.operations.images_create_variation_preview import ImagesCreateVariation
    from aoai_generated.operations.images_edit_preview import ImagesEdit
    from aoai_generated.operations.images_generate_preview import ImagesGenerate

    edit: ImagesEdit
    generate: ImagesGenerate
    create_variation: ImagesCreateVariation
else:
    __getattr__, __dir__ = OPERATIONS.attributes("images")
