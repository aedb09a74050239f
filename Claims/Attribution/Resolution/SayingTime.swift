/// When something was said, if the text tells.
struct SayingTime {
  let scope: SayingScope

  /// The date of the saying: beside the cue, the source or the medium, outside what is said. After a demand or a
  /// promise a past date that ends the content is the saying's too: "urged new talks over the weekend".
  func said() -> DateInterval? {
    guard let anchor = scope.cue ?? scope.source else { return nil }
    var best: (distance: Int, days: DateInterval)?
    for date in scope.tagged.dates {
      guard scope.sentence.contains(date.tokens.lowerBound), let days = days(date) else { continue }
      let isOutside = date.tokens.allSatisfy { scope.isFree($0) && !isInsideSource($0) }
      guard isOutside ? isBesideCue(date, anchor) : endsBareContent(date, days) else { continue }
      let distance =
        date.tokens.lowerBound >= anchor.upperBound
        ? date.tokens.lowerBound - anchor.upperBound : anchor.lowerBound - date.tokens.upperBound
      if distance < best?.distance ?? Int.max { best = (distance, days) }
    }
    return best?.days
  }

  private func isInsideSource(_ i: Int) -> Bool { scope.isInSource(i) }

  private var isPast: Bool {
    scope.cueTokens.contains { scope.tagged.tags[$0] == .vbd || scope.tagged.tags[$0] == .vbn }
      || !scope.cueTokens.contains { scope.norm($0) == "will" }
  }

  /// A weekday beside a saying is the last one, or the day of publication itself; beside "will say" the next.
  private func days(_ date: DateMention) -> DateInterval? {
    guard date.form == .weekday, let weekday = date.weekday, let published = scope.tagged.article.published
    else { return date.form == .clock ? nil : date.form == .period ? nil : date.days }
    if published.date.weekday == weekday { return DateInterval(published.date) }
    return DateInterval(isPast ? published.date.last(weekday) : published.date.next(weekday))
  }

  /// No other clause may lie between: a verb, a semicolon, or more than a medium's length of words.
  private func isBesideCue(_ date: DateMention, _ anchor: Range<Int>) -> Bool {
    let between =
      date.tokens.lowerBound >= anchor.upperBound
      ? anchor.upperBound..<date.tokens.lowerBound
      : min(date.tokens.upperBound, anchor.lowerBound)..<anchor.lowerBound
    guard between.count <= 25 else { return false }
    // With what is said between it and the cue, the date belongs to that: "Overnight, a bomb fell, officials said".
    let contents = between.filter { !scope.isFree($0) }
    if !contents.isEmpty {
      let isBareDemand =
        date.tokens.lowerBound > anchor.upperBound && contents.count <= 8
        && !contents.contains { scope.tagged.tags[$0].isVerb || scope.tagged.tags[$0] == .md }
      guard isBareDemand else { return false }
    }
    return !between.contains { i in
      scope.isFree(i) && !scope.isInSource(i) && !scope.isInCue(i)
        && (scope.tagged.tags[i].isFiniteVerb && !scope.tagged.tokens[i].isCapitalised
          || ["after", "before", "when", "while", "since", "who", "which", ";", "killing"].contains(
            scope.norm(i)))
    }
  }

  /// A content without a verb, demanded or announced, that ends in a date already past.
  private func endsBareContent(_ date: DateMention, _ days: DateInterval) -> Bool {
    guard let published = scope.tagged.article.published, days.last < published.date,
      let content = scope.attribution.content.last,
      scope.document.tokens(in: content).upperBound == date.tokens.upperBound,
      scope.attribution.form == .indirect, isPast,
      scope.cueTokens.contains(where: {
        [.demand, .ask].contains(CueLexicon.act(ofLemma: scope.tagged.lemmas[$0]))
      })
    else { return false }
    let tokens = scope.document.tokens(in: content)
    return tokens.count <= 12
      && !tokens.contains {
        scope.tagged.tags[$0].isVerb || scope.tagged.tags[$0] == .md || scope.norm($0) == "that"
      }
  }
}
