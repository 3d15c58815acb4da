"""Many requests at half the price, answered within a day."""

import json
import time

from aoai import AzureOpenAI

client = AzureOpenAI()

lines = [
    {
        "custom_id": f"question-{number}",
        "method": "POST",
        "url": "/v1/chat/completions",
        "body": {"model": "gpt-4o-batch", "messages": [{"role": "user", "content": f"What is {number} + {number}?"}]},
    }
    for number in range(3)
]
content = "\n".join(json.dumps(line) for line in lines).encode()
file = client.files.create(purpose="batch", file=("questions.jsonl", content))

batch = client.batches.create(input_file_id=file.id or "", endpoint="/v1/chat/completions", completion_window="24h")
status = None
while status not in {"completed", "failed", "cancelled", "expired"}:
    time.sleep(0.2)  # a minute suits a real one
    batch = client.batches.retrieve(batch.id)
    if batch.status != status:
        status = batch.status
        print(f"batch {batch.id}: {status}")

for line in client.files.content(batch.output_file_id or "").text.splitlines():
    answer = json.loads(line)
    print(f"{answer['custom_id']}: {answer['response']['body']['choices'][0]['message']['content']}")
