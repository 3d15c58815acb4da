from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .error_v2022_12_01 import Error
    from .event_v2022_12_01 import Event
    from .file_v2022_12_01 import File
    from .hyper_parameters_v2022_12_01 import HyperParameters
    from .values_v2022_12_01 import State, TypeDiscriminator


@define
class FineTune(BaseModel):
    """`FineTune` of the authoring API, as of 2022-12-01.

    Attributes:
        model: at least 1 characters.
        created_at: seconds since 1970.
        updated_at: seconds since 1970.
    """

    model: str
    training_files: list[File]
    created_at: int | None
    error: Error | None
    events: list[Event] | None
    fine_tuned_model: str | None
    hyperparams: HyperParameters | None
    id: str | None
    object: TypeDiscriminator | None
    organisation_id: str | None
    result_files: list[File] | None
    status: State | None
    suffix: str | None
    updated_at: int | None
    user_id: str | None
    validation_files: list[File] | None

    __shapes__ = {
        "training_files": ListOf(Ref("file_v2022_12_01.File")),
        "error": Ref("error_v2022_12_01.Error"),
        "events": ListOf(Ref("event_v2022_12_01.Event")),
        "hyperparams": Ref("hyper_parameters_v2022_12_01.HyperParameters"),
        "result_files": ListOf(Ref("file_v2022_12_01.File")),
        "validation_files": ListOf(Ref("file_v2022_12_01.File")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            model: str,
            training_files: Sequence[File | Mapping[str, Any]],
            created_at: int = ...,
            error: Error | Mapping[str, Any] = ...,
            events: Sequence[Event | Mapping[str, Any]] = ...,
            fine_tuned_model: str = ...,
            hyperparams: HyperParameters | Mapping[str, Any] = ...,
            id: str = ...,
            object: TypeDiscriminator = ...,
            organisation_id: str = ...,
            result_files: Sequence[File | Mapping[str, Any]] = ...,
            status: State = ...,
            suffix: str = ...,
            updated_at: int = ...,
            user_id: str = ...,
            validation_files: Sequence[File | Mapping[str, Any]] = ...,
        ) -> None: ...
