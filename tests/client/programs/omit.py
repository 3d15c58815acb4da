from openai import AzureOpenAI, omit  # the one line that changes

client = AzureOpenAI(api_version="2024-10-21")

answer = client.chat.completions.create(
    model="gpt-4o", messages=[{"role": "user", "content": "Hello"}], temperature=omit, tools=omit
)
print(answer.choices[0].message.content)
