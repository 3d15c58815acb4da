"""Python functions as tools that a model calls."""
