from openai import AzureOpenAI  # the one line that changes
from pydantic import BaseModel


class Meeting(BaseModel):
    day: str
    people: list[str]


client = AzureOpenAI(api_version="2024-10-21")

answer = client.chat.completions.parse(
    model="gpt-4o",
    messages=[{"role": "user", "content": "Alice and Bob meet on Friday."}],
    response_format=Meeting,
)
print(answer.choices[0].message.parsed)
