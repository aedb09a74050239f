import Foundation
import Testing

@testable import Claims

@Suite struct ClaimGraphTests {
  private let graph = ClaimGraph(SampleStory.coverage)

  @Test func everyKindOfNodeIsNamedAfterWhatItIs() {
    #expect(
      Set(graph.nodes.map(\.id)) == [
        "article:courier", "article:post#2", "outlet:Ellin Courier", "outlet:Valley \"Post\"",
        "outlet:Reuters",
        "outlet:Agence France-Presse", "speaker:Elena Marsh", "speaker:post#2#a source",
        "statement:courier#s1",
        "statement:post#2#s1", "statement:post#2#s2", "claim:courier#c1", "claim:courier#c2",
        "claim:post#2#c1",
        "claim:post#2#c2", "cluster:k1", "cluster:k2", "cluster:k3", "origin:o1", "origin:o2",
      ])
  }

  @Test(
    "Edges lead as they should",
    arguments: [
      ("outlet:Ellin Courier", ClaimGraph.Edge.Kind.publishes, "article:courier"),
      ("article:courier", .contains, "statement:courier#s1"), ("article:courier", .credits, "outlet:Reuters"),
      ("article:courier", .derivedFrom, "origin:o1"), ("speaker:Elena Marsh", .says, "statement:courier#s1"),
      ("speaker:Elena Marsh", .says, "statement:post#2#s2"),  // a surname alone, in the other article
      ("statement:courier#s1", .via, "outlet:Agence France-Presse"),
      ("statement:courier#s1", .asserts, "claim:courier#c1"),
      ("article:courier", .asserts, "claim:courier#c2"), ("claim:post#2#c2", .member, "cluster:k1"),
      ("origin:o2", .supports, "cluster:k1"), ("claim:courier#c1", .conflicts, "claim:post#2#c2"),
    ])
  func leads(from: String, kind: ClaimGraph.Edge.Kind, to: String) {
    #expect(graph.edges.count { $0.from == from && $0.kind == kind && $0.to == to } == 1)
  }

  @Test func writtenAsJSONItIsReadBackTheSame() throws {
    #expect(try ClaimGraph(reading: graph.json(), path: "graph.json") == graph)
    #expect(ClaimGraph(SampleStory.coverage).json() == graph.json())
  }

  @Test(
    "What is no graph is refused",
    arguments: [
      ("[", "not valid JSON at byte 1: it ends too early"),
      ("{}", "not a graph that crosscheck graph prints"),
      (#"{"nodes":[{"id":"a"}],"edges":[]}"#, "node 1 has no id of its own, or no kind that is known"),
      (
        #"{"nodes":[],"edges":[{"from":"a","to":"b","kind":"says"}]}"#,
        "edge 1 leads to no node, or has no kind that is known"
      ),
    ])
  func refuses(text: String, message: String) {
    do {
      _ = try ClaimGraph(reading: Array(text.utf8), path: "graph.json")
      Issue.record("accepted \(text)")
    } catch {
      #expect("\(error)" == "graph.json: " + message)
    }
  }

  @Test func thePictureIsDrawnTheSameWayAndKeepsItsBoxesApart() {
    let picture = GraphPicture(graph)
    #expect(picture == GraphPicture(graph))
    for (i, a) in picture.nodes.enumerated() {
      for b in picture.nodes[(i + 1)...] where a.x == b.x {
        #expect(abs(a.y - b.y) >= GraphPicture.boxHeight)
      }
      #expect(a.x + GraphPicture.boxWidth <= picture.width && a.y + GraphPicture.boxHeight <= picture.height)
    }
    #expect(GraphPicture(graph, limit: 1).leftOut == 2)
  }
}
