"""From a version's clean document to its package: openapi-python-client reads it, our templates write it."""

from __future__ import annotations

import json
from importlib.metadata import version as installed_version
from typing import TYPE_CHECKING, Any, cast

from openapi_python_client import Project
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.errors import GeneratorError

from pipeline.documents import ROOT, Document, PipelineError
from pipeline.endpoints import Endpoint, endpoints
from pipeline.index import package_name
from pipeline.models import Model, model, words
from pipeline.resources import tree
from pipeline.types import Types

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

GENERATOR = "0.29.1"
# Names that the templates import, beside which a schema of the same name would not be seen.
_OURS = frozenset(
    {"Any", "Answer", "AsyncIterator", "BaseModel", "ByKeys", "ByKind", "FileContent", "Iterator", "ListOf", "Literal"}
    | {"MapOf", "Mapping", "OneOf", "Operation", "Ref", "Request", "Sequence", "TypeAlias"}
)
TEMPLATES = ROOT / "scripts" / "pipeline" / "templates"


def generate(version: str, document: Document, into: Path) -> None:
    """Write the package of a version into a folder that is not there yet.

    Args:
        version: the API version.
        document: its clean document, the output of `normalise`.
        into: the package's folder.

    Raises:
        PipelineError: the generator is of another version than its templates were written for, warned about anything,
            or lost a schema or an operation.
    """
    if installed_version("openapi-python-client") != GENERATOR:
        raise PipelineError(
            f"openapi-python-client {installed_version('openapi-python-client')} is installed, and the templates are "
            f"for {GENERATOR}; run pip install 'aoai[regenerate]'"
        )
    config = Config.from_sources(
        ConfigFile(literal_enums=True, docstrings_on_attributes=False, post_hooks=[]),
        MetaType.NONE,
        document_source=into / "unused.json",
        file_encoding="utf-8",
        overwrite=False,
        output_path=into,
    )
    data = GeneratorData.from_dict(document, config=config)
    if isinstance(data, GeneratorError):
        raise PipelineError(f"{version}: openapi-python-client refuses the document: {data.header} {data.detail}")
    package = VersionPackage(version, document, data, config)
    package.refuse_warnings()
    package.write()


class VersionPackage(Project):
    """What openapi-python-client read of one version, and the writing of its package with our templates."""

    def __init__(self, version: str, document: Document, data: GeneratorData, config: Config) -> None:
        super().__init__(openapi=data, config=config, custom_template_path=TEMPLATES)
        self.api_version = version
        self.document = document
        self.types = Types(document)
        self.models = self._models()
        self.endpoints = self._endpoints()
        values = {"version": version, "package": f"aoai_generated.{package_name(version)}", "types": self.types}
        self.env.globals |= cast("Any", values)
        self.env.filters["quoted"] = json.dumps

    def refuse_warnings(self) -> None:
        """Raise PipelineError if the generator warned about anything: what it warns about, it leaves out."""
        warnings = [f"{warning.header or ''} {warning.detail or ''}"[:600] for warning in self._get_errors()]
        if warnings:
            raise PipelineError(f"{self.api_version}: openapi-python-client warns:\n" + "\n".join(warnings))

    def _models(self) -> list[Model]:
        """Return the models to write, having seen that the generator lost none."""
        parsed = {str(parsed.class_info.name): str(parsed.class_info.module_name) for parsed in self.openapi.models}
        by_lower = {name.lower(): module for name, module in parsed.items()}
        wanted = self.types.models()
        meeting = sorted(_OURS & set(self.types.components))
        if meeting:
            raise PipelineError(
                f"{self.api_version}: {', '.join(meeting)}: generated modules use these names themselves"
            )
        lost = [name for name in wanted if name.lower() not in by_lower]
        if lost:
            raise PipelineError(f"{self.api_version}: openapi-python-client lost the schemas {', '.join(lost)}")
        return [model(self.types, name, by_lower[name.lower()]) for name in wanted]

    def _endpoints(self) -> list[Endpoint]:
        """Return the endpoints to write, having seen that the generator lost none."""
        parsed = sum(len(collection.endpoints) for collection in self.openapi.endpoint_collections_by_tag.values())
        found = list(endpoints(self.types, self.document))
        if parsed != len(found):
            raise PipelineError(f"{self.api_version}: openapi-python-client read {parsed} of {len(found)} operations")
        return found

    def write(self) -> None:
        """Write the package."""
        root = self.package_dir
        modules = {each.name: each.module for each in self.models}
        modules |= dict.fromkeys(self.types.unions(), "unions") | dict.fromkeys(self.types.values(), "values")
        self._write(root / "__init__.py", "package_init.py.jinja")
        for each in self.models:
            imports = self._imports(modules, (each.name,), each.names_used())
            self._write(root / "models" / f"{each.module}.py", "model.py.jinja", model=each, imports=imports)
        for kind, names in (("unions", self.types.unions()), ("values", self.types.values())):
            aliases = [(name, self.types.components[name]) for name in names]
            used = {word for _, schema in aliases for word in words(self.types.annotation(schema))}
            imports = self._imports(modules, names, used)
            self._write(root / "models" / f"{kind}.py", f"{kind}.py.jinja", aliases=aliases, imports=imports)
        self._write(root / "models" / "__init__.py", "models_init.py.jinja", modules=sorted(modules.items()))
        resources = tree(self.types, self.endpoints, {each.name: each for each in self.models})
        methods = {method.endpoint.name: method for resource in resources for method in resource.methods}
        packages: dict[str, list[Endpoint]] = {}
        for endpoint in self.endpoints:
            packages.setdefault(endpoint.resource, []).append(endpoint)
            imports = self._imports(modules, (), endpoint.names_used())
            path = root / "api" / endpoint.package / f"{endpoint.module}.py"
            method = methods[endpoint.name]
            self._write(path, "endpoint_module.py.jinja", endpoint=endpoint, method=method, imports=imports)
        self._write(root / "api" / "__init__.py", "api_init.py.jinja", resources=packages)
        for resource, found in packages.items():
            path = root / "api" / found[0].package / "__init__.py"
            self._write(path, "endpoint_init.py.jinja", resource=resource, endpoints=found)
        for node in resources:
            used = {word for method in (*node.methods, *node.streams) for word in method.names_used()}
            path = root / "resources" / f"{node.module}.py"
            self._write(path, "resource.py.jinja", resource=node, imports=self._imports(modules, (), used))
        self._write(root / "resources" / "__init__.py", "resources_init.py.jinja")
        top = [node for node in resources if "." not in node.name]
        self._write(root / "client.py", "client.py.jinja", resources=top)

    def _imports(self, modules: dict[str, str], own: Iterable[str], words: set[str]) -> list[tuple[str, str]]:
        """Return module and name of each model or alias that a module uses and does not define itself."""
        own = set(own)
        return sorted((modules[word], word) for word in words if word in modules and word not in own)

    def _write(self, path: Path, template: str, **values: Any) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(self.env.get_template(template).render(**values), encoding="utf-8")
