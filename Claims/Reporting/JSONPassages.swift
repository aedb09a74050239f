/// What every JSON output says of a text: spans in Unicode scalars, passages, credits, diagnostics.
extension JSONWriter {
  /// `[{"start":0,"end":8}]`, each with `"field":"title"` where it lies in a title given apart.
  mutating func field(_ name: String, spans: [TextSpan], in text: SourceText) {
    field(name, array: spans) { json, span in
      let location = text.location(of: span)
      json.object {
        $0.field("start", location.start)
        $0.field("end", location.end)
        if location.field == .title { $0.field("field", location.field.rawValue) }
      }
    }
  }

  /// `{"text":…,"spans":[…]}`, or `null` where nothing is written.
  mutating func field(_ name: String, passage spans: [TextSpan], in text: SourceText) {
    field(name, object: spans.isEmpty ? nil : spans) { json, spans in
      json.field("text", text.string(spans))
      json.field("spans", spans: spans, in: text)
    }
  }

  mutating func field(_ name: String, credits: [Credit], in text: SourceText) {
    field(name, array: credits) { json, credit in
      json.object {
        $0.field("kind", credit.kind.rawValue)
        $0.field("names", credit.names)
        $0.field("spans", spans: credit.spans, in: text)
      }
    }
  }

  mutating func field(_ name: String, diagnostics: [Diagnostic], in text: SourceText) {
    field(name, array: diagnostics) { json, diagnostic in
      json.object {
        $0.field("code", diagnostic.code.rawValue)
        $0.field("message", diagnostic.message)
        $0.field("spans", spans: diagnostic.spans, in: text)
      }
    }
  }
}
