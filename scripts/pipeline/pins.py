"""The list of pinned documents, `spec/pins.toml`: which versions there are and where each document came from."""

from __future__ import annotations

import hashlib
import re
import tomllib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal, cast

import tomlkit

from pipeline.documents import METHODS, SPEC, Document, PipelineError, canonical

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

Surface = Literal["inference", "authoring"]
Kind = Literal["dated", "v1"]

SURFACES: tuple[Surface, ...] = ("inference", "authoring")
FILE = "pins.toml"

VERSION = re.compile(r"\d{4}-\d{2}-\d{2}(-preview)?|v1|preview", re.ASCII)
UNDATED = ("v1", "preview")
"""The versions that are spoken under /openai/v1: the one that moves on by itself, and its preview."""
COMMIT = re.compile(r"[0-9a-f]{40}")

WRONG = "point at the document that describes the API"

HEADER = """\
The documents from which aoai is generated, one entry each. Written by scripts/pin.py, which is also how to add one.
- upstream_path: where it stands in the repository Azure/azure-rest-api-specs
- commit, or as_of: the commit at which it was read or, where that is not known, the day
- sha256: of the whole upstream document in canonical form, of which spec/ keeps the facts
- operations, schemas: how many it has
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """Where a document comes from and as what it is pinned."""

    api_version: str
    surface: Surface
    upstream_path: str
    commit: str | None = None
    as_of: str | None = None

    def __post_init__(self) -> None:
        """Refuse what cannot be an origin; the version names a folder, so its form matters."""
        if not VERSION.fullmatch(self.api_version):
            raise PipelineError(
                f"{self.api_version!r} is no API version; write it like 2024-10-01-preview, v1 or preview"
            )
        if self.surface not in SURFACES:
            raise PipelineError(f"{self.surface!r} is no surface; write {' or '.join(SURFACES)}")
        if self.commit is not None and not COMMIT.fullmatch(self.commit):
            raise PipelineError(f"{self.name}: {self.commit!r} is no commit; give all of its 40 hexadecimal digits")
        if self.commit is None and self.as_of is None:
            raise PipelineError(f"{self.name}: neither commit nor as_of is given; say where it was read")

    @property
    def name(self) -> str:
        """The version and the surface, as messages name the document."""
        return f"{self.api_version} {self.surface}"

    @property
    def kind(self) -> Kind:
        """How the service is addressed: `dated` under /openai with an api-version, `v1` under /openai/v1."""
        return "v1" if self.api_version in UNDATED else "dated"

    def path(self, spec: Path = SPEC) -> Path:
        """Return where the distilled document stands."""
        return spec / self.api_version / f"{self.surface}.json"


@dataclass(frozen=True, slots=True, kw_only=True)
class Pin(Origin):
    """One pinned document: its origin, the hash that identifies it, and what it holds."""

    sha256: str
    format: str
    operations: int
    schemas: int


def sha256(document: Document) -> str:
    """Return the hash that identifies a document: of its canonical JSON, in hexadecimal."""
    return hashlib.sha256(canonical(document).encode()).hexdigest()


def pin(origin: Origin, document: Document) -> Pin:
    """Return the pin of an upstream document.

    Raises:
        PipelineError: the document is neither OpenAPI 3 nor Swagger 2.0, or has no paths.
    """
    version = document.get("openapi")
    if isinstance(version, str) and version.startswith("3."):
        layout, schemas = f"openapi {version}", _object(document, "components").get("schemas")
    elif document.get("swagger") == "2.0":
        layout, schemas = "swagger 2.0", document.get("definitions")
    else:
        raise PipelineError(f"{origin.name}: {origin.upstream_path} is neither OpenAPI 3 nor Swagger 2.0; {WRONG}")
    if not isinstance(document.get("paths"), dict):
        raise PipelineError(f"{origin.name}: {origin.upstream_path} has no paths; {WRONG}")
    paths = _object(document, "paths")
    return Pin(
        api_version=origin.api_version,
        surface=origin.surface,
        upstream_path=origin.upstream_path,
        commit=origin.commit,
        as_of=origin.as_of,
        sha256=sha256(document),
        format=layout,
        operations=sum(method in _object(paths, path) for path in paths for method in METHODS),
        schemas=len(schemas or ()),
    )


def _object(node: Document, key: str) -> Document:
    value = node.get(key)
    return cast("Document", value) if isinstance(value, dict) else {}


def read(spec: Path = SPEC) -> tuple[Pin, ...]:
    """Return every pin: by date, a preview before the version it leads to, then v1 and its preview; inference first.

    Raises:
        PipelineError: `pins.toml` is missing or damaged.
    """
    mend = "restore it, or remove it and pin again with scripts/pin.py"
    return tuple(sorted((_pin_of(entry) for entry in entries(spec / FILE, mend)), key=_order))


def versions(spec: Path = SPEC) -> tuple[str, ...]:
    """Return the pinned API versions, oldest first, then v1 and its preview.

    Raises:
        PipelineError: `pins.toml` is missing or damaged.
    """
    return tuple(dict.fromkeys(each.api_version for each in read(spec)))


def documents(version: str, spec: Path = SPEC) -> tuple[Pin, ...]:
    """Return the pins of one version, inference first.

    Raises:
        PipelineError: `pins.toml` is missing or damaged, or has no such version.
    """
    found = tuple(each for each in read(spec) if each.api_version == version)
    if not found:
        raise PipelineError(f"{version} is not pinned, but {', '.join(versions(spec))}; add it with scripts/pin.py")
    return found


def text(pins: Iterable[Pin]) -> str:
    """Return the text of `pins.toml` for these pins; the same pins in any order give the same text."""
    tables: list[dict[str, str | int]] = []
    for each in sorted(pins, key=_order):
        values = {
            "api_version": each.api_version,
            "surface": each.surface,
            "kind": each.kind,
            "upstream_path": each.upstream_path,
            "commit": each.commit,
            "as_of": each.as_of,
            "sha256": each.sha256,
            "format": each.format,
            "operations": each.operations,
            "schemas": each.schemas,
        }
        tables.append({key: value for key, value in values.items() if value is not None})
    header = "".join(f"# {line}\n" for line in HEADER.splitlines())
    return f"{header}\n{tomlkit.dumps({'document': tables})}"


@dataclass(frozen=True, slots=True)
class Entry:
    """One `[[document]]` table of a TOML file, whose values are asked for by type."""

    values: dict[str, Any]
    path: Path
    mend: str

    def text(self, key: str) -> str:
        """Return a value that must be there and be text.

        Raises:
            PipelineError: it is not.
        """
        value = self.optional(key)
        if value is None:
            raise self.error(f"has no {key}")
        return value

    def optional(self, key: str) -> str | None:
        """Return a value that may be missing or empty, which is the same, but must be text.

        Raises:
            PipelineError: it is something else.
        """
        value = self.values.get(key)
        if value is not None and not isinstance(value, str):
            raise self.error(f"has {key} = {value!r}, which is not text")
        return value or None

    def number(self, key: str) -> int:
        """Return a value that must be there and be a whole number.

        Raises:
            PipelineError: it is not.
        """
        value = self.values.get(key)
        if not isinstance(value, int):
            raise self.error(f"has no whole number {key}")
        return value

    def origin(self) -> Origin:
        """Return where this document comes from.

        Raises:
            PipelineError: the entry does not say, or contradicts itself.
        """
        origin = Origin(
            api_version=self.text("api_version"),
            surface=cast("Surface", self.text("surface")),
            upstream_path=self.text("upstream_path"),
            commit=self.optional("commit"),
            as_of=self.optional("as_of"),
        )
        if self.text("kind") != origin.kind:
            raise self.error(f"has kind {self.text('kind')!r}, and {origin.api_version} is of kind {origin.kind!r}")
        return origin

    def error(self, what: str) -> PipelineError:
        """Return the error that says what is wrong with this entry."""
        name = " ".join(str(self.values[key]) for key in ("api_version", "surface") if key in self.values)
        return PipelineError(f"{self.path}: the entry {name or '(unnamed)'} {what}; {self.mend}")


def entries(path: Path, mend: str) -> list[Entry]:
    """Return the `[[document]]` entries of a TOML file; `mend` says what to do where the file is no good.

    Raises:
        PipelineError: the file is missing, is not TOML, has no entries, or has two for one document.
    """
    try:
        tables = tomllib.loads(path.read_text(encoding="utf-8")).get("document")
    except OSError as error:
        raise PipelineError(f"{path} cannot be read ({error.strerror}); {mend}") from None
    except ValueError as error:
        raise PipelineError(f"{path} is damaged, not TOML ({error}); {mend}") from None
    if not isinstance(tables, list) or not all(isinstance(table, dict) for table in cast("list[object]", tables)):
        raise PipelineError(f"{path} has no [[document]] entries; {mend}")
    found = [Entry(table, path, mend) for table in cast("list[dict[str, Any]]", tables)]
    seen: set[tuple[str, str]] = set()
    for entry in found:
        key = entry.text("api_version"), entry.text("surface")
        if key in seen:
            raise entry.error("is there twice")
        seen.add(key)
    return found


def _pin_of(entry: Entry) -> Pin:
    origin = entry.origin()
    return Pin(
        api_version=origin.api_version,
        surface=origin.surface,
        upstream_path=origin.upstream_path,
        commit=origin.commit,
        as_of=origin.as_of,
        sha256=entry.text("sha256"),
        format=entry.text("format"),
        operations=entry.number("operations"),
        schemas=entry.number("schemas"),
    )


def order(version: str) -> tuple[int, str, bool]:
    """Return by what versions are put in order: by date, a preview before its version, then v1 and its preview."""
    if version in UNDATED:
        return UNDATED.index(version) + 1, "", False
    date, preview, _ = version.partition("-preview")
    return 0, date, not preview


def _order(each: Pin) -> tuple[tuple[int, str, bool], int]:
    return order(each.api_version), SURFACES.index(each.surface)
