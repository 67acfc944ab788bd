"""The nursery: has every parser imported, and forks the confined children that parse.

It is asked over the socket that is its standard input: one byte, and with it the two pipes that
become a child's input and output. It answers with one byte and the child's pidfd, by which the
parent can end exactly that process. It opens no file and hears nothing of what a child reads or
says, so that nothing passes from one child to the next. When the socket ends, however the parent
ended, the nursery kills its children and leaves.

Forked children share the layout of their memory. Whoever probes that layout crashes children; so
after a crash, and after so many children anyway, the nursery begins anew in its place.
"""

from __future__ import annotations

import gc
import importlib
import os
import resource
import select
import signal
import socket
import sys
from collections.abc import Iterable, Sequence
from contextlib import suppress
from typing import Final, NoReturn

from yunshi.files.parsing import worker

ASK: Final = b"?"
BORN: Final = b"+"
NOT_BORN: Final = b"-"
CHILDREN_PER_LAYOUT = 1000

_SOCKET: Final = 0
_OPEN_FILES: Final = 1024
"""Far more than there are children at once, and few enough to close one by one."""
_CRASHES: Final = frozenset(
    {
        signal.SIGABRT,
        signal.SIGBUS,
        signal.SIGFPE,
        signal.SIGILL,
        signal.SIGSEGV,
        signal.SIGSYS,
        signal.SIGTRAP,
    }
)
# All that a sound file needs; what only a strange one needs, its child imports by itself.
_IMPORTED: Final = (
    "yunshi.files.parsing.images",
    "yunshi.files.parsing.office",
    "yunshi.files.parsing.pdf",
    "yunshi.files.parsing.plain_text",
    "yunshi.files.parsing.video",
    # The first picture that is opened asks for these, whatever it is, and for its own.
    "PIL.BmpImagePlugin",
    "PIL.GifImagePlugin",
    "PIL.JpegImagePlugin",
    "PIL.PngImagePlugin",
    "PIL.PpmImagePlugin",
    "PIL.WebPImagePlugin",
    # Names in archives, and texts.
    "encodings.cp437",
    "encodings.cp950",
    "encodings.utf_16",
    "encodings.utf_8_sig",
)


class Nursery:
    """Forks children when asked, and collects those that ended."""

    def __init__(self, asked: socket.socket, children: Iterable[int]) -> None:
        self._asked = asked
        self._children: dict[int, int] = {}
        self._ready = select.poll()
        self._ready.register(_SOCKET, select.POLLIN)
        self._born = 0
        for child in children:
            self._add(os.pidfd_open(child), child)

    def serve(self) -> NoReturn:
        """Until the socket ends."""
        while True:
            ready = {descriptor for descriptor, _ in self._ready.poll()}
            crashed = [self._collect(pidfd) for pidfd in ready & self._children.keys()]
            if any(crashed) or self._born == CHILDREN_PER_LAYOUT:
                begin_anew(self._children.values())
            if _SOCKET in ready:
                self._answer()

    def _answer(self) -> None:
        request, pipes, _, _ = socket.recv_fds(self._asked, 1, 2, socket.MSG_CMSG_CLOEXEC)
        if not request:
            self._leave()
        try:
            pidfd = self._bear(pipes)
            if pidfd is None:
                self._asked.sendall(NOT_BORN)
            else:
                socket.send_fds(self._asked, [BORN], [pidfd])
        except ConnectionError:
            self._leave()
        finally:
            for pipe in pipes:
                os.close(pipe)

    def _bear(self, pipes: Sequence[int]) -> int | None:
        """A new child's pidfd; none where the machine has no room for another process."""
        if len(pipes) != 2:
            return None
        try:
            child = os.fork()
        except OSError:
            return None
        if child == 0:
            self._live(pipes)
        try:
            pidfd = os.pidfd_open(child)
        except OSError:
            # Not collected yet, so the number still is this child's.
            os.kill(child, signal.SIGKILL)
            os.waitpid(child, 0)
            return None
        self._add(pidfd, child)
        self._born += 1
        return pidfd

    def _live(self, pipes: Sequence[int]) -> NoReturn:
        """Be the child: nothing of the nursery stays open, and limits come before any request."""
        status = 1
        try:
            self._asked.detach()
            for descriptor, pipe in enumerate(pipes):
                os.dup2(pipe, descriptor)
            os.closerange(3, _OPEN_FILES)
            worker.main()
            status = 0
        finally:
            os._exit(status)

    def _add(self, pidfd: int, child: int) -> None:
        self._children[pidfd] = child
        self._ready.register(pidfd, select.POLLIN)

    def _collect(self, pidfd: int) -> bool:
        """Let a child that has ended be forgotten; whether it had crashed."""
        _, status = os.waitpid(self._children.pop(pidfd), 0)
        self._ready.unregister(pidfd)
        os.close(pidfd)
        return os.WIFSIGNALED(status) and os.WTERMSIG(status) in _CRASHES

    def _leave(self) -> NoReturn:
        for pidfd in self._children:
            with suppress(ProcessLookupError):
                signal.pidfd_send_signal(pidfd, signal.SIGKILL)
        for child in self._children.values():
            os.waitpid(child, 0)
        os._exit(0)


def begin_anew(children: Iterable[int]) -> NoReturn:
    """Run the same program in this process's place: another layout, the same socket and children.

    What was asked meanwhile waits in the socket.
    """
    # After the program and its path come the children of an earlier beginning.
    words = sys.orig_argv[: len(sys.orig_argv) - len(sys.argv[2:])]
    os.execve(sys.executable, [*words, *map(str, children)], {})  # noqa: S606 (this very program)


def main() -> None:
    # Ctrl-C in a terminal reaches every process; when these end is for their parent to say.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    files = _OPEN_FILES if most == resource.RLIM_INFINITY else min(_OPEN_FILES, most)
    resource.setrlimit(resource.RLIMIT_NOFILE, (files, files))
    for module in _IMPORTED:
        importlib.import_module(module)
    # What stands now is walked, and with it copied, in no child.
    gc.collect()
    gc.freeze()
    Nursery(socket.socket(fileno=_SOCKET), map(int, sys.argv[2:])).serve()
