"""Sound and pictures: made to answer with, and read where they are sent. Nothing here knows of requests."""
