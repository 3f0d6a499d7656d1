import Articles
import Foundation
import GRDB

/// A term of a search: words that must stand together.
struct SearchTerm: Hashable {
  /// The term as it was typed, quotation marks taken off.
  var text: String
  /// Its words, letters and digits only, as typed; none for a term that is only marks.
  var words: [String]
  /// Whether its last word may be the beginning of a longer one.
  var isPrefix: Bool
  /// Whether it is of a script without blanks, so that it is looked for as a part of the text.
  var isUnspaced: Bool

  private init?(_ text: some StringProtocol, isPrefix: Bool) {
    self.text = String(text).column
    self.isPrefix = isPrefix
    isUnspaced = UnspacedScript.isIn(self.text)
    words = Self.words(of: self.text)
    if words.isEmpty { return nil }
  }

  /// The term as a text may have it, in composed letters or with the marks behind them (NFC and NFD); one where that is
  /// the same to those who look for it.
  var forms: [SearchTerm] {
    // Of these Latin letters the index takes off the marks itself.
    guard text.unicodeScalars.contains(where: { $0.value >= 0x1CD }) else { return [self] }
    let texts = [text.precomposedStringWithCanonicalMapping, text.decomposedStringWithCanonicalMapping]
    // Not by ==, to which they are the same.
    guard !texts[0].utf8.elementsEqual(texts[1].utf8) else { return [self] }
    return texts.map { text in
      var form = self
      form.text = text
      form.words = Self.words(of: text)
      return form
    }
  }

  private static func words(of text: String) -> [String] {
    text.unicodeScalars.split { !WordFolding.isWord($0) }.map { String($0) }
  }

  /// The terms of a search; those without a letter or digit are left out.
  ///
  /// Words in quotation marks stand together; the last word may be the beginning of one if it has two letters and no
  /// blank or mark ends it.
  static func terms(ofSearch query: String) -> [SearchTerm] {
    var terms: [SearchTerm] = []
    // Outside of quotation marks at even places, inside at odd ones.
    let pieces = query.split(omittingEmptySubsequences: false) { "\"“”„«»".contains($0) }
    for (index, piece) in pieces.enumerated() {
      let isLast = index == pieces.count - 1 && piece.last?.isWhitespace == false
      if index % 2 == 1 {
        if let term = SearchTerm(piece, isPrefix: isLast) { terms.append(term) }
        continue
      }
      let words = piece.split(whereSeparator: \.isWhitespace)
      for (number, word) in words.enumerated() {
        let isPrefix = isLast && number == words.count - 1
        guard var term = SearchTerm(word, isPrefix: isPrefix) else { continue }
        // One letter begins too many words to mean one, and the "s" of "it's" is a word of its own for the index.
        if term.words.last?.unicodeScalars.count == 1 { term.isPrefix = false }
        terms.append(term)
      }
    }
    return terms
  }

  /// The terms of a list's filter: every word may be the beginning of a longer one.
  static func terms(ofFilter filter: String) -> [SearchTerm] {
    filter.split(whereSeparator: \.isWhitespace).compactMap { SearchTerm($0, isPrefix: true) }
  }

  /// The terms as an FTS5 query that all must fit; nil where there are none that the index can find.
  ///
  /// The words hold letters and digits only and stand in quotation marks, so that no text can break the query or mean
  /// an operator of it.
  static func match(_ terms: [SearchTerm]) -> String? {
    let strings = terms.filter { !$0.isUnspaced }.map { term in
      either(term.forms.map { "\"" + $0.words.joined(separator: " ") + "\"" + (term.isPrefix ? " *" : "") })
    }
    return strings.isEmpty ? nil : strings.joined(separator: " AND ")
  }

  /// An FTS5 query that one of these must fit.
  static func either(_ queries: [String]) -> String {
    queries.count == 1 ? queries[0] : "(" + queries.joined(separator: " OR ") + ")"
  }

  /// A condition in SQL that an expression holds the term in one of its forms, which are added to the arguments.
  func isContained(in expression: String, _ arguments: inout StatementArguments, asBytes: Bool = false)
    -> String
  {
    let sought = asBytes ? "CAST(? AS BLOB)" : "?"
    let conditions = forms.map { form in
      arguments += [form.text]
      return "instr(\(expression), \(sought)) > 0"
    }
    return "(" + conditions.joined(separator: " OR ") + ")"
  }
}
