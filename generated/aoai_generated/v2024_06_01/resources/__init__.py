"""The resources of a client for Azure OpenAI 2024-06-01, a module for each."""
