/// The pages' scripts. Nothing is lost without them but what floats: every tooltip's words are also in the tables.
enum PageScript {
  /// Shows a statement's tooltip beside it, under the pointer and on focus; Escape hides it, and the pointer may move into it.
  static let tips = #"""

    (() => {
      "use strict";
      let shown = null, owner = null, timer = 0;
      const hide = () => { if (shown) { shown.hidden = true; shown = owner = null; } };
      const place = () => {
        const at = owner.getClientRects()[0], box = shown.getBoundingClientRect(), gap = 6;
        const below = at.bottom + gap + box.height < innerHeight || at.top < box.height + gap;
        shown.style.left = Math.max(8, Math.min(at.left, document.documentElement.clientWidth - box.width - 8)) + "px";
        shown.style.top = (below ? at.bottom + gap : at.top - box.height - gap) + "px";
      };
      const show = mark => {
        const tip = document.getElementById(mark.getAttribute("aria-describedby"));
        clearTimeout(timer);
        if (!tip || tip === shown) return;
        hide();
        tip.hidden = false;
        shown = tip;
        owner = mark;
        place();
      };
      const later = () => { clearTimeout(timer); timer = setTimeout(hide, 150); };
      const mark = event => event.target instanceof Element ? event.target.closest("mark[aria-describedby]") : null;
      const inTip = event => event.target instanceof Element && event.target.closest(".tip");
      addEventListener("pointerover", event => { const m = mark(event); if (m) show(m); else if (inTip(event)) clearTimeout(timer); else if (shown) later(); });
      addEventListener("focusin", event => { const m = mark(event); if (m) show(m); else hide(); });
      addEventListener("keydown", event => { if (event.key === "Escape") hide(); });
      addEventListener("scroll", () => { if (shown) { if (document.activeElement === owner) place(); else hide(); } }, { passive: true, capture: true });
    })();

    """#

  /// Zooms, searches and lights up the picture of the graph.
  static let graph = #"""

    (() => {
      "use strict";
      const picture = document.getElementById("picture");
      if (!picture) return;
      const whole = picture.getAttribute("viewBox").split(" ").map(Number);
      let [x, y, w, h] = whole;
      const apply = () => picture.setAttribute("viewBox", [x, y, w, h].map(n => n.toFixed(1)).join(" "));
      const zoom = (factor, cx = .5, cy = .5) => {
        const k = Math.max(whole[2] / 40, Math.min(whole[2] * 2, w * factor)) / w;
        x += w * (1 - k) * cx; y += h * (1 - k) * cy; w *= k; h *= k;
        apply();
      };
      const on = (id, event, act) => document.getElementById(id).addEventListener(event, act);
      // What is taller than the frame is shown from its top, large enough to be read.
      const fit = picture.clientHeight / picture.clientWidth;
      if (h > w * fit) { h = w * fit; apply(); }
      on("zoom-in", "click", () => zoom(.7));
      on("zoom-out", "click", () => zoom(1 / .7));
      on("zoom-all", "click", () => { [x, y, w, h] = whole; apply(); });
      picture.addEventListener("wheel", event => {
        if (!event.ctrlKey && !event.metaKey) return;
        event.preventDefault();
        const box = picture.getBoundingClientRect();
        zoom(event.deltaY > 0 ? 1.15 : 1 / 1.15, (event.clientX - box.left) / box.width, (event.clientY - box.top) / box.height);
      }, { passive: false });
      let grip = null, moved = false;
      picture.addEventListener("pointerdown", event => { grip = [event.clientX, event.clientY]; moved = false; });
      addEventListener("pointermove", event => {
        if (!grip) return;
        const scale = Math.max(w / picture.clientWidth, h / picture.clientHeight);
        const [dx, dy] = [event.clientX - grip[0], event.clientY - grip[1]];
        if (!moved && Math.abs(dx) + Math.abs(dy) < 4) return;
        moved = true;
        x -= dx * scale; y -= dy * scale; grip = [event.clientX, event.clientY];
        apply();
      });
      addEventListener("pointerup", () => { grip = null; });
      picture.addEventListener("click", event => { if (moved) event.preventDefault(); }, true);
      picture.addEventListener("dragstart", event => event.preventDefault());
      const nodes = [...picture.querySelectorAll(".node")], lines = [...picture.querySelectorAll(".line")];
      const light = chosen => {
        picture.classList.toggle("near", chosen !== null);
        const lit = new Set(chosen);
        for (const line of lines) {
          const hit = chosen !== null && (chosen.has(line.dataset.from) || chosen.has(line.dataset.to));
          line.classList.toggle("on", hit);
          if (hit) { lit.add(line.dataset.from); lit.add(line.dataset.to); }
        }
        for (const node of nodes) node.classList.toggle("on", chosen !== null && lit.has(node.dataset.node));
      };
      const find = document.getElementById("find"), found = document.getElementById("found");
      const search = () => {
        const words = find.value.trim().toLowerCase();
        const hits = words ? nodes.filter(node => node.getAttribute("aria-label").toLowerCase().includes(words)) : null;
        found.value = hits ? hits.length + " found" : "";
        light(hits ? new Set(hits.map(node => node.dataset.node)) : null);
      };
      find.addEventListener("input", search);
      const node = event => event.target instanceof Element ? event.target.closest(".node") : null;
      for (const [enter, leave] of [["pointerover", "pointerout"], ["focusin", "focusout"]]) {
        picture.addEventListener(enter, event => { const n = node(event); if (n) light(new Set([n.dataset.node])); });
        picture.addEventListener(leave, event => { if (node(event)) search(); });
      }
    })();

    """#
}
