import Articles
import Frames
import Testing

@testable import Reader

/// `Z`: everything but the quotations is dimmed.
@Suite struct DimmingTests {
  @Test func `Z dims what nobody says, and leaves the title and quotations`() throws {
    var reader = try TestReader(reading: Sample.harbour).typing("Z")
    let dimmed = reader.painted(.secondary).joined(separator: " ")
    #expect(dimmed.contains("The council of Port Amity") && dimmed.contains("said Mayor Odile Marsh"))
    #expect(!dimmed.contains("first thing a sailor") && !dimmed.contains("Harbour town votes"))
    #expect(reader.status.hasPrefix("Everything but the quotations is dimmed. Z ends it"))
    try reader.type("Z")
    #expect(!reader.painted(.secondary).joined().contains("The council of Port Amity"))
  }

  @Test func `a setting that changes leaves it as it is`() throws {
    let reader = try TestReader(reading: Sample.harbour).typing("Z:set spacing 2<Enter>")
    #expect(reader.painted(.secondary).joined(separator: " ").contains("The council of Port Amity"))
  }

  @Test func `an article without quotations isn’t dimmed`() throws {
    let quiet = Sample.article("A quiet day", ["The sea is calm and nobody says a word."])
    let reader = try TestReader(reading: quiet).typing("Z")
    #expect(reader.painted(.secondary).joined().contains("The sea is calm") == false)
    #expect(reader.status.hasPrefix("No quotations in this article"))
  }
}
