import { askerOf } from "./api/ask.js";
import { contentOf, questionsOf } from "./docs.js";
import { ARTICLE, freshGraph } from "./fresh-graph.js";

const questions = questionsOf(contentOf("docs/tour.md"));

let ask: ReturnType<typeof askerOf>;

beforeAll(async () => {
  ask = askerOf(await freshGraph(ARTICLE));
});

test.each(questions)("the tour's question $question has the answer that is shown", async ({ question, answer }) => {
  const { data, errors, asked } = await ask(question);
  if (answer?.language === "text") {
    expect(asked.map(({ browser }) => browser)).toEqual([answer.content.trimEnd()]);
    return;
  }
  expect(answer?.language).toBe("json");
  const shown = JSON.parse(answer?.content ?? "");
  const refused = errors.map(({ message, extensions }) => ({ message, extensions }));
  expect(shown).toEqual(errors.length > 0 ? { errors: refused } : data);
});

test("the tour has a question for each of its steps", () => {
  const steps = contentOf("docs/tour.md").match(/^## \d+\. /gm) ?? [];
  expect(steps.length).toBeGreaterThan(12);
  expect(questions.length).toBeGreaterThanOrEqual(steps.length);
});
