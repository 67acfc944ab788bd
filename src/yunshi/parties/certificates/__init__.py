"""The business certificate (工商憑證): challenges, signatures, and what proves them afterwards.

A room above names the purpose and the content; this package knows neither filings nor programmes.
"""
