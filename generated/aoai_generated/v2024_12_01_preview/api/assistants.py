"""`assistants` of Azure OpenAI 2024-12-01-preview."""

from typing import TYPE_CHECKING

from . import OPERATIONS

if TYPE_CHECKING:
    from aoai_generated.operations.assistants_create_v2024_12_01_preview import AssistantsCreate
    from aoai_generated.operations.assistants_delete_v2024_02_15_preview import AssistantsDelete
    from aoai_generated.operations.assistants_list_v2024_12_01_preview import AssistantsList
    from aoai_generated.operations.assistants_retrieve_v2024_12_01_preview import AssistantsRetrieve
    from aoai_generated.operations.assistants_update_v2024_12_01_preview import AssistantsUpdate

    list: AssistantsList
    create: AssistantsCreate
    retrieve: AssistantsRetrieve
    update: AssistantsUpdate
    delete: AssistantsDelete
else:
    __getattr__, __dir__ = OPERATIONS.attributes("assistants")
