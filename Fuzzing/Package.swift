// swift-tools-version: 6.2
import PackageDescription

// A package of its own, over links to the sources, so that nothing else is built with the fuzzer.
let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"), .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "fuzzing",
  targets: [
    .target(name: "Quotations", swiftSettings: settings),
    .target(name: "Articles", dependencies: ["Quotations"], swiftSettings: settings),
    .target(name: "JSON", swiftSettings: settings),
    .systemLibrary(name: "CGumbo"),
    .systemLibrary(name: "CMarkdown"),
    .systemLibrary(name: "CExpat"),
    .systemLibrary(name: "CArchive"),
    .systemLibrary(name: "CUchardet"),
    .target(
      name: "Formats",
      dependencies: ["Articles", "JSON", "CGumbo", "CMarkdown", "CExpat", "CArchive", "CUchardet"],
      swiftSettings: settings),
    .executableTarget(
      name: "fuzz", dependencies: ["Formats", "Articles"],
      swiftSettings: settings + [.unsafeFlags(["-parse-as-library"])]),
  ],
  swiftLanguageModes: [.v6]
)
