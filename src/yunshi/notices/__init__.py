"""Mails: rendered from the programme's templates and delivered from the outbox."""
