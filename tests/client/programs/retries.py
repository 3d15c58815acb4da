import openai
from openai import AzureOpenAI  # the one line that changes

question = [{"role": "user", "content": "Hello"}]

client = AzureOpenAI(api_version="2024-10-21")
for model in ("after-429", "after-500", "after-408", "after-409", "after-503", "told-not-to", "told-to"):
    try:
        raw = client.chat.completions.with_raw_response.create(model=model, messages=question)
        print(model, raw.retries_taken, raw.parse().choices[0].message.content)
    except openai.APIStatusError as error:
        print(model, error.status_code)
for tries in (0, 1, 3):
    try:
        client.with_options(max_retries=tries).chat.completions.create(model=f"always-{tries}", messages=question)
    except openai.InternalServerError as error:
        print(tries, error.status_code)
try:
    client.chat.completions.create(model="never", messages=question)
except openai.NotFoundError as error:
    print(error.code)
