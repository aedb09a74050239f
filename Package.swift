// swift-tools-version: 6.2
import PackageDescription

/// Continuous integration sets this, so that a warning fails the build there and nowhere else.
let warningsAreErrors = Context.environment["CROSSCHECK_WARNINGS_AS_ERRORS"] != nil

let settings: [SwiftSetting] =
  [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  ] + (warningsAreErrors ? [.treatAllWarnings(as: .error)] : [])

let kernelSettings: [CSetting] = [.unsafeFlags(["-O2"], .when(configuration: .debug))]

let package = Package(
  name: "crosscheck",
  products: [
    .library(name: "Claims", targets: ["Claims"]),
    .executable(name: "crosscheck", targets: ["crosscheck"]),
  ],
  targets: [
    // Word vectors and frequencies for comparing claims.
    .target(name: "CWordTable", exclude: ["words.bin"], cSettings: [.unsafeFlags(["-std=c23"])]),
    // The encoder's kernels and weights. A debug build optimises them too: unoptimised they crawl.
    .target(
      name: "CKernels", exclude: ["encoder.bin", "judge.bin", "vocabulary.bin"], cSettings: kernelSettings),
    // Weights of the linear models.
    .target(
      name: "CWeights",
      exclude: [
        "attributor.bin", "clusters.bin", "conflicts.bin", "events.bin", "sureness.bin", "tagger.bin",
      ],
      cSettings: [.unsafeFlags(["-std=c23"])]),
    .target(
      name: "Claims",
      dependencies: ["CKernels", "CWeights", "CWordTable"],
      path: "Claims",
      swiftSettings: settings),
    // Subcommands, options, help and completions; it knows no command.
    .target(name: "Arguments", swiftSettings: settings),
    .executableTarget(
      name: "crosscheck", dependencies: ["Arguments", "CKernels", "Claims"], swiftSettings: settings),
    .testTarget(name: "ArgumentsTests", dependencies: ["Arguments"], swiftSettings: settings),
    // Rebuilds the linear models' weights; not a product.
    .executableTarget(
      name: "crosscheck-train", dependencies: ["Claims"],
      swiftSettings: settings + [.unsafeFlags(["-O"], .when(configuration: .debug))]),
    .testTarget(
      name: "ClaimsTests", dependencies: ["Claims"], exclude: ["Fixtures", "Golden"], swiftSettings: settings),
    .testTarget(name: "CommandTests", dependencies: ["crosscheck"], swiftSettings: settings),
  ]
)
