// Who stands how toward whom? A graph of positions, each with its mean stance.
MATCH (holder:Actor)-[position:POSITION]->(target:Actor)
RETURN holder, position, target
