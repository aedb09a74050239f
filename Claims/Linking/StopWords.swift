/// Words that say nothing of what a sentence is about.
enum StopWords {
  static let all: Set<String> = Set(
    """
    a an the of in on at to for from by with and or but if as is are was were be been being am do does did has have
    had having that this these those it its he she they them him his her hers their theirs i you we us our ours your
    yours my mine me who whom whose which what when where how why not no nor so than then there here also just about
    into over after before up down out off will would can could may might shall should must 's ' s t re ve ll d m
    n't 're 've 'll 'd 'm 
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
