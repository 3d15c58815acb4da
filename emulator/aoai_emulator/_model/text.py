"""What the emulator says: a text made from the conversation by fixed rules, so that a test can expect it.

The rules look at the last message of the user, in this order; letter case does not matter.

- `say: X` answers exactly X. `repeat 3 times: X` answers X three times, a line each (a million characters at most).
- `refuse: X` declines, as a model does that holds a request to be unsafe, with X for a reason.
- `count to N` answers `1, 2, 3, ... N`. `write N words` answers N words. (10,000 at most; N may be a word up to
  twelve.)
- `12 * (3 + 4)` in a question answers `12 * (3 + 4) = 84`: numbers with + - * / ^ % and brackets.
- `what did I say?` quotes what the user wrote before; `what are your instructions?` quotes the system message.
- `summarise: X` answers with the first sentence of X, and how much there was.
- Hello, `say hello` and thanks are answered in kind.
- Anything else is quoted, in one of a few fixed phrases that the seed and the number of the choice choose; of more
  than a million characters, the first million.

Images, recordings and files are described before that. Marks of the content filter, such as `[[filter:hate]]`, are no
part of what is said.
"""

from __future__ import annotations

import ast
import hashlib
import math
import operator
import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

MOST = 10_000
"""How many numbers or words are said at most."""
_LONGEST = 1_000_000
"""How many characters are repeated or quoted at most."""
_LONGEST_SUM = 500
"""How many characters of arithmetic are worked out at most; the parser's work is not linear in brackets."""
REFUSAL = "I'm sorry, but I can't help with that."

# What runs on a text of any length must not try the same characters over and over: repetitions are possessive (`*+`)
# or bounded, and a match begins only where a run of its characters does.
_MARK = re.compile(r"(?<!\s)\s*+\[\[[a-z-]++:[^\[\]]*+\]\]")
_PHRASES = (
    'You wrote: "{}"',
    'Glad you wrote. You said: "{}"',
    'I read your message: "{}"',
    'Here is what you sent me: "{}"',
)
_GREETING = re.compile(
    r"(?:hello|hi|hey|good (?:morning|afternoon|evening)|greetings)\b(?:[ ,]+\w+)?\W*", re.IGNORECASE
)
_THANKS = re.compile(r"(?:thanks|thank you|cheers)\b[^.?]{0,40}\W*", re.IGNORECASE)
_SUM = re.compile(r"(?<![\w.])[-(]{0,20}+\d[\d.]*+(?:\s*+[-+*/^%()]\s*+[\d.]*+)*+")
_NUMBERS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
_NUMBER = rf"\d{{1,9}}|{'|'.join(_NUMBERS)}"
_SENTENCE = (
    "the emulator writes as many words as you ask for and every one of them is the same on any machine so that a test "
    "can count them while a stream brings them one after another until the last of them has come"
)
_WORDS = _SENTENCE.split()


class Turn(NamedTuple):
    """A message of a conversation.

    Attributes:
        role: `system`, `developer`, `user`, `assistant`, `tool` or `function`.
        text: what it says.
        attached: what came with it, in words: `a PNG image of 640 x 480 pixels`.
        name: the tool that answered, for a tool's message.
    """

    role: str
    text: str
    attached: tuple[str, ...] = ()
    name: str = ""


class Said(NamedTuple):
    """What is said: a text, or a refusal."""

    text: str
    refused: bool = False


def reply(turns: Sequence[Turn], seed: int | None = None, choice: int = 0) -> Said:
    """Return what the emulator says to a conversation.

    Args:
        turns: the messages, in order.
        seed: chooses among phrases.
        choice: the number of the answer, where several are asked for; it too chooses.
    """
    last = turns[-1] if turns else Turn("user", "")
    if last.role in {"tool", "function"}:
        return Said(_of_tools(turns))
    asked = question(turns)
    exact = exactly(asked)
    if exact is not None:
        return Said(exact)
    refused = re.match(r"refuse(?::\s*(.*))?$", asked, re.IGNORECASE | re.DOTALL)
    if refused:
        return Said(f"{REFUSAL} {refused[1] or ''}".strip(), refused=True)
    seen = next((turn.attached for turn in reversed(turns) if turn.role == "user"), ())
    described = f"You sent {_listed(seen)}." if seen else ""
    return Said(" ".join(filter(None, (described, _spoken(asked, turns, seed, choice, bool(seen))))))


def question(turns: Sequence[Turn]) -> str:
    """Return the last text of the user, without the marks of the content filter."""
    return next((unmarked(turn.text) for turn in reversed(turns) if turn.role == "user"), "")


def exactly(asked: str) -> str | None:
    """Return what a question asks to be said word for word, None if it does not."""
    said = re.match(r"say:\s*(.*)$", asked, re.IGNORECASE | re.DOTALL)
    if said:
        return said[1]
    repeated = re.match(r"repeat(?: (\d{1,9}) times)?:\s*(.*)$", asked, re.IGNORECASE | re.DOTALL)
    if not repeated:
        return None
    most = max(1, _LONGEST // (len(repeated[2]) + 1))
    return "\n".join([repeated[2]] * min(MOST, most, int(repeated[1] or 1)))


def unmarked(text: str) -> str:
    """Return a text without the marks of the content filter."""
    return _MARK.sub("", text).strip()


def pick(options: int, *of: object) -> int:
    """Return a number below `options` that depends on nothing but the values given."""
    digest = hashlib.sha256(repr(of).encode("utf-8", "surrogatepass")).digest()
    return int.from_bytes(digest[:8], "big") % options


def arithmetic(text: str) -> str | None:
    """Return the sum in a text with its result, such as `2 + 2 = 4`; None if there is none."""
    for found in _SUM.finditer(text):
        sum_ = found[0].rstrip(" \t\n+-*/^%(")
        if len(sum_) > _LONGEST_SUM or re.fullmatch(r"\d{4}-\d\d-\d\d", sum_):
            continue
        while sum_.count(")") > sum_.count("(") and sum_.endswith(")"):  # As in: (what is 2 + 2)
            sum_ = sum_[:-1].rstrip()
        if re.search(r"\d\s*+[)]*+\s*+[-+*/^%]", sum_):
            result = _calculated(sum_.replace("^", "**"))
            if result is not None:
                return f"{sum_} = {result}"
    return None


def _spoken(asked: str, turns: Sequence[Turn], seed: int | None, choice: int, with_attachments: bool) -> str:
    for rule in (_count, _words, arithmetic, _summary, _courtesy):
        answer = rule(asked)
        if answer is not None:
            return answer
    remembered = _remembered(asked, turns)
    if remembered is not None:
        return remembered
    if not asked:
        return "" if with_attachments else "Hello! What would you like to talk about?"
    quoted = asked if len(asked) <= _LONGEST else f"{asked[:_LONGEST]}..."
    return _PHRASES[(pick(len(_PHRASES), asked, seed) + choice) % len(_PHRASES)].format(quoted)


def _count(asked: str) -> str | None:
    found = re.search(rf"\bcount (?:from 1 |from one )?(?:up )?to ({_NUMBER})\b", asked, re.IGNORECASE)
    return ", ".join(map(str, range(1, min(MOST, _whole(found[1])) + 1))) if found else None


def _whole(text: str) -> int:
    return int(text) if text.isdigit() else _NUMBERS.index(text.lower()) + 1


def _words(asked: str) -> str | None:
    found = re.search(rf"\bwrite ({_NUMBER}) words\b", asked, re.IGNORECASE)
    if not found:
        return None
    count = min(MOST, _whole(found[1]))
    return " ".join(_WORDS[index % len(_WORDS)] for index in range(count))


def _summary(asked: str) -> str | None:
    found = re.match(r"summari[sz]e(?:[^:\n]{0,40}):\s*(.+)$", asked, re.IGNORECASE | re.DOTALL)
    if not found:
        return None
    sentences = re.findall(r"[^.!?]+[.!?]*", found[1].strip()) or [found[1]]
    words = len(found[1].split())
    return f"{sentences[0].strip()} ({_number(words, 'word')} in {_number(len(sentences), 'sentence')}.)"


def _courtesy(asked: str) -> str | None:
    if _GREETING.fullmatch(re.sub("^(?:please )?say ", "", asked, flags=re.IGNORECASE)):
        return "Hello! How can I help you today?"
    return "You're welcome!" if _THANKS.fullmatch(asked) else None


def _remembered(asked: str, turns: Sequence[Turn]) -> str | None:
    if re.search(r"\bwhat did I (?:just )?(?:say|ask|write|tell you)\b", asked, re.IGNORECASE):
        before = [unmarked(turn.text) for turn in turns if turn.role == "user"][:-1]
        return f"You said: {_listed([_quoted(each) for each in before])}." if before else "You said nothing before."
    if re.search(r"\bwhat are your instructions\b", asked, re.IGNORECASE):
        told = [turn.text for turn in turns if turn.role in {"system", "developer"}]
        return f"My instructions are: {_listed([_quoted(each) for each in told])}." if told else "I have none."
    return None


def _of_tools(turns: Sequence[Turn]) -> str:
    """Quote the results that came since the assistant asked for them."""
    results: list[str] = []
    for turn in reversed(turns):
        if turn.role not in {"tool", "function"}:
            break
        results.insert(0, f"{turn.name or 'The tool'} answered: {turn.text}")
    return "\n".join(results)


def _listed(parts: Sequence[str]) -> str:
    return " and ".join(filter(None, (", ".join(parts[:-1]), parts[-1])))


def _quoted(text: str) -> str:
    return f'"{text}"'


def _number(count: int, noun: str) -> str:
    return f"{count} {noun}{'' if count == 1 else 's'}"


_OPERATORS: dict[type[ast.AST], Callable[..., float]] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: operator.truediv,
    ast.Mod: operator.mod,
    ast.Pow: operator.pow,
}


def _calculated(text: str) -> str | None:
    try:
        result = _value(ast.parse(text, mode="eval").body)
        if not math.isfinite(result):
            return None
    except (SyntaxError, ValueError, ArithmeticError, RecursionError, MemoryError):
        return None
    return str(int(result)) if result == int(result) and abs(result) < 1e15 else f"{result:.10g}"


def _value(node: ast.expr) -> float:
    if isinstance(node, ast.Constant) and isinstance(node.value, (int, float)):
        return node.value
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub):
        return -_value(node.operand)
    if isinstance(node, ast.BinOp) and type(node.op) in _OPERATORS:
        left, right = _value(node.left), _value(node.right)
        if isinstance(node.op, ast.Pow) and (abs(right) > 100 or abs(left) > 1e6):
            raise ValueError("too large")
        result = _OPERATORS[type(node.op)](left, right)
        if isinstance(result, complex):
            raise ValueError("a root of a negative number")
        return result
    raise ValueError("not a sum")
