"""The command line: thin commands over the services. What each does and prints is in docs/cli.md."""
