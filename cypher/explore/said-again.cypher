// What was said, as its source says, not for the first time?
MATCH (statement:Statement {reiterates: true})
MATCH (statement)-[:ON_BEHALF_OF]->(holder:Actor)
MATCH (statement)-[printed:PRINTED_IN]->(:Source)
RETURN statement.date AS date, holder.name AS holder, printed.cue AS cue, statement.gist AS gist
ORDER BY date, gist
