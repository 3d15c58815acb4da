"""`conversations.items` of Azure OpenAI preview."""

from typing import TYPE_CHECKING

from . import OPERATIONS

if TYPE_CHECKING:
    from aoai_generated.operations.conversations_items_create_preview import ConversationsItemsCreate
    from aoai_generated.operations.conversations_items_delete_preview import ConversationsItemsDelete
    from aoai_generated.operations.conversations_items_list_preview import ConversationsItemsList
    from aoai_generated.operations.conversations_items_retrieve_preview import ConversationsItemsRetrieve

    list: ConversationsItemsList
    create: ConversationsItemsCreate
    retrieve: ConversationsItemsRetrieve
    delete: ConversationsItemsDelete
else:
    __getattr__, __dir__ = OPERATIONS.attributes("conversations.items")
