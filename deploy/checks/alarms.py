#!/usr/bin/env python3
"""alarms.py: real Prometheus and Alertmanager beside `rahu serve --sample`.

    alarms.py --rahu ./rahu

Fails unless every expression of the dashboards returns data or is one of EMPTY; every alarm is silent in health
although each series that it names is there; every recording rule has a value; and a killed rahu raises its alarm,
which reaches a receiver through Alertmanager and resolves when rahu is back. The shipped files are used; changed are
addresses, intervals, and how long an alarm has to hold, so that nobody waits for minutes. Everything that is started
is ended, and its files are removed.
"""
import argparse
import http.server
import json
import os
import pathlib
import re
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
import urllib.error
import urllib.parse
import urllib.request

HERE = pathlib.Path(__file__).resolve().parent.parent
# What has no series in health, each with its reason.
EMPTY = {
    'sum by (reason) (increase(rahu_deadletters_total{job="rahu"}[5m])) > 0': 'nothing was refused',
}
# Alarms that the sample's invented threats may raise, since nobody answers them.
MAY_FIRE = {'RahuOverduePolice', 'RahuOverdue', 'RahuAbstains'}
SELECTOR = re.compile(r'\b((?:rahu_|rahu:|process_|go_)[\w:]+|up)\b(\{[^}]*\})?')


class Failure(Exception):
    """What an operator would complain about."""


def free_port():
    with socket.socket() as s:
        s.bind(('127.0.0.1', 0))
        return s.getsockname()[1]


def get(url, data=None, patience=5):
    with urllib.request.urlopen(urllib.request.Request(url, data=data), timeout=patience) as r:
        return r.read()


def until(what, ask, patience):
    """Asks until the answer is true, and returns it."""
    end = time.monotonic() + patience
    last = None
    while time.monotonic() < end:
        try:
            answer = ask()
            if answer:
                return answer
        except (OSError, urllib.error.URLError, ValueError) as e:
            last = e
        time.sleep(0.25)
    raise Failure(f'waited {patience} s for {what} ({last})')


class Receiver:
    """Keeps what Alertmanager sends to people."""

    def __init__(self):
        self.alerts = []
        outer = self

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_POST(self):
                body = json.loads(self.rfile.read(int(self.headers['Content-Length'])))
                outer.alerts += body['alerts']
                self.send_response(200)
                self.end_headers()

            def log_message(self, *_):
                pass

        self.server = http.server.ThreadingHTTPServer(('127.0.0.1', 0), Handler)
        self.url = f'http://127.0.0.1:{self.server.server_port}/'
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def has(self, name, status):
        return any(a['labels']['alertname'] == name and a['status'] == status for a in self.alerts)


class Site:
    """The processes, with their folder."""

    def __init__(self, rahu):
        self.rahu, self.dir, self.running = rahu, pathlib.Path(tempfile.mkdtemp(prefix='rahu-alarms-')), {}
        self.http, self.nats, self.prom, self.alert = (free_port() for _ in range(4))
        self.receiver = Receiver()

    def start(self, name, *command):
        with open(self.dir / f'{name}.log', 'ab') as log:
            self.running[name] = subprocess.Popen([str(c) for c in command], stdout=log, stderr=log)

    def start_rahu(self):
        self.start('rahu', self.rahu, 'serve', '--sample', '--data', self.dir / 'data', '--nats-port', self.nats, '--http', f'127.0.0.1:{self.http}')
        until('rahu to be ready', lambda: get(f'http://127.0.0.1:{self.http}/readyz'), 60)

    def kill(self, name, how=signal.SIGKILL):
        process = self.running.pop(name)
        process.send_signal(how)
        try:
            process.wait(20)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()

    def write(self, name, text):
        (self.dir / name).write_text(text, encoding='utf-8')
        return self.dir / name

    def configure(self):
        """Writes the shipped files with other addresses and times."""
        rules = (HERE / 'prometheus/rules.yml').read_text(encoding='utf-8')
        self.write('rules.yml', re.sub(r'(?m)^(\s+for:) \d+m$', r'\1 3s', rules))
        prometheus = (HERE / 'prometheus/prometheus.yml').read_text(encoding='utf-8')
        for old, new in (('_interval: 5s', '_interval: 1s'), ('scrape_timeout: 4s', 'scrape_timeout: 1s'), ('"rahu:8080", "rahu2:8080"', f'"127.0.0.1:{self.http}"'),
                         ('"alertmanager:9093"', f'"127.0.0.1:{self.alert}"'), ('"localhost:9090"', f'"127.0.0.1:{self.prom}"')):
            if old not in prometheus:
                raise Failure(f'prometheus.yml has no {old}')
            prometheus = prometheus.replace(old, new)
        alerts = (HERE / 'prometheus/alertmanager.yml').read_text(encoding='utf-8')
        alerts, n = re.subn(r'(?m)^  - name: (desk|on-call)$', f'  - name: \\1\n    webhook_configs: [{{url: "{self.receiver.url}", send_resolved: true}}]', alerts)
        if n != 2:
            raise Failure('alertmanager.yml has other receivers than desk and on-call')
        alerts = alerts.replace('group_interval: 30s', 'group_interval: 1s')
        return self.write('prometheus.yml', prometheus), self.write('alertmanager.yml', alerts)

    def start_all(self):
        prometheus, alerts = self.configure()
        self.start_rahu()
        self.start('alertmanager', program('prometheus-alertmanager', 'alertmanager'), f'--config.file={alerts}', f'--storage.path={self.dir / "alerts"}',
                   f'--web.listen-address=127.0.0.1:{self.alert}', '--cluster.listen-address=')
        self.start('prometheus', program('prometheus'), f'--config.file={prometheus}', f'--storage.tsdb.path={self.dir / "tsdb"}',
                   f'--web.listen-address=127.0.0.1:{self.prom}')
        until('Alertmanager', lambda: get(f'http://127.0.0.1:{self.alert}/-/ready'), 60)
        until('Prometheus', lambda: get(f'http://127.0.0.1:{self.prom}/-/ready'), 60)

    def query(self, expr):
        data = urllib.parse.urlencode({'query': expr}).encode()
        try:
            return json.loads(get(f'http://127.0.0.1:{self.prom}/api/v1/query', data))['data']['result']
        except urllib.error.HTTPError as e:
            raise Failure(f'{expr}: {e.read().decode()}') from e

    def stop(self):
        for name in list(self.running):
            self.kill(name, signal.SIGTERM)
        self.receiver.server.shutdown()
        shutil.rmtree(self.dir, ignore_errors=True)


def program(*names):
    for name in names:
        if shutil.which(name):
            return name
    raise Failure(f'none of {names} is installed; on Debian: apt-get install prometheus prometheus-alertmanager')


def expressions():
    """Yields each panel's title and expression."""
    for path in sorted((HERE / 'grafana/dashboards').glob('*.json')):
        for panel in json.loads(path.read_text(encoding='utf-8'))['panels']:
            for target in panel['targets']:
                yield f'{path.name}, {panel["title"]}', target['expr']


def look_at_dashboards(site, faults):
    n = 0
    for where, expr in expressions():
        n += 1
        result = site.query(expr.replace('$__rate_interval', '20s'))
        if not result and expr not in EMPTY:
            faults.append(f'{where}: no data from {expr}')
        if result and expr in EMPTY:
            faults.append(f'{where}: {expr} has data although {EMPTY[expr]}')
    return n


def look_at_rules(site, faults):
    """An alarm must be silent in health, but not because it looks for something that is not there."""
    groups = json.loads(get(f'http://127.0.0.1:{site.prom}/api/v1/rules'))['data']['groups']
    alarms = records = 0
    for rule in (r for g in groups for r in g['rules']):
        if rule['health'] != 'ok':
            faults.append(f'{rule["name"]}: {rule["health"]} {rule.get("lastError", "")}')
        if rule['type'] == 'recording':
            records += 1
            if not site.query(rule['name']):
                faults.append(f'{rule["name"]} has no value')
            continue
        alarms += 1
        if rule['state'] != 'inactive' and rule['name'] not in MAY_FIRE:
            faults.append(f'{rule["name"]} is {rule["state"]} in health')
        for name, labels in SELECTOR.findall(rule['query']):
            if not site.query(name + labels):
                faults.append(f'{rule["name"]}: no series {name}{labels}')
    return alarms, records


def check(rahu):
    site = Site(rahu)
    faults = []
    try:
        site.start_all()
        until('rates of what the sample publishes', lambda: site.query('sum(increase(rahu_recommendations_total[20s])) > 5'), 60)
        until('the recording rules', lambda: site.query('rahu:late:ratio5m >= 0'), 30)
        panels = look_at_dashboards(site, faults)
        alarms, records = look_at_rules(site, faults)
        site.kill('rahu')
        began = time.monotonic()
        until('RahuDown to reach the receiver', lambda: site.receiver.has('RahuDown', 'firing'), 60)
        fired = time.monotonic() - began
        site.start_rahu()
        began = time.monotonic()
        until('RahuDown to resolve', lambda: site.receiver.has('RahuDown', 'resolved'), 60)
        print(f'{panels} expressions of dashboards, {alarms} alarms and {records} recording rules looked at; RahuDown fired after {fired:.0f} s '
              f'and resolved {time.monotonic() - began:.0f} s after rahu was back')
    except Failure:
        for log in sorted(site.dir.glob('*.log')):
            print(f'--- {log.name}\n{log.read_text(errors="replace")[-1500:]}', file=sys.stderr)
        raise
    finally:
        site.stop()
    if faults:
        raise Failure('\n'.join(faults))


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument('--rahu', required=True, help='the program')
    o = p.parse_args()
    try:
        check(os.path.abspath(o.rahu))
    except Failure as e:
        sys.exit(f'alarms.py: {e}')


if __name__ == '__main__':
    main()
