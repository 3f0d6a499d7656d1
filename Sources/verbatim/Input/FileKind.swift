/// What a file's extension says about it.
enum FileKind: Hashable {
  /// A document in a supported format.
  case document
  /// Documents of any format, or none, packed into one file.
  case packed
  /// Data that may be a feed or a page; its content decides.
  case structured
  /// Nothing is known: it may be text.
  case unknown
  /// Source code, or data that isn't an article.
  case data
  /// Something that isn't text, or is in an unsupported format.
  case notText

  /// Judges a lower-case extension, without its dot.
  init(ending: String) { self = Self.kinds[ending] ?? .unknown }

  private static let kinds: [String: FileKind] = {
    let table: KeyValuePairs<FileKind, String> = [
      .document: """
      txt text md markdown mkd mdown asc html htm xhtml xht shtml mht mhtml rss atom eml mbox mbx srt vtt
      docx odt fodt epub
      """,
      .packed: "zip tar tgz gz tbz tbz2 bz2 txz xz tzst zst",
      .structured: "xml rdf json",
      .data: """
      opml jsonld jsonl ndjson csv tsv yaml yml toml ini cfg conf plist log
      css js mjs ts tsx jsx py rb pl php sh bash zsh fish c h cc cpp hpp m mm swift rs go java kt scala hs lua sql
      ics vcf bib tex lock
      """,
      .notText: """
      jpg jpeg png gif webp avif heic svg ico bmp tif tiff psd mp3 m4a aac ogg oga opus flac wav mp4 m4v mov avi mkv
      webm pdf ps eps djvu mobi azw3 doc dot dotx ods odp xls xlsx ppt pptx pages numbers key rtf
      7z rar jar iso dmg deb rpm apk exe dll so dylib a o obj class pyc wasm bin dat img
      sqlite sqlite3 db sqlite-wal sqlite-shm wal shm tmp bak part crdownload torrent ttf otf woff woff2
      """,
    ]
    var kinds: [String: FileKind] = [:]
    for (kind, endings) in table {
      for ending in endings.split(whereSeparator: \.isWhitespace) { kinds[String(ending)] = kind }
    }
    return kinds
  }()
}

/// The folder that a browser creates beside a page that it saves: `NAME_files` beside `NAME.html`.
enum PageFolder {
  /// What browsers append to a page's name, in the languages that browsers come in, in lower case.
  private static let suffixes = """
    _files .files -files _dateien -dateien _fichiers _archivos _file _bestanden _arquivos _ficheiros _pliki _soubory
    _tiedostot -filer _filer _dosyalar _elemei _fajlovi _datoteke _failid _fails _bylos _fitxers _fitxategiak _subory
    """.split(whereSeparator: \.isWhitespace).map(String.init)

  /// Returns the names, without extension, of the pages in a folder.
  static func pages(among names: [String]) -> Set<String> {
    Set(
      names.lazy.filter { ["html", "htm", "xhtml", "xht", "shtml"].contains(Paths.ending($0)) }.map(
        Paths.stem))
  }

  /// Returns whether a folder with this name belongs to one of the pages.
  static func belongs(_ name: String, to pages: Set<String>) -> Bool {
    guard !pages.isEmpty else { return false }
    let small = name.lowercased()
    return suffixes.contains { suffix in
      small.hasSuffix(suffix) && pages.contains(String(name.dropLast(suffix.count)))
    }
  }
}
