// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "verbatim",
  products: [
    .library(name: "Quotations", targets: ["Quotations"]),
    .executable(name: "verbatim", targets: ["verbatim"]),
    // For tests, which preload it into the program: see Tests/FaultShim/faults.c.
    .library(name: "FaultShim", type: .dynamic, targets: ["FaultShim"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/LebJe/TOMLKit", from: "0.6.0"),
  ],
  targets: [
    // The rooms, in the order of their dependencies; docs/architecture.md says what each is for.
    .target(name: "Quotations", swiftSettings: settings),
    .target(name: "Frames", swiftSettings: settings),
    .target(name: "JSON", swiftSettings: settings),
    .target(name: "Articles", dependencies: ["Quotations"], swiftSettings: settings),
    .systemLibrary(name: "CGumbo"),
    .systemLibrary(name: "CMarkdown"),
    .systemLibrary(name: "CExpat"),
    .systemLibrary(name: "CArchive"),
    .systemLibrary(name: "CUchardet"),
    .systemLibrary(name: "CZstd"),
    .target(
      name: "Formats",
      dependencies: [
        "Articles", "JSON", "CGumbo", "CMarkdown", "CExpat", "CArchive", "CUchardet",
      ],
      swiftSettings: settings),
    .target(name: "Proof", dependencies: ["Articles", "Quotations"], swiftSettings: settings),
    .target(name: "Catalogue", dependencies: ["Articles", "Quotations"], swiftSettings: settings),
    .target(
      name: "Bookmarks", dependencies: ["Articles", "Catalogue", "JSON", "Quotations"],
      swiftSettings: settings),
    .target(
      name: "Library",
      dependencies: [
        "Articles", "Bookmarks", "Catalogue", "JSON", "Quotations", "CZstd",
        .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ],
      swiftSettings: settings),
    .target(
      name: "Reader", dependencies: ["Articles", "Bookmarks", "Catalogue", "Quotations", "Frames"],
      swiftSettings: settings),
    .systemLibrary(name: "CNcurses"),
    .target(name: "Terminal", dependencies: ["Frames", "CNcurses"], swiftSettings: settings),
    .executableTarget(
      name: "verbatim",
      dependencies: [
        "Articles", "Bookmarks", "Catalogue", "Formats", "Frames", "JSON", "Library", "Proof", "Quotations",
        "Reader", "Terminal",
        .product(name: "ArgumentParser", package: "swift-argument-parser"), "TOMLKit",
      ],
      swiftSettings: settings),

    .target(name: "FaultShim", path: "Tests/FaultShim"),
    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: settings),
    .testTarget(
      name: "QuotationsTests", dependencies: ["Quotations", "TestSupport"], swiftSettings: settings),
    .testTarget(name: "JSONTests", dependencies: ["JSON", "TestSupport"], swiftSettings: settings),
    .testTarget(name: "FramesTests", dependencies: ["Frames", "TestSupport"], swiftSettings: settings),
    .testTarget(
      name: "ArticlesTests", dependencies: ["Articles", "Quotations", "TestSupport"], swiftSettings: settings),
    .testTarget(
      name: "FormatsTests", dependencies: ["Formats", "Articles", "JSON", "Quotations", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "ProofTests", dependencies: ["Proof", "Articles", "Quotations", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "CatalogueTests", dependencies: ["Catalogue", "Articles", "Quotations", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "BookmarksTests",
      dependencies: ["Bookmarks", "Articles", "Catalogue", "JSON", "Quotations", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "LibraryTests",
      dependencies: [
        "Library", "Articles", "Bookmarks", "Catalogue", "Quotations", "TestSupport",
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      swiftSettings: settings),
    .testTarget(
      name: "ReaderTests",
      dependencies: [
        "Reader", "Articles", "Bookmarks", "Catalogue", "Quotations", "Frames", "TestSupport",
      ],
      swiftSettings: settings),
    .testTarget(
      name: "TerminalTests", dependencies: ["Terminal", "Frames", "CNcurses", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "VerbatimTests",
      dependencies: [
        "verbatim", "TestSupport", "CNcurses",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6]
)
