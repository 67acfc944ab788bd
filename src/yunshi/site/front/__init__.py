"""What stands between the network and Django: it takes in whole requests before a thread is given.

``application.Front`` is an ASGI application around Django's WSGI handler. Senders who dawdle and
readers of files who dawdle hold no thread, and the wait for a thread makes nobody late.
"""
