// Which of these statements, events and codings has the graph, and what did their rows say?
:param statements => ["example/1"];
:param events => ["example/2"];
:param codings => ["example/1/example/praise"];
CALL () {
  UNWIND $statements AS id
  MATCH (node:Statement {id: id})
  RETURN "Statement" AS label, node
  UNION ALL
  UNWIND $events AS id
  MATCH (node:Event {id: id})
  RETURN "Event" AS label, node
  UNION ALL
  UNWIND $codings AS id
  MATCH (node:Coding {id: id})
  RETURN "Coding" AS label, node
}
RETURN label, node.id AS id, node.rowSha256 AS rowSha256
