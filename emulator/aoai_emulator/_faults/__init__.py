"""Trouble on command."""
