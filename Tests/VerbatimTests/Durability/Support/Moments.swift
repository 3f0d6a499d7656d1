import Foundation

/// Moments that look random and are the same at every run: SplitMix64 by Steele, Lea and Flood (2014).
struct Moments {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// A number of seconds from 0 up to `longest`.
  mutating func next(upTo longest: Double) -> Double {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return Double((z ^ (z >> 31)) >> 11) / Double(1 << 53) * longest
  }
}
