"""From a version's clean document to its source text: openapi-python-client reads it, our templates write it."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from pipeline.additions import Additions
from pipeline.documents import PipelineError
from pipeline.endpoints import endpoints
from pipeline.models import model, words
from pipeline.parsed import parse, refuse_losses
from pipeline.parsed_answers import parsed_answer
from pipeline.resources import tree
from pipeline.types import Types
from pipeline.versions import api_version, package_name

if TYPE_CHECKING:
    from pipeline.documents import Document
    from pipeline.endpoints import Endpoint

TEMPLATES = Path(__file__).parent / "templates"
# Names that the templates import, beside which a schema of the same name would not be seen.
_OURS = frozenset(
    {"Any", "Answer", "AsyncIterator", "BaseModel", "ByKeys", "ByKind", "FileContent", "Iterator", "ListOf", "Literal"}
    | {"MapOf", "Mapping", "OneOf", "Operation", "Ref", "Request", "Sequence", "TypeAlias"}
)
_SLOT = re.compile("⟦(.*?)⟧")
SINCE, SOURCE = "⟦since⟧", "⟦source⟧"


@dataclass(frozen=True)
class Part:
    """A piece of a version that several versions may share: a model, a named type, an operation or a resource.

    Attributes:
        kind: its folder, `models`, `operations` or `resources`; of a named type `unions` or `values`.
        name: a model's or type's component, an operation's or resource's public name.
        stem: its module, without the version since which it is as it is.
        text: its source, with a slot `⟦kind name⟧` for the module of each other part that it names.
        source: where upstream has it; two parts are the same whatever this says.
    """

    kind: str
    name: str
    stem: str
    text: str
    source: str = ""

    @property
    def key(self) -> tuple[str, str]:
        """What a slot names it by: the kind of thing, and its name."""
        return (self.kind if self.kind in ("operations", "resources") else "models", self.name)

    @property
    def names(self) -> set[tuple[str, str]]:
        """The parts that it names."""
        found = (slot.partition(" ") for slot in _SLOT.findall(self.text) if " " in slot)
        return {(kind, name) for kind, _, name in found}


@dataclass
class Written:
    """What was written of one version.

    Attributes:
        version: the API version.
        parts: those that other versions may share.
        files: the modules of its own package by path, with slots.
        methods: the public names of methods that are no operation.
    """

    version: str
    parts: list[Part] = field(default_factory=list[Part])
    files: dict[str, str] = field(default_factory=dict[str, str])
    methods: list[str] = field(default_factory=list[str])


def slot(kind: str, name: str) -> str:
    """Return what stands for the module of a part until it is known since which version the part is as it is."""
    return f"⟦{kind} {name}⟧"


def reference(name: str) -> str:
    """Return how a shape names a model or a named type: its module and its name."""
    return f"{slot('models', name)}.{name}"


def fill(text: str, modules: dict[tuple[str, str], str], since: str = "", source: str = "") -> str:
    """Return source text with its slots filled."""

    def filled(match: re.Match[str]) -> str:
        kind, _, name = match[1].partition(" ")
        return modules[kind, name] if name else {"since": since, "source": source}[kind]

    return _SLOT.sub(filled, text)


@cache
def environment() -> Environment:
    """Return the templates."""
    made = Environment(
        loader=FileSystemLoader(TEMPLATES),
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=StrictUndefined,
        autoescape=False,  # noqa: S701 - Python, not HTML
    )
    made.filters["quoted"] = partial(json.dumps, ensure_ascii=False)
    ours: dict[str, Any] = {
        "since": SINCE,
        "module": partial(slot, "models"),
        "reference": reference,
        "resource_module": partial(slot, "resources"),
        "operation_module": partial(slot, "operations"),
    }
    made.globals.update(ours)
    return made


def render(template: str, **values: Any) -> str:
    """Return what a template makes of values."""
    return environment().get_template(f"{template}.py.jinja").render(values)


def generate(version: str, document: Document) -> Written:
    """Return the source text of a version.

    Args:
        version: the API version.
        document: its clean document, the output of `normalise`.

    Raises:
        PipelineError: openapi-python-client warned about anything or lost a schema or an operation, or a stage here
            cannot go on.
    """
    types = Types(parse(version, document), Additions(document), reference)
    try:
        return write(version, types)
    except PipelineError as error:
        raise PipelineError(f"{version}: {error}") from None


def write(version: str, types: Types) -> Written:
    """Return the source text of what openapi-python-client parsed of a version."""
    refuse_losses(types.additions.document, types.parsed)
    components = {*types.parsed.models, *types.parsed.named}
    meeting = sorted(_OURS & components)
    if meeting:
        raise PipelineError(f"{', '.join(meeting)}: generated modules use these names themselves")
    written = Written(version)

    def named(used: set[str], own: str = "") -> list[str]:
        return sorted(used & components - {own})

    models = {name: model(types, name) for name in sorted(types.parsed.models)}
    for name, each in models.items():
        text = render("model", model=each, imports=named(each.names_used(), name), source=SOURCE)
        written.parts.append(Part("models", name, each.module, text, each.origin))
    aliases = types.aliases()
    for name, (annotation, shape) in sorted(aliases.items()):
        # Its file is that of all named types since the same version; this is what tells it from others.
        imports = [reference(used) for used in named(words(annotation), name)]
        text = json.dumps({"annotation": annotation, "shape": shape, "imports": imports}, ensure_ascii=False)
        written.parts.append(Part("unions" if shape else "values", name, "unions" if shape else "values", text))
    found = list(endpoints(types))
    answers = {each.name: answer for each in found if (answer := parsed_answer(types, each)) is not None}
    classes: dict[str, str] = {}
    for answer in answers.values():
        text = render("parsed_answer", answer=answer, bases=named(answer.bases()), imports=named(answer.names_used()))
        written.parts.append(Part("models", answer.name, _snake(answer.name), text))
        classes |= {each.name: answer.name for each in answer.classes}
        classes |= {answer.union[0]: answer.name} if answer.union else {}
    meeting = sorted(classes.keys() & components)
    if meeting:
        raise PipelineError(f"{', '.join(meeting)}: classes of parsed answers have these names")
    resources = tree(types, found, models, answers)
    written.methods = [f"{node.name}.{method.name}" for node in resources for method in node.streams]
    methods = {method.endpoint.name: method for resource in resources for method in resource.methods}
    packages: dict[str, list[Endpoint]] = {}
    for endpoint in found:
        packages.setdefault(endpoint.resource, []).append(endpoint)
        text = render(
            "operation", endpoint=endpoint, method=methods[endpoint.name], imports=named(endpoint.names_used())
        )
        written.parts.append(Part("operations", endpoint.name, endpoint.name.replace(".", "_"), text))
    for node in resources:
        used = {word for method in (*node.methods, *node.streams) for word in method.names_used()}
        classes_used = sorted((answer, name) for name, answer in classes.items() if name in used)
        text = render("resource", resource=node, imports=named(used), classes=classes_used)
        written.parts.append(Part("resources", node.name, node.module, text))
    common = {"version": version, "api_version": api_version(version)}
    written.files["__init__.py"] = render("package_init", **common)
    top = [node for node in resources if "." not in node.name]
    written.files["client.py"] = render("client", resources=top, **common)
    modules = sorted((name, slot("models", classes.get(name, name))) for name in {*components, *classes})
    written.files["models/__init__.py"] = render("models_init", modules=modules, **common)
    packages = dict(sorted(packages.items()))
    written.files["api/__init__.py"] = render("api_init", resources=packages, **common)
    for resource, each_endpoints in packages.items():
        written.files[f"api/{each_endpoints[0].package}.py"] = render(
            "api_resource", resource=resource, endpoints=each_endpoints, **common
        )
    return written


def _snake(name: str) -> str:
    """Return the name of a class as that of a module."""
    return re.sub("(?<!^)(?=[A-Z])", "_", name).lower()


def package_of(version: str) -> str:
    """Return the importable name of a version's package."""
    return f"aoai_generated.{package_name(version)}"
