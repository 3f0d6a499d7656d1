"""Quotations with their candidates, flattened: a row for each candidate and one for “none”."""
import dataclasses

import numpy as np

import gold


@dataclasses.dataclass
class Labels:
    """A set of labelled documents, as `NAME`, `NAME:WEIGHT` or `NAME:WEIGHT:some` if only some quotations are labelled."""

    name: str
    weight: float = 1.0
    labels_all: bool = True

    @staticmethod
    def parse(text):
        name, *rest = text.split(":")
        return Labels(name, float(rest[0]) if rest else 1.0, rest[1:] != ["some"])


class Choices:
    """`columns` and `rows` locate a candidate's weights, `right` says whether it is right, `quotation` which one it is of.

    “None” is a candidate whose row follows those of the situations.  It is right if no other is: if the speaker wasn't
    listed, or if the annotators saw no quotation.  `speech` says which quotations they saw, `weight` how much each counts.
    """

    def __init__(self, folder, program, *sets):
        evaluate = gold.evaluator(folder)
        columns, rows, right, quotation, self.chosen = [], [], [], [], []
        self.document, self.speech, self.weight, self.set = [], [], [], []
        count = 0
        texts = [(labels, document) for labels in sets for document in gold.documents(folder, labels.name)]
        answers = gold.features(program, [document for _, document in texts], "--unlearnt")
        for number, ((labels, document), found) in enumerate(zip(texts, answers)):
            for passage, label in zip(found["passages"], gold.matches(evaluate, document, found["passages"])):
                if label is None and not labels.labels_all:
                    continue
                if label is not None and label.get("speaker_start") is None:
                    continue
                hits = [label is not None and gold.is_right(evaluate, document, label, candidate)
                        for candidate in passage["candidates"]]
                for index, candidate in enumerate(passage["candidates"]):
                    columns.append(candidate["columns"])
                    rows.append(candidate["row"])
                    self.chosen.append(index == passage.get("chosen"))
                columns.append(passage["nobody"])
                rows.append(-1)
                self.chosen.append(False)
                right.extend([*hits, not any(hits)])
                quotation.extend([count] * (len(hits) + 1))
                self.document.append(number)
                self.speech.append(label is not None)
                self.weight.append(labels.weight)
                self.set.append(labels.name)
                count += 1
        length = max(map(len, columns))
        self.columns = np.array([c + [-1] * (length - len(c)) for c in columns])
        self.rows, self.right, self.quotation = np.array(rows), np.array(right), np.array(quotation)
        self.document, self.chosen = np.array(self.document), np.array(self.chosen)
        self.speech, self.weight, self.set = np.array(self.speech), np.array(self.weight), np.array(self.set)
        self.count = count
        self.width, self.height = self.columns.max() + 1, self.rows.max() + 2
        self.nobody = self.rows < 0
        self.rows[self.nobody] = self.height - 1
