#!/usr/bin/env python3
"""quality.py: scores rahu on the labelled sets that lie beside the project and fails where a bound does not hold.

    quality.py --rahu ./rahu --sets ../shared/data

The sets are not part of the project: their licences differ from its own. Without them there is nothing to measure;
that is an error where CI=true, and said in one line elsewhere. The scoring itself is done by tools/score.py beside
the sets, so that it is not the project that measures itself.
"""
import argparse
import glob
import json
import os
import subprocess
import sys

# (what is read from a row, the sets it is read on, what must hold, its name).
BENIGN = ('et/benign_ud', 'et/benign_web', 'no/benign_nynorsk', 'no/benign_ud', 'pl/benign_ud', 'ru/benign_news', 'ru/benign_ud')
REVIEWS = ('et/polarity_valence', 'no/polarity_norec', 'pl/stars_allegro')
BOUNDS = (
    ('lang_ok', BENIGN, lambda v: v >= 0.85, '>= 0.85'),
    ('police_per_1000', BENIGN + REVIEWS, lambda v: v <= 2, '<= 2'),
    ('abuse>=1_PRF', ('ru/toxic_2ch_pikabu',), lambda v: v[2] >= 0.62, 'F1 >= 0.62'),
    ('abuse>=1_PRF', ('pl/harmful_poleval2019',), lambda v: v[2] >= 0.38, 'F1 >= 0.38'),
    ('threat_dir_recall', ('pl/hatecheck',), lambda v: v >= 0.60, '>= 0.60'),
)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split('\n')[0])
    parser.add_argument('--rahu', default='./rahu')
    parser.add_argument('--sets', default='../shared/data')
    a = parser.parse_args()
    score = os.path.join(a.sets, '..', 'tools', 'score.py')
    if not os.path.isdir(a.sets) or not os.path.isfile(score):
        print(f'quality: the labelled sets are not there ({a.sets}); nothing was measured')
        sys.exit(1 if os.environ.get('CI') == 'true' else 0)
    files = sorted(f for f in glob.glob(os.path.join(a.sets, '*', '*.tsv')) if os.path.basename(os.path.dirname(f)) != 'words')
    files += sorted(glob.glob(os.path.join(a.sets, '*.tsv')))
    # The project's own messages: written by who wrote the words, so without a bound here.
    files += sorted(glob.glob(os.path.join(os.path.dirname(__file__), '..', '..', 'classifier', 'testdata', 'customer_*.tsv')))
    rows, failed = {}, []
    for f in files:
        p = subprocess.run([sys.executable, score, '--rahu', a.rahu, '--json', f], stdout=subprocess.PIPE, text=True, check=False)
        if p.returncode:
            failed.append(f'{f}: scoring ended with {p.returncode}')
            continue
        row = json.loads(p.stdout.splitlines()[0])
        rows[row['set']] = row
        print('  '.join(f'{k}={v}' for k, v in row.items()), flush=True)
    held = 0
    for key, sets, holds, text in BOUNDS:
        for name in sets:
            value = rows.get(name, {}).get(key)
            if value is None:
                failed.append(f'{name}: no {key}, which must be {text}')
            elif not holds(value):
                failed.append(f'{name}: {key} = {value}, must be {text}')
            else:
                held += 1
    for line in failed:
        print('quality:', line)
    print(f'quality: {len(rows)} sets scored, {held} bounds hold, {len(failed)} do not')
    sys.exit(1 if failed else 0)


main()
