"""Retries, time limits and a deadline, for a client and for a call."""

from aoai import AzureOpenAI

# Failures in passing (no connection, 408, 409, 429, 5xx) are tried again twice by default.
client = AzureOpenAI(max_retries=5, timeout=60.0)

answer = client.with_options(max_retries=0).chat.completions.create(
    model="gpt-4o", messages=[{"role": "user", "content": "Only once, please."}]
)
print(answer.choices[0].message.content)

# `timeout` is for each wait; `deadline` is for the whole call, retries and waits between them included.
answer = client.chat.completions.create(
    model="gpt-4o", messages=[{"role": "user", "content": "Quickly, please."}], timeout=10.0, deadline=20.0
)
print(answer.choices[0].message.content)

raw = client.chat.completions.with_raw_response.create(
    model="gpt-4o", messages=[{"role": "user", "content": "How often did it take?"}]
)
print(f"retries taken: {raw.retries_taken}")
