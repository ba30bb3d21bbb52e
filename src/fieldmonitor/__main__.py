"""``python -m fieldmonitor``: the same as the ``fieldmonitor`` command."""

from fieldmonitor.cli.main import run

if __name__ == "__main__":
    run()
