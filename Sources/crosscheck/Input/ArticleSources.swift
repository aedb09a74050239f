import Claims

/// Where articles come from, in the order that the operands give.
enum ArticleSource: Sendable {
  case file(ArticleFile)
  /// Something that should hold articles and cannot be read.
  case unread(UnreadArticle)
  /// Left out on purpose; told and no more.
  case skipped(String)
}

/// A file that may hold articles.
struct ArticleFile: Hashable, Sendable {
  /// To open it; `-` is standard input.
  let path: String
  /// Its path under the folder that was given, or its name, without the extension.
  let id: String

  init(path: String, name: String) {
    self.path = path
    id = RecordSplitter.withoutEnding(name)
  }

  static let standardInput = ArticleFile(path: "-", name: "stdin")

  /// For messages.
  var place: String { path == "-" ? "stdin" : path }

  func open() throws(SystemError) -> FileDescriptor { path == "-" ? .standardInput : try .open(path) }
}

enum ArticleSources {
  /// - Parameter operands: Files, folders and `-`; none is standard input.
  static func of(_ operands: [String]) -> [ArticleSource] {
    if operands.isEmpty { return [.file(.standardInput)] }
    return operands.flatMap { operand -> [ArticleSource] in
      if operand == "-" { return [.file(.standardInput)] }
      let file = ArticleFile(
        path: operand, name: operand.split(separator: "/").last.map(String.init) ?? operand)
      do throws(SystemError) {
        return try FileKind.of(operand) == .directory ? sources(inFolder: operand) : [.file(file)]
      } catch {
        return [.unread(UnreadArticle(error, of: file))]
      }
    }
  }

  private static func sources(inFolder folder: String) -> [ArticleSource] {
    let listing = FolderListing(of: folder)
    var sources = listing.skipped.map(ArticleSource.skipped)
    sources += listing.failures.map {
      .unread(UnreadArticle($0, of: ArticleFile(path: $0.path, name: $0.path)))
    }
    var files: [ArticleSource] = []
    for name in listing.files {
      let path = folder.hasSuffix("/") ? folder + name : folder + "/" + name
      if InputFormat(fileName: name)?.isSupported ?? false {
        files.append(.file(ArticleFile(path: path, name: name)))
      } else {
        sources.append(.skipped("\(path): not a format that is read"))
      }
    }
    if files.isEmpty, listing.failures.isEmpty {
      sources.append(.unread(UnreadArticle(.noArticles(ArticleError.Place(folder)), id: nil)))
    }
    return sources + files
  }
}

extension UnreadArticle {
  init(_ error: ArticleError, id: Article.ID?) {
    var id = error.line == nil ? id : nil
    if case .repeatedID(_, let repeated, _) = error { id = repeated }
    self.init(id: id, line: error.line, code: error.code, message: error.description)
  }

  init(_ error: SystemError, of file: ArticleFile) {
    let place = ArticleError.Place(file.place)
    self.init(
      error.isMissingFile ? .missingFile(place) : .unreadable(place, reason: error.reason),
      id: Article.ID(file.id))
  }
}
