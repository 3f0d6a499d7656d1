// swift-tools-version: 6.2
import PackageDescription

// A separate package, so that it sees only what any other program sees of Verbatim: the public `Quotations`.
let package = Package(
  name: "benchmarks",
  dependencies: [.package(name: "verbatim", path: "..")],
  targets: [
    .executableTarget(
      name: "finder-bench",
      dependencies: [.product(name: "Quotations", package: "verbatim")],
      path: "Sources/FinderBench",
      swiftSettings: [
        .treatAllWarnings(as: .error),
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("MemberImportVisibility"),
      ])
  ],
  swiftLanguageModes: [.v6]
)
