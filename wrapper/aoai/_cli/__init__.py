"""The command line `aoai`."""
