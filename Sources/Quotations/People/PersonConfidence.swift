/// How likely it is that a person said a quotation, by how the words that name the speaker led to that
/// person.
///
/// A percentage for each way if the words are right, and one for wrong words, which may still lead to the
/// right person. Counted by Benchmarks/training/persons.py in labelled news.
enum PersonConfidence {
  /// Returns the chance, from 0 to 1, that a person found in some way said it.
  ///
  /// - Parameter mention: how likely the words are right, from 0 to 1.
  static func chance(_ resolution: Resolution, mention: Double) -> Double {
    let right = Double(learnt[way(of: resolution)]) / 100
    return mention * right + (1 - mention) * Double(otherwise) / 100
  }

  /// Returns the number of the way in which a person was found: two for each route, the second if the words
  /// fit others too.
  static func way(of resolution: Resolution) -> Int {
    resolution.route.rawValue * 2 + (resolution.isContested ? 1 : 0)
  }

  /// The percentage of people that are right if the words are, by ``way(of:)``.
  static let learnt = [
    99, 80, 99, 99, 83, 80, 85, 80, 80, 80, 94, 80, 73, 80, 82, 80, 93, 93, 85, 80, 82, 79, 60,
    60,
  ]
  /// The percentage of people that are right if the words are wrong.
  static let otherwise = 31
}
