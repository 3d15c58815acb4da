"""Pin upstream documents: take them from a folder or from a commit, distil them into spec/, and list them there.

python scripts/pin.py --from DIR [VERSION ...]
python scripts/pin.py --commit SHA --path UPSTREAM_PATH --version VERSION --surface inference|authoring
python scripts/pin.py --outdated [--from DIR]

DIR has a MANIFEST.toml, or it is the spec folder of another tree, whose documents are pinned as they are pinned there.

`--outdated` writes nothing: it names the upstream documents that differ from their pins, or that no pin is of, and
exits with 1 if there are any. Without a folder it asks GitHub for the list of upstream's files.
"""

from __future__ import annotations

import argparse
import codecs
import ipaddress
import json
import math
import os
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

try:
    import httpx
    from ruamel.yaml import YAML
    from ruamel.yaml.constructor import SafeConstructor
    from ruamel.yaml.error import YAMLError

    from pipeline import pins, upstream
    from pipeline.distil import distil
    from pipeline.documents import SPEC, Document, PipelineError, canonical, load, pretty
except ModuleNotFoundError as missing:
    sys.exit(f"error: {missing.name} is not installed; run pip install -e '.[regenerate]'")

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

REPOSITORY = "https://raw.githubusercontent.com/Azure/azure-rest-api-specs"
MANIFEST = "MANIFEST.toml"
TIMEOUT = 30.0


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; return its exit status."""
    parser = _parser()
    options = parser.parse_args(arguments)
    one = (options.path, options.api_version, options.surface)
    if options.folder is not None and any(one):
        parser.error("--path, --version and --surface go with --commit")
    if options.folder is None and options.commit is None and not options.outdated:
        parser.error("give --from DIR, --commit SHA or --outdated")
    if options.commit is not None and (options.versions or not all(one)):
        parser.error("--commit pins one document: it takes --path, --version and --surface")
    try:
        if options.outdated:
            return _outdated(options)
        if options.folder is not None:
            found = from_folder(options.folder, options.versions)
        else:
            origin = pins.Origin(
                api_version=options.api_version,
                surface=options.surface,
                upstream_path=options.path,
                commit=options.commit,
            )
            found = from_commit(origin, options.repository)
        for line in pin_all(found, options.spec.resolve(), accept=options.accept):
            print(line)
    except PipelineError as error:
        print("error:", " ".join(str(error).split()), file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("error: interrupted; run the same command again", file=sys.stderr)
        return 130
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="pin.py", description="Pin upstream API documents in spec/.")
    source = parser.add_mutually_exclusive_group()
    source.add_argument("--from", dest="folder", type=Path, metavar="DIR", help=f"a folder with {MANIFEST}")
    source.add_argument("--commit", metavar="SHA", help="the upstream commit to read one document at")
    parser.add_argument("versions", nargs="*", metavar="VERSION", help="with --from: these versions only")
    parser.add_argument("--path", help="with --commit: where the document stands upstream")
    parser.add_argument("--version", dest="api_version", help="with --commit: the API version to pin it as")
    parser.add_argument("--surface", choices=pins.SURFACES, help="with --commit: which half of the API it describes")
    parser.add_argument("--outdated", action="store_true", help="name what changed upstream, and what is not pinned")
    parser.add_argument("--listing", default=upstream.LISTING, metavar="URL", help="default: %(default)s")
    parser.add_argument("--repository", default=REPOSITORY, metavar="URL", help="default: %(default)s")
    parser.add_argument("--spec", type=Path, default=SPEC, metavar="DIR", help="where to pin; default: %(default)s")
    parser.add_argument("--accept", action="store_true", help="take documents that differ from their pins")
    return parser


def _outdated(options: argparse.Namespace) -> int:
    """Print what is newer upstream than the pins; return the exit status."""
    pinned = pins.read(options.spec)
    if options.folder is not None:
        found = {
            origin: pin_of(origin, document).sha256
            for origin, document in from_folder(options.folder, options.versions)
        }
        lines = list(upstream.newer_in_folder(pinned, found))
    else:
        lines = list(upstream.newer_in_listing(pinned, options.listing, options.repository, parse))
    for line in lines or ["every upstream document is pinned as it stands there"]:
        print(line)
    return 1 if lines else 0


def from_folder(folder: Path, versions: Sequence[str]) -> Iterator[tuple[pins.Origin, Document]]:
    """Yield the documents of a folder that its manifest lists, all of them or those of some versions.

    A folder without manifest may be a spec folder: its documents are distilled, and come with their pins as origins.

    Raises:
        PipelineError: the manifest or a document is missing or damaged, or a version is not in the manifest.
    """
    if (folder / pins.FILE).exists() and not (folder / MANIFEST).exists():
        yield from _from_spec(folder, versions)
        return
    entries = pins.entries(folder / MANIFEST, "give --from a whole folder of upstream documents")
    known = list(dict.fromkeys(entry.text("api_version") for entry in entries))
    for version in versions:
        if version not in known:
            raise PipelineError(f"{version} is not in {folder / MANIFEST}; it has {', '.join(known)}")
    for entry in entries:
        if versions and entry.text("api_version") not in versions:
            continue
        origin = entry.origin()
        path = folder / entry.text("file")
        try:
            data = path.read_bytes()
        except OSError as error:
            raise PipelineError(
                f"{origin.name}: {path} cannot be read ({error.strerror}); restore it, or drop it from {MANIFEST}"
            ) from None
        document = parse(data, f"{origin.name}: {path}", "restore the file")
        if (actual := pins.sha256(document)) != entry.text("sha256"):
            raise PipelineError(
                f"{origin.name}: {path} is damaged: {MANIFEST} says sha256 {entry.text('sha256')} and it has {actual};"
                " restore the file"
            )
        yield origin, document


def _from_spec(folder: Path, versions: Sequence[str]) -> Iterator[tuple[pins.Pin, Document]]:
    for version in versions or pins.versions(folder):
        for pin in pins.documents(version, folder):
            document = load(pin.path(folder))
            if distil(document) != document:
                raise PipelineError(f"{pin.name}: {pin.path(folder)} is no distilled document; pin it from upstream")
            yield pin, document


def pin_of(origin: pins.Origin, document: Document) -> pins.Pin:
    """Return the pin of a document: the one it came with from another spec folder, or a new one.

    Raises:
        PipelineError: the document describes no API, or not what its pin says.
    """
    if not isinstance(origin, pins.Pin):
        return pins.pin(origin, document)
    counted = pins.pin(origin, document)
    if (counted.operations, counted.schemas) != (origin.operations, origin.schemas):
        raise PipelineError(
            f"{origin.name}: {counted.operations} operations and {counted.schemas} schemas, and its pin says "
            f"{origin.operations} and {origin.schemas}; restore the folder"
        )
    return origin


def from_commit(origin: pins.Origin, repository: str) -> Iterator[tuple[pins.Origin, Document]]:
    """Yield the one document that stands at the origin's path and commit in a repository's raw files.

    Raises:
        PipelineError: the repository is not https, does not answer, or answers with something else than a document.
    """
    try:
        url = httpx.URL(f"{repository.rstrip('/')}/{origin.commit}/{origin.upstream_path.lstrip('/')}")
    except httpx.InvalidURL as error:
        raise PipelineError(f"{origin.name}: {repository!r} is no URL ({error}); mend --repository") from None
    if url.scheme != "https" and not (url.scheme == "http" and _is_loopback(url.host)):
        raise PipelineError(f"{origin.name}: {repository!r} is not https; give --repository an https URL")
    try:
        answer = httpx.get(url, timeout=TIMEOUT)
    except httpx.HTTPError as error:
        raise PipelineError(
            f"{origin.name}: cannot fetch {url} ({error or type(error).__name__});"
            " check the network and --repository, then try again"
        ) from None
    if answer.status_code != 200:
        raise PipelineError(
            f"{origin.name}: {url} answers {answer.status_code}; check --commit, --path and --repository"
        )
    yield origin, parse(answer.content, f"{origin.name}: {url}", "check --path and --repository")


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def parse(data: bytes, name: str, mend: str) -> Document:
    """Return the document that JSON or YAML text holds; `name` and `mend` are for the message if it holds none.

    Raises:
        PipelineError: the text is neither JSON nor YAML, or is not an object of JSON values.
    """
    language = "JSON" if data.removeprefix(codecs.BOM_UTF8).lstrip().startswith(b"{") else "YAML"
    try:
        text = data.decode("utf-8-sig")
        document = _json(json.loads(text) if language == "JSON" else _yaml(text))
        canonical(document).encode()  # an unpaired surrogate is legal JSON, and no text
    except (ValueError, YAMLError, RecursionError) as error:
        raise PipelineError(f"{name} is not {language} ({error}); {mend}") from None
    if not isinstance(document, dict):
        raise PipelineError(f"{name} is no document, which would be a JSON or YAML object; {mend}")
    return cast("Document", document)


class _JsonConstructor(SafeConstructor):
    """Reads YAML as the JSON it stands for: a date is text."""


_untyped = cast("Any", _JsonConstructor)
_untyped.add_constructor("tag:yaml.org,2002:timestamp", _untyped.construct_yaml_str)


def _yaml(text: str) -> Any:
    yaml = cast("Any", YAML(typ="safe", pure=True))
    yaml.Constructor = _JsonConstructor
    return yaml.load(text)


def _json(value: object) -> Any:
    """Return a YAML value as JSON: keys are text."""
    match value:
        case dict():
            return {_key(key): _json(each) for key, each in cast("dict[object, object]", value).items()}
        case list():
            return [_json(each) for each in cast("list[object]", value)]
        case float() if not math.isfinite(value):
            raise ValueError(f"{value} is no JSON number")
        case None | str() | bool() | int() | float():
            return value
        case _:
            raise ValueError(f"{value!r} is no JSON value")


def _key(key: object) -> str:
    """Return a YAML key as JSON has it; a status is often written as a number."""
    if isinstance(key, str | int) and not isinstance(key, bool):
        return str(key)
    raise ValueError(f"the key {key!r} is not text")


def pin_all(found: Iterable[tuple[pins.Origin, Document]], spec: Path, *, accept: bool) -> list[str]:
    """Pin documents in a spec folder, all of them or, where one is no good, none; return a line about each.

    Args:
        found: the documents; an error in the last one still leaves the folder as it was.
        spec: the folder.
        accept: whether to take a document that differs from its pin.

    Raises:
        PipelineError: a document cannot be had, describes no API, or differs from its pin without `accept`; or the
            folder cannot be written.
    """
    pinned = {each.path(spec): each for each in pins.read(spec)} if (spec / pins.FILE).exists() else {}
    lines: list[str] = []
    try:
        with tempfile.TemporaryDirectory(prefix=".pin-", dir=spec.parent) as name:
            staging = Path(name)
            for origin, document in found:
                new, path = pin_of(origin, document), origin.path(spec)
                old = pinned.get(path)
                if old is not None and old.sha256 != new.sha256 and not accept:
                    raise PipelineError(
                        f"{origin.name}: {origin.upstream_path} has sha256 {new.sha256}, and it is pinned with"
                        f" {old.sha256}; pass --accept to take the new document on purpose"
                    )
                pinned[path] = new
                data = pretty(distil(document)).encode()
                _write(origin.path(staging), data)
                lines.append(
                    f"{origin.name}: {new.operations} operations, {new.schemas} schemas, {len(data)} bytes,"
                    f" {'unchanged' if _holds(path, data) else 'changed'}"
                )
            # The list comes last: a document is pinned only once it is in place.
            staged = [*sorted(staging.rglob("*.json")), staging / pins.FILE]
            _write(staging / pins.FILE, pins.text(pinned.values()).encode())
            for source in staged:
                _swap(source, spec / source.relative_to(staging))
    except OSError as error:
        raise PipelineError(
            f"cannot write {error.filename or spec} ({error.strerror}); mend that and try again"
        ) from None
    return lines


def _write(path: Path, data: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)


def _holds(path: Path, data: bytes) -> bool:
    return path.is_file() and path.read_bytes() == data


def _swap(source: Path, target: Path) -> None:
    if not _holds(target, source.read_bytes()):
        target.parent.mkdir(parents=True, exist_ok=True)
        os.replace(source, target)  # noqa: PTH105


if __name__ == "__main__":
    sys.exit(main())
