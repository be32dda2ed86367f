import fc from "fast-check";
import { inOrder } from "../../src/network/codings.js";
import { codedByChance, columnsOf } from "./coded-by-chance.js";

test("statements have one order and one numbering, in whatever order they are found", () => {
  fc.assert(
    fc.property(
      codedByChance.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
      ([all, shuffled]) => {
        const one = inOrder(columnsOf(all));
        expect(inOrder(columnsOf(shuffled))).toEqual(one);
        const said = (codings: typeof one) =>
          [...codings.actor].map((actor, at) =>
            [
              codings.actors[actor],
              codings.issues[codings.issue[at] ?? 0],
              codings.value[at],
              codings.earliest[at],
              codings.documents[codings.document[at] ?? 0],
            ].join(" "),
          );
        const day = ({ earliest }: { earliest: string }) => Date.parse(earliest) / 86_400_000;
        expect(said(one).sort()).toEqual(
          all.map((said) => [said.actor, said.issue, said.value, day(said), said.document].join(" ")).sort(),
        );
      },
    ),
  );
});
