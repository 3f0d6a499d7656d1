/// Who wrote or said what a noun refers to: "the memo", "the lawsuit".
extension Directory {
  /// A document with an author that the text names.
  struct Document {
    /// The noun for it.
    var token: Int
    var author: Int
  }

  /// The author of the document that a noun means, if the text named one before: "the memo" after "Lund’s
  /// memo".
  ///
  /// O(log n) in the number of documents.
  func author(of noun: Int, before token: Int) -> Int? {
    guard let kind = DocumentNouns.kind(of: names.key(noun)), let known = documents[kind] else { return nil }
    var low = 0
    var high = known.count
    while low < high {
      let middle = (low + high) / 2
      if known[middle].token < token { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? known[low - 1].author : nil
  }

  /// Notes the authors that a sentence names: "a post by Lund", "Lund wrote in a memo", "Lund’s letter".
  mutating func readAuthors(_ clauses: Clauses, people named: [Int: Int]) {
    for (index, chunk) in clauses.chunks.enumerated() {
      if chunk.kind == .verb { readWriting(index, in: clauses, named) }
      guard chunk.kind == .nominal, let kind = DocumentNouns.kind(of: names.key(chunk.head)) else { continue }
      guard let author = author(of: index, in: clauses, named) else { continue }
      documents[kind, default: []].append(Document(token: chunk.head, author: author))
    }
  }

  /// Notes the author that a verb alone tells: "Lund sued the port", "Lund emailed the crew".
  private mutating func readWriting(_ index: Int, in clauses: Clauses, _ named: [Int: Int]) {
    let verb = clauses.chunks[index]
    // "Lund wrote to the council"
    let isLetter =
      DocumentNouns.isWritten(names.key(verb.head)) && verb.head + 1 < tokens.count
      && tokens[verb.head + 1].isAny(.to)
    guard verb.classes.isDisjoint(with: .passive),
      let kind = isLetter ? DocumentNouns.letter : DocumentNouns.kind(madeBy: names.key(verb.head)),
      let author = clauses.subject(of: index).flatMap({ named[$0] })
    else { return }
    documents[kind, default: []].append(Document(token: verb.head, author: author))
  }

  private func author(of index: Int, in clauses: Clauses, _ named: [Int: Int]) -> Int? {
    let chunk = clauses.chunks[index]
    if let owner = owner(of: chunk.tokens) { return owner }
    if let author = names.author(behind: chunk.tokens.upperBound).flatMap({ find($0) }) { return author }
    let first = chunk.tokens.lowerBound
    let isOwn =
      tokens[first].isAny([.male, .female, .owning]) || names.key(first) == DocumentNouns.its
    // "Lund wrote the study"
    let isObject =
      tokens[first].isAny(.definite) && index > 0
      && DocumentNouns.isWriting(names.key(clauses.chunks[index - 1].head))
    guard isOwn || isObject || NameWords.indefinites.contains(names.key(first)) else { return nil }
    let isFronted = index > 0 && NameWords.places.contains(names.key(clauses.chunks[index - 1].head))
    if isOwn || isFronted, !clauses.chunks[..<index].contains(where: { $0.kind == .verb }) {
      return clauses.mainSubject.flatMap { named[$0] }
    }
    guard let verb = clauses.chunks[..<index].lastIndex(where: { $0.kind == .verb }),
      let subject = clauses.subject(of: verb), clauses.chunks[verb].classes.isDisjoint(with: .passive)
    else { return nil }
    let isWriting =
      clauses.chunks[verb].isCue || DocumentNouns.isWriting(names.key(clauses.chunks[verb].head))
    return isWriting || isOwn ? named[subject] : nil
  }

  /// The owner of the thing that a phrase names: "Lund’s memo".
  func owner(of phrase: Range<Int>) -> Int? {
    guard let owner = phrase.dropLast().first(where: { tokens[$0].traits.contains(.possessive) }) else {
      return nil
    }
    guard !names.isInsideName(owner, in: phrase) else { return nil }
    return names.parts(of: phrase.lowerBound..<(owner + 1)).name.flatMap { find($0) }
  }
}

extension NameClassifier {
  /// The name after "by" or "from" that follows a noun for a document: "a statement sent to the press by
  /// Lund".
  func author(behind start: Int) -> Range<Int>? {
    for index in start..<max(start, min(tokens.count - 1, start + 8)) {
      // "the report, written by Lund"
      if index == start, tokens[index].kind == .comma { continue }
      guard tokens[index].isWord, !tokens[index].isAny([.auxiliary, .relative]),
        !DocumentNouns.isReceiving(key(index))
      else { return nil }
      guard tokens[index].isAny(.by) || key(index) == NameClassifier.from else { continue }
      var end = index + 1
      while end < tokens.count, tokens[end].isWord,
        tokens[end].isCapital || tokens[end].isAny([.joint, .determiner])
      {
        end += 1
      }
      return parts(of: (index + 1)..<end).name
    }
    return nil
  }

  private static let from = NameKey("from")
}

/// Nouns for documents, grouped by meaning.
enum DocumentNouns {
  /// Returns the number of a noun's group, or `nil` if the noun isn't one for a document.
  static func kind(of noun: NameKey) -> Int? { kinds[noun] }

  /// Whether a verb makes a document: wrote, issued, filed.
  static func isWriting(_ verb: NameKey) -> Bool { writing.contains(verb) }

  /// Whether a participle says that someone has a document whom it isn't from: "a memo obtained by the Courier".
  static func isReceiving(_ verb: NameKey) -> Bool { receiving.contains(verb) }

  /// The group of the documents that a verb makes, or `nil` for any other verb: "sued" makes a lawsuit.
  static func kind(madeBy verb: NameKey) -> Int? { acts[verb].flatMap { kinds[$0] } }

  static let its = NameKey("its")
  /// The group of letters.
  static var letter: Int? { kinds[NameKey("letter")] }

  /// Whether a verb makes a letter if it says to whom: "wrote to the council".
  static func isWritten(_ verb: NameKey) -> Bool {
    verb == NameKey("wrote") || verb == NameKey("writes") || verb == NameKey("written")
  }

  private static let groups: [[StaticString]] = [
    ["memo", "memorandum", "note"], ["post", "tweet", "message", "thread"],
    ["lawsuit", "suit", "complaint", "filing"],
    ["report", "study", "review", "analysis", "paper", "audit", "assessment", "dossier"],
    ["diary"], ["manifesto"], ["notice", "leaflet", "flyer", "circular"], ["letter"], ["statement"],
    ["email", "e-mail"],
    ["article", "column", "editorial", "op-ed", "essay"], ["book", "memoir"], ["petition"], ["indictment"],
    ["ruling", "opinion", "verdict"], ["survey", "poll"], ["inquiry", "enquiry", "investigation", "probe"],
    ["data", "figures", "statistics"], ["research", "findings"], ["ad", "advertisement"], ["document"],
    ["brief"], ["speech"], ["affidavit"], ["resolution"], ["motion"], ["text"], ["transcript"], ["blog"],
    ["release"],
  ]
  private static let kinds = KeyTable(
    groups.enumerated().flatMap { number, group in group.map { (NameKey($0), number) } })
  private static let acts = KeyTable([
    (NameKey("sued"), NameKey("lawsuit")), (NameKey("sues"), NameKey("lawsuit")),
    (NameKey("emailed"), NameKey("email")), (NameKey("e-mailed"), NameKey("email")),
    (NameKey("tweeted"), NameKey("tweet")), (NameKey("tweets"), NameKey("tweet")),
    (NameKey("posted"), NameKey("post")), (NameKey("posts"), NameKey("post")),
    (NameKey("messaged"), NameKey("message")), (NameKey("texted"), NameKey("text")),
    (NameKey("blogged"), NameKey("blog")), (NameKey("ruled"), NameKey("ruling")),
    (NameKey("petitioned"), NameKey("petition")),
  ])
  private static let receiving: KeySet = [
    NameKey("seen"), NameKey("obtained"), NameKey("reviewed"), NameKey("read"), NameKey("received"),
    NameKey("viewed"), NameKey("cited"), NameKey("quoted"), NameKey("verified"), NameKey("found"),
    NameKey("shown"), NameKey("examined"), NameKey("confirmed"), NameKey("dismissed"), NameKey("rejected"),
    NameKey("commissioned"), NameKey("requested"), NameKey("condemned"), NameKey("praised"),
    NameKey("criticised"), NameKey("criticized"), NameKey("acquired"), NameKey("intercepted"),
  ]
  private static let writing: KeySet = [
    NameKey("issued"), NameKey("filed"), NameKey("released"), NameKey("published"), NameKey("posted"),
    NameKey("sent"), NameKey("put"), NameKey("signed"), NameKey("gave"), NameKey("made"), NameKey("shared"),
    NameKey("circulated"), NameKey("penned"), NameKey("drafted"), NameKey("delivered"), NameKey("wrote"),
    NameKey("submitted"), NameKey("produced"), NameKey("brought"), NameKey("kept"), NameKey("keeps"),
    NameKey("authored"), NameKey("compiled"),
  ]
}
