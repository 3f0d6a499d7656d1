import Proof

/// What a draft makes of a sentence, and the verdict that follows from how it was made.
struct InventedDraft {
  /// A way to turn a sentence into a quotation.
  enum Kind: CaseIterable, Sendable {
    case whole, cut, capital, dashes, contraction, wordChanged, wordDropped, wordAdded, ellipsis, bracket,
      edges
    case notRemoved, notSwallowed, notInserted, twin, unrelated, unquoted, split, fifthChanged
  }

  let said: String
  let draft: String
  let verdict: String

  init(_ kind: Kind, of speech: inout InventedSpeech) {
    let negated = kind == .notRemoved || kind == .notSwallowed
    let words = speech.sentence(negated: negated)
    let plain = words.joined(separator: " ") + "."
    let place = 3 + speech.below(words.count - 6)
    let not = words.firstIndex(of: "not") ?? place
    var changed = words
    var (said, verdict) = ("Finch: " + plain, "altered")
    var draft: String?
    switch kind {
    case .whole: verdict = "exact"
    case .cut:
      changed = Array(words[1 + speech.below(2)..<words.count - 1 - speech.below(2)])
      (draft, verdict) = (changed.joined(separator: " "), "exact")
    case .capital:
      changed = Array(words[2...])
      changed[0] = changed[0].prefix(1).uppercased() + changed[0].dropFirst()
      verdict = "typographic"
    case .dashes:
      said = "Finch: " + (words[..<place] + ["-"] + words[place...]).joined(separator: " ") + "."
      changed.insert("—", at: place)
      verdict = "typographic"
    case .contraction:
      said = "Finch: " + (words[..<place] + ["can’t"] + words[place...]).joined(separator: " ") + "."
      changed.insert("cannot", at: place)
      verdict = "typographic"
    case .wordChanged: changed[place] = speech.word(except: words)
    case .wordDropped: changed.remove(at: place)
    case .wordAdded: changed.insert(speech.word(except: words), at: place)
    case .fifthChanged:
      for index in stride(from: 4, to: words.count - 1, by: 5) { changed[index] = speech.word(except: words) }
    case .ellipsis:
      changed.replaceSubrange(place..<place + 2, with: ["…"])
      verdict = "marked"
    case .bracket:
      changed[place] = "[\(speech.word(except: words))]"
      verdict = "marked"
    case .edges:
      changed = ["…"] + words[2...]
      verdict = "marked"
    case .notRemoved:
      changed.remove(at: not)
      verdict = "altered negation"
    case .notSwallowed:
      changed.replaceSubrange(not...not + 1, with: ["…"])
      verdict = "altered negation"
    case .notInserted:
      changed.insert("never", at: place)
      verdict = "altered negation"
    case .twin: (said, verdict) = ("Lund: " + plain, "misattributed")
    case .unrelated:
      changed = speech.sentence()
      verdict = "not-found"
    case .unquoted: (said, verdict) = ("( " + plain, "unquoted")
    case .split:
      said =
        "Finch: " + words[..<place].joined(separator: " ") + " // " + words[place...].joined(separator: " ")
        + "."
      verdict = "exact"
    }
    (self.said, self.verdict) = (said, verdict)
    self.draft = draft ?? changed.joined(separator: " ") + "."
  }
}
