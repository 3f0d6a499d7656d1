"""The labelled texts, and which of the finder's candidates are right according to them."""
import importlib.util
import json
import os
import subprocess


def evaluator(folder):
    """The folder's evaluate.py, so that "right" means the same here as in the figures."""
    spec = importlib.util.spec_from_file_location("evaluate", os.path.join(folder, "evaluate.py"))
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def documents(folder, name):
    with open(os.path.join(folder, f"{name}.jsonl"), encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def features(program, texts, *options):
    """What the program prints for each text, with UTF-8 offsets converted to code points."""
    feed = "".join(json.dumps({"id": t["id"], "text": t["text"]}, ensure_ascii=False) + "\n" for t in texts)
    answer = subprocess.run([program, *options], input=feed.encode(), stdout=subprocess.PIPE, check=True).stdout.decode()
    found = [json.loads(line) for line in answer.splitlines()]
    for document, answered in zip(texts, found):
        place = code_points(document["text"])
        for passage in answered["passages"]:
            for part in (passage, *passage["candidates"]):
                part["start"], part["end"] = place[part["start"]], place[part["end"]]
    return found


def code_points(text):
    places = []
    for index, character in enumerate(text):
        places.extend([index] * len(character.encode()))
    return [*places, len(text)]


def matches(evaluate, document, passages):
    """For each passage, the labelled quotation that it matches, or None, as evaluate.py pairs them."""
    text = document["text"]
    spans = [evaluate.trim(text, p["start"], p["end"]) for p in passages]
    found = [None] * len(passages)
    for label in document["quotes"]:
        start, end = evaluate.trim(text, label["start"], label["end"])
        best, share = None, 0
        for index, (s, e) in enumerate(spans):
            common = min(e, end) - max(s, start)
            if found[index] is None and common > 0 and common / (max(e, end) - min(s, start)) > share:
                best, share = index, common / (max(e, end) - min(s, start))
        if share >= 0.8:
            found[best] = label
    return found


def is_right(evaluate, document, label, candidate):
    text = document["text"]
    answer = {
        "speaker": text[candidate["start"]:candidate["end"]],
        "speaker_start": candidate["start"],
        "speaker_end": candidate["end"],
    }
    return evaluate.right_speaker(label, answer, document.get("language") or "en", text)
