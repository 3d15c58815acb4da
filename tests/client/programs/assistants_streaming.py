from openai import AzureOpenAI  # the one line that changes

client = AzureOpenAI(api_version="2025-04-01-preview")

for event in client.beta.threads.runs.create(thread_id="thread-1", assistant_id="asst-1", stream=True):
    if event.event == "thread.message.delta":
        print(event.event, event.data.delta.content[0].text.value)
    elif event.event in {"thread.run.created", "thread.run.completed"}:
        print(event.event, event.data.id, event.data.status)
