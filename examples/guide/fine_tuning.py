"""Fine-tuning: the training file, the job, its events and its checkpoints."""

import json

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

client = AzureOpenAI(api_version="2024-10-21")

training = "\n".join(json.dumps(line) for line in LINES).encode()
file = client.files.create(purpose="fine-tune", file=("training.jsonl", training))
print(f"file {file.id}: {file.status}")

job = client.fine_tuning.jobs.create(model="gpt-4o-mini-2024-07-18", training_file=file.id or "")
print(f"job {job.id}: {job.status}")

for event in client.fine_tuning.jobs.list_events(job.id or "", limit=10):
    print(f"{event.created_at} {event.level}: {event.message}")
for checkpoint in client.fine_tuning.jobs.checkpoints.list(job.id or ""):
    print(f"step {checkpoint.step_number}: {checkpoint.fine_tuned_model_checkpoint}")
for each in client.fine_tuning.jobs.list(limit=5):
    print(f"{each.id}: {each.status}")
