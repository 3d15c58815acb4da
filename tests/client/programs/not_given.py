from openai import NOT_GIVEN, AzureOpenAI  # the one line that changes

client = AzureOpenAI(api_version="2024-10-21", timeout=NOT_GIVEN)

answer = client.chat.completions.create(
    model="gpt-4o",
    messages=[{"role": "user", "content": "Hello"}],
    temperature=NOT_GIVEN,
    stop=NOT_GIVEN,
    timeout=NOT_GIVEN,
)
print(answer.choices[0].message.content)
