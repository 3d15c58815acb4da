"""Embeddings travel as base64 unless the caller says otherwise: a quarter of the bytes, and no float to parse."""

from __future__ import annotations

import binascii
import sys
from array import array
from typing import TYPE_CHECKING, Any

from aoai.errors import APIResponseValidationError

if TYPE_CHECKING:
    from aoai._runtime.model import BaseModel
    from aoai._runtime.operation import Operation

NAME = "embeddings.create"

if TYPE_CHECKING:
    _Floats = array[float]
else:  # not generic at run time before Python 3.12
    _Floats = array


class FloatVector(_Floats):
    """Numbers of 32 bits that work as a list of floats; `numpy.asarray` takes them without a copy."""

    def __eq__(self, other: object) -> bool:
        return self.tolist() == (list(other) if isinstance(other, array) else other)

    __hash__ = None

    def __repr__(self) -> str:
        return repr(self.tolist())

    def __copy__(self) -> FloatVector:
        return FloatVector("f", self.tobytes())  # pyright: ignore[reportReturnType]

    def __deepcopy__(self, _: object) -> FloatVector:
        return self.__copy__()


def vector(data: bytes) -> FloatVector:
    """Return the numbers that bytes hold, as little-endian IEEE 754 of 32 bits."""
    numbers: FloatVector = FloatVector("f", data)  # pyright: ignore[reportAssignmentType]
    if sys.byteorder == "big":
        numbers.byteswap()
    return numbers


def ask(operation: Operation, arguments: dict[str, Any]) -> bool:
    """Ask for base64 if the caller asked for nothing and the version knows of it; say whether that was so."""
    if operation.name != NAME or "encoding_format" in arguments or "encoding_format" not in operation.fields:
        return False
    arguments["encoding_format"] = "base64"
    return True


def decode(answer: BaseModel) -> None:
    """Put numbers in place of the base64 of an answer that was asked for by `ask`.

    Raises:
        APIResponseValidationError: it is no base64, or not of whole numbers.
    """
    data = answer._data.get("data")  # pyright: ignore[reportPrivateUsage]
    for item in data if isinstance(data, list) else ():
        if isinstance(item, dict) and isinstance(item.get("embedding"), str):
            try:
                item["embedding"] = vector(binascii.a2b_base64(item["embedding"]))
            except ValueError as error:  # no base64, or not of whole numbers
                raise APIResponseValidationError(f"{NAME}: an embedding cannot be read: {error}") from None
