#!/usr/bin/env python3
"""start.py: how large the program is and how long it takes to be ready, with an empty folder and with what it left.

    start.py --rahu ./rahu

Fails where it has more than 40 MB, or where no start of three is ready within 2 s, by the clock or, on a busy
machine, by the processor time that it took.
"""
import argparse
import os
import resource
import signal
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request

MOST_BYTES, MOST_SECONDS = 40_000_000, 2.0


def free_port():
    with socket.socket() as s:
        s.bind(('127.0.0.1', 0))
        return s.getsockname()[1]


def processor():
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def start(rahu, folder):
    """Returns the seconds until ready, by the clock and of processor time until the end."""
    port, before, began = free_port(), processor(), time.monotonic()
    process = subprocess.Popen([rahu, 'serve', '--data', folder, '--nats-port', str(free_port()), '--http', f'127.0.0.1:{port}', '--log-level', 'error'])
    try:
        while time.monotonic() - began < 60:
            try:
                with urllib.request.urlopen(f'http://127.0.0.1:{port}/readyz', timeout=5):
                    break
            except (OSError, urllib.error.URLError):
                time.sleep(0.01)
        else:
            sys.exit('start.py: not ready after 60 s')
        took = time.monotonic() - began
    finally:
        process.send_signal(signal.SIGTERM)
        process.wait(30)
    return took, processor() - before


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument('--rahu', required=True, help='the program')
    rahu = os.path.abspath(p.parse_args().rahu)
    size = os.path.getsize(rahu)
    with tempfile.TemporaryDirectory(prefix='rahu-start-') as folder:
        starts = [start(rahu, folder) for _ in range(3)]
    print(f'{size / 1e6:.1f} MB ({size / (1 << 20):.1f} MiB); ready after ' + ', '.join(f'{clock:.2f} s (processor {used:.2f} s)' for clock, used in starts))
    if size > MOST_BYTES:
        sys.exit(f'start.py: {size} bytes, more than {MOST_BYTES}')
    if min(min(one) for one in starts) > MOST_SECONDS:
        sys.exit(f'start.py: no start was ready within {MOST_SECONDS} s')


if __name__ == '__main__':
    main()
