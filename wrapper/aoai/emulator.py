"""Azure OpenAI on your own machine: the names of `aoai_emulator`, under which programs import it."""

from aoai_emulator import FaultError as FaultError
from aoai_emulator import MissingExtraError as MissingExtraError
from aoai_emulator import RunningEmulator as RunningEmulator
from aoai_emulator import running as running
