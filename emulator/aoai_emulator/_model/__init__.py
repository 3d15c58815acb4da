"""What stands for the model: from a conversation to an answer, by rules. Nothing here knows of operations."""
