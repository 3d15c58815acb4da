"""The arguments of models and endpoints: a plain dict does wherever a model does, and a list need not be a `list`."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

import aoai_generated
from aoai._runtime.model import BaseModel

from .matching import Generated, source
from .pinned import versions

GENERATED = Path(str(aoai_generated.__file__)).parent


def names(annotation: ast.expr) -> set[str]:
    return {node.id for node in ast.walk(annotation) if isinstance(node, ast.Name)}


def arguments(function: ast.FunctionDef) -> dict[str, ast.expr]:
    return {each.arg: each.annotation for each in function.args.kwonlyargs if each.annotation}


@pytest.mark.parametrize("version", versions())
def test_models_accept_plain_dicts(version: str) -> None:
    refused: list[str] = []
    models = [model for model in Generated(version).classes().values() if model.__bases__ == (BaseModel,)]
    assert models
    for model in models:
        tree = ast.parse(source(model.__module__).read_text())
        inits = [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef) and node.name == "__init__"]
        taken = arguments(inits[0])
        assert list(taken) == list(model.__wire__)
        refused += [
            f"{model.__name__}.{name}" for name in model.__shapes__ if not {"Mapping", "Any"} & names(taken[name])
        ]
    assert refused == []


def test_no_argument_demands_a_mutable_container() -> None:
    demanding: list[str] = []
    for path in sorted(GENERATED.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.FunctionDef) and node.name in {"__init__", "request"}:
                taken = arguments(node)
                demanding += [f"{path.stem}: {name}" for name, each in taken.items() if {"list", "dict"} & names(each)]
    assert demanding == []
