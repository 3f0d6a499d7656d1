import Articles
import Proof
import Quotations

/// Prints findings as GitHub workflow commands, one per line; editors understand them, too.
///
/// The format is that of “Workflow commands for GitHub Actions”: `::error file=…,line=…,title=…::message`.
enum CheckAnnotations {
  /// Prints the findings of a draft.
  static func print(
    _ quotes: [(quotation: CheckedQuotation, line: Int?)], path: String, check: DraftCheck,
    to output: StandardOutput
  ) throws(OutputError) {
    for (quotation, line) in quotes where !quotation.isFine {
      let level =
        quotation.weight == .negation || quotation.verdict == .notFound || quotation.verdict == .misattributed
        ? "error" : quotation.weight == .content ? "warning" : "notice"
      var properties = ["file=\(property(path))"]
      if let line { properties.append("line=\(line)") }
      properties.append("title=\(property(Wording.verdict(of: quotation)))")
      var words = quotation.draft.text
      if let speaker = quotation.draft.attribution?.person ?? quotation.draft.mention {
        words += " (\(speaker))"
      }
      if let match = quotation.matches.first {
        let source = check.sources[match.source].article
        let voice = check.voice(of: match)
        let facts = [voice?.person?.name ?? voice?.mention, source.fields.title].compactMap(\.self)
        words += " ← " + source.text.part(match.judgement.source).onOneLine
        words += " (\(facts.joined(separator: ", ")))"
      }
      try output.line("::\(level) \(properties.joined(separator: ","))::\(data(words))")
    }
  }

  /// Escapes a message.
  static func data(_ text: String) -> String {
    text.replacing("%", with: "%25").replacing("\r", with: "%0D").replacing("\n", with: "%0A")
  }

  /// Escapes the value of a property.
  static func property(_ text: String) -> String {
    data(text).replacing(":", with: "%3A").replacing(",", with: "%2C")
  }
}
