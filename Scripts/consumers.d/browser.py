"""The pages in headless Chromium: nothing leaves them, nothing fails, what is marked is what was meant, and everything can be
reached by keyboard. axe-core judges what a program can judge of accessibility."""

import json
import time

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

import audits

WIDTHS = {"wide": 1280, "narrow": 360}


def pages(program, story, folder):
    for command in ("audit", "compare"):
        path = folder / f"{command}.html"
        path.write_bytes(program.output(command, "--format", "html", story))
        yield command, path


def browser(program, story, folder):
    told = []
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        for command, path in pages(program, story, folder):
            for scheme in ("light", "dark"):
                for size, width in WIDTHS.items():
                    context = chromium.new_context(viewport={"width": width, "height": 800}, color_scheme=scheme)
                    page = context.new_page()
                    faults, requests = [], []
                    page.on("console", lambda message: faults.append(message.text))
                    page.on("pageerror", lambda error: faults.append(str(error)))
                    page.on("request", lambda request: requests.append(request.url))
                    page.goto(path.as_uri())
                    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), f"{command} {size} is too wide"
                    keyboard(page, command)
                    filters(page) if command == "audit" else picture(page)
                    if command == "audit" and size == "wide":
                        offsets(page, audits.articles_of(story))
                    assert requests == [path.as_uri()], requests
                    assert not faults, faults
                    accessible(page, f"{command}, {scheme}, {size}")
                    context.close()
            told.append(command)
        told.append(f"200 articles in {speed(chromium, program, story, folder):.2f} s")
        chromium.close()
    return ", ".join(told)


def keyboard(page, command):
    """Tab reaches every link, control and statement, in the order of the page; a focused statement shows its source."""
    count = page.evaluate(
        """[...document.querySelectorAll('a[href],button,input,summary,[tabindex="0"]')]
           .filter(e => e.getClientRects().length && !e.closest('details:not([open]) > :not(summary)')).length"""
    )
    seen = set()
    for _ in range(count + 5):
        page.keyboard.press("Tab")
        seen.add(page.evaluate("""(() => { const e = document.activeElement;
            return e === document.body ? "" : [...document.querySelectorAll('*')].indexOf(e) + "" })()"""))
    seen.discard("")
    assert len(seen) >= count, f"Tab reaches {len(seen)} of {count}"
    if command == "audit" and page.locator("mark").count():
        page.locator("mark").first.focus()
        assert page.locator(".tip:visible").count() == 1, "no tooltip on focus"
        page.keyboard.press("Escape")
        assert page.locator(".tip:visible").count() == 0, "Escape leaves the tooltip"


def filters(page):
    """What is not ticked is not shown, in the list and in the text."""
    for level in ("error", "warning", "info"):
        box, shown = page.locator(f"#show-{level}"), page.locator(f":is(.finding, .ref).{level}:visible")
        before = shown.count()
        box.uncheck()
        assert shown.count() == 0, f"{level} is still shown"
        box.check()
        assert shown.count() == before


def picture(page):
    """The graph is zoomed, searched and filtered."""
    view = lambda: page.evaluate("document.getElementById('picture').getAttribute('viewBox')")
    first = view()
    page.locator("#zoom-in").click()
    assert view() != first, "the picture is not zoomed"
    page.locator("#zoom-all").click()
    name = page.locator("#picture .node.article").first.get_attribute("aria-label").split(": ", 1)[1]
    page.locator("#find").fill(name)
    assert page.locator("#found").text_content() == "1 found", page.locator("#found").text_content()
    assert page.locator("#picture.near .node.article.on").count() >= 1
    page.locator("#find").fill("")
    assert page.locator("#picture.near").count() == 0
    page.locator("#draw-speaker").uncheck()
    assert page.locator("#picture .node.speaker:visible").count() == 0
    page.locator("#draw-speaker").check()


def offsets(page, articles):
    """Every marked passage is the article's text between the offsets that it names."""
    marks = page.evaluate(
        """[...document.querySelectorAll('mark[data-start]')].map(mark => {
             const copy = mark.cloneNode(true);
             copy.querySelectorAll('.ref').forEach(ref => ref.remove());
             const block = mark.closest('[data-field]'), article = mark.closest('article');
             return [[...document.querySelectorAll('main > article')].indexOf(article), block.dataset.field,
                     +mark.dataset.start, +mark.dataset.end, copy.textContent] })"""
    )
    assert marks
    order = list(articles.values())
    for number, field, start, end, text in marks:
        expected = order[number]["title" if field == "title" else "text"][start:end]
        assert len(text) == len(expected), f"{text!r} instead of {expected!r}"
        for a, b in zip(text, expected):
            assert a == b or a in "\ufffd" or ord(a) == 0x2400 + ord(b), f"{text!r} instead of {expected!r}"


def accessible(page, what):
    found = Axe().run(page).response["violations"]
    told = [f"{v['id']} ({v['impact']}): {v['nodes'][0]['html'][:160]}" for v in found]
    assert not told, f"{what}: {told}"


def opening(chromium, path):
    """Seconds until the page is laid out. The best of several is asked for: the machine may be busy with other work."""
    page = chromium.new_page()
    began = time.monotonic()
    page.goto(path.as_uri())
    page.evaluate("document.body.getBoundingClientRect().height")
    seconds = time.monotonic() - began
    page.close()
    return seconds


def speed(chromium, program, story, folder):
    """200 articles, by repetition: the browser does not know."""
    lines = [line for line in story.read_text(encoding="utf-8").split("\n") if line.strip()]
    many = folder / "many.jsonl"
    with open(many, "w", encoding="utf-8") as out:
        for i in range(200):
            article = json.loads(lines[i % len(lines)])
            article["id"] += f" {i}"
            out.write(json.dumps(article) + "\n")
    slowest = 0
    for command in ("audit", "compare"):
        path = folder / f"many-{command}.html"
        path.write_bytes(program.output(command, "--format", "html", "--accuracy", "fast", many))
        slowest = max(slowest, min(opening(chromium, path) for _ in range(3)))
    assert slowest < 2, f"{slowest:.1f} s"
    return slowest


ALL = [browser]
