extension XMLRepair {
  mutating func add(_ tag: XMLStartTag) {
    closeSibling(of: source[tag.name])
    closeLeaf(before: source[tag.name])
    if let last = open.indices.last, open[last].beginsWithElement == nil {
      open[last].beginsWithElement = !output[open[last].tagEnd...].contains { $0 > 0x20 }
    }
    if open.count >= Self.maximumDepth {
      if !tag.isClosed { dropped[source[tag.name], default: 0] += 1 }
      return
    }
    output.append(UInt8(ascii: "<"))
    output.append(contentsOf: source[tag.name])
    for attribute in tag.attributes {
      output.append(UInt8(ascii: " "))
      output.append(contentsOf: source[attribute.name])
      output.append(contentsOf: "=\"".utf8)
      appendValue(attribute.value)
      output.append(UInt8(ascii: "\""))
    }
    if tag.isClosed {
      output.append(contentsOf: "/>".utf8)
      isDone = open.isEmpty
    } else {
      if isExtension(tag.name) { output.append(UInt8(ascii: " ")) }
      output.append(UInt8(ascii: ">"))
      open.append(Open(name: tag.name, tagEnd: output.count))
    }
  }

  /// Ends a feed's open entry where the next one begins.
  private mutating func closeSibling(of name: ArraySlice<UInt8>) {
    guard name.elementsEqual("item".utf8) || name.elementsEqual("entry".utf8),
      let index = open.lastIndex(where: { source[$0.name].elementsEqual(name) })
    else { return }
    dropped.removeAll()
    while open.count > index + 1 { closeUnfinished() }
    close()
  }

  /// Ends an open text element, such as a title, where the entry's next element begins.
  private mutating func closeLeaf(before name: ArraySlice<UInt8>) {
    guard let last = open.last, Self.leaves.contains(source[last.name].smallText) else { return }
    let next = name.smallText
    if Self.leaves.contains(next) || Self.neighbours.contains(next) { close() }
  }

  private static let leaves: Set<String> = ["title", "link", "guid", "pubdate", "dc:creator", "dc:date"]
  private static let neighbours: Set<String> = [
    "description", "category", "content:encoded", "author", "summary", "content", "id", "updated",
    "published",
  ]

  mutating func readEndTag() {
    let start = position + 2
    let name = source[start...].prefix { XMLStartTag.isNameByte($0) }
    let rest = source[name.endIndex...]
    guard let end = rest.firstIndex(where: { $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: "<") }),
      !name.isEmpty
    else { return appendText(position..<position + 1) }
    position = source[end] == UInt8(ascii: ">") ? end + 1 : end
    if let count = dropped[name] {
      dropped[name] = count > 1 ? count - 1 : nil
      return
    }
    let isMeant = { [source] (open: Open) in Self.isSame(source[open.name], name) }
    guard let index = open.lastIndex(where: isMeant) else { return }
    dropped.removeAll()
    while open.count > index + 1 { closeUnfinished() }
    close()
    isDone = open.isEmpty
  }

  /// Ends the innermost open element.
  mutating func close() {
    guard let element = open.popLast() else { return }
    output.append(contentsOf: "</".utf8)
    output.append(contentsOf: source[element.name])
    output.append(UInt8(ascii: ">"))
  }

  /// Ends the innermost open element without its end tag.
  ///
  /// An element from an extension that begins with another element counts as empty; what follows belongs to
  /// the element around it.
  private mutating func closeUnfinished() {
    guard let element = open.last, element.beginsWithElement == true, isExtension(element.name) else {
      return close()
    }
    output[element.tagEnd - 2] = UInt8(ascii: "/")
    open.removeLast()
  }

  /// Whether a name has a prefix and isn't `content:encoded`, which holds markup.
  private func isExtension(_ name: Range<Int>) -> Bool {
    source[name].contains(UInt8(ascii: ":")) && !source[name].elementsEqual("content:encoded".utf8)
  }

  private static func isSame(_ first: ArraySlice<UInt8>, _ second: ArraySlice<UInt8>) -> Bool {
    first.count == second.count && zip(first, second).allSatisfy { $0 | 0x20 == $1 | 0x20 }
  }
}
