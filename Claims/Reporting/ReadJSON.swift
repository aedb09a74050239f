extension Article {
  /// What was read of this article: one line of `crosscheck read`, without its line feed.
  public func readJSON() -> [UInt8] {
    var json = JSONWriter()
    json.object {
      $0.field("id", id.rawValue)
      $0.field("title", title)
      $0.key("text")
      $0.string(text[text.textSpan])
      $0.field("author", author)
      $0.field("published", published?.description)
      $0.field("outlet", outlet)
      $0.field("url", url)
      $0.field("language", language)
      $0.field("section", section)
      $0.field("blocks", array: blocks) { json, block in
        json.object {
          $0.field("kind", block.kind.rawValue)
          $0.field("spans", spans: [block.span], in: text)
          if block.proseStart != block.span.start {
            $0.field("prose", spans: [block.prose], in: text)
          }
        }
      }
      $0.field("credits", credits: credits, in: text)
      $0.field("diagnostics", diagnostics: diagnostics, in: text)
    }
    return json.bytes
  }
}
