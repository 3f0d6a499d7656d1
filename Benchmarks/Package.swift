// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that it sees of Verbatim what any other program sees: the public `Quotations`.
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
