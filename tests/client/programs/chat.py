from openai import AzureOpenAI  # the one line that changes

client = AzureOpenAI(api_version="2024-10-21")

answer = client.chat.completions.create(
    model="gpt-4o",
    messages=[
        {"role": "system", "content": "You are a helpful assistant."},
        {"role": "user", "content": "Does Azure OpenAI support customer managed keys?"},
    ],
    temperature=0.2,
    max_tokens=100,
    top_p=None,
    stop=["\n\n"],
    seed=7,
    user="ünï",
    logit_bias={"50256": -100},
)
choice = answer.choices[0]
print(answer.id, answer.object, answer.created, answer.model, answer.system_fingerprint)
print(choice.index, choice.finish_reason, choice.message.role, choice.message.content)
print(choice.message.tool_calls, choice.message.refusal, choice.logprobs)
assert answer.usage
print(answer.usage.prompt_tokens, answer.usage.completion_tokens, answer.usage.total_tokens)
