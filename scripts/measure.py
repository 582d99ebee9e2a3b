"""What a command costs: seconds on the clock, CPU seconds of all its processes, memory of the largest one."""
import os
import subprocess
import sys
import time


class Cost:
    def __init__(self, wall, cpu, megabytes, status=0):
        self.wall, self.cpu, self.megabytes, self.status = wall, cpu, megabytes, status


def run(command, allowed=(0,), **options):
    """Runs `command` and returns its cost, as wait4(2) tells it of the process and all those it waited for."""
    start = time.monotonic()
    with open(os.devnull, "wb") as nowhere:
        process = subprocess.Popen([str(word) for word in command], stdout=nowhere, stderr=subprocess.PIPE, **options)
        said = process.stderr.read()
        _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    wall = time.monotonic() - start
    if process.returncode not in allowed:
        sys.exit(f"{' '.join(map(str, command))}\n{said.decode()}ended with {process.returncode}")
    return Cost(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, process.returncode)


def tell(text):
    """Progress, on standard error."""
    print(text, file=sys.stderr, flush=True)
