"""What can go wrong with a call, and how to tell."""

import aoai
from aoai import AzureOpenAI

client = AzureOpenAI(max_retries=0)

try:
    client.chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": "Hello"}], temperature=3)
except aoai.ContentFilterError as error:
    print(f"the content filter stopped it: {error.content_filter_result}")
except aoai.RateLimitError as error:
    print(f"too many requests; come back in {error.retry_after} seconds")
except aoai.APITimeoutError:
    print("no answer in time")
except aoai.APIConnectionError as error:
    print(f"the service could not be reached: {error}")
except aoai.APIStatusError as error:
    print(f"status {error.status_code}, code {error.code}, param {error.param}, request {error.request_id}")
    print(error.message)

# What a version cannot do is said before anything is sent.
dated = client.with_version("2024-10-21")
try:
    dated.chat.completions.create(model="gpt-4o", messages=[], reasoning_effort="low")  # type: ignore[call-overload]  # pyright: ignore
except aoai.UnsupportedByVersionError as error:
    print(error)
