from openai import AzureOpenAI  # the one line that changes

client = AzureOpenAI(api_version="2024-10-21")

for checkpoint in client.fine_tuning.jobs.checkpoints.list("ftjob-1"):
    print(checkpoint.metrics.step, checkpoint.metrics.train_loss)
