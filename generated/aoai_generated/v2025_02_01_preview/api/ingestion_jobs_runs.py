"""`ingestion.jobs.runs` of Azure OpenAI 2025-02-01-preview."""

from typing import TYPE_CHECKING

from . import OPERATIONS

if TYPE_CHECKING:
    from aoai_generated.operations.ingestion_jobs_runs_list_v2024_05_01_preview import IngestionJobsRunsList
    from aoai_generated.operations.ingestion_jobs_runs_retrieve_v2024_05_01_preview import IngestionJobsRunsRetrieve

    list: IngestionJobsRunsList
    retrieve: IngestionJobsRunsRetrieve
else:
    __getattr__, __dir__ = OPERATIONS.attributes("ingestion.jobs.runs")
