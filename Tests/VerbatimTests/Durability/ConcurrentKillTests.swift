import Foundation
import Testing

/// Several processes change one library at once, and some are killed: what was confirmed is kept.
@Suite struct ConcurrentKillTests {
  @Test(arguments: 1...3)
  func `what was confirmed is kept`(seed: UInt64) throws {
    let box = try Sandbox()
    var moments = Moments(seed: seed)
    let lamps = (1...36).map { "Lamp number \($0) was lit" }
    try box.write("The Lamps of Port Amity\n\n" + lamps.map { "\($0).\n\n" }.joined(), to: "lamps.txt")
    #expect(try box.run("add lamps.txt").status == 0)
    var confirmed: Set<String> = []
    for start in stride(from: 0, to: lamps.count, by: 4) {
      let batch = lamps[start..<start + 4]
      let runs = try batch.map { lamp in
        let output = try #require(tmpfile())
        let file = fileno(output)
        let words = ["bookmarks", "add", "--article", "1", "--exact", lamp].map { Array($0.utf8) }
        return (lamp: lamp, output: output, run: try box.start(words, descriptors: [file, file, file]))
      }
      usleep(UInt32(moments.next(upTo: 120_000)))
      // Every second one is killed if it is still running.
      for (index, item) in runs.enumerated() where index.isMultiple(of: 2) { kill(item.run.process, SIGKILL) }
      for item in runs {
        let status = item.run.wait()
        let isConfirmed = Sandbox.text(of: item.output).contains(item.lamp)
        #expect(status == 0 || status == 128 + SIGKILL, "\(status): \(Sandbox.text(of: item.output))")
        if isConfirmed || status == 0 { confirmed.insert(item.lamp) }
        fclose(item.output)
      }
    }
    let kept = try box.run("bookmarks list --json").text
    for lamp in confirmed { #expect(kept.contains("\"\(lamp)\""), "\(lamp)") }
    #expect(confirmed.count > lamps.count / 4)
    #expect(try box.run("doctor").text.contains("library.sqlite: sound;"))
  }
}
