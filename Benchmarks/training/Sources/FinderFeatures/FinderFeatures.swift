import Foundation

@testable import Quotations

/// Prints what the finder's choices are made from: `finder-features [--unlearnt | --weights FILE] < TEXTS > FEATURES`.
///
/// Standard input holds a JSON object a line, `{"id","text"}`; for each there is one line, in the same order, with the
/// passages in quotation marks and the features of each. Positions are UTF-8 offsets. Needs a build with
/// `-enable-testing`, because it looks inside the library. With `--unlearnt` the order of belief chooses, so that what
/// came before a quotation is as often wrong as it will be in texts that nothing was learnt from. With `--weights` the
/// numbers in FILE choose, in place of the library's own table. With `--persons` a line says instead who is meant by
/// each speaker, and in which way that was found.
@main
struct FinderFeatures {
  struct Document: Decodable {
    var id: String
    var text: String
  }

  struct Answer: Encodable {
    var id: String
    var passages: [PassageFeatures]
  }

  struct PersonAnswer: Encodable {
    var id: String
    var quotes: [PersonFeatures]
  }

  /// Whom the words that name a speaker mean; positions are UTF-8 offsets.
  struct PersonFeatures: Encodable {
    var start: Int
    var end: Int
    var speaker: String
    var speakerStart: Int
    var speakerEnd: Int
    var confidence: Double
    var resolved: String?
    /// The number of the way in which the person was found.
    var way: Int?
  }

  /// What is known about words in quotation marks.
  struct PassageFeatures: Encodable {
    var start: Int
    var end: Int
    /// Which candidate the library as built chooses.
    var chosen: Int?
    /// The columns of nobody in the ranker's table.
    var nobody: [Int]
    var candidates: [CandidateFeatures]
    /// The places in the judge's table.
    var kind: [Int] = []
    /// Whether the library as built takes it for speech.
    var isSpeech = false
  }

  /// A candidate's row and columns in the ranker's table.
  struct CandidateFeatures: Encodable {
    var start: Int
    var end: Int
    var row: Int
    var columns: [Int]
  }

  static func main() throws {
    let weights = try weights(CommandLine.arguments)
    let isOfPersons = CommandLine.arguments.contains("--persons")
    let encoder = JSONEncoder()
    while let line = readLine() {
      let document = try JSONDecoder().decode(Document.self, from: Data(line.utf8))
      if isOfPersons {
        let answer = PersonAnswer(id: document.id, quotes: persons(in: document.text))
        print(String(decoding: try encoder.encode(answer), as: UTF8.self))
        continue
      }
      let answer = Answer(id: document.id, passages: features(of: document.text, weights: weights))
      print(String(decoding: try encoder.encode(answer), as: UTF8.self))
    }
  }

  /// The ranker's table that the arguments ask for.
  static func weights(_ arguments: [String]) throws -> [Int8] {
    if arguments.contains("--unlearnt") { return [] }
    guard let option = arguments.firstIndex(of: "--weights"), option + 1 < arguments.count else {
      return Ranker.learnt
    }
    let numbers = try String(contentsOfFile: arguments[option + 1], encoding: .utf8)
    return numbers.split(whereSeparator: \.isWhitespace).compactMap { Int8($0) }
  }

  /// Takes a text through the stages up to the choice.
  static func features(of string: String, weights: [Int8]) -> [PassageFeatures] {
    let text = SourceText(string)
    let lexicon = text.language.lexicon
    let (quotedTexts, quotesInSingles) = QuotedTexts.all(of: MarkScanner.marks(in: text), in: text)
    let shapes = quotedTexts.map { QuotedTextShape($0, in: text, lexicon: lexicon) }
    var tokens = TurnLabels.removed(
      from: Tokenizer.tokens(of: text, quotedTexts: quotedTexts, lexicon: lexicon), in: text)
    tokens = PossessiveNames.joined(in: tokens, of: text)
    _ = Aliases.note(in: &tokens, shapes: shapes, of: text)
    let evidence = Evidence(text: text, tokens: tokens, shapes: shapes)
    let mentions = MentionReader(tokens: tokens)
    var chooser = Chooser(text: text, tokens: tokens, shapes: shapes, weights: weights)
    var chunker = Chunker(names: NameClassifier(text: text, tokens: tokens))
    var found: [PassageFeatures] = []
    let sentences = SentenceSplitter.sentences(of: tokens, quotedTexts: shapes, in: text)
    func note(_ candidates: [Candidate], _ choice: Choice, _ last: Choice?, _ spoken: Set<NameKey>) {
      var nobody: [Int] = []
      _ = evidence.visit(choice, after: last) { nobody.append($0) }
      let listed = candidates.indices.map { index in
        var columns: [Int] = []
        evidence.visit(index, of: candidates, for: choice, after: last, spoken: spoken) {
          columns.append($0)
        }
        return features(of: candidates[index], columns, mentions)
      }
      let chosen = candidates.firstIndex {
        $0.situation == choice.candidate?.situation
          && $0.mention.tokens == choice.candidate?.mention.tokens
      }
      let range = quotedTexts[choice.quoted].range
      found.append(
        PassageFeatures(
          start: range.lowerBound, end: range.upperBound, chosen: chosen, nobody: nobody, candidates: listed))
    }
    for (number, sentence) in sentences.enumerated() {
      chooser.read(Clauses(chunker.chunks(of: sentence)), of: sentence, number: number, watch: note)
    }
    chooser.finish(watch: note)
    let kinds = KindEvidence(tokens: tokens, shapes: shapes, quotesInSingles: quotesInSingles)
    let judge = KindJudge(
      text: text, tokens: tokens, shapes: shapes, quotesInSingles: quotesInSingles)
    for (index, choice) in chooser.choices.enumerated() {
      let glyph = quotedTexts[choice.quoted].glyph
      kinds.visit(choice, glyph: glyph) { found[index].kind.append($0) }
      found[index].isSpeech = judge.kind(of: choice, glyph: glyph).isSpeech
    }
    return found
  }

  /// Takes a text through all stages.
  static func persons(in string: String) -> [PersonFeatures] {
    let bytes = Array(string.utf8)
    var found: [Int: PersonFeatures] = [:]
    let source = SourceText(string)
    let quotations = Analysis(source, lexicon: source.language.lexicon).quotations {
      passage, candidate, person in
      found[passage.range.lowerBound] = PersonFeatures(
        start: passage.range.lowerBound, end: passage.range.upperBound, speaker: "", speakerStart: 0,
        speakerEnd: 0, confidence: candidate.chance, resolved: person?.name,
        way: person.map(PersonConfidence.way))
    }
    return quotations.compactMap { quotation in
      guard quotation.kind.isSpeech, var person = found[quotation.range.lowerBound],
        let speaker = quotation.attribution?.mention, quotation.attribution?.person == person.resolved
      else { return nil }
      person.speaker = String(decoding: bytes[speaker], as: UTF8.self)
      (person.speakerStart, person.speakerEnd) = (speaker.lowerBound, speaker.upperBound)
      return person
    }
  }

  private static func features(of candidate: Candidate, _ columns: [Int], _ mentions: MentionReader)
    -> CandidateFeatures
  {
    let speaker = mentions.range(of: candidate.mention)
    return CandidateFeatures(
      start: speaker.lowerBound, end: speaker.upperBound, row: candidate.situation.rawValue, columns: columns)
  }
}
