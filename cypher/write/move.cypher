// Move what is said of some actors from one node to another; wherever that is not the actor that was meant, its id stays as named.
:param from => "france";
:param to => "european-union";
:param ids => ["france"];
MATCH (from:Actor|Merged {id: $from})
MATCH (to:Actor|Merged {id: $to})
CALL (from, to) {
  MATCH (from)<-[old:NAMES|AT|SPEAKS_FOR|SAID_BY|ON_BEHALF_OF|ADDRESSED_TO|MENTIONS|TOWARD|BENEFITS]-(other)
  WITH to, old, other, coalesce(old.named, $from) AS named
  WHERE named IN $ids
  CREATE (other)-[new:$(type(old))]->(to)
  SET new = properties(old),
      new.actor = CASE WHEN old.actor IS NOT NULL THEN to.id END,
      new.named = CASE WHEN named <> to.id THEN named END
  DELETE old
}
CALL (from, to) {
  MATCH (from)-[old:HELD|TAKES_PART_IN]->(other)
  WITH to, old, other, coalesce(old.named, $from) AS named
  WHERE named IN $ids
  CREATE (to)-[new:$(type(old))]->(other)
  SET new = properties(old),
      new.actor = CASE WHEN old.actor IS NOT NULL THEN to.id END,
      new.named = CASE WHEN named <> to.id THEN named END
  DELETE old
}
CALL (from, to) {
  MATCH (from)-[old:PART_OF]->(whole)
  WITH to, old, whole, coalesce(old.namedPart, $from) AS named
  WHERE named IN $ids
  CREATE (to)-[new:PART_OF]->(whole)
  SET new = properties(old), new.namedPart = CASE WHEN named <> to.id THEN named END
  DELETE old
}
CALL (from, to) {
  MATCH (from)<-[old:PART_OF]-(part)
  WITH to, old, part, coalesce(old.namedWhole, $from) AS named
  WHERE named IN $ids
  CREATE (part)-[new:PART_OF]->(to)
  SET new = properties(old), new.namedWhole = CASE WHEN named <> to.id THEN named END
  DELETE old
}
