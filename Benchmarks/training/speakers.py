#!/usr/bin/env python3
"""Trains the weights of the candidates' features, and prints the table for Sources/Quotations/Choice.

    speakers.py GOLD PROGRAM [--sets NAME[:WEIGHT[:some]]...] [--write FILE]

GOLD is the folder with evaluate.py and the labelled sets, PROGRAM the built finder-features.  The model is a
conditional logit: one candidate of a quotation is chosen, with a probability that grows with the sum of its weights.  A
weight is the sum of one for the feature and one for the feature in its situation.  First the model is compared with the
program's own choice by cross-validation over whole documents; then it is trained on all of them.
"""
import argparse

import numpy as np

from choices import Choices, Labels


class Logit:
    """Weights: a column for each value of a feature, a row for each situation; row `height` is for all situations."""

    def __init__(self, width, height, ridge):
        self.width, self.height, self.ridge = width, height, ridge
        # The last weight belongs to no feature and stays 0.
        self.weights = np.zeros((height + 1) * width + 1)

    def places(self, choices, mask):
        crossed = choices.rows[mask][:, None] * self.width + choices.columns[mask]
        plain = self.height * self.width + choices.columns[mask]
        places = np.concatenate([crossed, plain], axis=1)
        places[np.tile(choices.columns[mask] < 0, 2)] = len(self.weights) - 1
        places[np.ix_(choices.nobody[mask], range(choices.columns.shape[1], places.shape[1]))] = len(self.weights) - 1
        return places

    def scores(self, places):
        return self.weights[places].sum(axis=1)

    def fit(self, choices, mask, steps=400):
        places, owner = self.places(choices, mask), choices.quotation[mask]
        owner = np.unique(owner, return_inverse=True)[1]
        right = choices.right[mask].astype(float)
        # Quotations without a right candidate, or without a wrong one, teach nothing.
        counts, hits = np.bincount(owner), np.bincount(owner, weights=right)
        use = ((hits > 0) & (hits < counts))[owner]
        weight = choices.weight[choices.quotation[mask]][use]
        places, right = places[use], right[use]
        owner = np.unique(owner[use], return_inverse=True)[1]
        first = moment = np.zeros_like(self.weights)
        second = np.zeros_like(self.weights)
        for step in range(1, steps + 1):
            chance = softmax(self.scores(places), owner)
            wanted = chance * right
            wanted /= np.maximum(np.bincount(owner, weights=wanted), 1e-12)[owner]
            slope = np.repeat((chance - wanted) * weight, places.shape[1])
            slope = np.bincount(places.ravel(), slope, len(self.weights))
            slope += self.ridge * self.weights
            slope[-1] = 0
            first = 0.9 * first + 0.1 * slope
            second = 0.99 * second + 0.01 * slope ** 2
            rate = 0.1 * (1 - step / steps) + 0.002
            moment = (first / (1 - 0.9 ** step)) / (np.sqrt(second / (1 - 0.99 ** step)) + 1e-8)
            self.weights = self.weights - rate * moment
        return self

    def table(self):
        """One weight for each situation and column: the sum of both kinds."""
        table = self.weights[:-1].reshape(self.height + 1, self.width).copy()
        table[:-2] += table[-1]
        return table[:-1]


def softmax(scores, owner):
    top = np.full(owner.max() + 1, -np.inf)
    np.maximum.at(top, owner, scores)
    powers = np.exp(scores - top[owner])
    return powers / np.bincount(owner, weights=powers)[owner]


def picked(choices, mask, scores):
    """For each quotation in the mask, its best candidate other than “none”, and its probability; -1 without one."""
    numbers, owner = np.unique(choices.quotation[mask], return_inverse=True)
    chance = softmax(scores, owner)
    scores = np.where(choices.nobody[mask], -np.inf, scores)
    order = np.lexsort((-scores, owner))
    first = order[np.unique(owner[order], return_index=True)[1]]
    hits = choices.right[mask][first] & ~choices.nobody[mask][first]
    return numbers, hits, chance[first]


def cross_validate(choices, ridge, folds=5, seed=1):
    generator = np.random.default_rng(seed)
    fold = generator.integers(folds, size=choices.document.max() + 1)[choices.document]
    hits, chances = np.zeros(choices.count, bool), np.zeros(choices.count)
    for number in range(folds):
        held = (fold == number)[choices.quotation]
        model = Logit(choices.width, choices.height, ridge).fit(choices, ~held)
        names, hit, chance = picked(choices, held, model.scores(model.places(choices, held)))
        hits[names], chances[names] = hit, chance
    return hits, chances


UNITS = 16 / np.log(2)  # sixteenths of a bit


def whole_numbers(table):
    return np.clip(np.rint(table * UNITS), -127, 127).astype(int)


def write(path, table):
    """Writes the table as a Swift file."""
    lines = []
    for row in whole_numbers(table):
        line = "   "
        for number in row:
            if len(line) + len(f" {number},") > 110:
                lines.append(line)
                line = "   "
            line += f" {number},"
        lines.append(line)
    with open(path, "w", encoding="utf-8") as file:
        file.write("""extension Ranker {
  /// The weights: a row for each situation and one for nobody, a column for each value of each feature.
  ///
  /// In sixteenths of a bit. Learnt by Benchmarks/training/speakers.py from the training part of PolNeAR (Newell and
  /// others, LREC 2018) and, with other weights, from the sets that docs/quotations.md names.
  static let learnt: [Int8] = [
""" + "\n".join(lines) + "\n  ]\n}\n")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gold")
    parser.add_argument("program")
    parser.add_argument("--write", metavar="FILE")
    parser.add_argument("--sets", nargs="*", default=["polnear-train"])
    parser.add_argument("--ridge", type=float, nargs="*", default=[1.0])
    chosen = parser.parse_args()
    choices = Choices(chosen.gold, chosen.program, *map(Labels.parse, chosen.sets))

    def share(hit):
        some = np.bincount(choices.quotation, weights=hit & ~choices.nobody, minlength=choices.count) > 0
        return 100 * some[choices.speech].mean()

    print(f"{choices.speech.sum()} quotations; a right candidate for {share(choices.right):.2f} %, "
          f"by the order of belief chosen for {share(choices.right & choices.chosen):.2f} %")
    for ridge in chosen.ridge:
        hits, chances = cross_validate(choices, ridge)
        print(f"ridge {ridge}: held out {100 * hits[choices.speech].mean():.2f} %")
        for name in dict.fromkeys(choices.set):
            print(f"   {name:24s} {100 * hits[choices.speech & (choices.set == name)].mean():.2f} %")
        for low in np.arange(0, 1, 0.1):
            inside = (chances >= low) & (chances < low + 0.1 + (low > 0.85))
            if inside.any():
                print(f"   {low:.1f}  {inside.sum():5d}  said {chances[inside].mean():.3f}  was {hits[inside].mean():.3f}"
                f"  speech {choices.speech[inside].mean():.3f}")
    if chosen.write:
        model = Logit(choices.width, choices.height, chosen.ridge[-1])
        everything = np.ones(len(choices.quotation), bool)
        write(chosen.write, model.fit(choices, everything).table())


if __name__ == "__main__":
    main()
