"""What pip installs: the sizes of packages with all that they need, bytecode included, from a new folder."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from importlib import metadata
from pathlib import Path

from harness.runs import FailedError, environment

ROOT = Path(__file__).resolve().parents[2]
ALONE = {"aoai": {"aoai"}, "openai": {"openai", "pydantic", "pydantic-core"}}


def installed(requirements: list[str]) -> dict[str, float]:
    """Return the MB of each distribution that an installation of these requirements has, by its RECORD.

    Raises:
        FailedError: pip cannot install them.
    """
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--target", folder]
        done = subprocess.run([*command, *requirements], capture_output=True, text=True, env=environment())
        if done.returncode:
            raise FailedError(done.stderr)
        return {
            one.name.lower().replace("_", "-"): sum(
                path.stat().st_size for path in (Path(str(file.locate())) for file in one.files or ()) if path.is_file()
            )
            / 1e6
            for one in metadata.distributions(path=[folder])
        }


def sizes(source: Path | None) -> dict[str, dict[str, float]]:
    """Return the MB of each distribution in an installation of aoai, and of openai with azure-identity.

    The versions of `openai` and azure-identity are those of this environment.

    Raises:
        FailedError: pip cannot install them.
    """
    pins = [f"{name}=={metadata.version(name)}" for name in ("openai", "azure-identity")]
    return {"aoai": installed([str(source or ROOT), pins[1]]), "openai": installed(pins)}
