#!/usr/bin/env python3
"""image.py: builds the image of the last commit from deploy/Dockerfile, runs it as compose.yaml does, and looks at it.

    image.py

Needs root, podman, runc and, on Debian, what the base image has: where no registry is reached, the image that the
Dockerfile begins with is made of this machine's own packages and Go. The program is compiled with this machine's caches.
"""
import hashlib
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import tarfile
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
# What the build calls beside Go; apt-cache finds what these need.
PACKAGES = ['base-passwd', 'bash', 'ca-certificates', 'coreutils', 'dash', 'git', 'grep', 'libc-bin', 'make', 'sed']
# Limits that any machine allows; no network but its own loopback.
PLAIN = ['--ulimit=nofile=4096:4096', '--ulimit=nproc=4096:4096', '--network=none']
PATHS = ['/bin', '/lib', '/lib64', '/sbin', '/etc/passwd', '/etc/group', '/etc/ld.so.cache', '/etc/ssl/certs']
NOT_WANTED = re.compile(r'^/usr/share/(doc|man|locale|info)/|/perl')


def run(*command, **options):
    done = subprocess.run(command, check=False, text=True, stdout=subprocess.PIPE, **options)
    if done.returncode:
        sys.exit(f'image.py: {" ".join(map(str, command))} ends with {done.returncode}')
    return done.stdout


def base_files():
    """The files of PACKAGES and of all that they depend on."""
    only = [f'--no-{kind}' for kind in ('recommends', 'suggests', 'conflicts', 'breaks', 'replaces', 'enhances')]
    named = run('apt-cache', 'depends', '--recurse', '--installed', *only, *PACKAGES)
    packages = sorted({line for line in named.splitlines() if re.match(r'\w', line)})
    files = set(PATHS)
    for name in run('dpkg', '-L', *packages).splitlines():
        if name.startswith('/') and not NOT_WANTED.search(name) and (os.path.islink(name) or os.path.isfile(name)):
            files.add(os.path.join(os.path.realpath(os.path.dirname(name)), os.path.basename(name)))
    return sorted(files)


class Podman:
    def __init__(self, folder):
        self.command = ['podman', '--root', f'{folder}/store', '--runroot', f'{folder}/run', '--tmpdir', f'{folder}/tmp', '--cgroup-manager', 'cgroupfs', '--runtime', 'runc']

    def __call__(self, *arguments, **options):
        return run(*self.command, *arguments, **options)


def make_base(podman, name, folder):
    """An image called name, with Go and the tools of this machine."""
    archive = Path(folder) / 'base.tar'
    with tarfile.open(archive, 'w') as tar:
        tar.add('/tmp', recursive=False)
        for file in base_files():
            tar.add(file)
        goroot = os.path.realpath(run('go', 'env', 'GOROOT').strip())
        tar.add(goroot, '/usr/local/go', filter=lambda f: None if f.name.endswith('/go/test') else f)
    podman('import', '--quiet', '--change', 'ENV PATH=/usr/local/go/bin:/usr/bin:/bin', '--change', 'ENV GOPATH=/go', '--change', 'ENV GOTOOLCHAIN=local', archive, name)
    archive.unlink()


def build(podman, folder):
    source = f'{folder}/source'
    run('git', 'clone', '--quiet', ROOT, source)
    base = re.search(r'^FROM (\S+) AS build$', Path(source, 'deploy/Dockerfile').read_text(), re.M)[1]
    make_base(podman, f'docker.io/library/{base}', folder)
    caches = run('go', 'env', 'GOMODCACHE', 'GOCACHE').split()
    volumes = [f'--volume={cache}:{inside}' for cache, inside in zip(caches, ('/go/pkg/mod', '/root/.cache/go-build'))]
    podman('build', '--quiet', '--isolation', 'chroot', '--pull=never', *volumes, '--file', f'{source}/deploy/Dockerfile', '--tag', 'rahu', source)
    return run('git', '-C', source, 'rev-parse', 'HEAD').strip()


def ready(pid, path, within=60):
    """Asks the container from its own network, since nobody else reaches it."""
    ask = ['nsenter', f'--net=/proc/{pid}/ns/net', sys.executable, '-c', f'import urllib.request as r; print(r.urlopen("http://127.0.0.1:8080{path}", timeout=5).status)']
    end = time.monotonic() + within
    while time.monotonic() < end:
        if subprocess.run(ask, capture_output=True, text=True, check=False).stdout.strip() == '200':
            return
        time.sleep(0.05)
    sys.exit(f'image.py: {path} does not answer 200 after {within} s')


def faults(podman, pid, commit):
    """What is wrong with the running image."""
    status = dict(line.split(':\t', 1) for line in Path(f'/proc/{pid}/status').read_text().splitlines())
    if set(status['Uid'].split() + status['Gid'].split()) != {'65532'}:
        yield f'it runs as {status["Uid"]}, {status["Gid"]}'
    if int(status['CapEff'], 16) or status['NoNewPrivs'] != '1':
        yield f'it has capabilities {status["CapEff"]} and NoNewPrivs {status["NoNewPrivs"]}'
    mounts = {fields[4]: fields[5].split(',') for fields in map(str.split, Path(f'/proc/{pid}/mountinfo').read_text().splitlines())}
    if 'ro' not in mounts['/'] or 'rw' not in mounts['/data']:
        yield f'/ is mounted {mounts["/"]} and /data {mounts["/data"]}'
    root = Path(f'/proc/{pid}/root')
    files = {str(f.relative_to(root)) for f in root.iterdir()} - {'dev', 'etc', 'proc', 'run', 'sys', 'tmp', 'var'}
    if files != {'LICENSE', 'data', 'rahu', 'rahu.cdx.json'}:
        yield f'the image has {sorted(files)}'
    bill = json.loads((root / 'rahu.cdx.json').read_text())
    if bill['metadata']['component']['hashes'][0]['content'] != hashlib.sha256((root / 'rahu').read_bytes()).hexdigest():
        yield 'the bill of materials is of another program'
    version = podman('run', '--rm', *PLAIN, 'rahu', '--version').strip()
    if commit[:12] not in version or 'dirty' in version:
        yield f'its version is {version!r}, made from {commit}'


def look(podman, commit):
    began = time.monotonic()
    run_as = ['--read-only', '--read-only-tmpfs=false', '--cap-drop=all', '--security-opt=no-new-privileges']
    podman('run', '--detach', '--name', 'rahu', *run_as, *PLAIN, 'rahu')
    try:
        pid = podman('inspect', '--format', '{{.State.Pid}}', 'rahu').strip()
        ready(pid, '/readyz')
        took = time.monotonic() - began
        wrong = list(faults(podman, pid, commit))
        podman('stop', '--time', '20', 'rahu')
        status = podman('inspect', '--format', '{{.State.ExitCode}}', 'rahu').strip()
        if status != '0':
            wrong.append(f'it ends with {status}')
    finally:
        subprocess.run([*podman.command, 'rm', '--force', '--volumes', 'rahu'], stdout=subprocess.DEVNULL, check=False)
    size = int(podman('image', 'inspect', '--format', '{{.Size}}', 'rahu'))
    print(f'{size / 1e6:.1f} MB, of commit {commit[:12]}; ready {took:.1f} s after podman run; not root, nothing writable but /data')
    if wrong:
        sys.exit('image.py: ' + '; '.join(wrong))


def main():
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
    folder = tempfile.mkdtemp(prefix='rahu-image-')
    podman = Podman(folder)
    try:
        commit = build(podman, folder)
        look(podman, commit)
    finally:
        subprocess.run([*podman.command, 'system', 'reset', '--force'], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == '__main__':
    main()
