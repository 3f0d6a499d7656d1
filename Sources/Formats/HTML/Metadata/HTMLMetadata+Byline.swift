import Articles
import JSON

extension HTMLMetadata {
  /// Takes the first authors who are people, or else the first others named.
  mutating func readByline() {
    var best: (list: AuthorList, origin: FieldOrigin)?
    for candidate in authorCandidates() {
      if best != nil, !candidate.isNear { continue }
      let list = AuthorList(candidate.texts.map(Words.lines), outlets: sites + candidate.bodies)
      guard let byline = list.byline else { continue }
      if list.arePeople {
        declared.byline = byline
        set(.byline, candidate.origin)
        return
      }
      let isSite = sites.contains { TitleKey.key(of: $0) == TitleKey.key(of: byline) }
      let wasSite = best.map { found in
        sites.contains { TitleKey.key(of: $0) == TitleKey.key(of: found.list.byline ?? "") }
      }
      if !candidate.isPeopleOnly, best == nil || wasSite == true && !isSite {
        best = (list, candidate.origin)
      }
    }
    guard let best else { return }
    declared.byline = best.list.byline
    set(.byline, best.origin)
  }

  private struct AuthorCandidate {
    var texts: [String]
    var origin: FieldOrigin
    /// Names that the markup declares to be organisations.
    var bodies: [String] = []
    var isPeopleOnly = false
    var isNear = true
  }

  private func authorCandidates() -> [AuthorCandidate] {
    var candidates: [AuthorCandidate] = []
    for value in [article?["author"], article?["creator"], data.page?["author"], article?["contributor"]] {
      guard let value else { continue }
      let bodies = value.elements.map(data.resolved).filter { object in
        object["@type"]?.elements.contains { $0.string?.hasSuffix("Organization") == true } == true
      }
      candidates.append(
        AuthorCandidate(texts: data.names(value), origin: .jsonLD, bodies: bodies.flatMap { data.names($0) }))
    }
    for name in MetaTags.authors {
      candidates.append(
        AuthorCandidate(texts: facts.meta.all([name]), origin: .meta, isPeopleOnly: name == "twitter:data1"))
    }
    for name in MetaTags.openGraphAuthors {
      candidates.append(AuthorCandidate(texts: facts.meta.all([name]), origin: .openGraph))
    }
    for mark in facts.authors {
      candidates.append(
        AuthorCandidate(
          texts: mark.texts, origin: mark.origin == .microdata ? .microdata : .element,
          bodies: mark.isBody ? mark.texts : [], isNear: mark.isNear))
    }
    return candidates
  }
}
