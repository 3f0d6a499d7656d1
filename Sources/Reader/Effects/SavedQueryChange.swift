/// A change of the saved queries.
package enum SavedQueryChange: Hashable, Sendable {
  /// Keeps a query under a name, in place of an earlier one of that name.
  case save(String, as: String)
  /// Renames a query.
  case rename(String, to: String)
  /// Removes the query of a name.
  case remove(String)
  /// Notes that the user has looked at the query of a name, so that nothing is new.
  case look(String)
}
