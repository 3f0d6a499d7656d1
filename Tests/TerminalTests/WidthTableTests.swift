import CNcurses
import Glibc
import Testing

@testable import Frames

@Suite struct WidthTableTests {
  /// The version of this C library, as it reports itself.
  private static let libraryVersion = String(cString: gnu_get_libc_version())

  @Test(
    .enabled(
      if: libraryVersion == WidthTable.glibcVersion,
      "the table is that of glibc \(WidthTable.glibcVersion), this is \(libraryVersion)"))
  func `every scalar is as wide as this C library says`() throws {
    let locale = try #require(newlocale(LC_CTYPE_MASK, "C.UTF-8", nil))
    let before = uselocale(locale)
    defer {
      uselocale(before)
      freelocale(locale)
    }
    var differing: [UInt32] = []
    for value in UInt32(1)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let width = shim_width(wchar_t(bitPattern: value))
      if CharacterWidth.printed(scalar) != (width < 0 ? nil : Int(width)) { differing.append(value) }
    }
    #expect(differing.isEmpty)
  }
}
