/// Where a passage of an article stands in the file that the article came from, as editors and build servers show it.
struct PassageRegion {
  let start: SourceText.LinePlace
  let end: SourceText.LinePlace
  /// Scalars of the file before the passage, and in it; `nil` in JSON Lines, where a line of the file is a whole article.
  let characters: Range<Int>?

  /// `nil` for a passage of an article that has no file of its own.
  init?(_ span: TextSpan, of article: Article) {
    guard article.place?.line == nil, span.start >= article.text.textStart else { return nil }
    start = article.text.linePlace(of: span.start)
    end = article.text.linePlace(of: span.end)
    let location = article.text.location(of: span)
    characters = location.start..<location.end
  }

  var isOnOneLine: Bool { start.line == end.line }
}
