from openai import AzureOpenAI  # the one line that changes

client = AzureOpenAI(api_version="2024-10-21")

file = client.files.create(file=open("training.jsonl", "rb"), purpose="fine-tune")
print(file.id, file.status, file.purpose, file.filename)

job = client.fine_tuning.jobs.create(
    model="gpt-4o-mini-2024-07-18", training_file=file.id, suffix="squares", hyperparameters={"n_epochs": 2}, seed=3
)
print(job.id, job.status, job.hyperparameters.n_epochs, job.fine_tuned_model)
print(client.fine_tuning.jobs.retrieve(job.id).status)

for event in client.fine_tuning.jobs.list_events(fine_tuning_job_id=job.id, limit=2):
    print(event.id, event.created_at, event.level, event.message)
for checkpoint in client.fine_tuning.jobs.checkpoints.list(job.id):
    print(checkpoint.step_number, checkpoint.fine_tuned_model_checkpoint)
print([each.id for each in client.fine_tuning.jobs.list(limit=5)])
print(client.fine_tuning.jobs.cancel(job.id).status)
