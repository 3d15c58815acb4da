from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .input_file_content_v1 import InputFileContent
    from .input_image_content_v1 import InputImageContent
    from .input_text_content_v2025_04_01_preview import InputTextContent
    from .unions_v1 import ResponsePromptVariables


@define
class Prompt(BaseModel):
    """`OpenAI.Prompt` of the inference API, as of v1."""

    id: str
    variables: ResponsePromptVariables | None
    version: str | None

    __shapes__ = {
        "variables": Ref("unions_v1.ResponsePromptVariables"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            variables: Mapping[str, str | InputTextContent | Mapping[str, Any] | InputImageContent | InputFileContent]
            | None = ...,
            version: str | None = ...,
        ) -> None: ...
