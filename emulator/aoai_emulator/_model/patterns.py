"""A text that matches a regular expression: the shortest that its plain parts allow.

The expression is read by Python's own parser; `re` gives its tree a private name, and no other module the tree.
"""

from __future__ import annotations

import re
from functools import cache
from importlib import import_module
from itertools import chain
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_parser: Any = import_module("re._parser")
_MOST = 10_000
"""How long a text may become."""
_LENGTHS = 50
"""How many lengths are tried where a pattern is to be matched by several texts."""
TRIED = 20
"""How long a text may be that is tried against a laborious expression."""
_LONGEST = 1000
_LIKELY = "a0A-_ ." + "".join(map(chr, range(33, 127)))
_REPEATS = {_parser.MAX_REPEAT, _parser.MIN_REPEAT, _parser.POSSESSIVE_REPEAT}
_CATEGORIES: dict[Any, Callable[[str], bool]] = {
    _parser.CATEGORY_DIGIT: str.isdecimal,
    _parser.CATEGORY_SPACE: str.isspace,
    _parser.CATEGORY_WORD: lambda each: each.isalnum() or each == "_",
    _parser.CATEGORY_NOT_DIGIT: lambda each: not each.isdecimal(),
    _parser.CATEGORY_NOT_SPACE: lambda each: not each.isspace(),
    _parser.CATEGORY_NOT_WORD: lambda each: not (each.isalnum() or each == "_"),
}


class UnsupportedPatternError(ValueError):
    """No text was found that matches: the expression is none, or holds what this does not understand."""


def matching(pattern: str, shortest: int = 0) -> str:
    """Return a text that a JSON Schema `pattern` matches.

    Args:
        pattern: an expression in the syntax that JavaScript and Python share.
        shortest: how many characters the text has at least, where the expression allows it.

    Raises:
        UnsupportedPatternError: no such text can be made.
    """
    tree = _tree(pattern)
    for wanted in (shortest, 0):
        text = _text(tree, min(wanted, _MOST), {})
        for candidate in (text,) if laborious(pattern) else (text, text.ljust(shortest, "a")):
            if len(candidate) >= shortest and re.search(pattern, candidate):
                return candidate
    raise UnsupportedPatternError(f"no text was found that matches {pattern!r}")


def lengthening(pattern: str) -> Iterator[str]:
    """Yield texts that match a pattern, of growing length."""
    last = None
    for length in range(_LENGTHS):
        try:
            text = matching(pattern, length)
        except UnsupportedPatternError:
            return
        if text != last:
            yield text
        last = text


@cache
def laborious(pattern: str) -> bool:
    """Say whether Python may need time that doubles with each character to find that a text does not match.

    So it is where a part that can be of several lengths, or is a choice, is repeated, and nothing marks where one turn
    ends and the next begins: `([a-z]+ ?)*`, but not `(-[a-z]+)*`. When in doubt, or if the expression is long, it is.
    """
    if len(pattern) > _LONGEST:
        return True
    try:
        tree = _tree(pattern)
    except UnsupportedPatternError:
        return True
    return any(op in _REPEATS and given[1] > 1 and not _marked(given[2]) for op, given in _parts(tree))


def _tree(pattern: str) -> Any:
    try:
        re.compile(pattern)
        return _parser.parse(pattern)
    except (re.error, OverflowError, RecursionError, FutureWarning) as error:  # Python warns of nested sets.
        raise UnsupportedPatternError(f"{pattern!r} is not an expression: {error}") from None


def _parts(tree: Any) -> Iterator[tuple[Any, Any]]:
    """Yield all parts of an expression, those inside others too."""
    for op, given in tree:
        yield op, given
        for inner in _inner(op, given):
            yield from _parts(inner)


def _inner(op: Any, given: Any) -> list[Any]:
    if op is _parser.BRANCH:
        return list(given[1])
    if op is _parser.SUBPATTERN or op in _REPEATS:
        return [given[-1]]
    return [given] if op is _parser.ATOMIC_GROUP else []


def _marked(tree: Any) -> bool:
    """Say whether each turn of a group has one length, or begins or ends with a character that it has nowhere else."""
    least, most = tree.getwidth()
    if least == most and not any(op is _parser.BRANCH for op, _ in _parts(tree)):
        return True
    while len(tree) == 1 and tree[0][0] is _parser.SUBPATTERN:
        tree = tree[0][1][-1]
    parts = list(tree)
    if any(op not in _REPEATS and _inner(op, given) for op, given in parts):
        return False
    ends = [at for at in (0, len(parts) - 1) if parts[at][0] is _parser.LITERAL]
    return any(not any(_may_be(parts[at][1], parts[:at] + parts[at + 1 :])) for at in ends)


def _may_be(code: int, parts: list[tuple[Any, Any]]) -> Iterator[bool]:
    """Yield of each part whether it may match a character, in either case."""
    for op, given in parts:
        if op in _REPEATS:
            yield any(_may_be(code, list(given[2])))
        elif _inner(op, given):
            yield True
        else:
            yield any(_fits(each, op, given) for each in {chr(code), chr(code).lower(), chr(code).upper()})


def _fits(character: str, op: Any, given: Any) -> bool:
    """Say whether a part that matches one character matches this one."""
    if op is _parser.LITERAL:
        return character == chr(given)
    if op is _parser.NOT_LITERAL:
        return character != chr(given)
    if op is _parser.RANGE:
        return len(character) == 1 and given[0] <= ord(character) <= given[1]
    if op is _parser.CATEGORY:
        return _CATEGORIES[given](character)
    if op is _parser.IN:
        found = any(_fits(character, *each) for each in given if each[0] is not _parser.NEGATE)
        return found is not (given[0][0] is _parser.NEGATE)
    return bool(op is _parser.ANY)


def _text(tree: Any, wanted: int, groups: dict[int, str]) -> str:
    """Return a text for an expression.

    Args:
        tree: the expression.
        wanted: how long the text should become; the first open repetition is drawn out for it.
        groups: what the groups before it matched; those in it are added.
    """
    text = ""
    for op, given in tree:
        if op in _REPEATS:
            least, most, inner = given
            # What is wanted is for the whole; a part that is repeated would become too long.
            each = _text(inner, 0, groups)
            missing = max(0, wanted - len(text))
            times = min(int(most), max(least, -(-missing // len(each)))) if each and most > least else least
            if times * len(each) > _MOST:
                raise UnsupportedPatternError("the text would be too long")
            text += each * times
        elif op is _parser.SUBPATTERN:
            inner = _text(given[-1], 0, groups)
            if given[0] is not None:
                groups[given[0]] = inner
            text += inner
        elif op is _parser.GROUPREF:
            text += groups.get(given, "")
        elif found := _inner(op, given):
            text += _text(found[0], 0, groups)
        elif op in {_parser.LITERAL, _parser.NOT_LITERAL, _parser.IN, _parser.ANY}:
            text += _character(op, given)
        # What is left matches between characters; whether it does, the whole text shows.
    return text


def _character(op: Any, given: Any) -> str:
    first, value = given[0] if op is _parser.IN else (op, given)
    own = {_parser.LITERAL: lambda: chr(value), _parser.RANGE: lambda: chr(value[0])}.get(first, str)()
    for candidate in chain([own] if own else [], _LIKELY, map(chr, range(128, 0x3000))):
        if _fits(candidate, op, given):
            return candidate
    raise UnsupportedPatternError("no character was found for a class")
