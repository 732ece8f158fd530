#!/usr/bin/env python3
"""clients.py: each example of deploy/examples publishes a message to a real rahu and gets its recommendation.

    clients.py --rahu ./rahu
"""
import argparse
import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
EXAMPLES = ROOT / 'deploy/examples'


def free_port():
    with socket.socket() as s:
        s.bind(('127.0.0.1', 0))
        return s.getsockname()[1]


def ready(url, within=60):
    end = time.monotonic() + within
    while time.monotonic() < end:
        try:
            with urllib.request.urlopen(url, timeout=5):
                return
        except (OSError, urllib.error.URLError):
            time.sleep(0.05)
    sys.exit(f'clients.py: {url} is not ready after {within} s')


def javascript():
    """The JavaScript example with its packages, in a folder that git does not track."""
    folder = ROOT / '.cache/clients'
    folder.mkdir(parents=True, exist_ok=True)
    for name in ('client.mjs', 'package.json', 'package-lock.json'):
        shutil.copy(EXAMPLES / 'javascript' / name, folder)
    subprocess.run(['npm', 'ci', '--silent', '--no-audit', '--no-fund'], cwd=folder, check=True)
    return ['node', str(folder / 'client.mjs')]


def fault(name, command, url):
    """Runs an example; returns what is wrong with what it prints, or None."""
    done = subprocess.run(command, cwd=ROOT, env=os.environ | {'NATS_URL': url}, capture_output=True, text=True, timeout=240)
    if done.returncode:
        return f'{name} ends with {done.returncode}: {done.stderr}'
    if name == 'shell':
        answer = json.loads(done.stdout)
        action, why, say = answer['action'], answer['why'], answer['say']
    else:
        action, *lines = done.stdout.splitlines()
        why = [line for line in lines if line.startswith('  because: ')]
        say = [line for line in lines if line.startswith('  say: ')]
    if action != 'set_boundary' or not why or not say:
        return f'{name} prints {done.stdout!r}'
    return None


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument('--rahu', required=True, help='the program')
    rahu = os.path.abspath(p.parse_args().rahu)
    commands = {
        'go': ['go', 'run', './deploy/examples/client'],
        'python': ['python3', str(EXAMPLES / 'python/client.py')],
        'javascript': javascript(),
        'shell': ['bash', str(EXAMPLES / 'shell/client.sh')],
    }
    with tempfile.TemporaryDirectory(prefix='rahu-clients-') as folder:
        nats, http = free_port(), free_port()
        process = subprocess.Popen([rahu, 'serve', '--data', folder, '--nats-port', str(nats), '--http', f'127.0.0.1:{http}', '--log-level', 'error'])
        try:
            ready(f'http://127.0.0.1:{http}/readyz')
            faults = [f for name, command in commands.items() if (f := fault(name, command, f'nats://127.0.0.1:{nats}'))]
        finally:
            process.send_signal(signal.SIGTERM)
            process.wait(30)
    if faults:
        sys.exit('clients.py: ' + '\n'.join(faults))
    print('clients got their recommendation: ' + ', '.join(commands))


if __name__ == '__main__':
    main()
