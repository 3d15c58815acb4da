"""A text that matches a regular expression: the shortest that its plain parts allow."""

from __future__ import annotations

import re
from itertools import chain
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_CLASSES = {"d": "0", "w": "a", "s": " ", "D": "a", "W": "-", "S": "a"}
_CONTROLS = {"n": "\n", "t": "\t", "r": "\r", "f": "\f", "v": "\v", "0": "\0"}
_PRINTABLE = "a0A-_ ." + "".join(map(chr, range(33, 127)))
_MOST = 10_000
"""How long a text may become."""
_LENGTHS = 50
"""How many lengths are tried where a pattern is to be matched by several texts."""
TRIED = 20
"""How long a text may be that is tried against a laborious expression."""
_LONGEST = 1000
_TOKEN = re.compile(
    r"\\u[0-9a-fA-F]{4}|\\x[0-9a-fA-F]{2}|\\.|\[\^?\]?(?:\\.|[^\]\\])*+(?:\]|\Z)|\{\d*,?\d*\}|.", re.DOTALL
)
_GROUP_SIGNS = re.compile(r"\?(?::|P?<[^>=!]+>)")
_ONCE = frozenset(("?", "{0}", "{1}", "{0,1}", "{1,1}"))


class UnsupportedPatternError(ValueError):
    """The expression holds what this does not understand, such as a look-ahead or a back-reference."""


def matching(pattern: str, shortest: int = 0) -> str:
    """Return a text that a JSON Schema `pattern` matches.

    Args:
        pattern: an expression in the syntax that JavaScript and Python share.
        shortest: how many characters the text has at least, where the expression allows it.

    Raises:
        UnsupportedPatternError: no such text can be made.
    """
    try:
        expression = re.compile(pattern)
    except (re.error, OverflowError, RecursionError, FutureWarning) as error:  # Python warns of nested sets.
        raise UnsupportedPatternError(f"{pattern!r} is not an expression: {error}") from None
    for wanted in (shortest, 0):
        reader = _Reader(pattern, wanted)
        text = reader.alternatives()
        if reader.at == len(pattern):
            for candidate in (text,) if laborious(pattern) else (text, text.ljust(shortest, "a")):
                if len(candidate) >= shortest and expression.search(candidate):
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


def laborious(pattern: str) -> bool:
    """Say whether Python may need time that doubles with each character to find that a text does not match.

    So it is where a part that can be of several lengths, or is a choice, is repeated, and nothing marks where one turn
    ends and the next begins: `([a-z]+ ?)*`, but not `(-[a-z]+)*`. When in doubt, or if the expression is long, it is.
    """
    if len(pattern) > _LONGEST:
        return True
    parts: list[str] = _TOKEN.findall(pattern)
    begins: list[int] = []
    for at, part in enumerate(parts):
        if part == "(":
            begins.append(at + 1)
        elif part == ")" and begins:
            inside = parts[begins.pop() : at]
            if _repeats(parts[at + 1 : at + 2]) and not _marked(inside):
                return True
    return False


def _repeats(following: list[str]) -> bool:
    """Say whether what comes after a group repeats it."""
    return any((each in {"*", "+"} or each[0] == "{") and each not in _ONCE for each in following)


def _marked(inside: list[str]) -> bool:
    """Say whether each turn of a group has one length, or begins or ends with a character that it has nowhere else."""
    signs = _GROUP_SIGNS.match("".join(inside))
    atoms: list[str] = _TOKEN.findall("".join(inside)[signs.end() if signs else 0 :])
    variable = [at for at, atom in enumerate(atoms) if atom in {"*", "+", "?"} or (atom[0] == "{" and "," in atom)]
    if not variable and "|" not in atoms:
        return True
    if {"|", "(", ")"}.intersection(atoms):
        return False
    ends = [0] * (1 not in variable) + [len(atoms) - 1] * (len(atoms) - 1 not in variable)
    return any(_stands_alone(atoms, end) for end in ends)


def _stands_alone(atoms: list[str], at: int) -> bool:
    """Say whether an atom is a plain character that no other atom matches."""
    atom = atoms[at]
    if atom in {".", "^", "$", "|"} or atom[0] in "[{" or (len(atom) > 1 and atom[1:].isalnum()):
        return False
    others = (each for number, each in enumerate(atoms) if number != at and each[0] not in "*+?{")
    return not any(re.fullmatch(each, atom[-1], re.DOTALL | re.IGNORECASE) for each in others)


class _Reader:
    """Reads an expression from left to right and makes a text on the way.

    Args:
        pattern: the expression.
        wanted: how long the text should become; the first open repetition is drawn out for it.
    """

    def __init__(self, pattern: str, wanted: int) -> None:
        self.pattern, self.wanted, self.at = pattern, min(wanted, _MOST), 0

    def alternatives(self) -> str:
        """Read `a|b|c`; the first is taken."""
        taken = self._sequence()
        while self._next("|"):
            self._sequence()
        return taken

    def _sequence(self) -> str:
        text = ""
        while self.at < len(self.pattern) and self.pattern[self.at] not in "|)":
            least, most = 1, 1
            atom = self._atom()
            quantity = re.compile(r"\*|\+|\?|\{(\d+)(,(\d*))?\}").match(self.pattern, self.at)
            if quantity:
                self.at = quantity.end()
                self._next("?")
                least, most = _bounds(quantity)
            missing = max(0, self.wanted - len(text))
            times = least if not atom else min(most, max(least, -(-missing // len(atom)) if most > least else least))
            if times * len(atom) > _MOST:
                raise UnsupportedPatternError("the text would be too long")
            text += atom * times
        return text

    def _atom(self) -> str:
        sign = self.pattern[self.at]
        self.at += 1
        if sign in "^$":
            return ""
        if sign == ".":
            return "a"
        if sign == "[":
            return self._choice()
        if sign == "\\":
            return self._escape()
        if sign != "(":
            return sign
        if self._next("?") and not (self._next(":") or self._name()):
            raise UnsupportedPatternError("look-arounds and flags are not supported")
        # What is wanted is for the whole; a part that is repeated would become too long.
        inner = _Reader(self.pattern, 0)
        inner.at = self.at
        text = inner.alternatives()
        self.at = inner.at
        if not self._next(")"):
            raise UnsupportedPatternError("a group is not closed")
        return text

    def _name(self) -> bool:
        named = re.compile(r"P?<[^>=!]+>").match(self.pattern, self.at)
        self.at = named.end() if named else self.at
        return named is not None

    def _choice(self) -> str:
        end = self.at + (self.pattern[self.at : self.at + 1] == "^")
        end += self.pattern[end : end + 1] == "]"  # In the first place it stands for itself.
        while end < len(self.pattern) and self.pattern[end] != "]":
            end += 2 if self.pattern[end] == "\\" else 1
        inside = re.compile(self.pattern[self.at - 1 : end + 1])
        first = self.pattern[self.at : self.at + 1]
        self.at = end + 1
        likely = ("a" if first == "^" else first) + _PRINTABLE
        for candidate in chain(likely, map(chr, range(128, 0x3000))):
            if inside.fullmatch(candidate):
                return candidate
        raise UnsupportedPatternError("no character was found for a class")

    def _escape(self) -> str:
        sign = self.pattern[self.at : self.at + 1]
        self.at += 1
        if sign in {"b", "B", "A", "Z"}:
            return ""
        if sign in _CLASSES:
            return _CLASSES[sign]
        code = re.compile(r"u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})").match(self.pattern, self.at - 1)
        if code:
            self.at = code.end()
            return chr(int(code[1] or code[2], 16))
        if sign.isalnum() and sign not in _CONTROLS:
            raise UnsupportedPatternError(f"\\{sign} is not supported")
        return str(_CONTROLS.get(sign, sign))

    def _next(self, sign: str) -> bool:
        found = self.pattern.startswith(sign, self.at)
        self.at += len(sign) if found else 0
        return found


def _bounds(quantity: re.Match[str]) -> tuple[int, int]:
    """Return how often an atom may stand there."""
    if quantity[1] is None:
        return {"*": (0, _MOST), "+": (1, _MOST), "?": (0, 1)}[quantity[0]]
    least = int(quantity[1])
    if quantity[2] is None:
        return least, least
    return least, int(quantity[3]) if quantity[3] else _MOST
