#!/usr/bin/env python3
"""page.py: opens the page of `rahu serve --sample` in headless Chromium and looks at what a person would see.

    page.py --rahu ./rahu                                 fails unless recommendations appear, without an error
    page.py --rahu ./rahu --screenshot FILE.png           also takes a picture
    page.py --url http://127.0.0.1:8080/ [...]            of a rahu that runs already

Chromium is driven through its debugging pipe, so that nothing but Python and Chromium is needed. Everything that is
started is ended, and its files are removed.
"""
import argparse
import base64
import json
import os
import select
import shutil
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request

# Without these, Chromium looks for updates and the like in a network that may be closed.
CHROMIUM = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--hide-scrollbars', '--disable-background-networking',
            '--disable-component-update', '--disable-sync', '--disable-dev-shm-usage', '--remote-debugging-pipe']
# What the page shows: cards with an action and words of the customer, in whatever order they came.
LOOK = """JSON.stringify({
  cards: [...document.querySelectorAll('#cards [data-action]')].map((n) => [n.dataset.action, n.innerText]),
  connection: document.getElementById('connection')?.dataset.state || '',
  marks: document.querySelectorAll('#cards mark').length,
  title: document.title,
})"""
ACTIONS = {'empathize', 'set_boundary', 'involve_manager', 'call_police'}


class Failure(Exception):
    """What a person would complain about."""


class Browser:
    """Chromium with one tab; use as a context manager."""

    def __init__(self, program, width, height):
        self.program, self.size = program, (width, height)

    def __enter__(self):
        self.profile = tempfile.mkdtemp(prefix='rahu-chromium-')
        to_read, self.write_to = os.pipe()
        self.read_from, to_write = os.pipe()

        def pipes():  # Chromium reads 3 and writes 4
            a, b = os.dup(to_read), os.dup(to_write)
            os.dup2(a, 3)
            os.dup2(b, 4)

        command = [self.program, *CHROMIUM, f'--user-data-dir={self.profile}', '--window-size=%d,%d' % self.size, 'about:blank']
        self.process = subprocess.Popen(command, preexec_fn=pipes, close_fds=False, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(to_read)
        os.close(to_write)
        self.number, self.buffer, self.errors, self.session = 0, b'', [], None
        target = self.ask('Target.createTarget', url='about:blank')['targetId']
        self.session = self.ask('Target.attachToTarget', targetId=target, flatten=True)['sessionId']
        for domain in ('Runtime', 'Log', 'Page'):
            self.ask(domain + '.enable')
        self.ask('Emulation.setDeviceMetricsOverride', width=self.size[0], height=self.size[1], deviceScaleFactor=1, mobile=False)
        return self

    def __exit__(self, *_):
        self.process.terminate()
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        os.close(self.write_to)
        os.close(self.read_from)
        shutil.rmtree(self.profile, ignore_errors=True)

    def ask(self, method, **params):
        """Sends a command and returns its answer; errors of the page that come meanwhile are kept."""
        self.number += 1
        message = {'id': self.number, 'method': method, 'params': params}
        if self.session:
            message['sessionId'] = self.session
        os.write(self.write_to, json.dumps(message).encode() + b'\0')
        until = time.monotonic() + 60
        while True:
            answer = self.next(until)
            if answer.get('id') == self.number:
                if 'error' in answer:
                    raise Failure(f"{method}: {answer['error'].get('message')}")
                return answer['result']
            self.notice(answer)

    def next(self, until):
        while b'\0' not in self.buffer:
            if not select.select([self.read_from], [], [], max(0, until - time.monotonic()))[0]:
                raise Failure('Chromium does not answer')
            data = os.read(self.read_from, 1 << 16)
            if not data:
                raise Failure('Chromium ended')
            self.buffer += data
        message, self.buffer = self.buffer.split(b'\0', 1)
        return json.loads(message)

    def notice(self, event):
        params = event.get('params', {})
        if event.get('method') == 'Runtime.exceptionThrown':
            details = params['exceptionDetails']
            self.errors.append(details.get('exception', {}).get('description') or details['text'])
        if event.get('method') == 'Log.entryAdded' and params['entry']['level'] == 'error':
            self.errors.append(params['entry']['text'])
        if event.get('method') == 'Runtime.consoleAPICalled' and params['type'] == 'error':
            self.errors.append('console: ' + ' '.join(str(a.get('value', a.get('description', ''))) for a in params['args']))

    def look(self):
        return json.loads(self.ask('Runtime.evaluate', expression=LOOK, returnByValue=True)['result']['value'])

    def picture(self, path):
        data = base64.b64decode(self.ask('Page.captureScreenshot', format='png')['data'])
        with open(path, 'wb') as f:
            f.write(data)


class Rahu:
    """rahu serve --sample on free ports and an empty data folder; use as a context manager."""

    def __init__(self, program):
        self.program = program

    def __enter__(self):
        self.data = tempfile.mkdtemp(prefix='rahu-page-')
        http, nats = free_port(), free_port()
        self.url = f'http://127.0.0.1:{http}/'
        self.log = open(os.path.join(self.data, 'log'), 'w+', encoding='utf-8')
        environment = {k: v for k, v in os.environ.items() if not k.startswith('RAHU_')}
        self.process = subprocess.Popen([self.program, 'serve', '--sample', '--http', f'127.0.0.1:{http}', '--nats-port', str(nats), '--data', self.data],
                                        stdout=self.log, stderr=self.log, env=environment)
        return self

    def __exit__(self, kind, *_):
        self.process.terminate()
        try:
            ended = self.process.wait(30)
        except subprocess.TimeoutExpired:
            self.process.kill()
            ended = self.process.wait()
        if kind or ended:
            self.log.seek(0)
            print(''.join(self.log.readlines()[-20:]), file=sys.stderr)
        self.log.close()
        shutil.rmtree(self.data, ignore_errors=True)
        if ended and not kind:
            raise Failure(f'rahu ended with {ended} after SIGTERM')


def free_port():
    with socket.socket() as s:
        s.bind(('127.0.0.1', 0))
        return s.getsockname()[1]


def wait_ready(url, seconds, ended=lambda: False):
    until = time.monotonic() + seconds
    while True:
        if ended():
            raise Failure('rahu ended')
        try:
            with urllib.request.urlopen(url + 'readyz', timeout=2):
                return
        except urllib.error.HTTPError as e:
            why = e.read().decode().strip()
        except OSError as e:
            why = str(e)
        if time.monotonic() > until:
            raise Failure(f'not ready within {seconds} s: {why}')
        time.sleep(0.2)


def wait_cards(browser, wanted, actions, seconds):
    """Returns what the page shows once it shows enough."""
    until = time.monotonic() + seconds
    while True:
        seen = browser.look()
        good = [c for c in seen['cards'] if c[0] in ACTIONS and c[1].strip()]
        if len(good) >= wanted and len({c[0] for c in good}) >= actions and seen['marks'] and seen['connection'] == 'live':
            return seen
        if time.monotonic() > until:
            raise Failure(f"after {seconds} s the page shows {len(good)} recommendations of {len({c[0] for c in good})} actions, {seen['marks']} marks, connection {seen['connection']!r}")
        time.sleep(0.5)


def check(a, url, ended=lambda: False):
    wait_ready(url, 60, ended)
    with Browser(a.chromium, a.width, a.height) as browser:
        browser.ask('Page.navigate', url=url)
        seen = wait_cards(browser, a.cards, a.actions, a.seconds)
        if a.screenshot:
            browser.picture(a.screenshot)
        if browser.errors:
            raise Failure('errors on the page: ' + '; '.join(browser.errors))
    actions = sorted({c[0] for c in seen['cards']})
    print(f"page: {len(seen['cards'])} recommendations ({', '.join(actions)}), {seen['marks']} marks, no errors")


def main():
    parser = argparse.ArgumentParser(description=__doc__.split('\n')[0])
    parser.add_argument('--rahu', default='./rahu')
    parser.add_argument('--url', help='of a rahu that runs; otherwise one is started')
    parser.add_argument('--chromium', default='/usr/bin/chromium')
    parser.add_argument('--screenshot', help='PNG file to write')
    parser.add_argument('--cards', type=int, default=6, help='recommendations to wait for')
    parser.add_argument('--actions', type=int, default=3, help='different actions to wait for')
    parser.add_argument('--seconds', type=int, default=90, help='how long to wait')
    parser.add_argument('--width', type=int, default=1280)
    parser.add_argument('--height', type=int, default=900)
    a = parser.parse_args()
    try:
        if a.url:
            check(a, a.url if a.url.endswith('/') else a.url + '/')
        else:
            with Rahu(a.rahu) as rahu:
                check(a, rahu.url, lambda: rahu.process.poll() is not None)
    except (Failure, OSError) as e:
        sys.exit(f'page: {e}')


main()
