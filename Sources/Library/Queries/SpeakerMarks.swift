import Catalogue
import GRDB

/// Finds speakers in the index of statements.
struct SpeakerMarks {
  private let db: Database
  /// If there are more speakers than this, their statements are looked up by the names alone.
  private static let most = 40

  init(_ db: Database) { self.db = db }

  /// Returns a query of the index of statements that finds all statements whose speaker may be meant by a
  /// name.
  ///
  /// The index has the number of a statement's speaker among its words. So the statements of a person are
  /// found under all forms of the name.
  func match(_ name: NameFilter) throws -> String {
    let speakers = try speakers(name)
    let marks = speakers.count > Self.most ? [] : speakers.sorted().map { "\"\(Self.mark)\($0)\"" }
    return ([name.inNames] + marks).joined(separator: " OR ")
  }

  /// Returns the speakers who may be meant by a name and into whom the user has merged other names: all their
  /// statements are meant.
  func merged(_ name: NameFilter) throws -> [Int64] {
    let sql =
      "SELECT 1 FROM speaker JOIN merge ON merge.person_key = speaker.key WHERE speaker.id = ? LIMIT 1"
    guard try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM merge)") == true else { return [] }
    return try speakers(name).sorted().filter {
      try Bool.fetchOne(db.cachedStatement(sql: sql), arguments: [$0]) == true
    }
  }

  private func speakers(_ name: NameFilter) throws -> Set<Int64> {
    let sql = "SELECT DISTINCT speaker_id, name FROM speaker_form WHERE articles > 0 AND instr(name_key, ?)"
    let forms = try Row.fetchAll(db.cachedStatement(sql: sql), arguments: [" \(name.neededWord.letters)"])
    var speakers: Set<Int64> = []
    for form in forms where name.accepts(form.value("name") ?? "") {
      if let id: Int64 = form.value("speaker_id") { speakers.insert(id) }
    }
    return speakers
  }

  /// The letter before the number of a speaker among the words of a statement.
  static let mark = Unicode.Scalar(UInt32(Schema.speakerMark)).map { String(Character($0)) } ?? ""
}
