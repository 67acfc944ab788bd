"""PostgreSQL for one command: a server that starts with the program and stops with it.

For a laptop, development and tests. A production site names a server by URL instead.
"""

from yunshi.cli.embedded_postgres.cluster import EmbeddedPostgres, running_urls
from yunshi.cli.embedded_postgres.making import DatabaseUrls, EmbeddedPostgresError

__all__ = ["DatabaseUrls", "EmbeddedPostgres", "EmbeddedPostgresError", "running_urls"]
