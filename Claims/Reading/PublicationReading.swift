extension Publication {
  /// The date in a text that is a date and nothing else, ISO 8601 or as articles print it; `nil` if there is none, or
  /// if day and month could be either and `order` does not tell.
  public init?(reading text: String, order: DateOrder? = nil) {
    guard let publication = PrintedDate(reading: text, order: order)?.publication else { return nil }
    self = publication
  }
}
