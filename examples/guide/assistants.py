"""An assistant, a thread of messages, and a run whose answer is printed as it is written."""

from aoai import AzureOpenAI

client = AzureOpenAI(api_version="2025-04-01-preview")

assistant = client.assistants.create(model="gpt-4o", name="Counter", instructions="You count.")
thread = client.threads.create()
client.threads.messages.create(thread.id, role="user", content="Please count to twelve.")

with client.threads.runs.stream(thread.id, assistant_id=assistant.id) as stream:
    for text in stream.text_deltas:
        print(text, end="", flush=True)
    run = stream.get_final_run()
print(f"\nrun {run.id}: {run.status}")

for message in client.threads.messages.list(thread.id, order="asc"):
    for part in message.content:
        if part.type == "text":
            print(f"{message.role}: {part.text.value}")

client.threads.delete(thread.id)
client.assistants.delete(assistant.id)
