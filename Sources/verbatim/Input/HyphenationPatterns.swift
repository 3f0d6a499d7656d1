import Formats
import Foundation
import Reader

/// Finds the system's hyphenation patterns: the dictionaries of libhyphen, such as `hyph_de_DE.dic`.
enum HyphenationPatterns {
  /// The size limit in bytes; no dictionary in use is larger.
  private static let sizeLimit = 16 << 20

  /// Returns the hyphenator for a language; an empty one if no patterns can be read.
  ///
  /// - Parameter language: a tag (BCP 47) without region.
  static func hyphenator(for language: String, _ environment: (String) -> String?) -> Hyphenator {
    for folder in folders(environment) {
      guard let name = file(for: language, in: folder), let text = text(of: "\(folder)/\(name)") else {
        continue
      }
      return Hyphenator(dictionary: text)
    }
    return .none
  }

  /// Returns the folders to search, by the XDG Base Directory Specification.
  private static func folders(_ environment: (String) -> String?) -> [String] {
    let named =
      environment("XDG_DATA_DIRS").flatMap { $0.isEmpty ? nil : $0 } ?? "/usr/local/share:/usr/share"
    return named.split(separator: ":").filter { $0.hasPrefix("/") }.map { "\($0)/hyphen" }
  }

  /// Returns a language's dictionary: the general one, that of the country with the same code, or the first.
  private static func file(for language: String, in folder: String) -> String? {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    let own = names.filter { $0.hasPrefix("hyph_\(language).") || $0.hasPrefix("hyph_\(language)_") }
      .filter { $0.hasSuffix(".dic") }
    let wanted = ["hyph_\(language).dic", "hyph_\(language)_\(language.uppercased()).dic"]
    return wanted.first { own.contains($0) } ?? own.sorted().first
  }

  private static func text(of path: String) -> String? {
    guard let file = FileHandle(forReadingAtPath: path),
      let data = try? file.read(upToCount: sizeLimit + 1), data.count <= sizeLimit
    else { return nil }
    // The first line names the encoding.
    let name = String(decoding: data.prefix { $0 != 0x0A && $0 != 0x0D }.prefix(40), as: UTF8.self)
      .trimmingCharacters(in: .whitespaces)
    let encoding = name.hasPrefix("ISO8859") ? "ISO-" + name.dropFirst(3) : name
    return Iconv.utf8(of: data, in: encoding).map { String(decoding: $0.utf8, as: UTF8.self) }
  }
}
