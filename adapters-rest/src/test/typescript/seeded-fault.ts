// Wrong on purpose: the compiler must report this line and no other.
import { EntryApi } from "examcycle";

export const wrong: Promise<number> = new EntryApi().readEntry({ entry: "an entry" });
