import openai
from openai import AzureOpenAI  # the one line that changes

client = AzureOpenAI(api_version="2024-10-21", max_retries=0)

for number in range(12):
    try:
        answer = client.chat.completions.create(
            model=f"gpt-{number}", messages=[{"role": "user", "content": "Hello"}], stream=number == 11
        )
    except openai.RateLimitError as error:
        print("too many", error.status_code, error.response.headers["retry-after"])
    except openai.APIStatusError as error:
        print(type(error).__name__, [kind.__name__ for kind in type(error).__mro__ if "Status" in kind.__name__])
        print(error.status_code, error.code, error.param, error.type, error.request_id, error.body)
        print(error.response.status_code, error.response.headers.get("x-ms-region"), error.response.text)
    else:
        print(answer)
try:
    AzureOpenAI(api_version="2024-10-21", azure_endpoint="http://127.0.0.1:9", max_retries=0).models.list()
except openai.APIConnectionError as error:
    print("not reached", isinstance(error, openai.APIError), error.body)
