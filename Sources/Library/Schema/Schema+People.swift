/// Which names are one person's, as users say.
extension Schema {
  // `key` is the key of the names that are merged into a person, `person_key` that of the person's own names.
  // No key is in both columns, so one lookup is enough. `speaker_visit` has the last article that was in the
  // library when a user last looked at what a speaker said. The triggers give a speaker the person's name.
  static let mergeTable = """
    CREATE TABLE merge (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      key TEXT NOT NULL UNIQUE,
      name TEXT NOT NULL,
      person_key TEXT NOT NULL,
      person TEXT NOT NULL,
      created INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX merge_person ON merge (person_key);
    CREATE TABLE speaker_visit (speaker_id INTEGER PRIMARY KEY, seen INTEGER NOT NULL) STRICT;

    DROP TRIGGER IF EXISTS appearance_added;
    DROP TRIGGER IF EXISTS appearance_removed;
    CREATE TRIGGER appearance_added AFTER INSERT ON appearance BEGIN
      UPDATE speaker_form SET articles = articles + 1 WHERE speaker_id = new.speaker_id AND name = new.name;
      UPDATE speaker SET statements = statements + new.statements, articles = articles + 1,
        (name, name_key) = (\(mergedForm(ofSpeaker: "new.speaker_id")))
      WHERE id = new.speaker_id;
    END;
    CREATE TRIGGER appearance_removed AFTER DELETE ON appearance BEGIN
      UPDATE speaker_form SET articles = articles - 1 WHERE speaker_id = old.speaker_id AND name = old.name;
      UPDATE speaker SET statements = statements - old.statements, articles = articles - 1,
        (name, name_key) = (\(mergedForm(ofSpeaker: "old.speaker_id")))
      WHERE id = old.speaker_id;
    END;

    """

  /// Returns the form of the name that the user chose, or else the one in most articles; the fullest if
  /// several are.
  ///
  /// - Parameter speaker: the speaker's number in SQL.
  static func mergedForm(ofSpeaker speaker: String) -> String {
    """
    SELECT name, name_key FROM speaker_form WHERE speaker_id = \(speaker)
        ORDER BY name = ifnull((SELECT person FROM merge WHERE person_key =
          (SELECT key FROM speaker WHERE id = \(speaker)) LIMIT 1), '') DESC,
          articles DESC, length(name) DESC, name LIMIT 1
    """
  }
}
