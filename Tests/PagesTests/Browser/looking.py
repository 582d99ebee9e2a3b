"""Pictures of the page, for people to look at."""

PLACES = """(place) => {
  const marked = document.querySelector(".s[aria-current]");
  if (place === "text") marked.scrollIntoView({ block: "center", behavior: "instant" });
}"""


def pictures(browser, folder):
    """The page narrow and wide, light and dark, at its head and in its text; and in other guises."""
    made = []

    def take(player, name):
        player.page.screenshot(path=folder / f"{name}.png")
        made.append(f"{name}.png")

    for width, height in ((360, 740), (1280, 860)):
        for scheme in ("light", "dark"):
            with browser.player(width=width, height=height, color_scheme=scheme) as player:
                player.open()
                take(player, f"{width}-{scheme}-head")
                player.go(30)
                player.run(PLACES, "text")
                player.page.wait_for_timeout(100)
                take(player, f"{width}-{scheme}-text")
    with browser.player() as player:
        player.open().click("#more")
        player.run("() => { document.querySelector('.keys').open = true }")
        take(player, "360-settings")
    with browser.player(forced_colors="active") as player:
        player.open().go(30)
        player.run(PLACES, "text")
        player.page.wait_for_timeout(100)
        take(player, "360-forced-colours")
    with browser.player(java_script_enabled=False) as player:
        player.page.goto(player.url)
        take(player, "360-without-script")
    with browser.player(width=1280, height=860) as player:
        player.open().page.emulate_media(media="print")
        player.page.screenshot(path=folder / "print.png", full_page=True)
        made.append("print.png")
    return made


CHECKS = [pictures]
