import Claims

/// The articles of all sources, one at a time, in order. No more of a file is held than the record that is being read and
/// a chunk, whatever the number of articles.
struct ArticleStream: ~Copyable {
  enum Element: Sendable {
    case article(Article)
    case unread(UnreadArticle)
    /// Something to tell that is no article and no failure.
    case note(String)
  }

  private struct OpenFile: ~Copyable {
    let file: ArticleFile
    let descriptor: FileDescriptor
    var splitter: RecordSplitter
    /// Cut, but not yet asked for.
    var records: ArraySlice<RecordSplitter.Output> = []
    var isAtEnd = false

    init(_ file: ArticleFile, format: InputFormat) throws(SystemError) {
      self.file = file
      descriptor = try file.open()
      splitter = RecordSplitter(name: file.place, id: file.id, format: format)
    }

    mutating func next() throws(SystemError) -> RecordSplitter.Output? {
      while records.isEmpty, !isAtEnd {
        var chunk: [UInt8] = []
        isAtEnd = try descriptor.read(1 << 18, into: &chunk) == 0
        records = (isAtEnd ? splitter.finish() : splitter.add(chunk))[...]
      }
      return records.popFirst()
    }
  }

  private let reader: ArticleReader
  private let format: InputFormat
  private var sources: ArraySlice<ArticleSource>
  private var current: OpenFile?
  private var register = IDRegister()

  init(_ operands: [String], format: InputFormat, reader: ArticleReader) {
    self.reader = reader
    self.format = format
    sources = ArticleSources.of(operands)[...]
  }

  mutating func next() -> Element? {
    while true {
      if let element = nextOfCurrentFile() { return element }
      switch sources.popFirst() {
      case nil: return nil
      case .skipped(let note): return .note(note)
      case .unread(let article): return .unread(article)
      case .file(let file):
        do throws(SystemError) {
          current = try OpenFile(file, format: format)
        } catch {
          return .unread(UnreadArticle(error, of: file))
        }
      }
    }
  }

  /// `nil` if no file is open, or the open one is at its end; it is closed then.
  private mutating func nextOfCurrentFile() -> Element? {
    guard let file = current?.file else { return nil }
    do throws(SystemError) {
      if let record = try current?.next() { return element(of: record, in: file) }
      current = nil
      return nil
    } catch {
      current = nil
      return .unread(UnreadArticle(error, of: file))
    }
  }

  private mutating func element(of output: RecordSplitter.Output, in file: ArticleFile) -> Element {
    let result = output.flatMap { record in
      register.admit(Result { () throws(ArticleError) in try reader.article(from: record) }, from: record)
    }
    switch result {
    case .success(let article): return .article(article)
    case .failure(let error): return .unread(UnreadArticle(error, id: Article.ID(file.id)))
    }
  }
}
