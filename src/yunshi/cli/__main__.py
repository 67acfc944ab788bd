"""``python -m yunshi.cli`` is the ``yunshi`` command."""

from yunshi.cli.main import app

if __name__ == "__main__":
    app(prog_name="yunshi")
