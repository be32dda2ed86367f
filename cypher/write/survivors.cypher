// Which of these actors were merged, or had others merged into them, and who is meant by each?
:param ids => ["france"];
UNWIND $ids AS id
CALL (id) {
  MATCH (merged:Merged {id: id})-[:SAME_AS*]->(survivor:Actor)
  RETURN merged, survivor
  UNION
  MATCH (merged:Merged)-[:SAME_AS*]->(survivor:Actor {id: id})
  RETURN merged, survivor
}
RETURN DISTINCT merged.id AS id, merged.kind AS kind, survivor.id AS survivor, survivor.kind AS survivorKind
