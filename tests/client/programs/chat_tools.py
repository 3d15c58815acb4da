import json

from openai import AzureOpenAI  # the one line that changes

client = AzureOpenAI(api_version="2024-10-21")

tools = [
    {
        "type": "function",
        "function": {
            "name": "temperature_in",
            "description": "The temperature in a city.",
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
messages = [{"role": "user", "content": "How warm is it in Oslo and in Rome?"}]
answer = client.chat.completions.create(
    model="gpt-4o", messages=messages, tools=tools, tool_choice="auto", parallel_tool_calls=True
)
message = answer.choices[0].message
print(answer.choices[0].finish_reason, message.content)

messages.append(message)
for call in message.tool_calls or []:
    arguments = json.loads(call.function.arguments)
    print(call.id, call.type, call.function.name, arguments)
    messages.append({"role": "tool", "tool_call_id": call.id, "content": json.dumps({"celsius": 20, **arguments})})
answer = client.chat.completions.create(model="gpt-4o", messages=messages, tools=tools)
print(answer.choices[0].message.content)
