/// Unlisted occupations, peoples and other words before a name, recognised by their endings and by the rest
/// of the text.
extension NameClassifier {
  /// Where the name begins in "Beekeeper Xio Lund": after the last word that is an occupation.
  func occupations(before run: Range<Int>) -> Int {
    guard run.count > 1, run.allSatisfy({ tokens[$0].isWord }) else { return run.lowerBound }
    if let start = knownName(in: run) { return start }
    var start = run.lowerBound
    for index in run.dropLast() where isOccupation(index, before: (index + 1)..<run.upperBound) {
      start = index + 1
    }
    return start
  }

  /// Returns the last two words of a run, if they are a name by themselves elsewhere and the run's first word
  /// isn't a given name.
  private func knownName(in run: Range<Int>) -> Int? {
    let start = run.upperBound - 2
    guard run.count > 2, !tokens[run.lowerBound].isAny([.male, .female]), tokens[start].isCapital,
      !tokens[run.upperBound - 1].isAny([.body, .place]),
      run.allSatisfy({ tokens[$0].isCapital && !tokens[$0].traits.contains(.dotted) }),
      !NameWords.bodyEndings.contains(key(run.upperBound - 1))
    else { return nil }
    let isFirstName =
      evidence.alone.contains(key(run.lowerBound)) && !evidence.small.contains(key(run.lowerBound))
    return evidence.pairs.contains(NameKey(pair: key(start), key(start + 1))) && !isFirstName ? start : nil
  }

  /// Weighs whether a capitalised word before a name is an occupation rather than a given name.
  ///
  /// Evidence for it: a first and a last name follow, the word ends as occupations do, or it occurs in lower
  /// case elsewhere. Evidence against it: it is in a list of given names that look like occupations.
  private func isOccupation(_ index: Int, before name: Range<Int>) -> Bool {
    let token = tokens[index]
    guard token.isCapital, !token.isAny([.male, .female, .body, .place]), tokens[name.lowerBound].isCapital,
      !token.traits.contains(.allCapitals), !endsBody(name)
    else { return false }
    let isGiven = NameWords.occupationNames.contains(key(index))
    let isSmall = evidence.small.contains(key(index))
    if name.count == 1 {
      let isSomeoneElse = evidence.alone.contains(key(name.lowerBound)) && isSmall
      let isFamilyName =
        isOccupationEnding(token) && evidence.isLastName(key(name.lowerBound), besides: key(index))
      return !isGiven && (isSmall || isCompound(token) || isFamilyName)
        && (isSomeoneElse || isOccupationEnding(token) || isCompound(token))
    }
    guard name.count < 4, !isGiven || isSmall else { return false }
    return isSmall || isCompound(token) || isOccupationEnding(token)
  }

  func isCompound(_ token: Token) -> Bool {
    NameWords.occupationCompounds.contains { hasEnding($0, token) }
  }

  func isOccupationEnding(_ token: Token) -> Bool {
    token.end - token.start > 5 && NameWords.occupationEndings.contains { hasEnding($0, token) }
  }

  /// Whether a run is the name of an organisation or a work, which may begin with any word.
  private func endsBody(_ name: Range<Int>) -> Bool {
    let last = name.upperBound - 1
    return name.contains { tokens[$0].isAny(.body) } || tokens[last].isAny(.place)
      || NameWords.bodyEndings.contains(key(last)) || NameWords.workEndings.contains(key(last))
  }
}
