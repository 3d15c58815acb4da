import json

from openai import AzureOpenAI  # the one line that changes

client = AzureOpenAI(api_version="2024-10-21")

answer = client.chat.completions.create(
    model="gpt-4o",
    messages=[{"role": "user", "content": "Alice and Bob meet on Friday."}],
    response_format={
        "type": "json_schema",
        "json_schema": {
            "name": "meeting",
            "strict": True,
            "schema": {
                "type": "object",
                "properties": {
                    "day": {"type": "string"},
                    "people": {"type": "array", "items": {"type": "string"}},
                },
                "required": ["day", "people"],
                "additionalProperties": False,
            },
        },
    },
)
print(json.loads(answer.choices[0].message.content), answer.choices[0].message.refusal)
