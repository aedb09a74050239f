import Claims

/// Finds and reads `.crosscheck.json`.
enum ConfigurationFile {
  /// - Parameter path: Where it is; if left out, the nearest one from the working directory upward, if there is one.
  static func read(_ path: String?) throws -> Configuration {
    guard let path = path ?? nearest() else { return Configuration() }
    return try Configuration(reading: FileDescriptor.contents(of: path), path: path)
  }

  /// As `../../.crosscheck.json`, so that messages name no place above what they must.
  private static func nearest() -> String? {
    var prefix = ""
    while true {
      let path = prefix + Configuration.fileName
      if (try? FileKind.of(path)) == .regular { return path }
      let (here, above) = (prefix + ".", prefix + "..")
      guard let a = try? FileIdentity.of(here), let b = try? FileIdentity.of(above), a != b else {
        return nil
      }
      prefix += "../"
    }
  }
}
