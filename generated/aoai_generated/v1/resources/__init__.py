"""The resources of a client for Azure OpenAI v1, a module for each."""
