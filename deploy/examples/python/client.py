#!/usr/bin/env python3
"""Publishes one customer's message and waits for rahu's recommendation, with nothing but Python.

NATS speaks lines of text, so that a program this small needs no library. A service uses nats-py, which also
reconnects and authenticates; the subjects and the JSON are the same.
"""
import json
import os
import socket
import sys
import time
from urllib.parse import urlparse

CONVERSATION = 'from-python'


class Nats:
    """The part of NATS' protocol that is needed: publish, subscribe, and read what comes."""

    def __init__(self, url, timeout):
        where = urlparse(url)
        self.socket = socket.create_connection((where.hostname, where.port or 4222), timeout)
        self.file = self.socket.makefile('rb')
        self.file.readline()  # INFO: what the server says of itself
        self.send(b'CONNECT {"verbose": false, "headers": true, "name": "client.py"}')

    def send(self, *lines):
        self.socket.sendall(b''.join(line + b'\r\n' for line in lines))

    def subscribe(self, subject, number):
        self.send(f'SUB {subject} {number}'.encode())

    def publish(self, subject, reply, headers, data):
        head = b'NATS/1.0\r\n' + b''.join(f'{k}: {v}\r\n'.encode() for k, v in headers.items()) + b'\r\n'
        self.send(f'HPUB {subject} {reply} {len(head)} {len(head) + len(data)}'.encode(), head + data)

    def messages(self):
        """Yields the number of the subscription and the payload of each message."""
        while line := self.file.readline():
            kind, *words = line.split()
            if kind == b'PING':
                self.send(b'PONG')
            elif kind == b'-ERR':
                sys.exit(line.decode())
            elif kind in (b'MSG', b'HMSG'):
                data = self.file.read(int(words[-1]))
                self.file.readline()
                yield int(words[1]), data[int(words[-2]) if kind == b'HMSG' else 0:]
        sys.exit('NATS closed the connection')


def main():
    nats = Nats(os.environ.get('NATS_URL', 'nats://127.0.0.1:4222'), timeout=10)
    # Listen before publishing: all recommendations of tenant acme, from now on. A service that must miss none
    # uses a durable consumer of the stream RAHU_RECOMMENDATIONS, and acknowledges.
    nats.subscribe('rahu.recommendations.acme.>', 1)
    nats.subscribe('_INBOX.client', 2)
    # The subject names tenant, channel and conversation. The id makes a repeated publish harmless.
    message = {'id': f'm-{time.time_ns()}', 'conversation': CONVERSATION, 'text': 'Kolmas kord helistan! Te olete idioodid!'}
    nats.publish(f'rahu.messages.acme.chat.{CONVERSATION}', '_INBOX.client',
                 {'Nats-Msg-Id': 'acme/chat/' + message['id']}, json.dumps(message).encode())
    for subscription, data in nats.messages():
        answer = json.loads(data)
        if subscription == 2:  # the stream has it, or says why not
            if 'error' in answer:
                sys.exit(answer['error']['description'])
        elif answer['message'] == message['id']:  # not somebody else's
            print(answer['action'])
            for why in answer['why']:
                print('  because:', why['sentence'])
            for say in answer['say']:
                print('  say:', say['text'])
            return


if __name__ == '__main__':
    main()
