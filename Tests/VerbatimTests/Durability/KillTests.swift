import Foundation
import Testing

/// The program is killed outright at any moment during a stream of changes.
///
/// What it showed as kept is kept, and the library is sound.
@Suite struct KillTests {
  /// Readers and commands on one library are killed in turn: 6 × (14 + 22) moments.
  @Test(arguments: 1...6)
  func `nothing that was shown as kept is lost`(seed: UInt64) throws {
    let session = try TerminalSession()
    var moments = Moments(seed: seed)
    try session.write(TerminalTests.harbour, to: "harbour.txt")
    #expect(try session.sandbox.run("add harbour.txt").status == 0)
    let reader = try DoomedReader(in: session)
    var readings: [(changes: LampChanges, state: [String: LampChanges.Kept])] = []
    var added: Set<Int> = []
    var shown = 0
    for number in 1...22 {
      if number <= 14 {
        let changes = LampChanges(number: number)
        try session.write(changes.text, to: "lamps-\(number).txt")
        try reader.start("lamps-\(number).txt")
        try reader.wait(for: "“The eighth lamp")
        // The first change is kept once the article is in the library.
        try reader.type(changes.keys[0])
        try reader.wait(for: changes.told[0].status)
        for keys in changes.keys[1...].prefix(Int(moments.next(upTo: 16))) { try reader.type(keys) }
        usleep(UInt32(moments.next(upTo: 40_000)))
        let screen = try reader.kill()
        let count = changes.shown(on: screen)
        shown += count
        let state = try kept(in: session.sandbox)[changes.title] ?? [:]
        #expect(
          changes.states[count...].contains(state),
          "\(state) is kept, and \(count) changes were shown:\n\(screen)")
        readings.append((changes, state))
      }
      if try add(lamp: number, in: session.sandbox, killedAfter: moments.next(upTo: 0.2)) {
        added.insert(number)
      }
      if number % 11 == 0 { #expect(try isSound(session.sandbox)) }
    }
    let kept = try kept(in: session.sandbox)
    for (changes, state) in readings { #expect(kept[changes.title] ?? [:] == state) }
    let lamps = kept["Harbour town votes to keep its lighthouse"]?.keys
    for number in added { #expect(lamps?.contains("Lamp number \(number) was") == true) }
    // If nothing was shown, or everything was done before the end came, the run would prove nothing.
    #expect(shown > 0 && shown < readings.reduce(0) { $0 + $1.changes.states.count - 1 })
  }

  /// Adds a bookmark with a process that is killed after some seconds; returns whether it said it was kept.
  private func add(lamp: Int, in box: Sandbox, killedAfter delay: Double) throws -> Bool {
    let output = try #require(tmpfile())
    defer { fclose(output) }
    let words = ["bookmarks", "add", "--article", "1", "--exact", "Lamp number \(lamp) was"]
    let file = fileno(output)
    let process = try box.start(words.map { Array($0.utf8) }, descriptors: [file, file, file])
    usleep(UInt32(delay * 1_000_000))
    kill(process.process, SIGKILL)
    _ = process.wait()
    return Sandbox.text(of: output).contains("Lamp number \(lamp) was")
  }

  /// Returns what the library holds, by title and words.
  private func kept(in box: Sandbox) throws -> [String: [String: LampChanges.Kept]] {
    let ran = try box.run("bookmarks list --json")
    try #require((ran.status, ran.errorText) == (0, ""))
    let rows = try JSONDecoder().decode([Row].self, from: Data(ran.output))
    return Dictionary(grouping: rows, by: \.article.title).mapValues { rows in
      Dictionary(
        uniqueKeysWithValues: rows.map { ($0.exact, LampChanges.Kept(note: $0.note, tags: $0.tags)) })
    }
  }

  private struct Row: Decodable {
    let exact: String
    let note: String?
    let tags: [String]
    let article: Article

    struct Article: Decodable { let title: String }
  }

  private func isSound(_ box: Sandbox) throws -> Bool {
    let ran = try box.run("doctor")
    return ran.status == 0 && ran.text.contains("library.sqlite: sound;")
  }
}
