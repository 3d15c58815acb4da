"""What is the same in several versions stands once, under the first that has it."""

from __future__ import annotations

from itertools import permutations
from typing import TYPE_CHECKING

import pytest

from pipeline.generate import Written, generate
from pipeline.sharing import Shared
from tests.pipeline.parsing import with_components

if TYPE_CHECKING:
    from pipeline.documents import Document

STRING, NUMBER = {"type": "string"}, {"type": "number"}


def ref(name: str) -> Document:
    return {"$ref": f"#/components/schemas/{name}"}


def thing(**properties: Document) -> Document:
    return {"type": "object", "properties": properties}


def version(name: str, **components: Document) -> Written:
    answer = {"200": {"description": "", "content": {"application/json": {"schema": ref("Whole")}}}}
    operation = {"operationId": "things.list", "tags": ["things"], "parameters": [], "responses": answer}
    document = with_components(components, **{"/things": {"get": operation}})
    document["info"]["version"] = name
    return generate(name, document)


def modules(*versions: Written, kind: str = "models") -> list[dict[str, str]]:
    """Return where the parts of each version stand, by name."""
    shared = Shared(versions)
    assert list(shared.modules) == [written.version for written in versions]
    return [{name: module for (of, name), module in each.items() if of == kind} for each in shared.modules.values()]


OLD, NEW, V1 = "2024-02-01", "2024-10-21", "v1"


def test_the_same_stands_under_the_first_version_that_has_it() -> None:
    same = {"Whole": thing(inner=ref("Inner")), "Inner": thing(a=STRING)}
    old, new = modules(version(OLD, **same), version(NEW, **same))
    assert old == {"Whole": "whole_v2024_02_01", "Inner": "inner_v2024_02_01"}
    assert new == old
    assert (
        modules(version(OLD, **same), version(NEW, **same), kind="operations")
        == [{"things.list": "things_list_v2024_02_01"}] * 2
    )


def test_what_differs_stands_apart_and_so_does_all_that_names_it() -> None:
    rest = {"Whole": thing(inner=ref("Inner"), other=ref("Other")), "Other": thing(b=STRING)}
    written = version(OLD, **rest, Inner=thing(a=STRING)), version(NEW, **rest, Inner=thing(a=NUMBER))
    _, new = modules(*written)
    assert new == {"Whole": "whole_v2024_10_21", "Inner": "inner_v2024_10_21", "Other": "other_v2024_02_01"}
    assert modules(*written, kind="operations")[1] == {"things.list": "things_list_v2024_10_21"}
    assert modules(*written, kind="resources")[1] == {"things": "things_v2024_10_21"}


def test_a_difference_that_comes_back() -> None:
    first, second = {"Whole": thing(a=STRING)}, {"Whole": thing(a=NUMBER)}
    found = modules(version(OLD, **first), version(NEW, **second), version(V1, **first))
    assert [each["Whole"] for each in found] == ["whole_v2024_02_01", "whole_v2024_10_21", "whole_v2024_02_01"]


def test_models_that_name_each_other() -> None:
    same = {"Whole": thing(next=ref("Other")), "Other": thing(back=ref("Whole"), self=ref("Other"))}
    old, new = modules(version(OLD, **same), version(NEW, **same))
    assert new == old
    changed = same | {"Other": thing(back=ref("Whole"), self=ref("Other"), more=STRING)}
    _, new = modules(version(OLD, **same), version(NEW, **changed))
    assert set(new.values()) == {"whole_v2024_10_21", "other_v2024_10_21"}


def test_where_upstream_has_it_makes_no_difference() -> None:
    answer = thing(a=STRING)
    one = version(OLD, Whole=answer | {"x-source": "inference#/components/schemas/whole"})
    two = version(NEW, Whole=answer | {"x-source": "inference#/components/schemas/OpenAI.Whole"})
    assert modules(one, two)[1] == {"Whole": "whole_v2024_02_01"}
    assert (
        '"""`whole` of the inference API, as of 2024-02-01.'
        in Shared([one, two]).files()["models/whole_v2024_02_01.py"]
    )


def test_what_is_said_of_a_field_makes_one() -> None:
    limited = thing(a=STRING | {"maxLength": 9})
    assert modules(version(OLD, Whole=thing(a=STRING)), version(NEW, Whole=limited))[1] == {
        "Whole": "whole_v2024_10_21"
    }


@pytest.mark.parametrize("order", [*permutations(["Outer", "Middle", "Colour"])])
def test_named_types_stand_before_what_names_them(order: tuple[str, ...]) -> None:
    types: Document = {
        "Colour": {"type": "string", "enum": ["red", "blue"]},
        "Middle": {"type": "array", "items": ref("Colour")},
        "Outer": {"type": "object", "additionalProperties": ref("Middle")},
    }
    answer = thing(**{name.lower(): ref(name) for name in types})
    old = version(OLD, Whole=thing(a=STRING), Colour=types["Colour"])
    new = version(NEW, Whole=answer, **{name: types[name] for name in order})
    files = Shared([old, new]).files()
    text = files["models/values_v2024_10_21.py"]
    assert "from .values_v2024_02_01 import Colour" in text
    names: dict[str, object] = {}
    exec(text.replace("from .values_v2024_02_01 import Colour", "Colour = str"), names)  # noqa: S102 - our own source
    assert "Middle: TypeAlias = list[Colour]" in text
    assert text.index("Middle:") < text.index("Outer:")


def test_no_module_names_one_of_a_later_version() -> None:
    first = version(OLD, Whole=thing(a=STRING))
    second = version(NEW, Whole=thing(a=STRING, b=ref("B")), B=thing(c=STRING))
    for path, text in Shared([first, second]).files().items():
        if path.endswith("_v2024_02_01.py"):
            assert "v2024_10_21" not in text
