import Glibc

/// What stands at a path.
enum FileKind {
  case regular, directory
  /// A pipe, a socket, a device.
  case special

  /// Symbolic links are followed.
  static func of(_ path: String) throws(SystemError) -> FileKind {
    try FileIdentity.of(path).kind
  }
}

/// A file, whatever paths lead to it.
struct FileIdentity: Hashable {
  let device: UInt64
  let node: UInt64
  let kind: FileKind

  static func of(_ path: String) throws(SystemError) -> FileIdentity {
    var status = stat()
    guard stat(path, &status) == 0 else { throw SystemError(path: path) }
    let kind: FileKind =
      switch status.st_mode & S_IFMT {
      case S_IFREG: .regular
      case S_IFDIR: .directory
      default: .special
      }
    return FileIdentity(device: UInt64(status.st_dev), node: UInt64(status.st_ino), kind: kind)
  }
}

/// The files of a folder at any depth, in byte order of their paths.
struct FolderListing {
  /// Paths under the folder, without it: `sport/final.txt`.
  private(set) var files: [String] = []
  /// Left out on purpose, and why: `.git: hidden`.
  private(set) var skipped: [String] = []
  private(set) var failures: [SystemError] = []

  /// Hidden files and folders are skipped; so is a link that leads back to a folder above it.
  init(of folder: String) {
    list(folder, under: "", ancestors: [])
    files.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    skipped.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private mutating func list(_ folder: String, under prefix: String, ancestors: Set<FileIdentity>) {
    do throws(SystemError) {
      let identity = try FileIdentity.of(folder)
      if ancestors.contains(identity) {
        skipped.append("\(folder): leads back to a folder above it")
        return
      }
      for name in try Self.names(in: folder) {
        visit(name, in: folder, under: prefix, ancestors: ancestors.union([identity]))
      }
    } catch {
      failures.append(error)
    }
  }

  private mutating func visit(
    _ name: String, in folder: String, under prefix: String, ancestors: Set<FileIdentity>
  ) {
    let path = folder.hasSuffix("/") ? folder + name : folder + "/" + name
    if name.hasPrefix(".") {
      skipped.append("\(path): hidden")
      return
    }
    do throws(SystemError) {
      switch try FileKind.of(path) {
      case .regular: files.append(prefix + name)
      case .directory: list(path, under: prefix + name + "/", ancestors: ancestors)
      case .special: skipped.append("\(path): not a regular file")
      }
    } catch {
      failures.append(error)
    }
  }

  private static func names(in folder: String) throws(SystemError) -> [String] {
    guard let stream = opendir(folder) else { throw SystemError(path: folder) }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }
}
