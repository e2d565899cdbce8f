// What a centre's office does with the client: enters a candidate, moves the entry, reads results.
import {
  Configuration,
  EntryApi,
  ProblemFromJSON,
  ResponseError,
  ResultApi,
  type BroadsheetLine,
  type MadeEntry,
  type Problem,
} from "examcycle";

const office = new Configuration({
  basePath: "https://examcycle.example.org",
  accessToken: () => Promise.resolve("token of the board's issuer"),
});
const entries = new EntryApi(office);
const results = new ResultApi(office);

/** The entry's id and version, or why it is refused. */
export async function enter(number: string): Promise<MadeEntry | Problem> {
  try {
    return await entries.makeEntry({
      centre: "MZ001",
      series: "2027-06",
      idempotencyKey: crypto.randomUUID(),
      makeEntryRequest: { candidate: number, syllabus: "0620", option: "BY" },
    });
  } catch (refused) {
    if (refused instanceof ResponseError) {
      return ProblemFromJSON(await refused.response.json());
    }
    throw refused;
  }
}

/** The version goes into `If-Match`: whoever was faster is not overwritten. */
export async function move(made: MadeEntry, option: string): Promise<void> {
  await entries.amendEntry({
    entry: made.id,
    ifMatch: `"${made.version}"`,
    amendmentRequest: { syllabus: "0620", option },
  });
}

/** Every grade that is out, page after page. */
export async function grades(): Promise<string[]> {
  const lines: BroadsheetLine[] = [];
  let after: string | undefined;
  do {
    const page = await results.readBroadsheet({ centre: "MZ001", series: "2027-06", after });
    lines.push(...page.items);
    after = page.next;
  } while (after !== undefined);
  return lines.map((line) => `${line.candidate} ${line.syllabus} ${line.printed}`);
}
