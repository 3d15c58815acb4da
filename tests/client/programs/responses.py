from openai import AzureOpenAI  # the one line that changes

client = AzureOpenAI(api_version="2025-04-01-preview")

answer = client.responses.create(
    model="gpt-4o",
    instructions="Be brief.",
    input=[{"role": "user", "content": [{"type": "input_text", "text": "Hello"}]}],
    tools=[{"type": "function", "name": "f", "parameters": {"type": "object"}, "strict": False}],
    temperature=0.5,
    store=False,
)
print(answer.id, answer.status, answer.model, answer.usage.input_tokens, answer.usage.output_tokens)
for item in answer.output:
    if item.type == "message":
        print(item.role, item.content[0].type, item.content[0].text)
    elif item.type == "function_call":
        print(item.name, item.arguments, item.call_id)
answer = client.responses.create(model="gpt-4o", input="And now?", previous_response_id=answer.id)
print(client.responses.retrieve(answer.id).status)
print([item.id for item in client.responses.input_items.list(answer.id)])
client.responses.delete(answer.id)
