"""From bytes to events to whole answers."""
