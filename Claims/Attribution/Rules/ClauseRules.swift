/// Verbs of saying with their content in the same sentence, told apart by the shape of the content.
extension AttributionRule {
  /// One rule for each shape of content and kind of verb; the confidences are measured, see the table.
  static let clauses: [AttributionRule] = ContentForm.allCases.filter { $0 != .refusal }.flatMap { form in
    [true, false].flatMap { isReporting in
      VerbRole.allCases.map { role in rule(form, role, isReporting: isReporting) }
    }
  }

  private static func rule(_ form: ContentForm, _ role: VerbRole, isReporting: Bool) -> AttributionRule {
    let name = form.rawValue + (isReporting ? "" : "-attitude") + role.suffix
    return AttributionRule(RuleName(rawValue: name)) { scene in
      scene.verbSayings.filter { $0.form == form && $0.isReporting == isReporting && VerbRole($0) == role }
        .map(\.saying)
    }
  }
}

/// The part a verb of saying plays in its sentence.
private enum VerbRole: CaseIterable {
  case finite, participle, infinitive, passive

  init(_ saying: VerbSaying) {
    if saying.isPassive {
      self = .passive
    } else {
      switch saying.shape {
      case .finite: self = .finite
      case .participle: self = .participle
      case .infinitive: self = .infinitive
      case .bare: self = .passive
      }
    }
  }

  var suffix: String {
    switch self {
    case .finite: ""
    case .participle: "-participle"
    case .infinitive: "-to"
    case .passive: "-passive"
    }
  }
}
