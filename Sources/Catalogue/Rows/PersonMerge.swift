import Articles

/// What a user says about two names: that they belong to one person.
package struct PersonMerge: Hashable, Sendable {
  /// The name that is merged.
  package var name: String
  /// The person whose name it is.
  package var person: String
  /// When the user said so.
  package var created: Timestamp

  /// Makes a merge.
  package init(name: String, person: String, created: Timestamp) {
    (self.name, self.person, self.created) = (name, person, created)
  }
}
