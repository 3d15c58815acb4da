from openai import AzureOpenAI  # the one line that changes

client = AzureOpenAI(api_version="2025-04-01-preview")

# The loop of function calls: what came out goes in again, as the models that it came as.
history = [{"role": "user", "content": "How warm is it in Oslo?"}]
answer = client.responses.create(model="gpt-4o", input=history)
history += answer.output
for item in answer.output:
    if item.type == "function_call":
        history.append({"type": "function_call_output", "call_id": item.call_id, "output": "20"})
print(client.responses.create(model="gpt-4o", input=history).id)
