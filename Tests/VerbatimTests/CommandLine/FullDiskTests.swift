import Foundation
import TestSupport
import Testing

/// A library on a full disk: it can still be read, and every command says what is wrong.
@Suite(.enabled(if: SmallDisk.canBeMade, "it takes the right to mount a file system"))
final class FullDiskTests {
  private let disk: SmallDisk
  private let box: Sandbox

  init() throws {
    box = try Sandbox()
    disk = try SmallDisk(at: box.folder + "/disk")
    box.environment["VERBATIM_LIBRARY"] = disk.path + "/library.sqlite"
    try box.write(Sample.glass, to: "glass.txt")
    #expect(try box.run("add glass.txt").status == 0)
    try disk.fill()
  }

  deinit { disk.unmount() }

  @Test func `the library is read`() throws {
    #expect(try box.run("list").text.contains("The Glass Falls at Fairweather"))
    #expect(try box.run("show 1").text.hasPrefix("The Glass Falls at Fairweather\n"))
    let doctor = try box.run("doctor")
    #expect((doctor.status, doctor.errorText) == (0, ""))
    #expect(
      doctor.text.split(separator: "\n").filter { $0.hasPrefix("library ") } == [
        """
        library    \(disk.path)/library.sqlite: sound; articles: 1, bookmarks: 0; open for reading only: the disk is \
        full; free some space to save changes
        """
      ])
  }

  @Test func `what cannot be kept is reported`() throws {
    try box.write(Sample.clock, to: "clock.txt")
    let words = "the disk is full, so nothing was saved: free some space and try again"
    for line in ["add clock.txt", "bookmarks add --article 1 --exact glass"] {
      let ran = try box.run(line)
      #expect(
        (ran.status, ran.text, ran.errorText) == (1, "", "verbatim: \(disk.path)/library.sqlite: \(words)\n"))
    }
  }
}
