extension BlockReading {
  /// Marks the site's lines; a run of doubtful ones is noise if it has three or more, or a sure one among
  /// them.
  mutating func markNoisePhrases() {
    var run: [Int] = []
    var isSure = false
    for index in blocks.indices {
      if let match = NoisePhrases.match(blocks[index].range, of: utf8.span) {
        run.append(index)
        isSure = isSure || match == .noise
      } else if !run.isEmpty {
        markRun(run, isSure: isSure)
        (run, isSure) = ([], false)
      }
    }
    markRun(run, isSure: isSure)
  }

  private mutating func markRun(_ run: [Int], isSure: Bool) {
    guard isSure || run.count >= 3 else { return }
    for index in run { markNoise(index) }
  }

  /// Marks repetitions of the title, alone or followed by the name of the site.
  mutating func markRepeatedTitles() {
    let title = NoisePhrases.key(of: fields.title)
    guard !title.isEmpty, blocks.contains(where: { !$0.isNoise && !isTitle($0, title) }) else { return }
    if declared.title != nil { markSimilarHeading() }
    let ends = Set(blocks.indices.prefix(6)).union(blocks.indices.suffix(3))
    for index in ends {
      // Spaces, marks and the site's name make the repetition only a little longer or shorter.
      let extra = blocks[index].range.count - fields.title.utf8.count
      guard (-16...80).contains(extra), let line = line(index) else { continue }
      let key = NoisePhrases.key(of: line)
      let rest = key.dropFirst(title.count)
      let isRepeated =
        key.hasPrefix(title)
        && (rest.isEmpty || [" | ", " - ", " – ", " — "].contains(where: rest.hasPrefix))
      if isRepeated { markNoise(index, as: .heading()) }
    }
  }

  /// Whether a block is just the title.
  private func isTitle(_ block: Block, _ title: String) -> Bool {
    block.range.count <= 4 * title.utf8.count
      && NoisePhrases.key(of: utf8.span.string(in: block.range)) == title
  }

  /// Marks the first heading of the highest level if most of its words are those of the declared title.
  ///
  /// Pages declare a title for search engines that differs from the one they show.
  private mutating func markSimilarHeading() {
    let own = TitleKey.key(of: fields.title).split(separator: " ")
    let heading = blocks.indices.prefix(Self.window).first { blocks[$0].form == .heading(level: 1) }
    guard let heading, own.count >= 4, let line = line(heading) else { return }
    let words = TitleKey.key(of: line).split(separator: " ")
    let shared = Set(words).intersection(own).count
    if words.count >= 4, shared * 4 >= 3 * max(Set(words).count, Set(own).count) {
      markNoise(heading, as: .heading(level: 1))
    }
  }
}
