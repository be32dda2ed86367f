import type { Command } from "commander";

/** What both commands that write a network take: its arguments in GraphQL as options, which are checked there, and `--safe`. */
export const takesNetworkOptions = (command: Command): Command =>
  command
    .option("--level <level>", "actor or issue: what is tied to one another")
    .option("--over <what>", "issue or target: what statements are compared on")
    .option("--voice <voice>", "represented or speaker: for whom statements count")
    .option("--normalise <how>", "none, average, jaccard, product, cosine; activity or prominence for affiliations")
    .option("--duplicates <within>", "all, document, day, week, month, year or range: within what they count once")
    .option("--values <values>", "the values that count, such as -2,2")
    .option("--signed", "affiliations weigh agreeing minus disagreeing")
    .option("--issue-level <number>", "count narrower issues so many levels below the broadest, which are 0")
    .option("--min-weight <number>", "leave out ties of less weight")
    .option("--min-statements <number>", "leave out ties of fewer statements")
    .option("--ego <name>", "only the part round this actor, by id or any name, or round this issue, by id")
    .option("--on <day>", "the day for which a title is meant that --ego gives")
    .option("--distance <steps>", "how many steps from --ego that part reaches; 1 if not given")
    .option("--seed <number>", "the seed of chance, for communities")
    .option("--during <from/to>", "statements that were surely made in these days, months or years, such as 1991/2019")
    .option("--filter <conditions>", "conditions as GraphQL has them, such as '{ issue: [\"truce\"] }'")
    .option("--safe", "make text of what a spreadsheet would run as a formula");
