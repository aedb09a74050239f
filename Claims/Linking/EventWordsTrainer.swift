/// A claim of which the words that name its main event are known.
package struct EventLesson: Sendable {
  let examples: [LogisticExample]

  /// - Parameter events: Those words, as ``Token/norm`` has them. A claim without any of them teaches nothing.
  package init(_ claim: Claim, of document: ClaimedDocument, events: Set<String>) {
    let tagged = document.attributed.tagged
    let examples = claim.spans.flatMap { span in
      EventWords.features(in: tagged.document.tokens(in: span), of: tagged).map { word in
        let tag = tagged.tags[word.token]
        let canName = tag.isVerb || tag.isNoun || tag.isAdjective
        return LogisticExample(
          features: word.rows, isPositive: canName && events.contains(tagged.tokens[word.token].norm))
      }
    }
    self.examples = examples.contains(where: \.isPositive) ? examples : []
  }
}

/// Trains the model of ``EventWords``. The same lessons in the same order give the same bytes.
package enum EventWordsTrainer {
  package static func train(_ lessons: [EventLesson]) -> LogisticModel {
    LogisticTrainer(
      bits: EventWords.bits, settings: FollowTheLeader(alpha: 0.1, l1: 0.2, l2: 20, epochs: 20)
    ).train(lessons.flatMap(\.examples))
  }

  /// The share of claims whose weightiest word names their main event.
  package static func rightShare(of lessons: [EventLesson], by model: LogisticModel) -> Double {
    let told = lessons.map(\.examples).filter { !$0.isEmpty }
    let right = told.count { examples in
      examples.max { model.score($0.features) < model.score($1.features) }!.isPositive
    }
    return Double(right) / Double(max(1, told.count))
  }
}
