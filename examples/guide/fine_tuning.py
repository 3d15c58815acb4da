"""Fine-tuning: the training file, the job, its events and its checkpoints."""

import json
import time

from aoai import AzureOpenAI

LINES = [
    {
        "messages": [
            {"role": "user", "content": f"What is {number} squared?"},
            {"role": "assistant", "content": f"{number * number}, of course."},
        ]
    }
    for number in range(10)
]

client = AzureOpenAI()

training = "\n".join(json.dumps(line) for line in LINES).encode()
file = client.files.create(purpose="fine-tune", file=("training.jsonl", training))
print(f"file {file.id}: {file.status}")

job = client.fine_tuning.jobs.create(model="gpt-4o-mini-2024-07-18", training_file=file.id or "")
status = None
while status not in {"succeeded", "failed", "cancelled"}:
    time.sleep(0.2)  # a minute suits a real one
    job = client.fine_tuning.jobs.retrieve(job.id or "")
    if job.status != status:
        status = job.status
        print(f"job {job.id}: {status}")

for event in reversed(list(client.fine_tuning.jobs.list_events(job.id or ""))):  # the newest comes first
    print(f"{event.level}: {event.message}")
for checkpoint in client.fine_tuning.jobs.checkpoints.list(job.id or ""):
    print(f"step {checkpoint.step_number}: {checkpoint.fine_tuned_model_checkpoint}")
print(f"ready to be deployed: {job.fine_tuned_model}")
