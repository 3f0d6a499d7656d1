#!/usr/bin/env python3
"""Learns which words in quotation marks are speech, and prints the table for Sources/Quotations/Kinds.

    kinds.py GOLD PROGRAM [--write FILE]

As speakers.py, of which the ranker must be learnt and built in first: how sure it is of the speaker is a feature here.
"""
import argparse
import textwrap

import numpy as np

import gold


def examples(folder, program, name="polnear-train"):
    evaluate = gold.evaluator(folder)
    documents = gold.documents(folder, name)
    columns, speech, rules, document = [], [], [], []
    for number, (text, found) in enumerate(zip(documents, gold.features(program, documents))):
        for passage, label in zip(found["passages"], gold.matches(evaluate, text, found["passages"])):
            columns.append(passage["kind"])
            speech.append(label is not None)
            rules.append(passage["isSpeech"])
            document.append(number)
    missed = sum(len(d["quotes"]) for d in documents) - sum(speech)
    return np.array(columns), np.array(speech), np.array(rules), np.array(document), missed


def fit(columns, speech, places, ridge, steps=300):
    weights = np.zeros(places)
    first = second = np.zeros(places)
    for step in range(1, steps + 1):
        chance = 1 / (1 + np.exp(-weights[columns].sum(axis=1)))
        slope = np.bincount(columns.ravel(), np.repeat(chance - speech, columns.shape[1]), places) + ridge * weights
        first, second = 0.9 * first + 0.1 * slope, 0.99 * second + 0.01 * slope ** 2
        rate = 0.1 * (1 - step / steps) + 0.002
        weights = weights - rate * (first / (1 - 0.9 ** step)) / (np.sqrt(second / (1 - 0.99 ** step)) + 1e-8)
    return weights


def figures(said, speech, missed):
    hits = (said & speech).sum()
    precision, recall = hits / said.sum(), hits / (speech.sum() + missed)
    return f"P {100 * precision:.2f}  R {100 * recall:.2f}  F1 {200 * precision * recall / (precision + recall):.2f}"


def write(path, weights):
    """Writes the weights as a Swift file."""
    rows = " ".join(str(n) + "," for n in np.clip(np.rint(weights * 16), -127, 127).astype(int))
    table = textwrap.fill(rows, 110, initial_indent=" " * 6, subsequent_indent=" " * 6)
    with open(path, "w", encoding="utf-8") as file:
        file.write(f"""extension KindWeights {{
  /// The weights: one for each value of each feature, in sixteenths of a natural unit.
  ///
  /// Learnt by Benchmarks/training/kinds.py from the training part of PolNeAR (Newell and others, LREC 2018).
  static let learnt: [Int8] = [
{table}
  ]
}}
""")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gold")
    parser.add_argument("program")
    parser.add_argument("--write", metavar="FILE")
    parser.add_argument("--ridge", type=float, nargs="*", default=[1.0])
    chosen = parser.parse_args()
    columns, speech, rules, document, missed = examples(chosen.gold, chosen.program)
    places = columns.max() + 1
    print("now     ", figures(rules, speech, missed))
    fold = np.random.default_rng(1).integers(5, size=document.max() + 1)[document]
    for ridge in chosen.ridge:
        scores = np.zeros(len(speech))
        for number in range(5):
            held = fold == number
            scores[held] = fit(columns[~held], speech[~held], places, ridge)[columns[held]].sum(axis=1)
        for least in (0, -0.5, -1):
            print(f"ridge {ridge} least {least}: held out", figures(scores > least, speech, missed))
    if chosen.write:
        write(chosen.write, fit(columns, speech, places, chosen.ridge[-1]))


if __name__ == "__main__":
    main()
