from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, OneOf

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .computer_screenshot_content_v1 import ComputerScreenshotContent
    from .input_file_content_v1 import InputFileContent
    from .input_image_content_v1 import InputImageContent
    from .input_text_content_v2025_04_01_preview import InputTextContent
    from .output_text_content_v1 import OutputTextContent
    from .reasoning_text_content_v1 import ReasoningTextContent
    from .refusal_content_v1 import RefusalContent
    from .summary_text_content_v1 import SummaryTextContent
    from .text_content_v1 import TextContent
    from .values_v1 import MessageRole, MessageStatus


@define
class ConversationItemMessage(BaseModel):
    """`OpenAI.ConversationItemMessage` of the inference API, as of v1.

    Attributes:
        type: the service's default is 'message'.
    """

    type: Literal["message"]
    content: list[
        InputTextContent
        | OutputTextContent
        | TextContent
        | SummaryTextContent
        | ReasoningTextContent
        | RefusalContent
        | InputImageContent
        | ComputerScreenshotContent
        | InputFileContent
    ]
    id: str
    role: MessageRole
    status: MessageStatus

    __shapes__ = {
        "content": ListOf(
            OneOf(
                "type",
                {
                    "input_text": "input_text_content_v2025_04_01_preview.InputTextContent",
                    "output_text": "output_text_content_v1.OutputTextContent",
                    "text": "text_content_v1.TextContent",
                    "summary_text": "summary_text_content_v1.SummaryTextContent",
                    "reasoning_text": "reasoning_text_content_v1.ReasoningTextContent",
                    "refusal": "refusal_content_v1.RefusalContent",
                    "input_image": "input_image_content_v1.InputImageContent",
                    "computer_screenshot": "computer_screenshot_content_v1.ComputerScreenshotContent",
                    "input_file": "input_file_content_v1.InputFileContent",
                },
            )
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["message"],
            content: Sequence[
                InputTextContent
                | Mapping[str, Any]
                | OutputTextContent
                | TextContent
                | SummaryTextContent
                | ReasoningTextContent
                | RefusalContent
                | InputImageContent
                | ComputerScreenshotContent
                | InputFileContent
            ],
            id: str,
            role: MessageRole,
            status: MessageStatus,
        ) -> None: ...
