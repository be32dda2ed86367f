import { checkDossier } from "../../src/dossier/check.js";
import { inOrder, sentenceOf } from "../../src/dossier/complaint.js";
import { readDossier } from "../../src/dossier/read.js";
import { draftWith, noTexts } from "../harbours.js";

test.each<[what: string, change: [string, string], complaint: string]>([
  [
    "a condition in two places",
    ["stance: 1, on: open-channel", "stance: 1, condition: they work, on: open-channel"],
    '"they work": The statement has a condition for all of its readings; write each at the reading that it is of, or one at the statement.',
  ],
  [
    "a deadline without an end",
    ["stance: 1, on: open-channel", "stance: 1, deadline: 2024-03-13/.., on: open-channel"],
    '"2024-03-13/..": A deadline has a last day; leave it out if none is known.',
  ],
  [
    "a deadline before the promise",
    ["act: COMMIT, on: open-channel", "act: COMMIT, deadline: 2024-03-01, on: open-channel"],
    '"2024-03-01": This deadline had passed before the statement was made, on 2024-03-12.',
  ],
  [
    "a benefit that nobody promises",
    ["stance: -2, on: open-channel", "stance: -2, beneficiaries: passengers, on: open-channel"],
    '"passengers": Only a COMMIT has beneficiaries, and this is read as',
  ],
  [
    "an unknown beneficiary",
    ["stance: 1, on: open-channel", "stance: 1, beneficiaries: passenger, on: open-channel"],
    '"passenger": No actor has the id passenger; did you mean passengers?',
  ],
  [
    "a link by an unknown coder",
    ["because: The quay leads to the channel.", "coder: bella"],
    '"bella": No coder has this id; declare it under coders.',
  ],
  [
    "a statement that contradicts itself",
    ["{relation: REPLIES_TO, to: channel-open,", "{relation: CONTRADICTS, to: quay-reopened,"],
    '"quay-reopened": This is the statement itself; name the other one.',
  ],
  [
    "a statement that does not contradict an event",
    ["{relation: REPLIES_TO, to: channel-open,", "{relation: NOT_CONTRADICTS, to: talks,"],
    '"talks": NOT_CONTRADICTS is between statements, and this is an event.',
  ],
  [
    "two statements that are judged in two ways",
    [
      "links: {relation: REPLIES_TO, to: channel-open,",
      "links: [{relation: NOT_CONTRADICTS, to: channel-open}, {relation: CONTRADICTS, to: channel-open}]\n    #",
    ],
    '"CONTRADICTS": anna judges these two to be CONTRADICTS and NOT_CONTRADICTS; leave one.',
  ],
])("%s is refused in a sentence", (_, change, complaint) => {
  const { yaml, dossier, complaints } = readDossier("draft.yaml", draftWith(change));
  const meaning = dossier ? checkDossier(yaml, dossier, noTexts, { sealed: false }) : [];
  expect(inOrder([...complaints, ...meaning]).map(sentenceOf)).toContainEqual(expect.stringContaining(complaint));
});
