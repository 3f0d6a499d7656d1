/// How titles are compared: by their letters and digits alone.
package enum TitleKey {
  /// Returns the letters and digits of a title in small letters, the words separated by single spaces.
  package static func key(of title: String) -> String {
    title.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
  }
}
