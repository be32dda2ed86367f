// Give back what stands as DOUBLED on these actors, to where they lead.
:param ids => ["france"];
UNWIND $ids AS id
MATCH (meant:Actor|Merged {id: id})-[:SAME_AS*0..]->(survivor:Actor)
MATCH (meant)<-[doubled:DOUBLED]-(said)
CALL (meant, survivor, doubled, said) {
  WITH meant, survivor, doubled, said
  WHERE doubled.relation <> "TAKES_PART_IN"
  CREATE (said)-[new:$(doubled.relation)]->(survivor)
  SET new = properties(doubled), new.relation = null, new.actor = survivor.id,
      new.named = CASE WHEN meant <> survivor THEN meant.id END
}
CALL (meant, survivor, doubled, said) {
  WITH meant, survivor, doubled, said
  WHERE doubled.relation = "TAKES_PART_IN"
  CREATE (survivor)-[new:TAKES_PART_IN]->(said)
  SET new = properties(doubled), new.relation = null, new.actor = survivor.id,
      new.named = CASE WHEN meant <> survivor THEN meant.id END
}
DELETE doubled
