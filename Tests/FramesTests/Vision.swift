import Frames
import Glibc

/// How colours look to readers with all cones, and without those for long, middle or short waves.
///
/// Simulated after Machado, Oliveira and Fernandes, “A physiologically-based model for simulation of color vision
/// deficiency” (2009), severity 1; compared in OKLab (Ottosson, 2020).
enum Vision: CaseIterable, Sendable {
  case all, withoutRed, withoutGreen, withoutBlue

  /// The distance of two colours in OKLab, as this reader sees them.
  func difference(_ first: Color, _ second: Color) -> Double {
    zip(Self.lab(seen(first)), Self.lab(seen(second))).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }
      .squareRoot()
  }

  /// The contrast of two colours after WCAG 2: 1 to 21.
  static func contrast(_ first: Color, _ second: Color) -> Double {
    let luminances = [first, second].map { color in
      zip(linear(color), [0.2126, 0.7152, 0.0722]).reduce(0) { $0 + $1.0 * $1.1 }
    }
    return ((luminances.max() ?? 0) + 0.05) / ((luminances.min() ?? 0) + 0.05)
  }

  /// The colour as linear light, as this reader sees it.
  private func seen(_ color: Color) -> [Double] {
    Self.product(matrix, Self.linear(color)).map { min(1, max(0, $0)) }
  }

  private var matrix: [[Double]] {
    switch self {
    case .all: [[1, 0, 0], [0, 1, 0], [0, 0, 1]]
    case .withoutRed:
      [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]]
    case .withoutGreen:
      [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]]
    case .withoutBlue:
      [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]]
    }
  }

  private static func lab(_ light: [Double]) -> [Double] {
    let cones = product(
      [
        [0.4122214708, 0.5363325363, 0.0514459929], [0.2119034982, 0.6806995451, 0.1073969566],
        [0.0883024619, 0.2817188376, 0.6299787005],
      ], light)
    return product(
      [
        [0.2104542553, 0.7936177850, -0.0040720468], [1.9779984951, -2.4285922050, 0.4505937099],
        [0.0259040371, 0.7827717662, -0.8086757660],
      ], cones.map { pow($0, 1 / 3) })
  }

  /// sRGB as linear light.
  private static func linear(_ color: Color) -> [Double] {
    [color.rgb.red, color.rgb.green, color.rgb.blue].map { strength in
      let value = Double(strength) / 255
      return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
    }
  }

  private static func product(_ matrix: [[Double]], _ vector: [Double]) -> [Double] {
    matrix.map { row in zip(row, vector).reduce(0) { $0 + $1.0 * $1.1 } }
  }
}
