"""`threads` of Azure OpenAI v1."""

from typing import TYPE_CHECKING

from . import OPERATIONS

if TYPE_CHECKING:
    from aoai_generated.operations.threads_create_and_run_v1 import ThreadsCreateAndRun
    from aoai_generated.operations.threads_create_v1 import ThreadsCreate
    from aoai_generated.operations.threads_delete_v1 import ThreadsDelete
    from aoai_generated.operations.threads_retrieve_v1 import ThreadsRetrieve
    from aoai_generated.operations.threads_update_v1 import ThreadsUpdate

    create: ThreadsCreate
    create_and_run: ThreadsCreateAndRun
    retrieve: ThreadsRetrieve
    update: ThreadsUpdate
    delete: ThreadsDelete
else:
    __getattr__, __dir__ = OPERATIONS.attributes("threads")
