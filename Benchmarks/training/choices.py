"""Quotations with their candidates, flattened: a row for each candidate and one for “none”."""
import numpy as np

import gold


class Choices:
    """`columns` and `rows` locate a candidate's weights, `right` says whether it is right, `quotation` which one it is of.

    “None” is a candidate whose row follows those of the situations.  It is right if no other is: if the speaker wasn't
    listed, or if the annotators saw no quotation.  `speech` says which quotations they saw.
    """

    def __init__(self, folder, program, name):
        evaluate = gold.evaluator(folder)
        documents = gold.documents(folder, name)
        columns, rows, right, quotation, self.chosen = [], [], [], [], []
        self.document, self.speech = [], []
        count = 0
        for number, (document, found) in enumerate(zip(documents, gold.features(program, documents, "--unlearnt"))):
            labels = gold.matches(evaluate, document, found["passages"])
            for passage, label in zip(found["passages"], labels):
                if label is not None and label.get("speaker_start") is None:
                    continue
                hits = [label is not None and gold.is_right(evaluate, document["text"], label, candidate)
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
                count += 1
        length = max(map(len, columns))
        self.columns = np.array([c + [-1] * (length - len(c)) for c in columns])
        self.rows, self.right, self.quotation = np.array(rows), np.array(right), np.array(quotation)
        self.document, self.chosen = np.array(self.document), np.array(self.chosen)
        self.speech = np.array(self.speech)
        self.count = count
        self.width, self.height = self.columns.max() + 1, self.rows.max() + 2
        self.nobody = self.rows < 0
        self.rows[self.nobody] = self.height - 1
