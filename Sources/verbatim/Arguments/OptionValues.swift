/// The values of options, which may look like options themselves.
enum OptionValues {
  /// The options that take the next word as their value, whatever it is.
  private static let names: Set<String> = [
    "--library", "--max-size", "--title", "--byline", "--source", "--url", "--date", "--speaker", "--keys",
    "--article", "--exact", "--prefix", "--suffix", "--note", "--tag", "--output", "--limit", "--width",
    "--size", "--order", "--format", "--theme", "--files-from", "--encoding", "--since", "--until",
    "--saved",
  ]

  /// Joins each of these options and its value into one word: `--exact -h` becomes `--exact=-h`.
  ///
  /// The parser reads a line once for each command in it; by itself it takes `--exact --library` for two
  /// options, and `--exact --` for the end of the options. What comes after `--` is left alone.
  static func joined(_ arguments: [String]) -> [String] {
    var joined: [String] = []
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      if argument == "--" { return joined + ["--"] + rest }
      // The parser takes `--title=` for an option without a value, and `--title ''` for one with an empty
      // value.
      if names.contains(argument), let value = rest.first, !value.isEmpty {
        joined.append("\(argument)=\(value)")
        rest.removeFirst()
      } else {
        joined.append(argument)
      }
    }
    return joined
  }
}
