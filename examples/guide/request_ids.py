"""The ids that support asks for, and answers with their headers and bytes."""

from aoai import AzureOpenAI

client = AzureOpenAI()

answer = client.chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": "Hello"}])
print(f"request {answer._request_id}")  # pyright: ignore[reportPrivateUsage]

raw = client.chat.completions.with_raw_response.create(
    model="gpt-4o", messages=[{"role": "user", "content": "Hello"}], extra_headers={"x-ms-client-request-id": "mine-1"}
)
print(f"{raw.status_code} {raw.headers['content-type']}, request {raw.request_id}, {len(raw.content)} bytes")
print(raw.parse().choices[0].message.content)

with client.chat.completions.with_streaming_response.create(
    model="gpt-4o", messages=[{"role": "user", "content": "Hello"}]
) as response:
    print(f"{response.headers['content-type']}: {sum(map(len, response.iter_bytes()))} bytes")
