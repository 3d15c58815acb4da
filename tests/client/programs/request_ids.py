from openai import AzureOpenAI  # the one line that changes

client = AzureOpenAI(api_version="2024-10-21")

question = [{"role": "user", "content": "Hello"}]
answer = client.chat.completions.create(model="gpt-4o", messages=question)
print(answer._request_id)

raw = client.chat.completions.with_raw_response.create(
    model="gpt-4o", messages=question, extra_headers={"x-ms-client-request-id": "mine-1"}
)
print(raw.headers.get("x-request-id"), raw.headers["X-Ms-Region"], raw.request_id, raw.status_code)
print(raw.parse().choices[0].message.content, raw.parse()._request_id)
print(raw.http_response.status_code, len(raw.content), len(raw.text), raw.retries_taken)

with client.chat.completions.with_streaming_response.create(model="gpt-4o", messages=question) as response:
    print(response.headers.get("x-request-id"), response.request_id)
    print("".join(response.iter_lines()))
with client.chat.completions.with_streaming_response.create(model="gpt-4o", messages=question) as response:
    print(response.parse().choices[0].message.content)
raw = client.chat.completions.with_raw_response.create(model="gpt-4o-stream", messages=question, stream=True)
print(raw.headers["content-type"], [chunk.choices[0].delta.content for chunk in raw.parse() if chunk.choices])
