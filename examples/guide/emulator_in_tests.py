"""Tests of a program that uses Azure OpenAI, on a machine without it: `pytest emulator_in_tests.py`.

`azure_openai` comes with aoai's extra `emulator`. Each test has it anew, and the environment leads there.
"""

import pytest

import aoai
from aoai import AzureOpenAI
from aoai.emulator import RunningEmulator


def ask(question: str) -> str:
    """Return the answer to a question: the program that is tested."""
    with AzureOpenAI(max_retries=1) as client:
        answer = client.chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": question}])
    return answer.choices[0].message.content or ""


def test_answer(azure_openai: RunningEmulator) -> None:
    """The answer is the same each time, and the request can be looked at."""
    assert ask("What is 6 * 7?") == "6 * 7 = 42"
    [request] = azure_openai.requests
    assert request.deployment == "gpt-4o"
    assert request.body["messages"][0]["content"] == "What is 6 * 7?"


@pytest.mark.usefixtures("azure_openai")
def test_answer_in_given_words() -> None:
    """What follows `say:` is the answer."""
    assert ask("say: It rains.") == "It rains."


def test_a_failure_in_passing(azure_openai: RunningEmulator) -> None:
    """One failure is survived."""
    with azure_openai.faults.on("status=503; retry-after-ms=1; times=1"):
        assert ask("say: There.") == "There."
    assert [request.status for request in azure_openai.requests] == [503, 200]


def test_too_many_requests(azure_openai: RunningEmulator) -> None:
    """What the service does not take within a minute is an error at once."""
    with azure_openai.faults.on("status=429; retry-after=3600"), pytest.raises(aoai.RateLimitError) as caught:
        ask("Hello")
    assert caught.value.retry_after == 3600
