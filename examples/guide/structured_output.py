"""An answer in the form of a JSON schema."""

import json

from aoai import AzureOpenAI

SCHEMA = {
    "type": "object",
    "properties": {
        "title": {"type": "string"},
        "day": {"enum": ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"]},
        "people": {"type": "array", "items": {"type": "string"}},
    },
    "required": ["title", "day", "people"],
    "additionalProperties": False,
}

client = AzureOpenAI()

answer = client.chat.completions.create(
    model="gpt-4o",
    messages=[{"role": "user", "content": "On Friday, Alice and Bob meet for the review."}],
    response_format={"type": "json_schema", "json_schema": {"name": "meeting", "strict": True, "schema": SCHEMA}},
)
message = answer.choices[0].message
if message.refusal:
    print(f"refused: {message.refusal}")
else:
    meeting = json.loads(message.content or "")
    print(f"{meeting['title']}, {meeting['day']}: {', '.join(meeting['people'])}")
