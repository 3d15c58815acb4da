"""Answers as values of the caller's types: schemas, parsing, and streams that are parsed on the way."""
