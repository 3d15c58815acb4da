"""Which model answers a call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aoai_emulator._call import invalid

if TYPE_CHECKING:
    from aoai_emulator._call import Call


def model_of(call: Call) -> str:
    """Return the model behind the deployment that a call means.

    Raises:
        RefusedError: it means none.
    """
    if call.deployment is None:
        raise invalid("model", "Missing required parameter: 'model'.", "missing_required_parameter")
    return call.deployment.model
