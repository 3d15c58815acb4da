"""`threads.messages` of Azure OpenAI v1."""

from typing import TYPE_CHECKING

from . import OPERATIONS

if TYPE_CHECKING:
    from aoai_generated.operations.threads_messages_create_v1 import ThreadsMessagesCreate
    from aoai_generated.operations.threads_messages_delete_v1 import ThreadsMessagesDelete
    from aoai_generated.operations.threads_messages_list_v1 import ThreadsMessagesList
    from aoai_generated.operations.threads_messages_retrieve_v1 import ThreadsMessagesRetrieve
    from aoai_generated.operations.threads_messages_update_v1 import ThreadsMessagesUpdate

    list: ThreadsMessagesList
    create: ThreadsMessagesCreate
    retrieve: ThreadsMessagesRetrieve
    update: ThreadsMessagesUpdate
    delete: ThreadsMessagesDelete
else:
    __getattr__, __dir__ = OPERATIONS.attributes("threads.messages")
