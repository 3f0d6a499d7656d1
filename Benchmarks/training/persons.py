"""Counts how often the finder's persons are right, by the way they were found, and shows how good its confidences are.

    persons.py GOLD PROGRAM --learn SET… --show SET…   with GOLD and PROGRAM as for speakers.py

In the sets to learn from, it counts for each way how many of a hundred persons are right if the mention is right; the
numbers are for PersonConfidence.swift. For the sets to show, it prints a table: how many persons have a confidence, and how
many of them are right. A set is the name of a file in GOLD without its ending. A label's `reference` names the person;
without one, a label whose speaker is a name does, for persons found by a name.
"""
import argparse
import collections
import json
import os
import re
import subprocess

from gold import code_points, documents, evaluator, matches

ROUTES = ["fullName", "lastName", "abbreviation", "apposition", "relative", "written", "role", "author", "pronoun",
          "organisation", "epithet", "unproven"]
BY_NAME = {"fullName", "lastName", "written"}
BINS = [0.98, 0.95, 0.9, 0.8, 0.7, 0.5, 0.0]
GUESS, WORTH = 0.8, 10  # what is believed of a way before anything is counted, and how many quotations that is worth
GUESSES = {"unproven": 0.6}  # the text says only that the name spoke, as companies do


def answers(program, texts):
    feed = "".join(json.dumps({"id": t["id"], "text": t["text"]}, ensure_ascii=False) + "\n" for t in texts)
    done = subprocess.run([program, "--persons"], input=feed.encode(), stdout=subprocess.PIPE, check=True)
    return [json.loads(line)["quotes"] for line in done.stdout.decode().splitlines()]


def meant(evaluate, label):
    """A label that names the person, or None."""
    if label.get("reference"):
        return dict(label, named=True)
    if not label.get("speaker"):
        return None
    name = re.split(evaluate.STOP_HEAD, label["speaker"])[0]
    words = evaluate.words(name)
    if not words or not words[-1][0].isupper() or words[-1].lower() in evaluate.PRONOUNS or name.isupper():
        return None
    return dict(label, reference=name)


def pairs(evaluate, folder, program, name):
    """For each quotation found with a person: the answer, whether the mention is right, and whether the person is.

    It is unknown whether mentions without a label are right, such as those of a paragraph of speech alone.
    """
    texts = documents(folder, name)
    for text, found in zip(texts, answers(program, texts)):
        place = code_points(text["text"])
        for quote in found:
            quote["start"], quote["end"] = place[quote["start"]], place[quote["end"]]
            quote["speaker_start"], quote["speaker_end"] = place[quote["speakerStart"]], place[quote["speakerEnd"]]
        for quote, label in zip(found, matches(evaluate, text, found)):
            label = label and meant(evaluate, label)
            if not label or not quote.get("resolved"):
                continue
            words = evaluate.right_speaker(label, quote) if label.get("speaker") else None
            if words and not label.get("named") and ROUTES[quote["way"] // 2] not in BY_NAME:
                continue
            yield quote, words, evaluate.right_person(label, quote)


def learn(evaluate, folder, program, sets):
    counts = collections.defaultdict(lambda: [0, 0])
    wrong = [0, 0]
    for name in sets:
        for quote, is_right, is_person in pairs(evaluate, folder, program, name):
            if is_right is None:
                continue
            count = counts[quote["way"]] if is_right else wrong
            count[0] += is_person
            count[1] += 1
    for way in range(2 * len(ROUTES)):
        right, all_ = counts[way]
        chance = (right + WORTH * GUESSES.get(ROUTES[way // 2], GUESS)) / (all_ + WORTH)
        kind = ROUTES[way // 2] + (" contested" if way % 2 else "")
        print(f"{way:3} {kind:24} {right:5} of {all_:5}  {100 * chance:5.1f}")
    print(f"    {'words wrong':24} {wrong[0]:5} of {wrong[1]:5}  {100 * wrong[0] / max(wrong[1], 1):5.1f}")


def show(evaluate, folder, program, name, chances):
    bins = [[0, 0] for _ in BINS]
    for quote, _, is_person in pairs(evaluate, folder, program, name):
        sure = chances(quote)
        index = next(i for i, low in enumerate(BINS) if sure >= low)
        bins[index][0] += is_person
        bins[index][1] += 1
    print(f"\n{name}")
    for low, (right, all_) in zip(BINS, bins):
        print(f"  {low:4.2f} {all_:5}  {100 * right / all_ if all_ else 0:4.0f} %")


def table(path):
    """The numbers in PersonConfidence.swift."""
    with open(path, encoding="utf-8") as file:
        text = file.read()
    learnt = [int(n) for n in re.search(r"learnt = \[([^\]]*)\]", text).group(1).replace(",", " ").split()]
    return learnt, int(re.search(r"otherwise = (\d+)", text).group(1))


def main():
    here = os.path.dirname(os.path.abspath(__file__))
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gold")
    parser.add_argument("program")
    parser.add_argument("--learn", nargs="*", default=[])
    parser.add_argument("--show", nargs="*", default=[])
    parser.add_argument(
        "--table", default=os.path.join(here, "../../Sources/Quotations/People/PersonConfidence.swift"))
    chosen = parser.parse_args()
    evaluate = evaluator(chosen.gold)
    if chosen.learn:
        learn(evaluate, chosen.gold, chosen.program, chosen.learn)
    if chosen.show:
        learnt, otherwise = table(chosen.table)
        for name in chosen.show:
            show(evaluate, chosen.gold, chosen.program, name, lambda quote: (
                quote["confidence"] * learnt[quote["way"]] + (1 - quote["confidence"]) * otherwise) / 100)


if __name__ == "__main__":
    main()
