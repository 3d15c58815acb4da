from openai import AzureOpenAI  # the one line that changes

client = AzureOpenAI(api_version="2024-10-21")

stream = client.chat.completions.create(
    model="gpt-4o",
    messages=[{"role": "user", "content": "Tell me a short story."}],
    stream=True,
    stream_options={"include_usage": True},
)
for chunk in stream:
    if chunk.choices:
        choice = chunk.choices[0]
        print(choice.index, choice.delta.role, choice.delta.content, choice.finish_reason)
    else:
        print(chunk.id, chunk.object, chunk.usage and chunk.usage.total_tokens)

# Part of an answer is enough, and the connection goes back.
with client.chat.completions.create(
    model="gpt-4o", messages=[{"role": "user", "content": "And another one."}], stream=True
) as other:
    first = next(iter(other))
    print(first.model, first.choices)
print(other.response.status_code, other.response.headers["content-type"])
