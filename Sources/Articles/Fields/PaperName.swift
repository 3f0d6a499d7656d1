import Foundation

/// The name of a paper in the title of a page, beside the headline: `Ferry hits pier | Harbour Tribune`.
enum PaperName {
  /// Returns the headline and the paper; the whole text and `nil` if no paper is named.
  ///
  /// A bar separates any short name, a dash only one that is known or that says it is a paper.
  static func parts(of title: String) -> (headline: String, paper: String?) {
    for joint in [" | ", " – ", " — ", " - ", " :: ", " • ", " · ", " « ", " » "]
    where title.mayHold(joint) {
      let parts = title.components(separatedBy: joint)
      guard parts.count > 1, let first = parts.first, let last = parts.last else { continue }
      let isFirst = Outlets.isOutlet(first) && !Outlets.isOutlet(last)
      if !isFirst, isPaper(last, joint), isHeadline(parts.dropLast()) {
        return (headline(of: parts.dropLast(), joint), last)
      }
      if Outlets.isOutlet(first), isHeadline(parts.dropFirst()) {
        return (parts.dropFirst().joined(separator: joint), first)
      }
    }
    return (title, nil)
  }

  /// Returns the headline without the sections between it and the paper: `Ferry hits pier | Transport`.
  private static func headline(of parts: ArraySlice<String>, _ joint: String) -> String {
    guard joint == " | ", let first = parts.first, first.split(separator: " ").count > 2 else {
      return parts.joined(separator: joint)
    }
    let isSections = parts.dropFirst().allSatisfy { part in
      let words = part.split(separator: " ")
      return (1...3).contains(words.count) && part.first?.isUppercase == true
        && !part.contains { ".,:?!0123456789".contains($0) }
    }
    return isSections ? first : parts.joined(separator: joint)
  }

  private static func isHeadline(_ parts: ArraySlice<String>) -> Bool {
    parts.joined(separator: " ").split(separator: " ").count > 1 && parts.first?.isEmpty == false
  }

  private static func isPaper(_ name: String, _ joint: String) -> Bool {
    if Outlets.isOutlet(name) { return true }
    guard [" | ", " :: "].contains(joint), !sections.contains(name.lowercased()) else { return false }
    let words = name.split(separator: " ")
    let isDomain = words.count == 1 && name.contains(".")
    let isNamed = words.allSatisfy {
      $0.first?.isUppercase == true || ["of", "and", "the", "der", "de"].contains($0)
    }
    return isDomain || (1...5).contains(words.count) && isNamed && DateLine(name) == nil
  }

  /// Sections of a paper, which sites put in the same place.
  private static let sections: Set<String> = Set(
    """
    opinion|comment|analysis|editorial|letters|news|sport|sports|business|world|politics|local|culture|arts|science|health
    technology|tech|travel|education|environment|lifestyle|obituary|obituaries|video|live|podcast|explainer|interview
    kommentar|meinung|politik|wirtschaft|kultur|wissen|panorama
    """.parts(between: "|\n"))
}
