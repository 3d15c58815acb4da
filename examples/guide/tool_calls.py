"""Functions that the model can call: it asks for them, the program runs them and says what they returned."""

import json
from typing import Any

from aoai import AzureOpenAI

TOOLS = [
    {
        "type": "function",
        "function": {
            "name": "temperature_in",
            "description": "The temperature in a city, in degrees Celsius.",
            "parameters": {
                "type": "object",
                "properties": {"city": {"type": "string"}},
                "required": ["city"],
                "additionalProperties": False,
            },
            "strict": True,
        },
    }
]


def temperature_in(city: str) -> int:
    """Return the temperature in a city."""
    return {"Oslo": -3, "Rome": 17}.get(city, 10)


client = AzureOpenAI()

messages: list[Any] = [{"role": "user", "content": "What is the temperature in Oslo and Rome?"}]
asked = client.chat.completions.create(model="gpt-4o", messages=messages, tools=TOOLS).choices[0].message
messages.append(asked.to_dict())
for call in asked.tool_calls or []:
    if call.type != "function":
        continue
    returned = temperature_in(**json.loads(call.function.arguments))
    print(f"{call.function.name}({call.function.arguments}) returned {returned}")
    messages.append({"role": "tool", "tool_call_id": call.id, "content": json.dumps(returned)})

answer = client.chat.completions.create(model="gpt-4o", messages=messages, tools=TOOLS)
print(answer.choices[0].message.content)
