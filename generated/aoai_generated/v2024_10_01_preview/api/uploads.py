"""`uploads` of Azure OpenAI 2024-10-01-preview."""

from typing import TYPE_CHECKING

from . import OPERATIONS

if TYPE_CHECKING:
    from aoai_generated.operations.uploads_cancel_v2024_08_01_preview import UploadsCancel
    from aoai_generated.operations.uploads_complete_v2024_08_01_preview import UploadsComplete
    from aoai_generated.operations.uploads_create_v2024_08_01_preview import UploadsCreate

    create: UploadsCreate
    cancel: UploadsCancel
    complete: UploadsComplete
else:
    __getattr__, __dir__ = OPERATIONS.attributes("uploads")
