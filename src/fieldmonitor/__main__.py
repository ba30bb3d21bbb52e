"""``python -m fieldmonitor``: the same as the ``fieldmonitor`` command."""

from fieldmonitor.cli.entry import run

if __name__ == "__main__":
    run()
