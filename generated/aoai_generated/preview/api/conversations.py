"""`conversations` of Azure OpenAI preview."""

from typing import TYPE_CHECKING

from . import OPERATIONS

if TYPE_CHECKING:
    from aoai_generated.operations.conversations_create_preview import ConversationsCreate
    from aoai_generated.operations.conversations_delete_preview import ConversationsDelete
    from aoai_generated.operations.conversations_retrieve_preview import ConversationsRetrieve
    from aoai_generated.operations.conversations_update_preview import ConversationsUpdate

    create: ConversationsCreate
    retrieve: ConversationsRetrieve
    update: ConversationsUpdate
    delete: ConversationsDelete
else:
    __getattr__, __dir__ = OPERATIONS.attributes("conversations")
