#!/usr/bin/env bash
# rouge-score 0.1.2 says that a Russian sentence has nothing in common with itself, and that été and ôté are the same word.
# Expected: 1 for any text compared with itself, as in English; less than 1 for two words.
# Seen: 0 in Russian. Letters with accents count as blanks, so été and ôté are both the word “t”, and the score is 1.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check rouge-score==0.1.2 nltk==3.10.4
"$folder/venv/bin/python" - <<'PYTHON'
from rouge_score.rouge_scorer import RougeScorer

def score(first, second):
    return RougeScorer(["rouge1"]).score(first, second)["rouge1"].fmeasure

pairs = [("The bridge is safe", "The bridge is safe"), ("Мост закрыт", "Мост закрыт"), ("été", "ôté"), ("pêcheur", "pécheur")]
seen = [score(*pair) for pair in pairs]
print(list(zip(pairs, seen)))
assert seen == [1.0, 0.0, 1.0, 1.0]
PYTHON
