/// How often each rule's findings were right: source and content as PolNeAR's annotators have them (who said what).
///
/// Measured by `Scripts/measure-rules` on half of PolNeAR's training articles, as (right + 1) / (found + 2), so that a
/// rule seen rarely claims little.
enum RulePrecision {
  /// A rule seen there fewer than five times is left out, but for the forms that hardly occur in those articles and
  /// are plain where they do: theirs are chosen by eye.
  static func of(_ rule: RuleName) -> Double { table[rule.rawValue] ?? byEye[rule.rawValue] ?? 0.3 }

  private static let byEye: [String: Double] = [
    "headline-dash": 0.7, "quoted-as-saying": 0.7, "as-reported": 0.5, "reportedly": 0.5,
  ]

  private static let table: [String: Double] = [
    "quotation-said-after": 0.95,
    "that-clause": 0.88,
    "question-clause-passive": 0.88,
    "citing": 0.88,
    "headline-colon": 0.84,
    "question-clause-participle": 0.83,
    "clause": 0.82,
    "quotation-said-before": 0.81,
    "clause-around": 0.81,
    "according-to": 0.8,
    "transcript": 0.78,
    "quotation-signed": 0.75,
    "object-infinitive": 0.73,
    "question-clause": 0.73,
    "predicate": 0.71,
    "charge": 0.7,
    "that-clause-attitude": 0.69,
    "made-clear": 0.69,
    "clause-before": 0.68,
    "is-believed-to": 0.67,
    "infinitive": 0.67,
    "noun-phrase": 0.66,
    "question-clause-attitude": 0.64,
    "clause-participle": 0.64,
    "refusal": 0.63,
    "that-clause-to": 0.63,
    "that-clause-participle": 0.59,
    "predicate-attitude-to": 0.57,
    "question-clause-to": 0.55,
    "clause-attitude": 0.54,
    "predicate-attitude": 0.53,
    "noun-phrase-attitude": 0.52,
    "adjective-that": 0.51,
    "quotation-after-colon": 0.51,
    "predicate-participle": 0.5,
    "object-infinitive-participle": 0.5,
    "infinitive-attitude": 0.47,
    "noun-that": 0.45,
    "predicate-attitude-participle": 0.43,
    "noun-phrase-to": 0.4,
    "that-clause-attitude-to": 0.4,
    "object-infinitive-attitude": 0.39,
    "that-clause-attitude-participle": 0.38,
    "object-infinitive-attitude-participle": 0.37,
    "noun-phrase-attitude-to": 0.36,
    "question-clause-attitude-to": 0.36,
    "noun-phrase-attitude-participle": 0.34,
    "noun-to": 0.34,
    "predicate-to": 0.33,
    "infinitive-attitude-participle": 0.33,
    "clause-attitude-to": 0.33,
    "noun-phrase-participle": 0.33,
    "clause-around-attitude": 0.3,
    "clause-to": 0.26,
    "question-clause-attitude-participle": 0.25,
    "that-clause-passive": 0.25,
    "clause-before-attitude": 0.21,
  ]
}
