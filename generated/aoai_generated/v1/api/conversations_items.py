"""`conversations.items` of Azure OpenAI v1."""

from typing import TYPE_CHECKING

from . import OPERATIONS

if TYPE_CHECKING:
    from aoai_generated.operations.conversations_items_create_v1 import ConversationsItemsCreate
    from aoai_generated.operations.conversations_items_delete_v1 import ConversationsItemsDelete
    from aoai_generated.operations.conversations_items_list_v1 import ConversationsItemsList
    from aoai_generated.operations.conversations_items_retrieve_v1 import ConversationsItemsRetrieve

    list: ConversationsItemsList
    create: ConversationsItemsCreate
    retrieve: ConversationsItemsRetrieve
    delete: ConversationsItemsDelete
else:
    __getattr__, __dir__ = OPERATIONS.attributes("conversations.items")
