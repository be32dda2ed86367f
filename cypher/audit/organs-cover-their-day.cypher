// Does a statement count for an actor by an organ that was no part of it on that day?
MATCH (statement:Statement)-[:ON_BEHALF_OF {basis: "ORGAN"}]->(actor:Actor)
WHERE NOT EXISTS {
  MATCH (statement)-[:SAID_BY]->(:Actor)-[memberships:PART_OF*1..8]->(actor)
  WHERE all(membership IN memberships
            WHERE membership.firstDay <= statement.latest AND statement.earliest <= membership.lastDay)
}
RETURN statement.id AS statement, actor.id AS actor, statement.date AS date
