extension AttributedDocument {
  /// The statements of one article: one line of `crosscheck extract --format jsonl`, without its line feed.
  public func extractJSON() -> [UInt8] {
    var json = JSONWriter()
    json.object {
      $0.field("version", 1)
      $0.field("id", article.id.rawValue)
      $0.field("article", object: { article.writeMetadata(to: &$0) })
      $0.field("statements", array: statements) { json, statement in
        json.object { statement.write(to: &$0, in: text) }
      }
      $0.field("credits", credits: article.credits, in: text)
      $0.field("diagnostics", diagnostics: diagnostics, in: text)
    }
    return json.bytes
  }
}

extension Article {
  func writeMetadata(to json: inout JSONWriter) {
    json.field("title", title)
    json.field("outlet", outlet)
    json.field("url", url)
    json.field("published", published?.description)
    json.field("author", author)
    json.field("language", language)
  }
}

extension Statement {
  func write(to json: inout JSONWriter, in text: SourceText) {
    json.field("id", id.rawValue)
    json.field("form", attribution.form.rawValue)
    json.field("repeats", repeats?.rawValue)
    json.field("act", act.rawValue)
    json.field("polarity", polarity.rawValue)
    json.field("certainty", certainty.rawValue)
    json.field("source", passage: attribution.source, in: text)
    json.field("cue", passage: attribution.cue, in: text)
    json.field("content", passage: attribution.content, in: text)
    json.field("speaker", object: speaker) { $1.write(to: &$0, in: text) }
    json.field("via", array: via) { json, via in
      json.object {
        $0.field("name", via.name)
        $0.field("kind", via.kind.rawValue)
        $0.field("spans", spans: via.spans, in: text)
      }
    }
    json.field("audience", passage: audience.map { [$0.span] } ?? [], in: text)
    json.field("medium", object: medium) { json, medium in
      json.field("text", text.string(medium.span))
      json.field("kind", medium.kind.rawValue)
      json.field("spans", spans: [medium.span], in: text)
    }
    json.field("said", said?.description)
    json.field("nested", array: nested) { json, saying in
      json.object { saying.write(to: &$0, in: text) }
    }
    json.field("rule", attribution.rule.rawValue)
    json.field("confidence", attribution.confidence)
  }
}

extension Speaker {
  fileprivate func write(to json: inout JSONWriter, in text: SourceText) {
    json.field("name", name)
    json.field("kind", kind.rawValue)
    json.field("named", isNamed)
    json.field("plural", isPlural)
    json.field("role", role)
    json.field("affiliation", affiliation)
    json.field("reason", reason)
    json.field("spans", spans: spans, in: text)
  }
}

extension NestedSaying {
  fileprivate func write(to json: inout JSONWriter, in text: SourceText) {
    json.field("speaker", speaker)
    json.field("act", act.rawValue)
    json.field("cue", passage: cue, in: text)
    json.field("content", passage: content, in: text)
  }
}
