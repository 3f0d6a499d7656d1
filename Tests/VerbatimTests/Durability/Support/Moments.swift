import TestSupport

/// Random moments that are the same in every run.
struct Moments {
  private var random: SplitMix64

  init(seed: UInt64) { random = SplitMix64(seed) }

  /// Returns a number of seconds from 0 up to `longest`.
  mutating func next(upTo longest: Double) -> Double {
    Double(random.next() >> 11) / Double(1 << 53) * longest
  }
}
