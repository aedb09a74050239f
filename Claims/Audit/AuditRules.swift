/// Every rule, the gravest first: the order of `crosscheck rules`.
public enum AuditRules {
  public static let all: [any AuditRule] = [
    UnconfirmedEvent(), InternalConflict(), SoleUnnamedSource(), UnclosedQuotation(),
    UnnamedSource(), HeadlineOverstates(), AttributionLost(), AccusationWithoutReply(),
    PartyClaimUnverified(), BlindQuotation(), SingleSource(), CitedNotCredited(),
    SecondHand(), StateMedia(), UnattributedPassage(), UnsourcedHedge(), CreditedNotCited(), HandoutPhoto(),
    UndatedArticle(), CorrectionNotice(),
  ]

  public static subscript(name: String) -> (any AuditRule)? { all.first { $0.name.rawValue == name } }
}
