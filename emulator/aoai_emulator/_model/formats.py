"""Texts of the formats that JSON Schema knows."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

EXAMPLES = {
    "date-time": "2025-01-31T12:00:00Z",
    "date": "2025-01-31",
    "time": "12:00:00Z",
    "duration": "P1D",
    "email": "someone@example.com",
    "idn-email": "someone@example.com",
    "hostname": "example.com",
    "idn-hostname": "example.com",
    "ipv4": "192.0.2.1",
    "ipv6": "2001:db8::1",
    "uri": "https://example.com/",
    "uri-reference": "/",
    "iri": "https://example.com/",
    "uuid": "00000000-0000-4000-8000-000000000000",
    "json-pointer": "/a",
    "regex": "^a$",
}
"""An example of each."""
_NUMBERED = {
    "date-time": "2025-01-{:02}T12:00:00Z",
    "date": "2025-01-{:02}",
    "time": "{:02}:00:00Z",
    "duration": "P{}D",
    "ipv4": "192.0.2.{}",
    "ipv6": "2001:db8::{}",
    "uuid": "00000000-0000-4000-8000-{:012}",
}
_LONGEST = 100_000


def more_of_format(form: str) -> Iterator[str]:
    """Yield further texts of a format: a few, each with another number or of another length."""
    for number in range(1, 24):
        text = _NUMBERED[form].format(number) if form in _NUMBERED else EXAMPLES[form]
        yield text if form in _NUMBERED else stretched(text, form, len(text) + number)


def stretched(text: str, form: str, least: int) -> str:
    """Return the example of a format made longer, where the format has room for that in an obvious place."""
    more = "a" * min(_LONGEST, least - len(text))
    if form in {"email", "idn-email", "hostname", "idn-hostname"}:
        return more + text
    return text + more if form in {"uri", "uri-reference", "iri", "json-pointer"} else text
