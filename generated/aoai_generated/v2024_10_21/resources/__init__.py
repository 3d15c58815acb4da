"""The resources of a client for Azure OpenAI 2024-10-21, a module for each."""
