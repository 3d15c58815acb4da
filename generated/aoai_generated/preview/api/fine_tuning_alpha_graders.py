"""`fine_tuning.alpha.graders` of Azure OpenAI preview."""

from typing import TYPE_CHECKING

from . import OPERATIONS

if TYPE_CHECKING:
    from aoai_generated.operations.fine_tuning_alpha_graders_run_preview import FineTuningAlphaGradersRun
    from aoai_generated.operations.fine_tuning_alpha_graders_validate_preview import FineTuningAlphaGradersValidate

    run: FineTuningAlphaGradersRun
    validate: FineTuningAlphaGradersValidate
else:
    __getattr__, __dir__ = OPERATIONS.attributes("fine_tuning.alpha.graders")
