"""Deployments: which there are, what each is good for, and which one a request means."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

from aoai_emulator._protocol import RefusedError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from aoai_emulator._spec.documents import Operation

# What a kind of deployment can do, and a model of it.
KINDS: dict[str, tuple[tuple[str, ...], str]] = {
    "chat": (("chat.completions.create", "responses.create"), "gpt-4o"),
    "completion": (("completions.create",), "gpt-35-turbo-instruct"),
    "embedding": (("embeddings.create",), "text-embedding-3-small"),
    "image": (("images.generate", "images.edit", "images.create_variation"), "gpt-image-1"),
    "speech": (("audio.speech.create",), "tts"),
    "video": (("videos.create",), "sora-2"),
    "transcription": (("audio.transcriptions.create", "audio.translations.create"), "whisper"),
}
_KIND = {name: kind for kind, (names, _) in KINDS.items() for name in names}


class Deployment(NamedTuple):
    """A deployment: its name, what it is good for (a key of `KINDS`), and the model behind it."""

    name: str
    kind: str
    model: str

    @classmethod
    def parse(cls, text: str) -> Deployment:
        """Return what `name=kind` or `name=kind:model` says.

        Raises:
            ValueError: the text has another form, or there is no such kind.
        """
        name, equals, rest = text.partition("=")
        kind, _, model = rest.partition(":")
        if not (name and equals) or kind not in KINDS:
            raise ValueError(f"{text!r} is not name=kind or name=kind:model, where kind is {', '.join(KINDS)}")
        return cls(name, kind, model or KINDS[kind][1])


class Deployments:
    """The deployments there are; with none given, one of any name for any purpose.

    Args:
        given: as `Deployment.parse` reads them, or a name with its kind.

    Raises:
        ValueError: one cannot be read, or two have the same name.
    """

    def __init__(self, given: Iterable[str] | Mapping[str, str] = ()) -> None:
        if isinstance(given, str):
            raise ValueError(f"the deployments are one text: write a list, [{given!r}]")
        texts = [f"{name}={kind}" for name, kind in given.items()] if isinstance(given, Mapping) else given
        self.given: dict[str, Deployment] = {}
        self.made: dict[str, Deployment] = {}
        for found in map(Deployment.parse, texts):
            if found.name in self.given:
                raise ValueError(f"the deployment {found.name!r} is there twice: leave one out")
            self.given[found.name] = found

    def add(self, name: str, model: str) -> None:
        """Add a deployment that was made by a request; without those given at first there is no need to."""
        if self.given:
            kind = next((kind for kind, (_, usual) in KINDS.items() if usual == model), None)
            kind = kind or ("embedding" if "embedding" in model else "completion")
            self.made[name] = Deployment(name, kind, model)

    def remove(self, name: str) -> None:
        """Take a deployment away."""
        self.made.pop(name, None)

    def meant(self, operation: Operation, path: Mapping[str, str], body: Any) -> Deployment | None:
        """Return the deployment that a request means; None where the operation has no use for one.

        Raises:
            RefusedError: there is none of this name (404), or it cannot do this (400).
        """
        if operation.name.startswith("deployments."):
            return None  # which are the resource there
        name = path.get("deployment_id")
        kind = _KIND.get(operation.name)
        if name is None and kind is not None and isinstance(body, dict):
            name = body.get("model")
        return self.named(name, operation.name) if isinstance(name, str) else None

    def named(self, name: str, operation: str) -> Deployment:
        """Return the deployment of a name, which must be able to do an operation if a kind is known for that.

        Raises:
            RefusedError: there is none of this name (404), or it cannot do this (400).
        """
        if not self.given:
            kind = _KIND.get(operation, "chat")
            return Deployment(name, kind, name)
        found = self.given.get(name) or self.made.get(name)
        if found is None:
            raise RefusedError(
                404,
                "DeploymentNotFound",
                "The API deployment for this resource does not exist. "
                "If it was created within the last 5 minutes, wait a moment and try again.",
            )
        if operation in _KIND and operation not in KINDS[found.kind][0]:
            raise RefusedError(
                400,
                "OperationNotSupported",
                f"The operation {operation} does not work with the model of this deployment, {found.model}. "
                "Choose another deployment.",
            )
        return found
