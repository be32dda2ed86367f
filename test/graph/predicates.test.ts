import { withConditions } from "../../src/graph/predicates.js";

const on = (variable: string, text = `${variable}.x = 1`) => ({ variable, text });

test("a condition joins the WHERE of the clause that introduces its variable", () => {
  expect(withConditions("MATCH (a:A)\nWHERE a.y = 2\nMATCH (b:B)", [on("a")])).toBe(
    "MATCH (a:A)\nWHERE a.x = 1 AND a.y = 2\nMATCH (b:B)",
  );
});

test("a clause without WHERE gets one, however many lines it has", () => {
  expect(withConditions("MATCH (a:A)\nWITH a,\n  1 AS b\nMATCH (c:C)", [on("b")])).toBe(
    "MATCH (a:A)\nWITH a,\n  1 AS b\nWHERE b.x = 1\nMATCH (c:C)",
  );
});

test("a condition on a variable inside a subquery goes there", () => {
  expect(withConditions("CALL (a) {\n  MATCH (b:B)\n  RETURN count(b) AS n\n}", [on("b")])).toBe(
    "CALL (a) {\n  MATCH (b:B)\n  WHERE b.x = 1\n  RETURN count(b) AS n\n}",
  );
});

test("conditions on relationships and on maps find their clause", () => {
  expect(withConditions("MATCH ()-[r:R]->()\nWITH {n: r.n} AS sum", [on("r"), on("sum")])).toBe(
    "MATCH ()-[r:R]->()\nWHERE r.x = 1\nWITH {n: r.n} AS sum\nWHERE sum.x = 1",
  );
});

test("several conditions keep their order", () => {
  expect(withConditions("MATCH (a:A)\nWHERE true", [on("a", "1 = 1"), on("a", "2 = 2")])).toBe(
    "MATCH (a:A)\nWHERE 1 = 1 AND 2 = 2 AND true",
  );
});

test("dollar signs in a condition are kept as they are", () => {
  expect(withConditions("MATCH (a:A)\nWHERE true", [on("a", "a.x = $p1 AND a.y = $p10")])).toContain(
    "$p1 AND a.y = $p10",
  );
});
