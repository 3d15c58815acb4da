"""From the pinned documents of a version to its one clean OpenAPI 3.1 document."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapi_spec_validator import OpenAPIV31SpecValidator

from pipeline import allof, discriminators, naming, openapi32, operations, overlay, pins, regular, swagger
from pipeline.documents import SPEC, Document, PipelineError, load, named, pointer_text, walk
from pipeline.schemas import PREFIX

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from pipeline.pins import Surface


def normalised(version: str, spec: Path = SPEC) -> Document:
    """Read a pinned version from a spec folder, overlays applied, and return its clean document.

    Raises:
        PipelineError: the version is not pinned, a document is missing or damaged, or a stage cannot go on.
    """
    known = pins.versions(spec)
    if version not in known:
        raise PipelineError(f"{version!r} is not a pinned version; pinned are: {', '.join(known)}")
    overlays = overlay.load_overlays(spec / "overlays")
    surfaces: dict[Surface, Document] = {
        pin.surface: corrected(pin, spec, overlays)[0] for pin in pins.documents(version, spec)
    }
    return normalise(version, surfaces, operations.load_names(spec))


def corrected(pin: pins.Pin, spec: Path, overlays: Sequence[overlay.Overlay]) -> tuple[Document, list[overlay.Action]]:
    """Return a pinned document with the overlays that hold for it applied, and the actions that did something."""
    return overlay.apply(load(pin.path(spec)), f"{pin.api_version}/{pin.surface}", overlays)


def check_overlays(spec: Path = SPEC) -> None:
    """See that every action of the overlays corrects some pinned document.

    Raises:
        PipelineError: one corrects none.
    """
    overlays = overlay.load_overlays(spec / "overlays")
    overlay.check_used(overlays, [action for pin in pins.read(spec) for action in corrected(pin, spec, overlays)[1]])


def normalise(version: str, surfaces: Mapping[Surface, Document], names: Mapping[str, operations.Named]) -> Document:
    """Return the one clean OpenAPI 3.1 document of a version.

    Args:
        version: as in `spec/`, such as `2024-10-21` or `v1`.
        surfaces: its documents, `inference` first, mended by overlays.
        names: the public names of operations.

    Raises:
        PipelineError: a stage cannot go on, or the result is not a valid OpenAPI 3.1 document.
    """
    taken: set[str] = set()
    cleaned: list[Document] = []
    for surface, document in sorted(surfaces.items(), key=lambda pair: pair[0] != "inference"):
        with named(f"{version}/{surface}"):
            clean = _clean(document, surface, names, taken)
        taken |= set(clean["components"]["schemas"])
        cleaned.append(clean)
    document = _merge(version, cleaned)
    with named(version):
        document = naming.name_inline_objects(naming.recognise(document))
        document = discriminators.make_explicit(document)
        document = regular.modern_nullable(document)
        document = regular.defaults_as_documentation(document)
        document = regular.regular_servers(document, dated=version not in pins.UNDATED)
    _refuse_dangling(document, version)
    _validate(document, version)
    return document


def _clean(document: Document, surface: str, names: Mapping[str, operations.Named], taken: set[str]) -> Document:
    """Bring one document into the common form: OpenAPI 3, no shared parts, public names, no inheritance."""
    document = swagger.to_openapi(document)
    document = regular.inline_shared(document)
    document = openapi32.without_newer_words(document)
    document = regular.regular_content_types(document)
    document = operations.settle(document, names)
    document = naming.settle_schema_names(document, surface, taken)
    return discriminators.bases_to_unions(document, allof.flatten(document))


def _merge(version: str, documents: Sequence[Document]) -> Document:
    """Return one document with the paths and components of all; names are settled, so nothing may meet."""
    paths: Document = {}
    schemas: Document = {}
    security: Document = {}
    for document in documents:
        for path, item in document["paths"].items():
            both = set(paths.get(path, {})) & set(item)
            if both:
                places = ", ".join(pointer_text(("paths", path, method)) for method in sorted(both))
                raise PipelineError(f"{version}: {places} stands in two documents; drop one with an overlay")
            paths.setdefault(path, {}).update(item)
        schemas |= document["components"]["schemas"]
        for scheme in document["components"].get("securitySchemes", {}).values():
            security.setdefault("apiKey" if scheme["type"] == "apiKey" else "oauth2", scheme)
    return {
        "openapi": "3.1.0",
        "info": {"title": f"Azure OpenAI {version}", "version": version},
        "security": [{name: []} for name in security],
        "paths": {path: paths[path] for path in sorted(paths)},
        "components": {
            "schemas": {name: schemas[name] for name in sorted(schemas)},
            "securitySchemes": security,
        },
    }


def _refuse_dangling(document: Document, version: str) -> None:
    components = document["components"]["schemas"]
    dangling = [
        f"{pointer_text(pointer)}: {reference}"
        for pointer, node in walk(document)
        for reference in _references(node)
        if reference.removeprefix(PREFIX) not in components
    ]
    if dangling:
        raise PipelineError(f"{version}: $ref leads nowhere; mend it with an overlay:\n" + "\n".join(dangling))


def _references(node: Document) -> list[str]:
    """Return the references of a node itself: its `$ref`, and those of its discriminator."""
    discriminator = node.get("discriminator")
    mapping: Document = discriminator.get("mapping", {}) if isinstance(discriminator, dict) else {}
    return [reference for reference in (node.get("$ref"), *mapping.values()) if isinstance(reference, str)]


def _validate(document: Document, version: str) -> None:
    errors = [
        f"{pointer_text(tuple(error.absolute_path))}: {error.message[:200]}"
        for error in OpenAPIV31SpecValidator(document).iter_errors()
    ]
    if errors:
        raise PipelineError(f"{version}: the normalised document is not valid OpenAPI 3.1:\n" + "\n".join(errors[:20]))
