import openai
from openai import AzureOpenAI  # the one line that changes

try:
    AzureOpenAI(api_version="2024-10-21", api_key="a", azure_ad_token="b")
except openai.OpenAIError as error:
    print(isinstance(error, openai.APIError))
