from openai import AzureOpenAI  # the one line that changes

client = AzureOpenAI(api_version="2025-04-01-preview")

assistant = client.beta.assistants.create(
    model="gpt-4o", name="Tutor", instructions="You help.", tools=[{"type": "code_interpreter"}]
)
print(assistant.id, assistant.name, assistant.tools[0].type)
thread = client.beta.threads.create(metadata={"user": "me"})
message = client.beta.threads.messages.create(thread_id=thread.id, role="user", content="Solve x + 1 = 2")
print(thread.id, message.id, message.content[0].text.value)
run = client.beta.threads.runs.create(thread_id=thread.id, assistant_id=assistant.id)
while run.status in {"queued", "in_progress"}:
    run = client.beta.threads.runs.retrieve(run.id, thread_id=thread.id)
    print(run.status)
call = run.required_action.submit_tool_outputs.tool_calls[0]
print(call.function.name, call.function.arguments)
run = client.beta.threads.runs.submit_tool_outputs(
    run.id, thread_id=thread.id, tool_outputs=[{"tool_call_id": call.id, "output": "1"}]
)
print(run.status)
for message in client.beta.threads.messages.list(thread.id, order="asc"):
    print(message.role, [part.text.value for part in message.content if part.type == "text"])
for step in client.beta.threads.runs.steps.list(run.id, thread_id=thread.id):
    print(step.id, step.step_details.type)
print(client.beta.assistants.update(assistant.id, name="Teacher").name)
print([each.id for each in client.beta.assistants.list(order="desc", limit=20)])
print(client.beta.assistants.delete(assistant.id).deleted, client.beta.threads.delete(thread.id).deleted)
