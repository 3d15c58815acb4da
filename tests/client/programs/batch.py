import json

from openai import AzureOpenAI  # the one line that changes

client = AzureOpenAI(api_version="2024-10-21")

file = client.files.create(file=open("questions.jsonl", "rb"), purpose="batch")
batch = client.batches.create(
    input_file_id=file.id, endpoint="/chat/completions", completion_window="24h", metadata={"team": "search"}
)
print(batch.id, batch.status, batch.metadata)
while batch.status not in {"completed", "failed"}:
    batch = client.batches.retrieve(batch.id)
    print(batch.status, batch.request_counts.completed, batch.request_counts.total)
for line in client.files.content(batch.output_file_id).text.strip().split("\n"):
    print(json.loads(line)["custom_id"])
print([each.id for each in client.batches.list(limit=2)])
print(client.batches.cancel(batch.id).status)
