"""`assistants.files` of Azure OpenAI 2024-04-01-preview."""

from typing import TYPE_CHECKING

from . import OPERATIONS

if TYPE_CHECKING:
    from aoai_generated.operations.assistants_files_create_v2024_02_15_preview import AssistantsFilesCreate
    from aoai_generated.operations.assistants_files_delete_v2024_02_15_preview import AssistantsFilesDelete
    from aoai_generated.operations.assistants_files_list_v2024_02_15_preview import AssistantsFilesList
    from aoai_generated.operations.assistants_files_retrieve_v2024_02_15_preview import AssistantsFilesRetrieve

    list: AssistantsFilesList
    create: AssistantsFilesCreate
    retrieve: AssistantsFilesRetrieve
    delete: AssistantsFilesDelete
else:
    __getattr__, __dir__ = OPERATIONS.attributes("assistants.files")
