import Frames

/// A frame as an SVG picture, in the colours of a theme and with selectable text.
struct FramePicture {
  private let frame: Frame
  private let theme: Theme
  /// The looks met so far; each has a class in the style sheet.
  private var looks: [CellLook] = []

  /// The size of a cell, in units of the picture.
  private static let cell = (width: 9, height: 20)
  private static let margin = 14

  /// Prepares a picture of a frame.
  init(of frame: Frame, in theme: Theme) {
    (self.frame, self.theme) = (frame, theme)
  }

  /// Returns the picture.
  mutating func svg() -> String {
    var body = ""
    for row in 0..<frame.size.rows { body += drawing(ofRow: row) }
    let width = frame.size.columns * Self.cell.width + 2 * Self.margin
    let height = frame.size.rows * Self.cell.height + 2 * Self.margin
    return """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(width) \(height)" font-family="ui-monospace, \
      'DejaVu Sans Mono', Menlo, Consolas, monospace" font-size="15" xml:space="preserve">
      <style>\(styleSheet)</style>
      <rect width="\(width)" height="\(height)" rx="8" fill="\(hex(ground.background))"/>
      \(body)</svg>

      """
  }

  /// Draws the runs of equal look in a row: their background if they have one, then their text.
  private mutating func drawing(ofRow row: Int) -> String {
    var drawing = ""
    var (start, text, columns) = (0, "", 0)
    var look = CellLook()
    func flush(_ picture: inout FramePicture) {
      drawing += picture.run(text, look, row: row, column: start, columns: columns)
    }
    for (column, cell) in frame[row: row].enumerated() {
      let next = theme.look(of: cell.style)
      if next != look, cell.width > 0 {
        flush(&self)
        (start, text, columns, look) = (column, "", 0, next)
      }
      text += cell.cluster
      columns += 1
    }
    flush(&self)
    return drawing
  }

  private mutating func run(_ text: String, _ look: CellLook, row: Int, column: Int, columns: Int) -> String {
    guard columns > 0 else { return "" }
    let (x, y) = (Self.margin + column * Self.cell.width, Self.margin + row * Self.cell.height)
    let width = columns * Self.cell.width
    let (_, background) = colors(of: look)
    var drawing = ""
    if background != ground.background {
      drawing += """
        <rect x="\(x)" y="\(y)" width="\(width)" height="\(Self.cell.height)" fill="\(hex(background))"/>

        """
    }
    guard text.contains(where: { $0 != " " }) else { return drawing }
    // Spaces at the ends need no drawing; the text is given the width of its cells whatever the font.
    let head = text.prefix { $0 == " " }.count
    var words = text.dropFirst(head)
    var shown = columns - head
    while words.last == " " {
      words.removeLast()
      shown -= 1
    }
    return drawing + """
      <text class="\(name(of: look))" x="\(x + head * Self.cell.width)" y="\(y + 15)" \
      textLength="\(shown * Self.cell.width)">\(Self.escaped(String(words)))</text>

      """
  }

  /// Returns the name of the class for a look.
  private mutating func name(of look: CellLook) -> String {
    let number = looks.firstIndex(of: look) ?? looks.count
    if number == looks.count { looks.append(look) }
    return "a\(number)"
  }

  private var styleSheet: String {
    looks.enumerated().map { number, look in
      var rules = "fill:\(hex(colors(of: look).foreground))"
      if look.attributes.contains(.bold) { rules += ";font-weight:bold" }
      if look.attributes.contains(.italic) { rules += ";font-style:italic" }
      if look.attributes.contains(.underline) { rules += ";text-decoration:underline" }
      if look.attributes.contains(.dim) { rules += ";opacity:.7" }
      return ".a\(number){\(rules)}"
    }.joined()
  }

  /// The colours of text without a style.
  private var ground: (foreground: Color.RGB, background: Color.RGB) {
    let isLight = theme.kind == .light
    let plain = theme.look(of: .plain)
    return (
      plain.foreground?.rgb ?? (isLight ? .init(28, 28, 28) : .init(228, 228, 228)),
      plain.background?.rgb ?? (isLight ? .init(255, 255, 255) : .init(24, 24, 24))
    )
  }

  private func colors(of look: CellLook) -> (foreground: Color.RGB, background: Color.RGB) {
    let (foreground, background) = (
      look.foreground?.rgb ?? ground.foreground, look.background?.rgb ?? ground.background
    )
    return look.attributes.contains(.reverse) ? (background, foreground) : (foreground, background)
  }

  private func hex(_ color: Color.RGB) -> String {
    "#"
      + [color.red, color.green, color.blue].map { part in
        let digits = String(part, radix: 16)
        return digits.count == 1 ? "0" + digits : digits
      }.joined()
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
  }
}
