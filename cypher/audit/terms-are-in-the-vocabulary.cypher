// Is there a kind, act, mode, rule or status that the vocabulary does not have?
CALL () {
  MATCH (node:Actor|Merged) RETURN node.id AS id, "ActorKind" AS scheme, node.kind AS code
  UNION ALL
  MATCH (node:Name) RETURN node.id AS id, "NameKind" AS scheme, node.kind AS code
  UNION ALL
  MATCH (node:Coder) RETURN node.id AS id, "CoderKind" AS scheme, node.kind AS code
  UNION ALL
  MATCH (node:Statement) RETURN node.id AS id, "StatementMode" AS scheme, node.mode AS code
  UNION ALL
  MATCH (node:Statement|Event) RETURN node.id AS id, "DateRule" AS scheme, node.dateRule AS code
  UNION ALL
  MATCH (node:Coding) UNWIND [["SpeechAct", node.act], ["CodingMethod", node.method]] AS term
  RETURN node.id AS id, term[0] AS scheme, term[1] AS code
  UNION ALL
  MATCH (node:Event) UNWIND [["EventKind", node.kind], ["EventStatus", node.status]] AS term
  RETURN node.id AS id, term[0] AS scheme, term[1] AS code
  UNION ALL
  MATCH (node)-[printed:PRINTED_IN]->() UNWIND [["EvidenceStatus", printed.status], ["EvidencePlace", printed.place]] AS term
  RETURN node.id AS id, term[0] AS scheme, term[1] AS code
  UNION ALL
  MATCH (node:Statement)-[role:ON_BEHALF_OF]->() RETURN node.id AS id, "Basis" AS scheme, role.basis AS code
  UNION ALL
  MATCH (node:Event)<-[part:TAKES_PART_IN]-() UNWIND [["ParticipantRole", part.role], ["Attendance", part.attendance]] AS term
  RETURN node.id AS id, term[0] AS scheme, term[1] AS code
  UNION ALL
  MATCH (node)-[judged:SAME_AS|NOT_SAME_AS]->() RETURN node.id AS id, "CodingMethod" AS scheme, judged.method AS code
}
WITH id, scheme, code
WHERE code IS NULL OR NOT EXISTS { (:Term {id: scheme + "." + code}) }
RETURN id, scheme, code
