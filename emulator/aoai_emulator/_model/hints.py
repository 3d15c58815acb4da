"""Values found in what somebody wrote, for the fields of a tool call or of a JSON answer."""

from __future__ import annotations

import re
from typing import Any

SEARCHED = 4000
"""How many characters of a text, from its beginning, are searched for values."""
_ASK_WORDS = (
    "a all am an and any are ask at be book buy by call can check compare compute could create day describe did do "
    "does draw each eight every explain extract fetch find five for four from get give go hello help here hey hi how "
    "i if in is it its json let like list look make may me more my nine no not now of ok on one or our order please "
    "put read record reply return say schedule search seven send set should show six so some summarise summarize tell "
    "ten thank thanks that the their then there these they this three to today tomorrow translate turn two use using "
    "want was we were what when where which who whose why will with would write yes you your"
)
_ASK = set(_ASK_WORDS.split())
_WHOLE = {"content", "input", "message", "prompt", "q", "query", "question", "request", "search", "text"}
_TITLES = {"event", "item", "name", "product", "subject", "title", "topic"}
_THING = re.compile(
    r"\b(?:a|an|the)\s+([a-z]+(?:\s[a-z]+){0,2}?)"
    r"(?=\s+(?:on|in|at|for|with|of|to|from|next|this|today|tomorrow)\b|\s*[.,;:?!]|\s*$)"
)
_SYNONYMS = {"origin": "from", "source": "from", "departure": "from", "destination": "to", "target": "to"}
_DAYS = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_MONTHS = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December)"
    r"(?: \d{1,2}(?:st|nd|rd|th)?\b)?(?:,? \d{4})?"
)
_WHEN = re.compile(rf"\d{{4}}-\d\d-\d\d|\b(?:{_DAYS}|\d{{1,2}} {_MONTHS}|{_MONTHS}|today|tomorrow|tonight)\b")
_IS_WHEN = re.compile(r"date|day|when|deadline|due")
_NAME = re.compile(r"(?<![\w-])[A-Z][\w'-]*(?: (?:[A-Z][\w'-]*|de|la|of)(?= [A-Z])| [A-Z][\w'-]*)*")
_GOES_ON = re.compile(r"\s+(?:about|at|for|from|in|of|on|to|with|and(?= [a-z]))\b")
# Longer numbers are none: an integer of JSON should go into a float.
_NUMBER = re.compile(r"(?<![\w.])-?\d{1,30}(?:,\d{3}){0,9}(?:\.\d{1,300})?(?!\w)")
_SUM = re.compile(r"[\d(][\d\s.+\-*/^%()]*+")
_FORMS = {
    "email": re.compile(r"(?<![\w.+-])[\w.+-]++@[\w-]++(?:\.[\w-]++)++"),
    "uri": re.compile(r"https?://[^\s\"'<>]+"),
    "date": re.compile(r"\d{4}-\d\d-\d\d"),
    "date-time": re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)"),
    "time": re.compile(r"\b\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)"),
    "uuid": re.compile(r"[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"),
    "ipv4": re.compile(r"\b(?:\d{1,3}\.){3}\d{1,3}\b"),
}


class Hints:
    """What a text offers; each name and each number is given out once, in order.

    Args:
        text: what somebody wrote. A field such as `query` may get all of it; values are looked for in its beginning.
        names: the names to give out; those in the text if not given.
    """

    def __init__(self, text: str, names: list[str] | None = None) -> None:
        self.text = text.strip()
        self._begin = text = self.text[:SEARCHED]
        self.quoted: list[str] = [
            one or two for one, two in re.findall(r'"([^"]+)"|\u201c([^\u201c\u201d]+)\u201d', text)
        ]
        self.names = proper_names(text) if names is None else list(names)
        self.numbers = [_number(found) for found in _NUMBER.findall(text)]

    def string(self, name: str, form: str = "") -> str | None:
        """Return a text for a field, or None if the text offers none.

        Args:
            name: of the field, such as `city`.
            form: the JSON Schema `format`.
        """
        lower = name.lower()
        form = form or next((each for each, word in (("email", "mail"), ("uri", "url")) if word in lower), "")
        if form:
            found = _FORMS[form].search(self._begin) if form in _FORMS else None
            return found[0] if found else None
        if "expression" in lower or "formula" in lower:
            return _expression(self._begin) or self.text
        if lower in _WHOLE:
            return self.quoted[0] if self.quoted else self.text
        labelled = self._labelled(lower)
        if labelled:
            return labelled
        if _IS_WHEN.search(lower):
            found = _WHEN.search(self._begin)
            return str(found[0]) if found else None
        if self.quoted:
            return self.quoted.pop(0)
        if self.names:
            return self.names.pop(0)
        thing = _THING.search(self._begin) if lower in _TITLES else None
        return str(thing[1]) if thing else None

    def number(self, name: str) -> float | int | None:
        """Return a number for a field: the one beside its name, else the next."""
        words = _words(name)
        digits = r"-?\d{1,30}(?:\.\d{1,300})?(?!\d)"
        for pattern in (rf"\b{words}\b\W{{0,9}}(?:is|of|=|:)?\W{{0,9}}({digits})", rf"(?<![\d.])({digits}) {words}\b"):
            found = re.search(pattern, self._begin, re.IGNORECASE)
            if found:
                number = _number(found[1])
                if number in self.numbers:
                    self.numbers.remove(number)
                return number
        return self.numbers.pop(0) if self.numbers else None

    def choice(self, options: list[Any]) -> Any:
        """Return the option that stands in the text, None if none does."""
        lower = self._begin.lower()
        for option in options:
            if isinstance(option, str) and option:
                words = re.escape(option.lower().replace("_", " "))
                if re.search(rf"(?<!\w)(?:{words}|{re.escape(option.lower())})(?!\w)", lower):
                    return option
        return None

    def boolean(self, name: str) -> bool | None:
        """Return what is said of a field, such as `urgent: no` or `not urgent`; None if nothing is."""
        words = _words(name)
        found = re.search(rf"\b{words}\b\s*(?:is|=|:)\s*(true|yes|false|no)\b", self._begin, re.IGNORECASE)
        if found:
            return found[1].lower() in {"true", "yes"}
        if re.search(rf"\b(?:no|not|without)\s+{words}\b", self._begin, re.IGNORECASE):
            return False
        return True if re.search(rf"\b{words}\b", self._begin, re.IGNORECASE) else None

    def _labelled(self, name: str) -> str | None:
        words = _words(name)
        found = re.search(rf"\b{words}\s*(?:=|:|\bis\b)\s*(\"[^\"]+\"|[^,;?\n]+)", self._begin, re.IGNORECASE)
        if found:
            return found[1].strip(" .\"'")
        before = _SYNONYMS.get(name)
        near = re.search(rf"\b{before}\s+({_NAME.pattern})", self._begin) if before else None
        if near and near[1] in self.names:
            self.names.remove(near[1])
        return near[1] if near else None


def proper_names(text: str) -> list[str]:
    """Return the names in a text, in order: capitalised words that are no ordinary words."""
    found: list[str] = []
    for match in _NAME.finditer(text):
        if text.startswith(":", match.end()) or _begins_sentence(text, match):
            continue
        words = match[0].removesuffix("'s").split(" ")
        while words and words[0].lower().split("'")[0] in _ASK:
            words.pop(0)
        name = " ".join(words)
        if name and not _WHEN.fullmatch(name) and name not in found:
            found.append(name)
    return found


def _begins_sentence(text: str, match: re.Match[str]) -> bool:
    """Say whether a capital tells nothing, as in `Weather in Rome`: a sentence begins with it, a phrase goes on."""
    first = re.fullmatch(r"(?:.*[.?!:])?\s*", text[: match.start()], re.DOTALL) is not None
    return first and " " not in match[0] and _GOES_ON.match(text, match.end()) is not None


def listed(text: str) -> list[str]:
    """Return the names that the beginning of a text lists, as in `Rome, Paris and Oslo`; empty if it lists none."""
    text = text[:SEARCHED]
    names = proper_names(text)
    run = [
        name
        for name in names
        if re.search(rf"(?:,|\band|\bor)\s+{re.escape(name)}|{re.escape(name)}(?:,|\s+(?:and|or)\b)", text)
    ]
    return run if len(run) > 1 else []


def _expression(text: str) -> str | None:
    """Return the first formula in a text, such as `2 * (3 + 4)`."""
    for run in _SUM.finditer(text):
        whole = re.match(r".*[\d)]", run[0], re.DOTALL)
        if whole and re.search(r"[+\-*/^%]", whole[0]):
            return whole[0]
    return None


def _words(name: str) -> str:
    """Return a pattern of the words of a field's name: `dueDate` and `due_date` are `due date`."""
    parts = re.findall(r"[A-Za-z][a-z]*|\d+", name.replace("_", " ")) or [name]
    return r"[\s_-]?".join(re.escape(part) for part in parts)


def _number(text: str) -> float | int:
    text = text.replace(",", "")
    return float(text) if "." in text else int(text)
