"""`ingestion.jobs` of Azure OpenAI 2024-09-01-preview."""

from typing import TYPE_CHECKING

from . import OPERATIONS

if TYPE_CHECKING:
    from aoai_generated.operations.ingestion_jobs_create_v2024_05_01_preview import IngestionJobsCreate
    from aoai_generated.operations.ingestion_jobs_list_v2024_05_01_preview import IngestionJobsList
    from aoai_generated.operations.ingestion_jobs_retrieve_v2024_05_01_preview import IngestionJobsRetrieve

    list: IngestionJobsList
    retrieve: IngestionJobsRetrieve
    create: IngestionJobsCreate
else:
    __getattr__, __dir__ = OPERATIONS.attributes("ingestion.jobs")
