import TestSupport

@testable import Bookmarks

/// Articles with bookmarks, edited, and what became of the bookmarks.
struct Trial {
  /// How often each result occurred, for a kind of edit.
  struct Count {
    /// Found where a person would find it.
    var found = 0
    /// Without a place, although a person would find it.
    var missed = 0
    /// Found where it may be said to be; a person would not be sure.
    var foundUnsure = 0
    /// Without a place; a person would not be sure, or nothing is left.
    var detached = 0
    /// At a place where it isn't, or with words that aren't there.
    var wrong = 0
  }

  private(set) var counts: [String: Count] = [:]
  /// The first bookmarks that were wrongly placed or missed, in words.
  private(set) var complaints: [String] = []
  /// Whether the finder knows the text that last had the passage.
  let knowsFormer: Bool

  init(knowsFormer: Bool) { self.knowsFormer = knowsFormer }

  /// Edits one article, and looks for its bookmarks.
  mutating func run(seed: UInt64, edits: [Edit], as kind: String) {
    var invention = Invention(seed: seed)
    var article = invention.article()
    guard let passage = Passages.one(in: article, &invention.dice) else { return }
    var editing = Editing(article: article, passage: passage, invention: invention)
    edits.forEach { editing.prepare(for: $0) }
    article = editing.article
    let old = article.written()
    let all = article.tokens.map(\.id)
    let target = all.firstIndex { $0 == passage.first }.flatMap { first in
      all.firstIndex { $0 == passage.last }.map { Array(all[first...$0]) }
    }
    let passages =
      [target ?? passage] + (0..<2).compactMap { _ in Passages.one(in: article, &editing.invention.dice) }
    let anchors = passages.compactMap { ids in anchor(of: ids, in: old) }
    edits.forEach { editing.apply($0) }
    let new = editing.article.written()
    let judge = Judge(from: article, to: editing.article, places: new.places, end: new.text.utf8.count)
    // Some of the texts are indexed, as those with many bookmarks are; this must not change anything.
    let finder = PassageFinder(
      text: new.text, textHash: "", former: knowsFormer ? old.text : nil,
      passages: seed.isMultiple(of: 4) ? 99 : 1)
    for (ids, anchor) in zip(passages, anchors) {
      judgeOne(anchor, ids, judge, finder, kind: kind, seed: seed, old: old.text)
    }
  }

  private func anchor(of ids: [Int], in old: (text: String, places: [Int: Range<Int>])) -> Anchor? {
    guard let first = ids.first.flatMap({ old.places[$0] }), let last = ids.last.flatMap({ old.places[$0] })
    else { return nil }
    return Anchor(of: first.lowerBound..<last.upperBound, in: old.text, textHash: "former")
  }

  private mutating func judgeOne(
    _ anchor: Anchor, _ ids: [Int], _ judge: Judge, _ finder: PassageFinder, kind: String, seed: UInt64,
    old: String
  ) {
    guard let answer = judge.answer(on: ids) else { return }
    var count = counts[kind] ?? Count()
    defer { counts[kind] = count }
    let attachment = finder.attachment(of: anchor)
    guard case .attached(let range, let now) = attachment else {
      if case .stands = answer {
        count.missed += 1
        complain("missed", seed, kind, anchor, finder.text, nil)
      } else {
        count.detached += 1
      }
      return
    }
    let words = finder.text.words(at: range)
    let isHonest = words != nil && now == (words == anchor.exact ? nil : words)
    switch isHonest ? judge.opinion(on: range, of: ids, answer) : .wrong {
    case .right: count.found += 1
    case .defensible: count.foundUnsure += 1
    case .wrong:
      count.wrong += 1
      complain("wrong place", seed, kind, anchor, finder.text, words)
    }
  }

  private mutating func complain(
    _ what: String, _ seed: UInt64, _ kind: String, _ anchor: Anchor, _ text: String, _ words: String?
  ) {
    guard complaints.count(where: { $0.hasPrefix(what) }) < 12 else { return }
    complaints.append(
      "\(what): \(kind), seed \(seed): \(anchor.prefix)⟦\(anchor.exact)⟧\(anchor.suffix) at \(words ?? "no place")"
    )
  }
}

extension Trial {
  /// Adds the results of another trial.
  mutating func add(_ other: Trial) {
    counts.merge(other.counts) { $0 + $1 }
    complaints += other.complaints
  }

  /// All kinds together.
  var total: Count { counts.values.reduce(Count(), +) }

  /// A line for each kind of edit, and the total.
  var table: String {
    func line(_ kind: String, _ count: Count) -> String {
      let numbers = [count.found, count.missed, count.foundUnsure, count.detached, count.wrong]
      return "| \(kind) | \(numbers.map(String.init).joined(separator: " | ")) |"
    }
    let kinds = Edit.allCases.map(\.rawValue) + [Self.two]
    let lines = kinds.compactMap { kind in counts[kind].map { line(kind, $0) } }
    let head = "| edit | found | missed | unsure: found | unsure or gone: detached | wrong |"
    return ([head, "| --- | --: | --: | --: | --: | --: |"] + lines + [line("all", total)]).joined(
      separator: "\n")
  }

  /// The name under which two edits of one article are counted.
  static let two = "two of these"

  /// Runs articles through each kind of edit, and ten times as many through two.
  init(seed: UInt64, rounds: Int, knowsFormer: Bool = true) {
    self.init(knowsFormer: knowsFormer)
    var dice = SplitMix64(seed)
    for edit in Edit.allCases {
      for _ in 0..<rounds { run(seed: dice.next(), edits: [edit], as: edit.rawValue) }
    }
    for _ in 0..<rounds * 10 {
      let edits = (0..<2).compactMap { _ in Edit.allCases.randomElement(using: &dice) }
      run(seed: dice.next(), edits: edits, as: Self.two)
    }
  }
}

extension Trial.Count {
  static func + (left: Self, right: Self) -> Self {
    Self(
      found: left.found + right.found, missed: left.missed + right.missed,
      foundUnsure: left.foundUnsure + right.foundUnsure, detached: left.detached + right.detached,
      wrong: left.wrong + right.wrong)
  }
}
