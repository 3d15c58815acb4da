"""A chat: one question, one answer."""

from aoai import AzureOpenAI

client = AzureOpenAI()

answer = client.chat.completions.create(
    model="gpt-4o",
    messages=[
        {"role": "system", "content": "You are a helpful assistant."},
        {"role": "user", "content": "Does Azure OpenAI support customer managed keys?"},
    ],
)
print(answer.choices[0].message.content)
if answer.usage:
    print(f"{answer.usage.prompt_tokens} tokens in, {answer.usage.completion_tokens} out")
