"""`conversations` of Azure OpenAI v1."""

from typing import TYPE_CHECKING

from . import OPERATIONS

if TYPE_CHECKING:
    from aoai_generated.operations.conversations_create_v1 import ConversationsCreate
    from aoai_generated.operations.conversations_delete_v1 import ConversationsDelete
    from aoai_generated.operations.conversations_retrieve_v1 import ConversationsRetrieve
    from aoai_generated.operations.conversations_update_v1 import ConversationsUpdate

    create: ConversationsCreate
    retrieve: ConversationsRetrieve
    update: ConversationsUpdate
    delete: ConversationsDelete
else:
    __getattr__, __dir__ = OPERATIONS.attributes("conversations")
