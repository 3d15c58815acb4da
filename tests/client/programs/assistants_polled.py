from openai import AzureOpenAI  # the one line that changes

client = AzureOpenAI(api_version="2025-04-01-preview")

run = client.beta.threads.runs.create_and_poll(thread_id="thread-1", assistant_id="asst-1", poll_interval_ms=1)
print(run.status)
