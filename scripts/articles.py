"""Pages for measurements, made from Examples: as many as are wanted, each with a headline of its own."""
import json
import pathlib
import subprocess

DATE = "2025-09-05"


def examples(program, folder):
    """Headline, Ressort and paragraphs of every example, as the program finds them in its page."""
    pages = sorted(path for path in pathlib.Path(folder).iterdir()
                   if path.suffix in (".txt", ".md") and path.name != "README.md")
    articles = []
    for page in pages:
        found = json.loads(subprocess.run([program, "article", page], check=True, capture_output=True).stdout)
        blocks = [("## " if block["kind"] == "subheading" else "") + block["text"] for block in found["blocks"]]
        articles.append((found["headline"], found["ressort"], blocks))
    return articles


def pages(articles, count):
    """`count` articles: the first round is the examples', the next ones say at their beginning which they are."""
    made = []
    for index in range(count):
        headline, ressort, paragraphs = articles[index % len(articles)]
        turn = index // len(articles) + 1
        if turn > 1:
            headline, paragraphs = f"{headline}, Teil {turn}", [f"Dies ist der Teil {turn}."] + paragraphs
        made.append((headline, ressort, paragraphs))
    return made


def write(pages, folder):
    """Writes `pages` into `folder`: as Markdown for the program, and as plain text for espeak-ng; the two folders."""
    markdown, plain = pathlib.Path(folder, "pages"), pathlib.Path(folder, "texts")
    for place in (markdown, plain):
        place.mkdir(parents=True, exist_ok=True)
    for number, (headline, ressort, paragraphs) in enumerate(pages, 1):
        front = f"---\ntitle: {json.dumps(headline, ensure_ascii=False)}\ndate: {DATE}\n" \
                f"ressort: {json.dumps(ressort, ensure_ascii=False)}\n---\n\n"
        (markdown / f"{number:03}.md").write_text(front + "\n\n".join(paragraphs) + "\n", encoding="utf-8")
        text = "\n\n".join([headline] + [paragraph.removeprefix("## ") for paragraph in paragraphs])
        (plain / f"{number:03}.txt").write_text(text + "\n", encoding="utf-8")
    return markdown, plain
