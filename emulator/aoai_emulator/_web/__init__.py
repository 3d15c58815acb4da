"""The emulator as a web server: requests read, answers sent, the control page."""
