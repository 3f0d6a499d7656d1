/// The hash by which a text or a document is recognised as the same: SHA-256, in lower-case hexadecimal.
///
/// Any program can compute it (`printf %s "…" | sha256sum`), and it never changes.
package enum TextHash {
  /// Returns the hash of a text's UTF-8 bytes: 64 hexadecimal digits.
  package static func of(_ text: String) -> String {
    var text = text
    return text.withUTF8 { SHA256.hash($0) }
  }

  /// Returns the hash of bytes: 64 hexadecimal digits.
  package static func of(_ bytes: [UInt8]) -> String {
    bytes.withUnsafeBufferPointer { SHA256.hash($0) }
  }
}

/// SHA-256 as described in FIPS 180-4, with the names used there.
private struct SHA256 {
  private var state: InlineArray<8, UInt32> = [
    0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19,
  ]

  static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    var hash = SHA256()
    let whole = bytes.count / 64 * 64
    // The rest, a one bit, zeros, and the length in bits: one or two blocks.
    var rest = Array(bytes[whole...])
    rest.append(0x80)
    while rest.count % 64 != 56 { rest.append(0) }
    let bits = UInt64(bytes.count) * 8
    for shift in stride(from: 56, through: 0, by: -8) {
      rest.append(UInt8(truncatingIfNeeded: bits >> shift))
    }
    constants.withUnsafeBufferPointer { constants in
      hash.mix(UnsafeBufferPointer(rebasing: bytes[..<whole]), constants)
      rest.withUnsafeBufferPointer { hash.mix($0, constants) }
    }
    return hash.digits
  }

  private var digits: String {
    var digits: [UInt8] = []
    for index in state.indices {
      for shift in stride(from: 28, through: 0, by: -4) {
        let digit = UInt8(state[index] >> UInt32(shift) & 0xF)
        digits.append(digit < 10 ? 0x30 + digit : 0x57 + digit)
      }
    }
    return String(decoding: digits, as: UTF8.self)
  }

  /// Mixes blocks of 64 bytes into the state.
  private mutating func mix(_ blocks: UnsafeBufferPointer<UInt8>, _ constants: UnsafeBufferPointer<UInt32>) {
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 64) { schedule in
      for start in stride(from: 0, to: blocks.count, by: 64) {
        for t in 0..<16 {
          let i = start + t * 4
          let high = UInt32(blocks[i]) << 24 | UInt32(blocks[i + 1]) << 16
          schedule[t] = high | UInt32(blocks[i + 2]) << 8 | UInt32(blocks[i + 3])
        }
        for t in 16..<64 {
          let w15 = schedule[t - 15]
          let w2 = schedule[t - 2]
          let s0 = rotated(w15, 7) ^ rotated(w15, 18) ^ (w15 >> 3)
          let s1 = rotated(w2, 17) ^ rotated(w2, 19) ^ (w2 >> 10)
          schedule[t] = schedule[t - 16] &+ s0 &+ schedule[t - 7] &+ s1
        }
        mix(schedule, constants)
      }
    }
  }

  /// Mixes a block's message schedule into the state.
  private mutating func mix(
    _ schedule: UnsafeMutableBufferPointer<UInt32>, _ constants: UnsafeBufferPointer<UInt32>
  ) {
    var (a, b, c, d) = (state[0], state[1], state[2], state[3])
    var (e, f, g, h) = (state[4], state[5], state[6], state[7])
    for t in 0..<64 {
      let s1 = rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25)
      let choice = (e & f) ^ (~e & g)
      let t1 = h &+ s1 &+ choice &+ constants[t] &+ schedule[t]
      let s0 = rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22)
      let majority = (a & b) ^ (a & c) ^ (b & c)
      (h, g, f, e) = (g, f, e, d &+ t1)
      (d, c, b, a) = (c, b, a, t1 &+ s0 &+ majority)
    }
    state[0] &+= a
    state[1] &+= b
    state[2] &+= c
    state[3] &+= d
    state[4] &+= e
    state[5] &+= f
    state[6] &+= g
    state[7] &+= h
  }

  private func rotated(_ word: UInt32, _ count: UInt32) -> UInt32 {
    word >> count | word << (32 &- count)
  }

  private static let constants: [UInt32] = [
    0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4, 0xab1c_5ed5,
    0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe, 0x9bdc_06a7, 0xc19b_f174,
    0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f, 0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da,
    0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7, 0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967,
    0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc, 0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85,
    0xa2bf_e8a1, 0xa81a_664b, 0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070,
    0x19a4_c116, 0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
    0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7, 0xc671_78f2,
  ]
}
