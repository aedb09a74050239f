/// The picture of the graph, as SVG that can be zoomed, filtered and searched.
struct GraphPictureHTML {
  let picture: GraphPicture

  func write(to html: inout HTMLWriter) {
    html.element("section", ["id": "graph", "aria-labelledby": "graph-h", "class": "part"]) { html in
      html.element("h2", ["id": "graph-h"], "Graph")
      html.element(
        "p", ["class": "note"],
        "Origins, articles, claims and speakers, from left to right. Point at a box, or move to it with the Tab key, to see "
          + "what it is joined to. A claim with a red frame is in conflict, one with a blue frame is corroborated."
          + (picture.leftOut > 0 ? " \(picture.leftOut) claims of single articles are left out." : ""))
      writeControls(to: &html)
      html.element("div", ["class": "canvas"]) { writeDrawing(to: &$0) }
    }
    html.raw("\n")
  }

  private func writeControls(to html: inout HTMLWriter) {
    html.element("div", ["class": "controls"]) { html in
      html.element("label", ["class": "search"]) { html in
        html.text("Find ")
        html.open("input", ["type": "search", "id": "find", "autocomplete": "off", "spellcheck": "false"])
      }
      html.element("output", ["id": "found", "for": "find"]) { _ in }
      html.element("fieldset") { html in
        html.element("legend", "Show")
        for (kind, name) in [("origin", "Origins"), ("cluster", "Claims"), ("speaker", "Speakers")] {
          html.element("label", ["class": "filter"]) { html in
            html.open("input", ["type": "checkbox", "id": "draw-\(kind)", "checked": ""])
            html.text(" " + name)
          }
        }
      }
      html.element("div", ["class": "zoom", "role": "group", "aria-label": "Zoom"]) { html in
        for (id, sign, name) in [
          ("zoom-in", "+", "Zoom in"), ("zoom-out", "−", "Zoom out"), ("zoom-all", "All", "Show all"),
        ] {
          html.element("button", ["type": "button", "id": id, "aria-label": name], sign)
        }
      }
    }
  }

  private func writeDrawing(to html: inout HTMLWriter) {
    html.element(
      "svg",
      [
        "id": "picture", "viewBox": "0 0 \(picture.width) \(picture.height)", "role": "group",
        "aria-label": "Claim graph",
      ]
    ) { html in
      for line in picture.lines { write(line, to: &html) }
      for (i, node) in picture.nodes.enumerated() { write(node, number: i, to: &html) }
    }
  }

  private func write(_ line: GraphPicture.Line, to html: inout HTMLWriter) {
    let (a, b) = (picture.nodes[line.from], picture.nodes[line.to])
    let middle = GraphPicture.boxHeight / 2
    let (x1, y1) = (a.x + GraphPicture.boxWidth, a.y + middle)
    let (x2, y2) = (a.x == b.x ? b.x + GraphPicture.boxWidth : b.x, b.y + middle)
    let bend = a.x == b.x ? (x1 + 60, x2 + 60) : ((x1 + x2) / 2, (x1 + x2) / 2)
    html.open(
      "path",
      [
        "class": "line \(line.kind.rawValue) to-\(b.kind.rawValue) from-\(a.kind.rawValue)",
        "data-from": "\(line.from)", "data-to": "\(line.to)",
        "d": "M\(x1) \(y1)C\(bend.0) \(y1) \(bend.1) \(y2) \(x2) \(y2)",
      ])
    html.close("path")
  }

  private func write(_ node: GraphPicture.Node, number: Int, to html: inout HTMLWriter) {
    let label = PrintableText.cleaned(node.label)
    let target =
      switch node.kind {
      case .cluster, .origin: String(node.id.drop { $0 != ":" }.dropFirst())
      case .article: "origins"
      default: "claims"
      }
    html.element(
      "a",
      [
        "class": "node \(node.kind.rawValue) \(node.status ?? "")", "href": "#" + target,
        "data-node": "\(number)",
        "aria-label": "\(node.kind == .cluster ? "claim" : node.kind.rawValue): \(label)",
      ]
    ) { html in
      html.element("title", label)
      html.open(
        "rect",
        [
          "x": "\(node.x)", "y": "\(node.y)", "width": "\(GraphPicture.boxWidth)",
          "height": "\(GraphPicture.boxHeight)",
          "rx": "6",
        ])
      html.close("rect")
      let lines = Self.lines(of: label)
      for (i, line) in lines.enumerated() {
        let y = node.y + (lines.count == 1 ? 27 : 19 + 15 * i)
        html.element("text", ["x": "\(node.x + 10)", "y": "\(y)"], line)
      }
    }
  }

  /// Two at most, of 28 columns: what a box holds in the widest of the common fonts.
  private static func lines(of label: String) -> [String] {
    let lines = Wrapping.lines(PrintableText(label).cells, width: 28).map { $0.map(\.text).joined() }
    guard lines.count > 2 else { return lines }
    return [lines[0], lines[1] + "…"]
  }
}
