import { Feed } from "feed";
import { summaryOf, updateRecords } from "./data/updates.ts";
import { BASE, ORIGIN } from "./repository.ts";
import { changesTexts } from "./theme/texts/changes.ts";

/** The file of the feed, from the root of the site. */
export const FEED = "changes.atom";

/** A reader of feeds shows the first entries. The pages have everything. */
const MOST_ENTRIES = 30;
const MOST_BREAKING = 20;

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** Returns the Atom feed of the last updates. Each entry lists what breaks code. */
export function changesFeed(): string {
  const texts = changesTexts("en");
  const home = `${ORIGIN}${BASE}`;
  const records = updateRecords().slice(0, MOST_ENTRIES);
  const [newest] = records;
  const feed = new Feed({
    title: "What changed in Tencent Cloud API 3.0",
    description: "Each update of the official definitions, and whose code it breaks.",
    id: `${home}changes/`,
    link: `${home}changes/`,
    feedLinks: { atom: `${home}${FEED}` },
    updated: new Date(`${newest?.date ?? "2025-01-01"}T00:00:00Z`),
    // Atom demands an author, of the feed or of each entry.
    author: { name: "tc3-schema", link: home },
    copyright: "Facts about the API, in the words of tc3-schema",
  });
  for (const record of records) {
    const page = `${home}changes/${record.name}.html`;
    const breaking = record.services.flatMap(({ service, changes }) =>
      changes.flatMap(({ bump, message }) => (bump === "major" ? [`${service}: ${message}`] : [])),
    );
    const more = breaking.length > MOST_BREAKING ? [`and ${breaking.length - MOST_BREAKING} more`] : [];
    const items = [...breaking.slice(0, MOST_BREAKING), ...more].map((each) => `<li>${escaped(each)}</li>`);
    feed.addItem({
      title: texts.headline(summaryOf(record)),
      id: page,
      link: page,
      date: new Date(`${record.date}T00:00:00Z`),
      content: items.length === 0 ? "<p>Nothing breaks.</p>" : `<ul>${items.join("")}</ul>`,
    });
  }
  return feed.atom1();
}
