MATCH (issue:Issue) WHERE issue.id IN $issues
CALL (issue) {
  MATCH (issue)<-[one:TAKES {voice: "REPRESENTED"}]-(), (issue)<-[other:TAKES {voice: "REPRESENTED"}]-()
  WHERE one.holder < other.holder
  RETURN one.holder AS source, other.holder AS target, 1 - abs(one.agreement - other.agreement) / 4.0 AS weight
}
RETURN source, target, sum(weight) AS weight
