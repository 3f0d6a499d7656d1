/// A change of the saved queries.
package enum SavedQueryChange: Hashable, Sendable {
  /// Keeps a query under a name, in place of an earlier one of that name.
  case save(String, as: String)
  /// Renames a query.
  case rename(String, to: String)
  /// Removes the query with a name.
  case remove(String)
  /// Notes that the user has looked at the query with a name, so that nothing in it is new any more.
  case look(String)
}
