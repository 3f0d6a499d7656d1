import Foundation

@testable import Quotations

/// Prints what the finder's choices are made from: `finder-features < TEXTS > FEATURES`.
///
/// Standard input holds a JSON object a line, `{"id","text"}`. For each there is one line of the same order:
/// `{"id","passages":[{"start","end","chosen","nobody","candidates":[{"start","end","row","columns"}]}]}`, where positions are
/// UTF-8 offsets, `row` is the situation and `columns` the features. Needs a build with `-enable-testing`.
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

  struct PassageFeatures: Encodable {
    var start: Int
    var end: Int
    var chosen: Int?
    var nobody: [Int]
    var kind: [Int] = []
    var isSpeech = false
    var candidates: [CandidateFeatures]
  }

  struct CandidateFeatures: Encodable {
    var start: Int
    var end: Int
    var row: Int
    var columns: [Int]
  }

  static func main() throws {
    let lexicon = Lexicon()
    let encoder = JSONEncoder()
    while let line = readLine() {
      let document = try JSONDecoder().decode(Document.self, from: Data(line.utf8))
      let answer = Answer(id: document.id, passages: features(of: document.text, lexicon))
      print(String(decoding: try encoder.encode(answer), as: UTF8.self))
    }
  }

  /// Takes a text through the stages up to the choice.
  static func features(of string: String, _ lexicon: Lexicon) -> [PassageFeatures] {
    let text = SourceText(string)
    let (passages, quotesInSingles) = Passages.all(of: MarkScanner.marks(in: text), in: text)
    let shapes = passages.map { PassageShape($0, in: text, lexicon: lexicon) }
    let tokens = Tokenizer.tokens(of: text, passages: passages, lexicon: lexicon)
    let evidence = Evidence(text: text, tokens: tokens, shapes: shapes)
    let mentions = MentionReader(tokens: tokens)
    var chooser = Chooser(text: text, tokens: tokens, shapes: shapes)
    var chunker = Chunker(text: text, tokens: tokens)
    var found: [PassageFeatures] = []
    let sentences = SentenceSplitter.sentences(of: tokens, passages: shapes, in: text)
    for (number, sentence) in sentences.enumerated() {
      let clauses = Clauses(chunker.chunks(of: sentence))
      chooser.read(clauses, of: sentence, number: number) { candidates, choice, last, spoken in
        let range = passages[choice.passage].range
        var listed: [CandidateFeatures] = []
        var chosen: Int?
        for (index, candidate) in candidates.enumerated() {
          var columns: [Int] = []
          evidence.visit(index, of: candidates, for: choice, after: last, spoken: spoken) { columns.append($0) }
          let speaker = mentions.range(of: candidate.mention)
          let isChosen = choice.candidate.map {
            $0.situation == candidate.situation && $0.mention.tokens == candidate.mention.tokens
          }
          if chosen == nil, isChosen ?? false { chosen = index }
          listed.append(
            CandidateFeatures(
              start: speaker.lowerBound, end: speaker.upperBound, row: candidate.situation.rawValue,
              columns: columns))
        }
        var nobody: [Int] = []
        _ = evidence.visit(choice, after: last) { nobody.append($0) }
        found.append(
          PassageFeatures(
            start: range.lowerBound, end: range.upperBound, chosen: chosen, nobody: nobody,
            candidates: listed))
      }
    }
    let kinds = KindEvidence(tokens: tokens, shapes: shapes, quotesInSingles: quotesInSingles)
    let judge = KindJudge(tokens: tokens, shapes: shapes, quotesInSingles: quotesInSingles, language: .english)
    for (index, choice) in chooser.choices.enumerated() {
      let glyph = passages[choice.passage].glyph
      kinds.visit(choice, glyph: glyph) { found[index].kind.append($0) }
      found[index].isSpeech = judge.kind(of: choice, glyph: glyph).isSpeech
    }
    return found
  }
}
