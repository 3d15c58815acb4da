"""`uploads.parts` of Azure OpenAI 2025-01-01-preview."""

from typing import TYPE_CHECKING

from . import OPERATIONS

if TYPE_CHECKING:
    from aoai_generated.operations.uploads_parts_create_v2024_08_01_preview import UploadsPartsCreate

    create: UploadsPartsCreate
else:
    __getattr__, __dir__ = OPERATIONS.attributes("uploads.parts")
