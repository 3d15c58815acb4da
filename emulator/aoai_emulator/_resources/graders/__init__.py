"""Graders: checked, run, and used by evals."""
