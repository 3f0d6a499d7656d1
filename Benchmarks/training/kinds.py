#!/usr/bin/env python3
"""Trains the model that decides which quoted text is speech, and prints the table for Sources/Quotations/Kinds.

    kinds.py GOLD PROGRAM [--write FILE]

Like speakers.py.  The ranker's confidence is a feature here, so rankers are trained on the way, with the ridge that
speakers.py was given.
"""
import argparse
import tempfile
import textwrap

import numpy as np

import gold
from choices import Choices, Labels
from speakers import Logit, whole_numbers


FOLDS = 5


def examples(folder, program, ridge, name="polnear-train"):
    """The passages of the training part, each with features from a ranker trained on other documents.

    On its own documents, the ranker is more confident than anywhere else.
    """
    evaluate = gold.evaluator(folder)
    documents = gold.documents(folder, name)
    choices = Choices(folder, program, Labels(name))
    fold = np.random.default_rng(1).integers(FOLDS, size=len(documents))
    columns, speech, rules, number = [], [], [], []
    for held in range(FOLDS):
        mask = (fold[choices.document] != held)[choices.quotation]
        table = Logit(choices.width, choices.height, ridge).fit(choices, mask).table()
        places = np.flatnonzero(fold == held)
        texts = [documents[place] for place in places]
        with tempfile.NamedTemporaryFile("w", suffix=".txt") as file:
            file.write(" ".join(map(str, whole_numbers(table).ravel())))
            file.flush()
            found = gold.features(program, texts, "--weights", file.name)
        for place, text, answer in zip(places, texts, found):
            for passage, label in zip(answer["passages"], gold.matches(evaluate, text, answer["passages"])):
                columns.append(passage["kind"])
                speech.append(label is not None)
                rules.append(passage["isSpeech"])
                number.append(fold[place])
    missed = sum(len(d["quotes"]) for d in documents) - sum(speech)
    return np.array(columns), np.array(speech), np.array(rules), np.array(number), missed


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
    table = textwrap.fill(rows, 110, initial_indent=" " * 4, subsequent_indent=" " * 4)
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
    parser.add_argument("--ranker-ridge", type=float, default=10.0)
    chosen = parser.parse_args()
    columns, speech, rules, fold, missed = examples(chosen.gold, chosen.program, chosen.ranker_ridge)
    places = columns.max() + 1
    print("now     ", figures(rules, speech, missed))
    for ridge in chosen.ridge:
        scores = np.zeros(len(speech))
        for number in range(FOLDS):
            held = fold == number
            scores[held] = fit(columns[~held], speech[~held], places, ridge)[columns[held]].sum(axis=1)
        for least in (0, -0.5, -1):
            print(f"ridge {ridge} least {least}: held out", figures(scores > least, speech, missed))
    if chosen.write:
        write(chosen.write, fit(columns, speech, places, chosen.ridge[-1]))


if __name__ == "__main__":
    main()
