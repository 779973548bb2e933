"""Runs one program and prints what the system counted for it: how it ended, seconds, processor seconds, and the most memory in KiB.

`python3 -I -S measure.py LOG FOLDER PROGRAM ARGUMENTS...`. A process of its own because Linux counts the memory of whoever starts a
program as the program's; this one holds 9 MB, so no program can seem to need less.
"""

import os
import sys
import time


def run(log: str, folder: str, command: list[str]) -> str:
    os.chdir(folder)
    said = os.open(log, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    actions = [
        (os.POSIX_SPAWN_OPEN, 0, os.devnull, os.O_RDONLY, 0),
        (os.POSIX_SPAWN_DUP2, said, 1),
        (os.POSIX_SPAWN_DUP2, said, 2),
    ]
    began = time.perf_counter()
    child = os.posix_spawn(command[0], command, os.environ, file_actions=actions)
    _, status, usage = os.wait4(child, 0)
    seconds = time.perf_counter() - began
    return f"{os.waitstatus_to_exitcode(status)} {seconds} {usage.ru_utime + usage.ru_stime} {usage.ru_maxrss}"


if __name__ == "__main__":
    print(run(sys.argv[1], sys.argv[2], sys.argv[3:]))
