from openai import AzureOpenAI  # the one line that changes

client = AzureOpenAI(api_version="2025-04-01-preview")

batch = client.vector_stores.file_batches.create_and_poll("vs-1", file_ids=["file-1", "file-2"], poll_interval_ms=1)
print(batch.status)
with open("questions.jsonl", "rb") as file:
    print(client.vector_stores.file_batches.upload_and_poll("vs-1", files=[file], poll_interval_ms=1).status)
