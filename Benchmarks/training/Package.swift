// swift-tools-version: 6.2
import PackageDescription

// A separate package: it looks inside `Quotations` as tests do, so that it learns from what the finder sees.
let package = Package(
  name: "training",
  dependencies: [.package(name: "verbatim", path: "../..")],
  targets: [
    .executableTarget(
      name: "finder-features",
      dependencies: [.product(name: "Quotations", package: "verbatim")],
      path: "Sources/FinderFeatures",
      swiftSettings: [
        .treatAllWarnings(as: .error),
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("MemberImportVisibility"),
      ])
  ],
  swiftLanguageModes: [.v6]
)
