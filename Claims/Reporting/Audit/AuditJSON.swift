extension AuditReport {
  /// One article of `crosscheck audit --format json`; ``ReportFrame/audit`` stands around them.
  public func json() -> [UInt8] {
    var json = JSONWriter()
    json.object {
      $0.field("id", article.article.id.rawValue)
      $0.field("findings", array: findings) { json, finding in
        json.object { finding.write(to: &$0, in: article.text) }
      }
      if let leftOut { $0.field("leftOut", leftOut) }
      $0.field("sourcing", object: { sourcing.write(to: &$0) })
    }
    return json.bytes
  }
}

extension Finding {
  fileprivate func write(to json: inout JSONWriter, in text: SourceText) {
    json.field("rule", rule.rawValue)
    json.field("severity", severity.rawValue)
    json.field("message", message)
    json.field("spans", spans: spans, in: text)
    json.field("related", array: related) { json, related in
      json.object {
        $0.field("article", related.article.rawValue)
        $0.field("spans", spans: related.spans, in: text)
        $0.field("message", related.message)
      }
    }
    json.field("statements", statements.map(\.rawValue))
    json.field("fingerprint", fingerprint?.rawValue)
  }
}

extension Sourcing {
  fileprivate func write(to json: inout JSONWriter) {
    json.field("statements", statements)
    json.field("named", named)
    json.field("unnamed", unnamed)
    json.field("direct", direct)
    json.field("mixed", mixed)
    json.field("indirect", indirect)
    json.field("byKind", object: { for count in byKind { $0.field(count.kind.rawValue, count.statements) } })
    json.field("attributedShare", attributedShare)
    json.field("relayed", relayed)
    json.field("chainDepth", chainDepth)
    json.field("concentration", concentration)
    json.field("speakers", voices.map(\.name))
    json.field("voices", array: voices) { json, voice in
      json.object {
        $0.field("name", voice.name)
        $0.field("kind", voice.kind.rawValue)
        $0.field("named", voice.isNamed)
        $0.field("statements", voice.statements)
      }
    }
    json.field("cited", cited)
    json.field("credited", credited)
  }
}
