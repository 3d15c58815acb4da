"""Overlays: corrections to the pinned documents, kept as OpenAPI Overlay 1.0 files that each say why they exist."""

from __future__ import annotations

import copy
from dataclasses import dataclass
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING, Any, Protocol, TypeGuard, cast

from jsonpath import JSONPathEnvironment, JSONPathError
from ruamel.yaml import YAML
from ruamel.yaml.error import YAMLError

from pipeline import pins
from pipeline.documents import Document, PipelineError, pointer_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from jsonpath import CompoundJSONPath, JSONPath, JSONPathMatch

DOCUMENTS = "x-aoai-documents"
"""Our extension: which documents a file, or one action in it, may be for: patterns on `<version>/<surface>`, where the
version is a pattern (`20*`), or a range of dated versions (`2024-08-01-preview..`, `..2024-06-01`, both ends included).

Within them an action holds wherever its target matches: a version that is added gets the corrections that fit it, and
needs no entry here. An action that corrects no document at all stops the run."""

_FILE_KEYS = frozenset({"overlay", "info", "actions", DOCUMENTS})
_INFO_KEYS = frozenset({"title", "version"})
_ACTION_KEYS = frozenset({"target", "description", "update", "remove", DOCUMENTS})

# Strict: RFC 9535 and nothing of the library's own, so that any Overlay tool reads a target as we do.
_JSONPATH = JSONPathEnvironment(strict=True)


class _Reader(Protocol):
    """The one method of the YAML library that is needed here, which itself leaves the argument's type open."""

    def load(self, stream: Path) -> Any: ...


@dataclass(frozen=True, slots=True)
class Action:
    """One correction: the nodes it is for, and what becomes of them.

    Attributes:
        label: the file and the action's number in it from 1, for messages.
        target: the JSONPath as written.
        path: the same, compiled.
        description: why the correction exists.
        update: what to merge into each node, or `None` to remove it.
        documents: patterns on the names of the documents it is for.
    """

    label: str
    target: str
    path: CompoundJSONPath | JSONPath
    description: str
    update: Any
    documents: tuple[str, ...]

    def is_for(self, name: str) -> bool:
        """Say whether the document `<version>/<surface>` gets this action."""
        return any(covers(pattern, name) for pattern in self.documents)


@dataclass(frozen=True, slots=True)
class Overlay:
    """One overlay file.

    Attributes:
        name: its file name.
        title: what it is about.
        documents: patterns on the names of the documents it is for, save where an action has its own.
        actions: its actions, in the order in which they apply.
    """

    name: str
    title: str
    documents: tuple[str, ...]
    actions: tuple[Action, ...]


def load_overlays(folder: Path) -> list[Overlay]:
    """Read each `*.yaml` of a folder, in order of name.

    Raises:
        PipelineError: a file is not an overlay as this module takes it; the message says where and what to write.
    """
    return [_overlay(path.name, _yaml(path)) for path in sorted(folder.glob("*.yaml"))]


def covers(pattern: str, name: str) -> bool:
    """Say whether a pattern of `x-aoai-documents` is for the document `<version>/<surface>`."""
    first, dots, rest = pattern.partition("..")
    if not dots:
        return fnmatchcase(name, pattern)
    last, _, wanted = rest.rpartition("/")
    version, _, surface = name.rpartition("/")
    if not fnmatchcase(surface, wanted) or version in pins.UNDATED:
        return False
    return (not first or pins.order(first) <= pins.order(version)) and (
        not last or pins.order(version) <= pins.order(last)
    )


def apply(document: Document, name: str, overlays: Sequence[Overlay]) -> tuple[Document, list[Action]]:
    """Return a document with all that holds for it corrected, and the actions that did; what was given stays as it is.

    Args:
        document: the pinned document.
        name: its name, `<version>/<surface>`.
        overlays: the overlays, applied in this order.

    Raises:
        PipelineError: an action cannot do what it says; the message says which, where, and what mends it.
    """
    corrected = copy.deepcopy(document)
    actions = [action for overlay in overlays for action in overlay.actions if action.is_for(name)]
    return corrected, [action for action in actions if _act(action, corrected, name)]


def unused(overlays: Iterable[Overlay], used: Iterable[Action]) -> list[Action]:
    """Return the actions that are not among those that corrected any of the pinned documents."""
    labels = {action.label for action in used}
    return [action for overlay in overlays for action in overlay.actions if action.label not in labels]


def check_used(overlays: Iterable[Overlay], used: Iterable[Action]) -> None:
    """See that each action corrects something.

    Args:
        overlays: the overlays.
        used: the actions that corrected any of the pinned documents.

    Raises:
        PipelineError: an action corrects none of them.
    """
    for action in unused(overlays, used):
        raise PipelineError(
            f"{action.label} (target {action.target}) corrects none of the pinned documents of "
            f"{', '.join(action.documents)}: the target matches nothing, or they say so already; if upstream has "
            "mended this, take the action out, else correct its target"
        )


def _act(action: Action, document: Document, name: str) -> bool:
    """Apply an action to a document in place; say whether that changed it."""
    place = f"{action.label} (target {action.target}) in {name}"
    matches = list(action.path.finditer(document))
    if action.update is None:
        _remove(matches, place)
        return bool(matches)
    changed = [_update(match.obj, action.update, f"{place}, node {_pointer(match)}") for match in matches]
    return any(changed)


def _update(node: object, update: Any, place: str) -> bool:
    """Merge `update` into a node in place; say whether that changed it. A list gets an entry once."""
    if _is_list(node):
        if update in node:
            return False
        node.append(copy.deepcopy(update))
        return True
    if not _is_dict(node):
        raise PipelineError(f"{place}: an update needs an object or a list; target the object that holds this value")
    if not _is_dict(update):
        raise PipelineError(f"{place}: the node is an object, so `update` must be an object to merge into it")
    return _merge(node, update, place)


def _merge(node: Document, update: Document, place: str) -> bool:
    """Merge objects by key, join lists without repeats, replace primitives; say whether anything changed."""
    changed = False
    for key, new in update.items():
        old = node.get(key)
        if key not in node:
            node[key] = copy.deepcopy(new)
            changed = True
        elif _is_dict(old) and _is_dict(new):
            changed |= _merge(old, new, f"{place}, key {key}")
        elif _is_list(old) and _is_list(new):
            added = [each for each in new if each not in old]
            old.extend(copy.deepcopy(added))
            changed |= bool(added)
        elif isinstance(old, (dict, list)):
            kind = "an object" if isinstance(old, dict) else "a list"
            raise PipelineError(f"{place}: {key!r} is {kind} and the update is not; remove it first, then update")
        elif type(old) is not type(new) or old != new:
            node[key] = copy.deepcopy(new)
            changed = True
    return changed


def _remove(matches: list[JSONPathMatch], place: str) -> None:
    """Take nodes out of what holds them; plain values too, which goes beyond Overlay 1.0."""
    indexes: dict[int, tuple[list[Any], set[int]]] = {}
    for match in matches:
        holder = match.parent.obj if match.parent else None
        last = match.parts[-1] if match.parts else None
        if _is_dict(holder):
            holder.pop(str(last), None)
        elif _is_list(holder) and isinstance(last, int):
            indexes.setdefault(id(holder), (holder, set()))[1].add(last)
        else:
            raise PipelineError(f"{place}: the root cannot be removed; target what is wrong in it")
    for holder, doomed in indexes.values():
        # From the end, for each removal moves what comes after it.
        for index in sorted(doomed, reverse=True):
            del holder[index]


def _pointer(match: JSONPathMatch) -> str:
    return pointer_text(tuple(match.parts))


def _yaml(path: Path) -> object:
    reader = cast("_Reader", YAML(typ="safe"))
    try:
        return reader.load(path)
    except (YAMLError, UnicodeDecodeError) as error:
        raise PipelineError(f"{path.name} is not YAML ({error}); correct it") from error


def _overlay(name: str, content: object) -> Overlay:
    body = _object(name, content, _FILE_KEYS)
    if body.get("overlay") != "1.0.0":
        raise PipelineError(f"{name}: `overlay` must be 1.0.0, the only version this project reads")
    info = _object(f"{name}, info", body.get("info"), _INFO_KEYS)
    documents = _patterns(name, body.get(DOCUMENTS))
    actions = body.get("actions")
    if not _is_list(actions) or not actions:
        raise PipelineError(f"{name}: `actions` must be a list with at least one action")
    _text(f"{name}, info", "version", info.get("version"))
    return Overlay(
        name=name,
        title=_text(f"{name}, info", "title", info.get("title")),
        documents=documents,
        actions=tuple(_action(f"{name}, action {number}", one, documents) for number, one in enumerate(actions, 1)),
    )


def _action(label: str, content: object, documents: tuple[str, ...]) -> Action:
    body = _object(label, content, _ACTION_KEYS)
    target = _text(label, "target", body.get("target"))
    description = _text(label, "description", body.get("description"))
    if "remove" in body and body["remove"] is not True:
        raise PipelineError(f"{label}: `remove` can only be true; leave it out to update")
    if ("update" in body) == ("remove" in body):
        raise PipelineError(f"{label}: an action needs one of `update` and `remove`, not both and not neither")
    if "update" in body and body["update"] is None:
        raise PipelineError(f"{label}: `update` is empty; write what to merge")
    return Action(
        label=label,
        target=target,
        path=_path(label, target),
        description=description,
        update=body.get("update"),
        documents=_patterns(label, body[DOCUMENTS]) if DOCUMENTS in body else documents,
    )


def _path(label: str, target: str) -> CompoundJSONPath | JSONPath:
    try:
        return _JSONPATH.compile(target)
    except JSONPathError as error:
        fault = str(error).partition("\n")[0]
        raise PipelineError(f"{label}: the target {target} is not a JSONPath of RFC 9535 ({fault})") from error


def _object(place: str, value: object, known: frozenset[str]) -> Document:
    if not _is_dict(value):
        raise PipelineError(f"{place}: must be an object with {', '.join(sorted(known))}")
    if unknown := sorted(str(key) for key in value if key not in known):
        raise PipelineError(f"{place}: unknown key {unknown[0]!r}; the keys are {', '.join(sorted(known))}")
    return value


def _text(place: str, key: str, value: object) -> str:
    if not isinstance(value, str) or not value.strip():
        said = "say why the correction exists" if key == "description" else "a text that is not empty"
        raise PipelineError(f"{place}: `{key}` is missing or empty; {said}")
    return value


def _patterns(place: str, value: object) -> tuple[str, ...]:
    if not _is_list(value) or not value or not all(isinstance(one, str) for one in value):
        raise PipelineError(f'{place}: `{DOCUMENTS}` must be a list of patterns such as "2024-*/inference"')
    return tuple(value)


def _is_dict(value: object) -> TypeGuard[Document]:
    return isinstance(value, dict)


def _is_list(value: object) -> TypeGuard[list[Any]]:
    return isinstance(value, list)
