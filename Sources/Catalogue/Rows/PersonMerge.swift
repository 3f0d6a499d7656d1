import Articles

/// What a user says of two names: that they are one person's.
package struct PersonMerge: Hashable, Sendable {
  /// The name that is merged.
  package var name: String
  /// The person whose name it is.
  package var person: String
  /// When it was said.
  package var created: Timestamp

  /// Makes a merge.
  package init(name: String, person: String, created: Timestamp) {
    (self.name, self.person, self.created) = (name, person, created)
  }
}
