from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class EvalTextSimilarityGrader(BaseModel):
    """`EvalTextSimilarityGrader` of the authoring API, as of 2025-04-01-preview.

    Attributes:
        type: the service's default is 'text_similarity'.
    """

    evaluation_metric: Literal[
        "bleu", "fuzzy_match", "gleu", "meteor", "rouge_1", "rouge_2", "rouge_3", "rouge_4", "rouge_5", "rouge_l"
    ]
    input: str
    pass_threshold: float
    reference: str
    type: Literal["text_similarity"]
    name: str | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            evaluation_metric: Literal[
                "bleu",
                "fuzzy_match",
                "gleu",
                "meteor",
                "rouge_1",
                "rouge_2",
                "rouge_3",
                "rouge_4",
                "rouge_5",
                "rouge_l",
            ],
            input: str,
            pass_threshold: float,
            reference: str,
            type: Literal["text_similarity"],
            name: str = ...,
        ) -> None: ...
