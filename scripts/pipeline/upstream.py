"""What stands upstream beside what is pinned: documents that changed, and documents of versions that are not pinned."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import httpx

from pipeline import pins
from pipeline.documents import Document, PipelineError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

LISTING = "https://api.github.com/repos/Azure/azure-rest-api-specs/git/trees/main?recursive=1"
"""GitHub's list of upstream's files: `{"sha": ..., "tree": [{"path": ...}, ...], "truncated": false}`."""
TIMEOUT = 60.0
_DATED = re.compile(
    r"specification/cognitiveservices/data-plane/AzureOpenAI/(?P<surface>inference|authoring)/(?:stable|preview)/"
    r"(?P<version>\d{4}-\d{2}-\d{2}(?:-preview)?)/[^/]+\.(?:json|yaml)"
)
_V1 = re.compile(r"specification/ai/data-plane/OpenAI\.v1/azure-v1-(?P<version>v1|preview)-generated\.json")


def newer_in_folder(pinned: Iterable[pins.Pin], found: Mapping[pins.Origin, str]) -> Iterator[str]:
    """Yield a line for each document of a folder that is not pinned as it stands there.

    Args:
        pinned: the pins.
        found: the sha256 of each document, by its origin.
    """
    known = {each.name: each.sha256 for each in pinned}
    for origin, sha256 in found.items():
        if origin.name not in known:
            yield f"not pinned: {origin.name} ({origin.upstream_path})"
        elif known[origin.name] != sha256:
            yield f"changed: {origin.name} ({origin.upstream_path})"


def newer_in_listing(
    pinned: Iterable[pins.Pin], listing: str, repository: str, parse: Callable[[bytes, str, str], Document]
) -> Iterator[str]:
    """Yield a line for each upstream document that changed, or that is of a version or surface that is not pinned.

    Args:
        pinned: the pins.
        listing: the address of the list of upstream's files.
        repository: the address of upstream's raw files, to which commit and path are added.
        parse: makes a document of bytes, a name and what mends it.

    Raises:
        PipelineError: upstream does not answer, or with something else than is expected.
    """
    pinned = list(pinned)
    known = {each.name for each in pinned}
    tree = _get(listing)
    try:
        answer: Any = tree.json()
        paths = {each["path"] for each in answer["tree"]}
        commit = answer["sha"]
    except (ValueError, KeyError, TypeError):
        raise PipelineError(f"{listing} answers with no list of files; mend --listing") from None
    if answer.get("truncated"):
        raise PipelineError(f"{listing} answers with a part of the files; list a folder of them with --listing")
    for path in sorted(paths):
        match = _DATED.fullmatch(path) or _V1.fullmatch(path)
        if match is None:
            continue
        name = f"{match['version']} {match.groupdict().get('surface') or 'inference'}"
        if name not in known:
            yield f"not pinned: {name} ({path})"
    for each in pinned:
        if each.upstream_path not in paths:
            yield f"gone: {each.name} ({each.upstream_path})"
            continue
        url = f"{repository.rstrip('/')}/{commit}/{each.upstream_path}"
        document = parse(_get(url).content, f"{each.name}: {url}", "check --repository")
        if pins.sha256(document) != each.sha256:
            yield f"changed: {each.name} ({each.upstream_path})"


def _get(url: str) -> httpx.Response:
    try:
        answer = httpx.get(url, timeout=TIMEOUT, follow_redirects=True)
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        raise PipelineError(
            f"cannot ask {url} ({error or type(error).__name__}); check the network, or name a folder with --from"
        ) from None
    if answer.status_code != 200:
        raise PipelineError(f"{url} answers {answer.status_code}; try again later, or name a folder with --from")
    return answer
