"""The closing rush: a crowd submits at twice what the site can do, and the window closes amid it.

``copies`` makes the filings, ``crowd`` is the crowd (a process of its own), ``site`` the served
site and the officer who watches, ``proof`` what must be true afterwards, ``run`` all of it.
"""
