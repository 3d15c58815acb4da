"""The unions of models, and lists and maps of models, that have a name, as of 2022-12-01.

A type to a type checker; at run time the shape that says how a JSON value becomes one of its models.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from aoai._runtime.shapes import OneOf

if TYPE_CHECKING:
    from .manual_scale_settings_update_v2022_12_01 import ManualScaleSettingsUpdate
    from .manual_scale_settings_v2022_12_01 import ManualScaleSettings
    from .standard_scale_settings_v2022_12_01 import StandardScaleSettings

    ScaleSettings: TypeAlias = "ManualScaleSettings | StandardScaleSettings"
    ScaleSettingsUpdate: TypeAlias = "ManualScaleSettingsUpdate"
else:
    ScaleSettings = OneOf(
        "scale_type",
        {
            "manual": "manual_scale_settings_v2022_12_01.ManualScaleSettings",
            "standard": "standard_scale_settings_v2022_12_01.StandardScaleSettings",
        },
    )
    ScaleSettingsUpdate = OneOf(
        "scale_type", {"manual": "manual_scale_settings_update_v2022_12_01.ManualScaleSettingsUpdate"}
    )
