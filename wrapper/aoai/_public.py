"""The generated clients, under the package that people import."""

from aoai_generated.clients import AsyncAzureOpenAI, AzureOpenAI

__all__ = ["AsyncAzureOpenAI", "AzureOpenAI"]
