"""Many requests at half the price, answered within a day."""

import json
import time

from aoai import AzureOpenAI

client = AzureOpenAI(api_version="2024-10-21")

lines = [
    {
        "custom_id": f"question-{number}",
        "method": "POST",
        "url": "/chat/completions",
        "body": {"model": "gpt-4o-batch", "messages": [{"role": "user", "content": f"What is {number} + {number}?"}]},
    }
    for number in range(3)
]
content = "\n".join(json.dumps(line) for line in lines).encode()
file = client.files.create(purpose="batch", file=("questions.jsonl", content))

batch = client.batches.create(input_file_id=file.id or "", endpoint="/chat/completions", completion_window="24h")
for _ in range(3):
    batch = client.batches.retrieve(batch.id or "")
    print(f"batch {batch.id}: {batch.status}")
    if batch.status in {"completed", "failed", "cancelled", "expired"}:
        break
    time.sleep(0.2)  # a minute suits a real one

if batch.output_file_id:
    for line in client.files.content(batch.output_file_id).text.splitlines():
        print(line)
