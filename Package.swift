// swift-tools-version: 6.2
import PackageDescription

/// The language features every target of this package is built with.
///
/// Each name is a Swift Evolution proposal's flag: `any` is written out, imports are internal and per file,
/// `async` functions stay on their caller, and a warning is an error.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .enableUpcomingFeature("InferIsolatedConformances"),
  .treatAllWarnings(as: .error),
]

/// As `strict`, and every use of a C library's pointers is marked `unsafe`: for the targets that touch C.
let strictOnC: [SwiftSetting] = strict + [.strictMemorySafety()]

/// As `strictOnC`, and optimised in debug builds too: the tests measure minutes of audio sample by sample, and every run
/// of the program begins with hashing 350,000 words.
let optimised: [SwiftSetting] = strictOnC + [.unsafeFlags(["-O"], .when(configuration: .debug))]

/// As `strictOnC`, with the folders of Pango's headers: its own pkg-config file makes SwiftPM warn of a flag, -pthread,
/// that some library behind it asks for, so `CPangoCairo` goes by cairo's.
let strictOnPango: [SwiftSetting] =
  strictOnC
  + [.unsafeFlags(["pango-1.0", "harfbuzz"].flatMap { ["-Xcc", "-I/usr/include/\($0)"] })]

/// A C library that comes as a Debian package and is found through pkg-config.
func library(_ name: String, pkgConfig: String, debian: String) -> Target {
  .systemLibrary(name: name, path: "Sources/\(name)", pkgConfig: pkgConfig, providers: [.apt([debian])])
}

/// One stage of the journey, or the values it works on.
///
/// `embedding` names its files that become part of the program: an installed program looks for no folder of them.
func stage(
  _ name: String, _ imports: [Target.Dependency] = [], embedding: [String] = [],
  settings: [SwiftSetting] = strict
) -> Target {
  .target(
    name: name, dependencies: imports, resources: embedding.map { .embedInCode("Resources/\($0)") },
    swiftSettings: settings)
}

/// The tests of one target, in the folder of its name.
///
/// `material` names its folders of golden files and test pages, which are read from the source tree.
func tests(_ name: String, _ imports: [Target.Dependency] = [], material: [String] = []) -> Target {
  .testTarget(name: name, dependencies: imports, exclude: material, swiftSettings: strict)
}

let package = Package(
  name: "Anhoeren",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "anhoeren", targets: ["anhoeren"]),
    .executable(name: "anhoeren-speaker", targets: ["anhoeren-speaker"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/LebJe/TOMLKit", from: "0.6.0"),
    .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2"),
    .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    .package(url: "https://github.com/swhitty/FlyingFox", from: "0.27.1"),
  ],
  targets: [
    // The nouns.
    stage("EditionModel"),

    // How work is spread over the cores.
    stage("Parallel"),

    // How values are written in forms that others have made.
    stage("XMLText", ["CLibXML2"], settings: strictOnC),

    // The journey, in its order. Imports run upwards in this list only; a test holds them to it.
    stage("VoiceProfiles", ["EditionModel", .product(name: "TOMLKit", package: "TOMLKit")]),
    stage("Configuration", ["EditionModel", .product(name: "TOMLKit", package: "TOMLKit")]),
    stage("Intake", ["EditionModel", .product(name: "Yams", package: "Yams")]),
    stage("German", ["EditionModel"]),
    stage("Pronunciation", ["EditionModel", "German", "CLibXML2"], settings: optimised),
    stage("Scripting", ["EditionModel", "German"]),
    stage(
      "Speech",
      [
        "EditionModel", "Parallel", .product(name: "Subprocess", package: "swift-subprocess"),
        .product(name: "SystemPackage", package: "swift-system"),
      ]),
    stage(
      "Mastering",
      [
        "EditionModel", "Parallel", "CSndFile", "CLame", "CEbur128", "CSoxr", "CTagLib", "CAVFormat",
        "CMalloc",
      ], settings: optimised),
    stage("Artwork", ["EditionModel", "CPangoCairo", "CTurboJPEG"], settings: strictOnPango),
    stage("Inspection", ["EditionModel", "Mastering", "CFFTW", "CPNG"], settings: optimised),
    stage(
      "Pages", ["EditionModel", "Inspection", .product(name: "Mustache", package: "swift-mustache")],
      embedding: [
        "chapter.mustache", "edition.mustache", "editions.css", "editions.mustache", "files.mustache",
        "inspection.mustache", "passage.mustache", "player.css",
        "player.js", "report.mustache", "sheet.mustache",
      ]),
    stage(
      "Publishing", ["EditionModel", "Parallel", "XMLText", "Mastering", "Pages", "CCrypto", "CLinux"],
      settings: strictOnC),

    // What was made before.
    stage("Store", ["Publishing", "CLinux"], settings: strictOnC),

    // What is published, announced and handed out.
    stage("Feeds", ["EditionModel", "XMLText", "Publishing"]),
    stage(
      "Serving",
      [
        .product(name: "FlyingFox", package: "FlyingFox"),
        .product(name: "FlyingSocks", package: "FlyingFox"),
        .product(name: "Logging", package: "swift-log"),
      ], settings: strictOnC),

    // The whole journey, and the program.
    stage(
      "EditionJob",
      [
        "EditionModel", "Parallel", "VoiceProfiles", "Configuration", "Intake", "German", "Pronunciation",
        "Scripting", "Speech", "Mastering", "Inspection", "Artwork", "Pages", "Publishing", "Store", "Feeds",
        .product(name: "Subprocess", package: "swift-subprocess"),
        .product(name: "SystemPackage", package: "swift-system"),
        .product(name: "Logging", package: "swift-log"),
      ]),
    .executableTarget(
      name: "anhoeren",
      dependencies: [
        "EditionModel", "Configuration", "EditionJob", "Serving",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Logging", package: "swift-log"),
      ],
      swiftSettings: strict,
      // Half of a short run was the loader's: this linker writes what it has to relocate in a form that it reads faster.
      linkerSettings: [
        .unsafeFlags(
          ["-use-ld=lld"] + ["-z", "pack-relative-relocs", "--as-needed"].flatMap { ["-Xlinker", $0] })
      ]),

    // The other process: the only code that links the engine. It takes the engine in, for the shared library brings thirty
    // others for sound cards with it, and every sentence's child has to copy the maps of them all.
    .executableTarget(
      name: "anhoeren-speaker",
      exclude: ["align.ld"],
      cSettings: [.unsafeFlags(["-Wall", "-Wextra", "-Werror"])],
      linkerSettings: [
        // What is bound when it is needed would be bound by every sentence's child anew.
        .unsafeFlags(
          ["-use-ld=lld"]
            + [
              "-z", "now", "--as-needed", "-T",
              "\(Context.packageDirectory)/Sources/anhoeren-speaker/align.ld",
              "-l:libespeak-ng.a", "-l:libsonic.a",
            ].flatMap { ["-Xlinker", $0] }),
        .linkedLibrary("m"),
      ]),

    // C libraries.
    .target(name: "CTagLib", dependencies: ["CTagLibSystem"]),
    library("CTagLibSystem", pkgConfig: "taglib", debian: "libtag1-dev"),
    .target(
      name: "CAVFormat", cSettings: [.unsafeFlags(["-Wall", "-Wextra", "-Werror"])]),
    library("CSndFile", pkgConfig: "sndfile", debian: "libsndfile1-dev"),
    library("CLame", pkgConfig: "lame", debian: "libmp3lame-dev"),
    library("CSoxr", pkgConfig: "soxr", debian: "libsoxr-dev"),
    library("CEbur128", pkgConfig: "libebur128", debian: "libebur128-dev"),
    library("CLibXML2", pkgConfig: "libxml-2.0", debian: "libxml2-dev"),
    library("CFFTW", pkgConfig: "fftw3f", debian: "libfftw3-dev"),
    library("CPNG", pkgConfig: "libpng", debian: "libpng-dev"),
    library("CCrypto", pkgConfig: "libcrypto", debian: "libssl-dev"),
    library("CPangoCairo", pkgConfig: "cairo", debian: "libpango1.0-dev"),
    library("CTurboJPEG", pkgConfig: "libturbojpeg", debian: "libturbojpeg0-dev"),
    .target(name: "CLinux", cSettings: [.unsafeFlags(["-Wall", "-Wextra", "-Werror"])]),
    .systemLibrary(name: "CMalloc", path: "Sources/CMalloc"),

    // Tests, laid out like the sources.
    .target(
      name: "TestSupport",
      dependencies: [
        .product(name: "Subprocess", package: "swift-subprocess"),
        .product(name: "SystemPackage", package: "swift-system"),
      ],
      path: "Tests/TestSupport", swiftSettings: strict),
    tests("EditionModelTests", ["EditionModel", "TestSupport"]),
    tests("ParallelTests", ["Parallel"]),
    tests("XMLTextTests", ["XMLText", "TestSupport"]),
    tests("VoiceProfilesTests", ["EditionModel", "VoiceProfiles", "TestSupport"]),
    tests("ConfigurationTests", ["Configuration"]),
    tests("IntakeTests", ["EditionModel", "Intake", "TestSupport"], material: ["Pages", "Golden"]),
    tests("GermanTests", ["EditionModel", "German", "TestSupport"]),
    tests("PronunciationTests", ["EditionModel", "German", "Pronunciation", "Speech", "TestSupport"]),
    tests("ScriptingTests", ["EditionModel", "Scripting", "TestSupport"]),
    tests("SpeechTests", ["EditionModel", "Speech", "TestSupport"]),
    tests("MasteringTests", ["EditionModel", "Mastering", "TestSupport"]),
    tests("ArtworkTests", ["EditionModel", "Artwork", "TestSupport"]),
    tests("InspectionTests", ["EditionModel", "Inspection", "Mastering", "TestSupport"]),
    tests("PagesTests", ["EditionModel", "Inspection", "Pages", "TestSupport"], material: ["Browser"]),
    tests(
      "PublishingTests", ["EditionModel", "Mastering", "Pages", "Publishing", "TestSupport"],
      material: ["Golden"]),
    tests(
      "EditionJobTests",
      [
        "EditionModel", "Configuration", "EditionJob", "Mastering", "Publishing", "Scripting", "Speech",
        "Store",
        "TestSupport",
      ]),
    tests("EndToEndTests", ["TestSupport"]),
    tests("FeedsTests", ["EditionModel", "Publishing", "Feeds", "TestSupport"], material: ["Golden"]),
    tests("StoreTests", ["Publishing", "Store", "TestSupport"]),
    tests("ServingTests", ["TestSupport"]),
    tests("ArchitectureTests"),
  ],
  cxxLanguageStandard: .cxx17
)
