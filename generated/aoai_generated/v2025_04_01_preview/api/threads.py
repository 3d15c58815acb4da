"""`threads` of Azure OpenAI 2025-04-01-preview."""

from typing import TYPE_CHECKING

from . import OPERATIONS

if TYPE_CHECKING:
    from aoai_generated.operations.threads_create_and_run_v2025_04_01_preview import ThreadsCreateAndRun
    from aoai_generated.operations.threads_create_v2024_07_01_preview import ThreadsCreate
    from aoai_generated.operations.threads_delete_v2024_02_15_preview import ThreadsDelete
    from aoai_generated.operations.threads_retrieve_v2024_05_01_preview import ThreadsRetrieve
    from aoai_generated.operations.threads_update_v2024_05_01_preview import ThreadsUpdate

    create: ThreadsCreate
    create_and_run: ThreadsCreateAndRun
    retrieve: ThreadsRetrieve
    update: ThreadsUpdate
    delete: ThreadsDelete
else:
    __getattr__, __dir__ = OPERATIONS.attributes("threads")
